import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { documentsOf } from './trusted-root.ts';

const NAME = /(\.sigstore(\.json)?|\.intoto\.jsonl|(^|\/)sha256[:-][0-9a-f]{64}\.jsonl)$/i;
const MAX_BYTES = 16 * 1024 * 1024;

/** Whether a file holds attestations and no results, by its name: as `actions/attest` and `gh attestation download` name them. */
export const isSidecar = ({ name }: Pick<EvidenceFile, 'name'>): boolean => NAME.test(name);

/** The bundles of a sidecar: one as JSON, or one a line. @throws EvidenceError for what is none */
export async function bundlesIn({ name, bytes }: EvidenceFile): Promise<unknown[]> {
  if (bytes.size > MAX_BYTES)
    throw new EvidenceError(name, `has ${bytes.size} bytes; attestations have at most ${MAX_BYTES}`, REMEDY);
  const text = Buffer.from(await bytes.read(0, bytes.size)).toString();
  await bytes.close?.();
  try {
    return documentsOf(text);
  } catch (cause) {
    throw new EvidenceError(name, 'holds no attestation: it is not JSON', REMEDY, { cause });
  }
}

const REMEDY = 'Write it as actions/attest does, or leave it out.';
