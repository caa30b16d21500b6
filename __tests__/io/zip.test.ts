import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ByteSource, fileBytes, memoryBytes } from '../../src/io/bytes.ts';
import { openZip, type ZipOptions } from '../../src/io/zip.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { type ArchiveSpec, type MemberSpec, makeZip } from '../generators/zip.ts';

const TEXT = JSON.stringify({ id: 'refusal/1 ü', scores: { match: { value: 'C' } } }).repeat(300);

/** The minimal standard generator of Park and Miller, as revised in 1993. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

/** Bytes that pack badly; ASCII. */
function randomBytes(length: number): Buffer {
  const next = randomNumbers(1);
  return Buffer.alloc(length).map(() => next() & 0x3f) as Buffer;
}

async function contents(archive: Uint8Array, options?: ZipOptions): Promise<[string, string][]> {
  const zip = await openZip(memoryBytes(archive, 'log.eval'), options);
  const found: [string, string][] = [];
  for (const entry of zip.entries) {
    const whole = Buffer.from(await zip.read(entry));
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.stream(entry)) pieces.push(piece);
    expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    found.push([entry.name, whole.toString()]);
  }
  return found;
}

/** What both ways of reading the first member say; they have to agree. */
async function refusal(archive: Uint8Array, options?: ZipOptions): Promise<string> {
  const explain = (error: unknown) => {
    expect(error).toBeInstanceOf(EvidenceError);
    return `${(error as EvidenceError).message} ${(error as EvidenceError).remedy}`;
  };
  const zip = await openZip(memoryBytes(archive, 'log.eval'), options).catch(explain);
  if (typeof zip === 'string') return zip;
  const entry = zip.entries[0]!;
  const read = await zip.read(entry).then(() => 'was read', explain);
  const drain = async () => {
    for await (const _ of zip.stream(entry));
    return 'was read';
  };
  expect(await drain().catch(explain)).toBe(read);
  return read;
}

const one = (member: Partial<MemberSpec>, archive: Partial<ArchiveSpec> = {}) =>
  makeZip({ members: [{ name: 'samples/a.json', content: TEXT, ...member }], ...archive });

describe('an honest archive', () => {
  test.each<[string, Partial<MemberSpec>, Partial<ArchiveSpec>]>([
    ['stored', { method: 'stored' }, {}],
    ['deflate', { method: 'deflate' }, {}],
    ['zstd', { method: 'zstd' }, {}],
    ['zstd of seven frames', { method: 'zstd', frames: 7 }, {}],
    ['empty, stored', { method: 'stored', content: '' }, {}],
    ['empty, deflate', { method: 'deflate', content: '' }, {}],
    ['empty, zstd', { method: 'zstd', content: '' }, {}],
    ['data descriptor', { descriptor: true }, {}],
    ['zip64 member', { zip64: true }, {}],
    ['zip64 end', { zip64: true }, { zip64End: true }],
    ['zip64 end only', {}, { zip64End: true }],
    ['a comment', {}, { comment: 'made by hand' }],
    ['a long local header', { localExtra: Buffer.alloc(1000) }, {}],
    ['dead bytes before the directory', {}, { dead: makeZip({ members: [{ name: 'old', content: 'x' }] }) }],
  ])('%s', async (_, member, archive) => {
    expect(await contents(one(member, archive))).toEqual([['samples/a.json', member.content ?? TEXT]]);
  });

  test('without members', async () => {
    expect(await contents(makeZip({ members: [] }))).toEqual([]);
  });

  test('names are what they are where members are only read', async () => {
    const names = ['samples/../../x y_epoch_1.json', '/etc/passwd', 'C:\\x', 'a\0b', '', 'ü😀', 'a/'];
    const zip = makeZip({ members: names.map((name) => ({ name, content: name })) });
    expect(await contents(zip)).toEqual(names.map((name) => [name, name]));
  });

  test('of several members with one name the last is valid, and all are there', async () => {
    const members = ['first', 'second', 'third'].map((content) => ({ name: 'header.json', content }));
    const zip = await openZip(memoryBytes(makeZip({ members }), 'log.eval'));
    expect(zip.entries).toHaveLength(3);
    expect(zip.latest('header.json')).toBe(zip.entries[2]);
    expect(zip.latest('summaries.json')).toBeUndefined();
  });

  test('larger than the tail and the chunks', async () => {
    const noise = randomBytes(5_000_000).toString('latin1');
    const members = (['stored', 'deflate', 'zstd'] as const).map((method) => ({
      name: method,
      content: noise,
      method,
      frames: 3,
    }));
    const found = await contents(makeZip({ members }));
    expect(found.map(([name, text]) => [name, text === noise])).toEqual([
      ['stored', true],
      ['deflate', true],
      ['zstd', true],
    ]);
  });

  test('the directory and what lies beside it cost one read', async () => {
    const bytes = makeZip({
      members: [
        { name: 'samples/1.json', content: Buffer.alloc(3_000_000), method: 'stored' },
        { name: 'header.json', content: '{}' },
      ],
    });
    const memory = memoryBytes(bytes, 'log.eval');
    const reads: number[] = [];
    const counted: ByteSource = {
      ...memory,
      read(offset, length) {
        reads.push(length);
        return memory.read(offset, length);
      },
    };
    const zip = await openZip(counted);
    expect(Buffer.from(await zip.read(zip.latest('header.json')!)).toString()).toBe('{}');
    expect(reads).toEqual([1024 * 1024]);
  });
});

