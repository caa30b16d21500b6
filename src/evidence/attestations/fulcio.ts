import type { Signer } from '@sigstore/verify';

/** Of Fulcio's extensions of a certificate. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = '1.3.6.1.4.1.57264.1.';

/** The text of one of them: a UTF8String in DER. `null` where the certificate does not have it, or has something else. */
export function fulcioText({ identity }: Signer, id: number): string | null {
  const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === `${FULCIO}${id}`);
  return found === undefined ? null : utf8Of(found.value);
}

const UTF8_STRING = 0x0c;

/** Up to 65,535 bytes. */
function utf8Of(der: Buffer): string | null {
  if (der[0] !== UTF8_STRING || der.length < 2) return null;
  const first = der[1]!;
  const bytes = first < 0x80 ? 0 : first - 0x80;
  if (bytes > 2 || der.length < 2 + bytes) return null;
  const length = bytes === 0 ? first : der.readUIntBE(2, bytes);
  const text = der.subarray(2 + bytes);
  return text.length === length ? text.toString() : null;
}
