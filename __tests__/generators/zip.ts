import { constants, crc32, deflateRawSync, zstdCompressSync } from 'node:zlib';

/** A member to write. Whatever `lie` and the other optional fields say goes into the archive unchecked. */
export interface MemberSpec {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: 'stored' | 'deflate' | 'zstd';
  /** Number of zstd frames over which the content is spread. */
  readonly frames?: number;
  /** Sizes and offset go into the zip64 extra field. */
  readonly zip64?: boolean;
  /** Sizes and checksum stand behind the data, as a streaming writer puts them. */
  readonly descriptor?: boolean;
  readonly unixMode?: number;
  readonly flags?: number;
  /** Extra bytes of the local header only, so that it is longer than the directory says. */
  readonly localExtra?: Uint8Array;
  /** The name in the local header. */
  readonly localName?: string;
  /** Replaces the packed data. */
  readonly packed?: (packed: Buffer) => Uint8Array;
  /** Replaces what the directory says. */
  readonly lie?: Partial<{
    size: number;
    compressedSize: number;
    crc32: number;
    offset: number;
    method: number;
  }>;
  /** The disk on which the directory says the member begins. */
  readonly disk?: number;
}

export interface ArchiveSpec {
  readonly members: readonly MemberSpec[];
  readonly zip64End?: boolean;
  readonly comment?: Uint8Array | string;
  /** Bytes between the members and the directory that belong to nothing. */
  readonly dead?: Uint8Array;
  readonly lie?: Partial<{ entries: number; bytes: number; offset: number; disk: number }>;
}

const METHOD = { stored: 0, deflate: 8, zstd: 93 } as const;

/** Writes a zip archive, honest or not. */
export function makeZip({ members, zip64End = false, comment = '', dead, lie = {} }: ArchiveSpec): Buffer {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const { head, data, tail, entry } = writeMember(member, offset);
    local.push(head, data, tail);
    central.push(entry);
    offset += head.length + data.length + tail.length;
  }
  if (dead) local.push(dead);
  const body = Buffer.concat(local);
  const directory = Buffer.concat(central);
  const end = { entries: members.length, bytes: directory.length, offset: body.length, disk: 0, ...lie };
  const narrow = zip64End ? { ...end, entries: 0xffff, bytes: 0xffffffff, offset: 0xffffffff } : end;
  const note = Buffer.from(comment as string);
  return Buffer.concat([
    body,
    directory,
    ...(zip64End ? [writeEnd64(end, body.length + directory.length)] : []),
    fields('PK\x05\x06', [2, end.disk], [2, 0], [2, narrow.entries], [2, narrow.entries]),
    fields('', [4, narrow.bytes], [4, narrow.offset], [2, note.length]),
    note,
  ]);
}

function writeMember(member: MemberSpec, offset: number) {
  const content = Buffer.from(member.content as string);
  const packed = pack(content, member);
  const data = member.packed ? member.packed(packed) : packed;
  const truth = {
    method: METHOD[member.method ?? 'deflate'],
    size: content.length,
    compressedSize: data.length,
    crc32: crc32(content),
    offset,
  };
  const said = { ...truth, ...member.lie };
  const flags = 0x0800 | (member.descriptor ? 0x0008 : 0) | (member.flags ?? 0);
  const localSizes = member.descriptor ? { crc32: 0, compressedSize: 0, size: 0 } : said;
  const localName = Buffer.from(member.localName ?? member.name);
  const localExtra = member.localExtra ?? Buffer.alloc(0);
  const head = Buffer.concat([
    fields('PK\x03\x04', [2, 20], [2, flags], [2, said.method], [4, 0], [4, localSizes.crc32]),
    fields('', [4, clamp(localSizes.compressedSize)], [4, clamp(localSizes.size)]),
    fields('', [2, localName.length], [2, localExtra.length]),
    localName,
    localExtra,
  ]);
  const tail = member.descriptor
    ? fields('PK\x07\x08', [4, said.crc32], [4, said.compressedSize], [4, said.size])
    : Buffer.alloc(0);
  const wide = member.zip64
    ? fields('', [2, 1], [2, 24], [8, said.size], [8, said.compressedSize], [8, said.offset])
    : Buffer.alloc(0);
  const name = Buffer.from(member.name);
  const narrow = (value: number) => (member.zip64 ? 0xffffffff : clamp(value));
  const entry = Buffer.concat([
    fields('PK\x01\x02', [2, (3 << 8) | 20], [2, 20], [2, flags], [2, said.method], [4, 0], [4, said.crc32]),
    fields('', [4, narrow(said.compressedSize)], [4, narrow(said.size)], [2, name.length], [2, wide.length]),
    fields('', [2, 0], [2, member.disk ?? 0], [2, 0], [4, (member.unixMode ?? 0o100600) * 0x10000]),
    fields('', [4, narrow(said.offset)]),
    name,
    wide,
  ]);
  return { head, data, tail, entry };
}

function pack(content: Buffer, { method = 'deflate', frames = 1 }: MemberSpec): Buffer {
  if (method === 'stored') return content;
  if (method === 'deflate') return deflateRawSync(content);
  const length = Math.ceil(content.length / frames);
  const parts = Array.from({ length: frames }, (_, i) => content.subarray(i * length, (i + 1) * length));
  const params = { [constants.ZSTD_c_checksumFlag]: 0 };
  return Buffer.concat(parts.map((part) => zstdCompressSync(part, { params })));
}

function writeEnd64(end: { entries: number; bytes: number; offset: number }, at: number): Buffer {
  return Buffer.concat([
    fields('PK\x06\x06', [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, end.entries], [8, end.entries]),
    fields('', [8, end.bytes], [8, end.offset]),
    fields('PK\x06\x07', [4, 0], [8, at], [4, 1]),
  ]);
}

function clamp(value: number): number {
  return Math.min(value, 0xffffffff);
}

/** A signature and little-endian integers of the given widths in bytes. */
function fields(signature: string, ...values: readonly (readonly [width: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(signature.length + values.reduce((sum, [width]) => sum + width, 0));
  let at = bytes.write(signature, 'latin1');
  for (const [width, value] of values) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