test.each(['stored', 'deflate', 'zstd'] as const)(
  'a source that breaks in the middle of a %s member',
  async (method) => {
    const noise = randomBytes(6_000_000);
    const bytes = makeZip({ members: [{ name: 'a', content: noise, method }] });
    const memory = memoryBytes(bytes, 'log.eval');
    const breaking: ByteSource = {
      ...memory,
      read(offset, length) {
        const isMiddle = offset > 2_000_000 && offset < 3_000_000;
        return memory.read(isMiddle ? bytes.length : offset, length);
      },
    };
    const zip = await openZip(breaking);
    const drain = async () => {
      for await (const _ of zip.stream(zip.entries[0]!));
    };
    await expect(drain()).rejects.toThrow('truncated');
  },
);

test('a stream may be left early', async () => {
  const zip = await openZip(
    memoryBytes(one({ content: Buffer.alloc(6_000_000), method: 'zstd' }), 'log.eval'),
  );
  for await (const piece of zip.stream(zip.entries[0]!)) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
});

describe('a damaged archive is refused', () => {
  const cutFrame = (packed: Buffer) => packed.subarray(0, packed.indexOf(packed.subarray(0, 4), 4));

  test.each<[string, Partial<MemberSpec>, string]>([
    ['wrong checksum', { lie: { crc32: 1 } }, 'checksum'],
    ['wrong checksum, stored', { method: 'stored', lie: { crc32: 1 } }, 'checksum'],
    ['wrong checksum, zstd', { method: 'zstd', lie: { crc32: 1 } }, 'checksum'],
    ['unpacks to more than declared', { lie: { size: 100 } }, 'does not unpack to the 100 bytes'],
    ['unpacks to less than declared', { lie: { size: 1e6 } }, 'does not unpack to the 1000000 bytes'],
    ['zstd unpacks to more', { method: 'zstd', lie: { size: 100 } }, 'does not unpack to the 100 bytes'],
    ['zstd unpacks to less', { method: 'zstd', lie: { size: 1e6 } }, 'does not unpack to the 1000000 bytes'],
    [
      'a first frame that unpacks to more',
      { method: 'zstd', frames: 2, content: 'x'.repeat(400), lie: { size: 190 } },
      'does not unpack to the 190 bytes',
    ],
    ['stored with two sizes', { method: 'stored', lie: { size: 100 } }, 'two sizes differ'],
    ['deflate cut off', { packed: (packed) => packed.subarray(0, -5) }, 'cut off'],
    ['zstd cut in a frame', { method: 'zstd', packed: (packed) => packed.subarray(0, -5) }, 'cut off'],
    ['zstd cut between frames', { method: 'zstd', frames: 2, packed: cutFrame }, 'does not unpack to'],
    ['zstd data gone', { method: 'zstd', packed: () => Buffer.alloc(0) }, 'cut off'],
    ['deflate garbage', { packed: () => Buffer.from('garbage') }, 'damaged'],
    ['zstd garbage', { method: 'zstd', packed: () => Buffer.from('garbage garbage') }, 'damaged'],
    [
      'bytes after the data',
      { packed: (packed) => Buffer.concat([packed, Buffer.from('more')]) },
      'bytes after its data',
    ],
    ['another name in its own header', { localName: 'samples/b.json' }, 'disagrees'],
  ])('%s', async (_, member, message) => {
    const text = await refusal(one(member));
    expect(text).toContain(message);
    expect(text).toContain('member "samples/a.json"');
    expect(text).toContain('Download the archive again');
  });

  test('not where the directory says', async () => {
    const moved = one({ lie: { offset: 1 } }, { dead: Buffer.alloc(10) });
    expect(await refusal(moved)).toContain('is not where the directory says');
  });

  test('cut anywhere', async () => {
    const whole = one({ content: TEXT.slice(0, 300) });
    for (let length = 0; length < whole.length; length++) {
      expect(await refusal(whole.subarray(0, length))).toContain('zip archive: has no end');
    }
  });

  test('bytes put in front or lost in the middle', async () => {
    const whole = one({});
    const prefixed = Buffer.concat([Buffer.from('#!'), whole]);
    expect(await refusal(prefixed)).toContain('bytes were lost or added');
    expect(await refusal(whole.subarray(10))).toContain('bytes were lost or added');
  });

  test.each<[string, Partial<ArchiveSpec>, string]>([
    ['fewer entries than declared', { lie: { entries: 2 } }, 'directory is damaged'],
    ['more entries than declared', { lie: { entries: 0 } }, 'has more than its declared entries'],
    ['several disks', { lie: { disk: 1 } }, 'one part of several'],
    ['a directory elsewhere', { lie: { offset: 3 } }, 'bytes were lost or added'],
    ['a zip64 directory elsewhere', { zip64End: true, lie: { offset: 3 } }, 'bytes were lost or added'],
    ['an impossible size', { zip64End: true, lie: { bytes: 2 ** 60 } }, 'impossible size'],
  ])('%s', async (_, archive, message) => {
    expect(await refusal(one({}, archive))).toContain(message);
  });
});

