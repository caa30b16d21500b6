/**
 * A Sigstore of our own: a certificate authority as Fulcio, a log of certificates, a transparency log as Rekor, and what a
 * workflow signs with them. What it makes is verified by the real library, against its own trusted root.
 * https://docs.sigstore.dev, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { bits, context, integer, octets, oid, sequence, set, time, utf8, yes } from './der.ts';

export interface Signed {
  /** Certificate's identity: `https://github.com/OWNER/REPO/.github/workflows/x.yml@REF`. */
  readonly signer: string;
  readonly issuer: string;
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  readonly workflow: string;
  /** The repository that the workflow's file is in, where that is another. */
  readonly config?: string;
  readonly event: string;
  readonly run: string;
  /** What the statement is about, by name. */
  readonly subjects: readonly { readonly name: string; readonly digest: string }[];
  readonly predicateType: string;
  readonly predicate: unknown;
  /** When it was signed and logged; the certificate is valid for ten minutes from `certified`. */
  readonly at: Date;
  readonly certified: Date;
}

export interface Sigstore {
  /** The trusted root, as `gh attestation trusted-root` writes one. */
  readonly root: string;
  /** A Sigstore bundle of a workflow of acme/app on main, as JSON; `changes` are what is otherwise. */
  attest(digest: string, changes?: Partial<Signed>): string;
}

const SHA256_ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
const HOUR = 3_600_000;
const sha256 = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();
const nameOf = (text: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), utf8(text))));
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), octets(value));
const critical = (id: string, value: Buffer): Buffer => sequence(oid(id), yes, octets(value));
const number = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, Math.min(size, 6));
  return bytes;
};

interface Keys {
  readonly privateKey: KeyObject;
  readonly der: Buffer;
  /** What a log is known by. */
  readonly id: Buffer;
}

function keys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, der, id: sha256(der) };
}

const signed = ({ privateKey }: Keys, data: Buffer): Buffer => sign('sha256', data, privateKey);

interface Certificate {
  readonly issuer: string;
  readonly subject: string;
  readonly key: Keys;
  readonly from: Date;
  readonly to: Date;
  readonly extensions: readonly Buffer[];
}

const toSign = (
  { issuer, subject, key, from, to, extensions }: Certificate,
  serial: Buffer = randomBytes(8),
): ((more: readonly Buffer[]) => Buffer) => {
  return (more) =>
    sequence(
      context(0, integer(2)),
      integer(serial),
      SHA256_ECDSA,
      nameOf(issuer),
      sequence(time(from), time(to)),
      subject === '' ? sequence() : nameOf(subject),
      key.der,
      context(3, sequence(...extensions, ...more)),
    );
};

const certificate = (tbs: Buffer, by: Keys): Buffer => sequence(tbs, SHA256_ECDSA, bits(signed(by, tbs)));

