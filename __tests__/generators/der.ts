/** Writes ASN.1 in DER, as much of it as certificates need. */

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const digits = length.toString(16);
  const bytes = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex');
  const size =
    length < 128 ? Buffer.from([length]) : Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([tag]), size, content]);
};

export const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
export const set = (...parts: readonly Buffer[]): Buffer => tlv(0x31, ...parts);
export const octets = (content: Buffer): Buffer => tlv(0x04, content);
export const bits = (content: Buffer, unused = 0): Buffer => tlv(0x03, Buffer.from([unused]), content);
export const utf8 = (text: string): Buffer => tlv(0x0c, Buffer.from(text));
export const yes = tlv(0x01, Buffer.from([0xff]));
/** The n-th alternative of its context, of parts (`holds`) or of content. */
export const context = (n: number, content: Buffer, holds = true): Buffer =>
  tlv((holds ? 0xa0 : 0x80) | n, content);

/** Not negative. */
export function integer(value: number | Buffer): Buffer {
  const bytes = typeof value === 'number' ? Buffer.from([value]) : value;
  return tlv(0x02, bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const base128 = (arc: number): number[] => {
    const low = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) low.unshift((left & 0x7f) | 0x80);
    return low;
  };
  return tlv(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

/** GeneralizedTime. */
export const time = (date: Date): Buffer =>
  tlv(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