describe('a hostile archive is refused', () => {
  test.each<[string, Partial<MemberSpec>, string]>([
    ['encrypted', { flags: 1 }, 'is encrypted'],
    ['a method nobody writes', { lie: { method: 12 } }, 'compression method 12'],
    ['a symbolic link', { unixMode: 0o120777 }, 'symbolic link'],
    ['a part on another disk', { disk: 1 }, 'one part of several'],
    ['a declared bomb', { method: 'zstd', content: Buffer.alloc(20_000_000) }, 'zip bomb'],
  ])('%s', async (_, member, message) => {
    expect(await refusal(one(member))).toContain(message);
  });

  test('a name that is not UTF-8', async () => {
    const bytes = makeZip({ members: [{ name: '??', content: 'x' }] });
    for (let at = bytes.indexOf('??'); at >= 0; at = bytes.indexOf('??')) bytes.fill(0xff, at, at + 2);
    expect(await refusal(bytes)).toContain('member "ÿÿ": its name is not UTF-8');
  });

  test('members that overlap', async () => {
    const twice = makeZip({
      members: [
        { name: 'a', content: TEXT },
        { name: 'a', content: TEXT, lie: { offset: 0 } },
      ],
    });
    expect(await refusal(twice)).toContain('member "a": overlaps another member');
    expect(await refusal(one({ lie: { offset: 40 } }))).toContain('overlaps another member');
  });

  test('a local header that pushes the data into the next member', async () => {
    const bytes = makeZip({
      members: [
        { name: 'a', content: TEXT },
        { name: 'b', content: TEXT },
      ],
    });
    bytes.writeUInt16LE(500, 28);
    expect(await refusal(bytes)).toContain('member "a": overlaps another member');
  });

  test('two ends of the directory that disagree', async () => {
    const bytes = one({}, { zip64End: true });
    bytes.writeUInt16LE(2, bytes.length - 12);
    expect(await refusal(bytes)).toContain('disagree');
    const moved = one({}, { zip64End: true });
    moved.writeUInt8(moved[moved.length - 34]! + 1, moved.length - 34);
    expect(await refusal(moved)).toContain('zip64 end of the directory is not where it should be');
  });

  test('a comment that holds the end of another archive', async () => {
    const other = makeZip({ members: [] });
    expect(await refusal(one({}, { comment: other }))).toContain('has two ends');
  });

  test('a bomb of zstd frames', async () => {
    const empty = Buffer.from('28b52ffd2000010000', 'hex');
    const frames = Buffer.concat(Array.from({ length: 1_500 }, () => empty));
    expect(await refusal(one({ method: 'zstd', packed: () => frames }))).toContain(
      'more than 1000 zstd frames',
    );
  });

  test.each<[string, ZipOptions['limits'] & object, string]>([
    ['entries', { entries: 0 }, 'has 1 entries; the limit is 0'],
    ['directory', { directoryBytes: 10 }, 'a directory of 60 bytes; the limit is 10'],
    ['name', { nameBytes: 5 }, 'a name of 14 bytes; the limit is 5'],
    ['member', { memberBytes: 50 }, 'at most 50 are read'],
    ['all members', { totalBytes: 50 }, 'bytes unpacked; the limit is 50'],
  ])('over a limit: %s', async (_, limits, message) => {
    expect(await refusal(one({}), { limits })).toContain(message);
  });

  test('a member of more than 64 MiB is held only if it is no bomb', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024 + 1, '[],');
    const zip = await openZip(memoryBytes(one({ content }), 'log.eval'));
    const entry = zip.entries[0]!;
    await expect(zip.read(entry)).rejects.toThrow('at most 67108864 are read at once');
    const stored = await openZip(memoryBytes(one({ content, method: 'stored' }), 'log.eval'));
    expect(await stored.read(stored.entries[0]!)).toHaveLength(content.length);
  });

  test('a member larger than its reader can hold is still streamed', async () => {
    const zip = await openZip(memoryBytes(one({}), 'log.eval'));
    const entry = zip.entries[0]!;
    await expect(zip.read(entry, { maxBytes: 100 })).rejects.toThrow('at most 100 are read at once');
    let size = 0;
    for await (const piece of zip.stream(entry)) size += piece.length;
    expect(size).toBe(entry.size);
  });

  test.each([
    ['/etc/passwd', 'absolute path'],
    ['../x', 'leads out of its folder'],
    ['a/../../x', 'leads out of its folder'],
    ['a\\b', 'backslash'],
    ['C:/x', 'colon'],
    ['a\0b', 'control character'],
    ['a//b', 'path segment'],
    ['./a', 'path segment'],
    ['', 'no name'],
  ])('the name %j where members become files', async (name, message) => {
    const text = await refusal(one({ name }), { paths: 'safe' });
    expect(text).toContain(message);
    expect(text).toContain(JSON.stringify(name));
  });

  test('a name twice where members become files', async () => {
    const member = { name: 'results.jsonl', content: 'x' };
    expect(await refusal(makeZip({ members: [member, member] }), { paths: 'safe' })).toContain(
      'occurs twice',
    );
    expect(await contents(makeZip({ members: [member] }), { paths: 'safe' })).toHaveLength(1);
  });
});

