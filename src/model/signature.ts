/** A failure that was seen before, and whether its cause is shown to be gone. */
export interface SignatureVerdict {
  /** `null`: nobody has named it, and the fall of its category's rate tells of it. */
  readonly id: string | null;
  /** `null`: no category of the policy is about it. */
  readonly category: string | null;
  readonly label: string | null;
  /** A day in UTC, as `2026-11-30`; and the release, where it is known. */
  readonly firstSeen: string;
  readonly release: string | null;
  readonly severity: number | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly link: string | null;
  readonly state: 'open' | 'resolved';
  readonly marks: readonly SignatureMark[];
  /** What happened, in the order of time. */
  readonly story: readonly { readonly on: string; readonly what: string }[];
}

/** Why a failure is open, beyond that nothing closes it. */
export type SignatureMark = 'unclassified' | 'patched-not-solved' | 'harder-to-see' | 'stalled';
