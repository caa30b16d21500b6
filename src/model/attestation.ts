/** A model as an attestation names it. */
export interface DescribedModel {
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** Who vouches for a file of results, by a signature that was verified. What the certificate does not say is `null`. */
export interface Attestation {
  /** The workflow that signed, `OWNER/REPO/.github/workflows/FILE@REF`: a reusable one, where that did. */
  readonly signer: string;
  /** `OWNER/REPO` whose run it was. */
  readonly repository: string;
  /** The commit that it ran at. */
  readonly commit: string | null;
  /** Path of the workflow that was started. */
  readonly workflow: string | null;
  readonly event: string | null;
  readonly predicateType: string;
  /** `sha256:…` of the statement that is signed. */
  readonly digest: string;
  /** Models whose digests it says. */
  readonly models: readonly DescribedModel[];
}
