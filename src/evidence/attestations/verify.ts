/** Verifies attestations, without the network: https://docs.sigstore.dev/about/bundle/ */
import { hash } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type Signer, toSignedEntity, type Verifier } from '@sigstore/verify';
import { parseJson } from '../../io/json.ts';
import type { Attestation, DescribedModel } from '../../model/attestation.ts';
import { fulcioText } from './fulcio.ts';

/** An attestation that is what it says, and the digests of what it is about (`sha256:…`). */
export interface Verified {
  readonly attestation: Attestation;
  readonly subjects: readonly string[];
}

const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v[01](\.\d+)?$/;
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * Verifies a Sigstore bundle against each trusted root until one vouches for it: the certificate's chain, its entry in the
 * logs, the time of signing, the signature. Its certificate must be one that a workflow of this GitHub got.
 * @param server GITHUB_SERVER_URL
 * @throws Error with what does not hold
 */
export function verifyAttestation(
  document: unknown,
  verifiers: readonly Verifier[],
  server: string,
): Verified {
  const bundle = bundleFromJSON(document);
  const signer = signerOf(bundle, verifiers);
  const { statement, payload } = statementOf(bundle);
  const { origin } = new URL(server);
  const identity = signer.identity?.subjectAlternativeName ?? '';
  const issuer = signer.identity?.extensions?.issuer ?? '';
  const expected = issuerOf(server);
  if (expected === null || (issuer !== expected && !issuer.startsWith(`${expected}/`)))
    throw new Error(
      `its certificate is for a login at ${issuer || 'nowhere'}, not of GitHub Actions at ${origin}`,
    );
  const text = (id: number): string | null => fulcioText(signer, id);
  const signs = workflowIn(identity, origin);
  const repository = repositoryIn(text(12), origin);
  if (signs === null || repository === null)
    throw new Error(`its certificate is for ${identity || 'nobody'}, which is no workflow at ${origin}`);
  const config = workflowIn(text(18) ?? '', origin)?.replace(/@.*$/s, '') ?? null;
  return {
    attestation: {
      signer: signs,
      repository,
      commit: text(13),
      workflow: config?.startsWith(`${repository}/`) ? config.slice(repository.length + 1) : config,
      event: text(20),
      predicateType: String(statement['predicateType'] ?? ''),
      digest: `sha256:${hash('sha256', payload)}`,
      models: modelsIn(statement['predicate']),
    },
    subjects: digestsOf(statement['subject']),
  };
}

/** Who signed, by the first trusted root that vouches for it; of the others' complaints the most telling one is thrown. */
function signerOf(bundle: Bundle, verifiers: readonly Verifier[]): Signer {
  const complaints: unknown[] = [];
  for (const verifier of verifiers) {
    try {
      return verifier.verify(toSignedEntity(bundle));
    } catch (error) {
      complaints.push(error);
    }
  }
  const isOfChain = (error: unknown): boolean =>
    error instanceof Error && 'code' in error && error.code === 'CERTIFICATE_ERROR';
  throw complaints.find((one) => !isOfChain(one)) ?? complaints[0] ?? new Error('no trusted root is known');
}

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Mapping[] => (Array.isArray(value) ? value.filter(isMapping) : []);

function statementOf({ content }: Bundle): { statement: Mapping; payload: Buffer } {
  if (content.$case !== 'dsseEnvelope' || content.dsseEnvelope.payloadType !== PAYLOAD_TYPE)
    throw new Error('it signs no in-toto statement');
  const { payload } = content.dsseEnvelope;
  const statement: unknown = parseJson(payload.toString(), 'the statement');
  if (!isMapping(statement) || !STATEMENT.test(String(statement['_type'])))
    throw new Error('it signs no in-toto statement');
  return { statement, payload };
}

/** Who logs workflows of a GitHub in; `null` where it gives no certificates. */
function issuerOf(server: string): string | null {
  const { hostname, host } = new URL(server);
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
  return hostname.endsWith('.ghe.com') ? `https://token.actions.${host}` : null;
}

/** `OWNER/REPO/.github/workflows/FILE@REF` of a workflow's address. */
function workflowIn(address: string, origin: string): string | null {
  const rest = address.startsWith(`${origin}/`) ? address.slice(origin.length + 1) : '';
  return /^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+@\S+$/.test(rest) ? rest : null;
}

function repositoryIn(address: string | null, origin: string): string | null {
  const rest = address?.startsWith(`${origin}/`) ? address.slice(origin.length + 1) : '';
  return /^[^/@\s]+\/[^/@\s]+$/.test(rest) ? rest : null;
}

function digestsOf(subjects: unknown): string[] {
  return listOf(subjects).flatMap(({ digest }) => sha256Of(digest) ?? []);
}

function sha256Of(digest: unknown): string | null {
  const value = isMapping(digest) ? digest['sha256'] : undefined;
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? `sha256:${value}` : null;
}

/** Models are few; nobody needs more. */
const MOST_MODELS = 100;

/**
 * What a predicate says by name and digest went into a run: the dependencies of SLSA provenance, and the configuration of
 * an in-toto test result. Which of them is the model, its name says.
 */
function modelsIn(predicate: unknown): DescribedModel[] {
  if (!isMapping(predicate)) return [];
  const build = isMapping(predicate['buildDefinition']) ? predicate['buildDefinition'] : {};
  return [...listOf(build['resolvedDependencies']), ...listOf(predicate['configuration'])]
    .flatMap(({ name, digest }) => {
      const sha256 = sha256Of(digest);
      return typeof name === 'string' && sha256 !== null ? [{ name, digest: sha256 }] : [];
    })
    .slice(0, MOST_MODELS);
}