/** @param from when its authority and its logs begin */
export function makeSigstore(name = 'loopback', from = new Date('2026-01-01T00:00:00Z')): Sigstore {
  const [authority, certificates, log] = [keys(), keys(), keys()];
  const to = new Date(from.getTime() + 10 * 365 * 24 * HOUR);
  const ca = certificate(
    toSign({
      issuer: name,
      subject: name,
      key: authority,
      from,
      to,
      extensions: [
        critical('2.5.29.15', bits(Buffer.from([0x06]), 1)),
        critical('2.5.29.19', sequence(yes)),
        extension('2.5.29.14', octets(authority.id.subarray(0, 20))),
      ],
    })([]),
    authority,
  );
  const validFor = { start: from.toISOString() };
  const logOf = (one: Keys, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: one.der.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: one.id.toString('base64') },
  });
  const host = `${name}.example.com`;

  /** A leaf with the extensions that Fulcio gives it, and the log's word that it was logged. */
  function leafOf(one: Signed, key: Keys): Buffer {
    const text = (id: number, value: string): Buffer => extension(`1.3.6.1.4.1.57264.1.${id}`, utf8(value));
    const make = toSign({
      issuer: name,
      subject: '',
      key,
      from: one.certified,
      to: new Date(one.certified.getTime() + 10 * 60_000),
      extensions: [
        critical('2.5.29.15', bits(Buffer.from([0x80]), 7)),
        extension('2.5.29.35', sequence(context(0, authority.id.subarray(0, 20), false))),
        critical('2.5.29.17', sequence(context(6, Buffer.from(one.signer), false))),
        text(8, one.issuer),
        text(12, `https://github.com/${one.repository}`),
        text(13, one.commit),
        text(14, one.ref),
        text(18, `https://github.com/${one.config ?? one.repository}/${one.workflow}@${one.ref}`),
        text(20, one.event),
        text(21, one.run),
      ],
    });
    const tbs = make([]);
    const when = Buffer.concat([number(0, 2), number(one.certified.getTime(), 6)]);
    const said = signed(
      certificates,
      // RFC 6962, 3.2: version, kind, time, a certificate without this very extension, no extensions.
      Buffer.concat([
        Buffer.from([0, 0]),
        when,
        number(1, 2),
        sha256(authority.der),
        number(tbs.length, 3),
        tbs,
        number(0, 2),
      ]),
    );
    const sct = Buffer.concat([
      Buffer.from([0]),
      certificates.id,
      when,
      number(0, 2),
      Buffer.from([4, 3]),
      number(said.length, 2),
      said,
    ]);
    const listed = Buffer.concat([number(sct.length + 2, 2), number(sct.length, 2), sct]);
    return certificate(make([extension('1.3.6.1.4.1.11129.2.4.2', octets(listed))]), authority);
  }

  return {
    root: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(log, `https://rekor.${host}`)],
      certificateAuthorities: [
        {
          subject: { organization: name, commonName: name },
          uri: `https://fulcio.${host}`,
          certChain: { certificates: [{ rawBytes: ca.toString('base64') }] },
          validFor,
        },
      ],
      ctlogs: [logOf(certificates, `https://ctfe.${host}`)],
      timestampAuthorities: [],
    }),

    attest(digest, changes = {}) {
      const one: Signed = {
        signer: 'https://github.com/acme/app/.github/workflows/evals.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
        repository: 'acme/app',
        commit: 'c0ffee'.padEnd(40, '0'),
        ref: 'refs/heads/main',
        workflow: '.github/workflows/evals.yml',
        event: 'push',
        run: 'https://github.com/acme/app/actions/runs/1/attempts/1',
        subjects: [{ name: 'refusals.eval', digest }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {},
        at: new Date('2026-11-22T13:00:00Z'),
        certified: changes.at ?? new Date('2026-11-22T13:00:00Z'),
        ...changes,
      };
      const key = keys();
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: one.subjects.map((subject) => ({
          name: subject.name,
          digest: { sha256: subject.digest.replace('sha256:', '') },
        })),
        predicateType: one.predicateType,
        predicate: one.predicate,
      };
      const payloadType = 'application/vnd.in-toto+json';
      const payload = Buffer.from(JSON.stringify(statement));
      // https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
      const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
      const sig = signed(key, Buffer.concat([Buffer.from(head), payload])).toString('base64');
      const leaf = leafOf(one, key);
      const body = Buffer.from(
        JSON.stringify({
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: {
            payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
            signatures: [{ signature: sig, verifier: leaf.toString('base64') }],
          },
        }),
      );
      const integratedTime = Math.floor(one.at.getTime() / 1000);
      const promise = signed(
        log,
        Buffer.from(
          JSON.stringify({
            body: body.toString('base64'),
            integratedTime,
            logID: log.id.toString('hex'),
            logIndex: 0,
          }),
        ),
      );
      // The log has this one entry, so that its root is the entry's own hash (RFC 6962, 2.1).
      const rootHash = sha256(Buffer.from([0]), body);
      const note = `rekor.${host} - 1\n1\n${rootHash.toString('base64')}\n`;
      const noted = Buffer.concat([log.id.subarray(0, 4), signed(log, Buffer.from(note))]).toString('base64');
      return JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: leaf.toString('base64') },
          tlogEntries: [
            {
              logIndex: '0',
              logId: { keyId: log.id.toString('base64') },
              kindVersion: { kind: 'dsse', version: '0.0.1' },
              integratedTime: String(integratedTime),
              inclusionPromise: { signedEntryTimestamp: promise.toString('base64') },
              inclusionProof: {
                logIndex: '0',
                rootHash: rootHash.toString('base64'),
                treeSize: '1',
                hashes: [],
                checkpoint: { envelope: `${note}\n\u2014 rekor.${host} ${noted}\n` },
              },
              canonicalizedBody: body.toString('base64'),
            },
          ],
          timestampVerificationData: { rfc3161Timestamps: [] },
        },
        dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig }] },
      });
    },
  };
}
