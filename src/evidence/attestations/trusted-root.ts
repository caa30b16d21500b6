/** Whom attestations are verified against: the certificate authorities and logs of a Sigstore instance. */
import { TrustedRoot } from '@sigstore/protobuf-specs';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { toTrustMaterial, Verifier } from '@sigstore/verify';
import { parseJson } from '../../io/json.ts';
import { PlatformError } from '../../util/errors.ts';

/**
 * The trusted root of Sigstore's public instance, which signs for public repositories, as the maintained package carries it.
 * It grows old as that instance takes new keys: what they signed is then refused.
 */
export const publicGood = (): string =>
  Buffer.from(seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'], 'base64').toString();

/**
 * A verifier for each trusted root of a text, one as JSON or one a line, as `gh attestation trusted-root` writes them. Each
 * demands what its instance has: an entry in its log, a certificate in its certificate log, and a time that it vouches for.
 * @param where what the text is, for messages
 * @throws PlatformError for a text that is none
 */
export function verifiersOf(text: string, where: string): Verifier[] {
  try {
    const roots = documentsOf(text).map((document) => TrustedRoot.fromJSON(document));
    if (roots.length === 0 || roots.some((root) => root.certificateAuthorities.length === 0))
      throw new Error('it names no certificate authority');
    return roots.map((root) => {
      const [tlogThreshold, ctlogThreshold] = [root.tlogs, root.ctlogs].map((logs) =>
        Math.min(1, logs.length),
      );
      return new Verifier(toTrustMaterial(root), {
        ...(tlogThreshold === undefined ? {} : { tlogThreshold }),
        ...(ctlogThreshold === undefined ? {} : { ctlogThreshold }),
        timestampThreshold: 1,
      });
    });
  } catch (cause) {
    throw new PlatformError(
      `${where} is no trusted root of Sigstore: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Write one with `gh attestation trusted-root`.',
      { cause },
    );
  }
}

/** One document, or one a line; no key twice. */
export function documentsOf(text: string): unknown[] {
  try {
    return [parseJson(text, 'the document')];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => parseJson(line, 'the document'));
  }
}