test('damage at random places gives an EvidenceError or the right content', async () => {
  const members: MemberSpec[] = [
    { name: 'stored', content: TEXT.slice(0, 200), method: 'stored' },
    { name: 'deflate', content: TEXT, zip64: true },
    { name: 'zstd', content: TEXT, method: 'zstd', frames: 3, descriptor: true },
  ];
  const whole = makeZip({ members, zip64End: true });
  const right = new Map(members.map((member) => [member.name, member.content as string]));
  const next = randomNumbers(20_261_123);
  const random = (below: number) => next() % below;
  let refused = 0;
  for (let round = 0; round < 600; round++) {
    const damaged = Buffer.from(whole);
    for (let i = random(3); i >= 0; i--) damaged[random(damaged.length)] = random(256);
    try {
      for (const [name, text] of await contents(damaged)) {
        // A damaged name is another name, as damaged bytes of the directory are not protected by a checksum.
        if (right.has(name)) expect(text === right.get(name)).toBe(true);
        else expect([...right.values()]).toContain(text);
      }
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(300);
});

test('another reader agrees about what the generator writes', async () => {
  const python =
    'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print([z.read(n).decode() for n in z.namelist()])';
  const folder = await mkdtemp(join(tmpdir(), 'near-zero-'));
  try {
    const path = join(folder, 'a.zip');
    const members: MemberSpec[] = [
      { name: 'a', content: 'stored', method: 'stored' },
      { name: 'b/ü', content: 'deflate', zip64: true, descriptor: true },
    ];
    await writeFile(path, makeZip({ members, zip64End: true, comment: 'hello' }));
    const source = await fileBytes(path);
    const zip = await openZip(source);
    expect(
      await Promise.all(zip.entries.map(async (entry) => `${Buffer.from(await zip.read(entry))}`)),
    ).toEqual(members.map(({ content }) => content));
    await source.close?.();
    const { stdout, error } = spawnSync('python3', ['-c', python, path], { encoding: 'utf8' });
    if (error) console.info(`Not compared with Python's zipfile: ${error.message}`);
    else expect(stdout.trim()).toBe("['stored', 'deflate']");
  } finally {
    await rm(folder, { recursive: true });
  }
});
