/** Finds and verifies what attests files of results. */

import type { Attested } from '../../model/tally.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { bundlesIn, isSidecar } from './sidecars.ts';
import { publicGood, verifiersOf } from './trusted-root.ts';
import { type Verified, verifyAttestation } from './verify.ts';

/** Asks a server for the bundles about a digest, of a repository's runs. */
export type Ask = (digest: string, repository: string | null) => Promise<readonly unknown[]>;

export interface AttestOptions {
  /** GITHUB_SERVER_URL: whose workflows may have signed. */
  readonly server: string;
  /** A trusted root in place of the one that is bundled, and what it is for messages. */
  readonly trustedRoot: { readonly text: string; readonly where: string } | null;
  /** `null`: only what lies beside the files is known. */
  readonly ask: Ask | null;
}

/** A server is not asked about more; whoever has more files attests the artifact. */
const MOST_ASKED = 100;
const MOST_SAID = 5;

/**
 * The files without those that are attestations (by their names), each with what attests it or its artifact. One that does
 * not verify attests nothing: what is wrong with it is kept, for whoever wonders.
 * @throws PlatformError for a trusted root that is none, EvidenceError for an attestation that cannot be read
 */
export async function attest(
  files: readonly EvidenceFile[],
  { server, trustedRoot, ask }: AttestOptions,
): Promise<EvidenceFile[]> {
  const { text, where } = trustedRoot ?? { text: publicGood(), where: 'the bundled file' };
  const verifiers = verifiersOf(text, where);
  const found: Verified[] = [];
  /** By the digest that they were found for; `null` for those beside the files. */
  const faults = new Map<string | null, string[]>();
  const take = (document: unknown, from: string, digest: string | null): void => {
    try {
      found.push(verifyAttestation(document, verifiers, server));
    } catch (error) {
      const said = `${from}: ${error instanceof Error ? error.message : String(error)}`;
      faults.set(digest, [...(faults.get(digest) ?? []), said]);
    }
  };
  for (const sidecar of files.filter(isSidecar)) {
    try {
      for (const document of await bundlesIn(sidecar)) take(document, sidecar.name, null);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      faults.set(null, [...(faults.get(null) ?? []), `${sidecar.name} ${error.message}`]);
    }
  }
  const results = files.filter((file) => !isSidecar(file));
  const asked = new Set<string>();
  const askFor = async (digest: string | null, { provenance }: EvidenceFile): Promise<void> => {
    if (ask === null || digest === null || asked.has(digest) || asked.size >= MOST_ASKED) return;
    asked.add(digest);
    for (const document of await ask(digest, provenance.repository)) take(document, 'of GitHub', digest);
  };
  // Of an artifact first, since that is one for many files.
  for (const file of results) await askFor(file.provenance.artifactDigest, file);
  for (const file of results)
    if (attestationsOf(file, found).length === 0) await askFor(digestOf(file), file);
  return results.map((file) => {
    const attestations = attestationsOf(file, found);
    const wrong = [null, file.provenance.artifactDigest, digestOf(file)].flatMap(
      (key) => faults.get(key) ?? [],
    );
    const notVerified = [...new Set(wrong)].slice(0, MOST_SAID);
    return {
      ...file,
      ...(attestations.length === 0 ? {} : { attestations }),
      ...(notVerified.length === 0 || attestations.length > 0 ? {} : { notVerified }),
    };
  });
}

/** Of a file that is read in part nobody knows the digest. */
const digestOf = ({ digest, parts }: EvidenceFile): string | null => (parts === undefined ? digest : null);

function attestationsOf(file: EvidenceFile, found: readonly Verified[]): Attested[] {
  const { artifactDigest } = file.provenance;
  const all = found.flatMap(({ attestation, subjects }): Attested[] => {
    if (subjects.includes(digestOf(file) ?? '')) return [{ ...attestation, of: 'file' }];
    return subjects.includes(artifactDigest ?? '') ? [{ ...attestation, of: 'artifact' }] : [];
  });
  const seen = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
