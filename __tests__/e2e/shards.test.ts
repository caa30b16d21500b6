/** Results that several jobs count in part, and the gate merges: the built programs, on disk and as artifacts of a run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { logOfPart } from '../helpers/shards.ts';
import type { ActionResult } from './run-action.ts';
import { runCli } from './run-cli.ts';
import { expectAllowed, expectBlocked, policyOf, startWorld, verdictOf, type World } from './world.ts';

const PARTS = [1, 2, 3, 4];

describe('on a command line', () => {
  let directory: string;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'near-zero-shards-'));
    writeFileSync(join(directory, 'policy.yml'), policyOf());
    await mkdir(join(directory, 'logs'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const run = (...args: string[]) => runCli(args, { cwd: directory });
  const check = (...sources: string[]) => run('check', '-p', 'policy.yml', '--format', 'json', ...sources);
  const tally = (part: number, ...more: string[]) =>
    run('tally', '-p', 'policy.yml', '--shard', `${part}/4`, ...more, `logs/${part}.eval`);
  const write = (failing: number): void => {
    for (const part of PARTS)
      writeFileSync(join(directory, `logs/${part}.eval`), logOfPart(part, 4, failing));
  };
  /** All but the time of the judgement. */
  const bytes = ({ stdout }: { readonly stdout: string }): string =>
    stdout.replace(/"judgedAt": "[^"]+"/, '"judgedAt": ""');

  test.each([0, 30])(
    'shards give the verdict of one pass, to the byte, with %i failures',
    async (failing) => {
      write(failing);
      const [second, first, fourth, third] = await Promise.all([2, 1, 4, 3].map((part) => tally(part)));
      for (const result of [first!, second!, third!, fourth!])
        expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(first!.stdout).toBe('1-of-4.tally.json: shard 1 of 4: 75 samples of 1 file\n');
      const whole = await check(...PARTS.map((part) => `logs/${part}.eval`));
      expect(whole.code).toBe(failing === 0 ? 0 : 1);
      const merged = await check('tally:*.tally.json shards=4');
      expect([bytes(merged), merged.code]).toEqual([bytes(whole), whole.code]);

      const two = ['a.tally.json', '1-of-4.tally.json', '3-of-4.tally.json'];
      expect(await run('merge', '--partial', '-o', ...two)).toMatchObject({ code: 0, stderr: '' });
      const all = ['all.tally.json', '4-of-4.tally.json', 'a.tally.json', '2-of-4.tally.json'];
      expect(await run('merge', '-o', ...all)).toMatchObject({
        code: 0,
        stdout: 'all.tally.json: 4 of 4 shards: 300 samples of 4 files\n',
      });
      const again = await check('all.tally.json');
      expect([bytes(again), again.code]).toEqual([bytes(whole), whole.code]);
    },
  );

  test('some in shards and some counted by the gate itself are one pass too', async () => {
    write(0);
    await run('tally', '-p', 'policy.yml', '--shard', '1/1', 'logs/1.eval', 'logs/2.eval');
    const whole = await check(...PARTS.map((part) => `logs/${part}.eval`));
    expect(bytes(await check('logs/4.eval', '1-of-1.tally.json', 'logs/3.eval'))).toBe(bytes(whole));
    expect(await check('logs/1.eval', '1-of-1.tally.json')).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('shards-disagree'),
    });
  });

  test('an empty shard is fine; one with a file that cannot be read blocks', async () => {
    write(0);
    writeFileSync(join(directory, 'README.md'), 'nothing to count\n');
    const empty = await run('tally', '-p', 'policy.yml', '--shard', '2/2', 'README.md');
    expect(empty).toMatchObject({
      code: 0,
      stdout: '2-of-2.tally.json: shard 2 of 2: 0 samples of 0 files\n',
    });
    const logs = PARTS.map((part) => `logs/${part}.eval`);
    await run('tally', '-p', 'policy.yml', '--shard', '1/2', ...logs);
    const whole = await check('README.md', ...logs);
    expect(whole.code).toBe(0);
    expect(bytes(await check('tally:*.tally.json shards=2'))).toBe(bytes(whole));

    writeFileSync(join(directory, 'logs/4.eval'), logOfPart(4, 4).subarray(0, 400));
    const broken = await run('tally', '-p', 'policy.yml', '--shard', '1/2', ...logs);
    expect(broken).toMatchObject({ code: 3, stderr: expect.stringContaining('logs/4.eval') });
    expect(await check('tally:*.tally.json shards=2')).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('"unreadable"'),
    });
  });

  test.each<[string, string[], RegExp, number]>([
    ['no number', ['tally', 'logs'], /required option '--shard/, 2],
    ['a number beyond the last', ['tally', '--shard', '5/4', 'logs'], /such as 3\/16; this is not: 5\/4/, 2],
    ['no number of shards', ['check', '-p', 'policy.yml', 'tally:*.json'], /does not say how many shards/, 2],
    [
      'a number of shards that is none',
      ['check', '-p', 'policy.yml', 'tally:*.json shards=0'],
      /`shards=` is not/,
      2,
    ],
    ['counts that have no samples', ['formats', '1-of-4.tally.json'], /gives counts alone/, 2],
    ['results as a shard', ['merge', '-o', 'x.json', 'logs/1.eval'], /is no shard/, 3],
    [
      'results in a source of shards',
      ['check', '-p', 'policy.yml', 'tally:logs/1.eval shards=1'],
      /is no shard/,
      3,
    ],
    [
      'shards that are missing',
      ['merge', '-o', 'x.json', '1-of-4.tally.json'],
      /3 of 4 are missing: 2, 3 and 4/,
      3,
    ],
    [
      'a shard to be counted',
      ['tally', '-p', 'policy.yml', '--shard', '1/2', '1-of-4.tally.json'],
      /not counted again/,
      3,
    ],
  ])('is refused and writes nothing: %s', async (_, args, says, code) => {
    write(0);
    await tally(1);
    const before = readdirSync(directory);
    const { stdout, stderr, ...result } = await run(...args);
    expect(result.code).toBe(code);
    expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toMatch(says);
    expect(readdirSync(directory)).toEqual(before);
  });
});

describe('in a workflow', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  const count = (part: number, failing = 0, inputs: Record<string, string> = {}): Promise<ActionResult> =>
    world.gate({
      entry: 'dist/tally.js',
      inputs: { results: 'logs', shard: String(part), shards: '3', ...inputs },
      files: { 'logs/part.eval': logOfPart(part, 3, failing) },
    });
  const upload = ({ outputs }: ActionResult): void =>
    world.upload({ [basename(outputs['path']!)]: readFileSync(outputs['path']!) }, outputs['name']);
  const gate = (results = 'artifact:tally-* shards=3') => world.gate({ inputs: { results } });

  test('three jobs count, and the gate merges what they uploaded', async () => {
    for (const part of [3, 1, 2]) {
      const result = await count(part);
      expect(result).toMatchObject({ code: 0, annotations: [], stderr: '' });
      expect(result.outputs['name']).toBe(`tally-${part}-of-3`);
      expect(result.stdout).toContain(`Counted shard ${part} of 3: 100 samples of 1 file.`);
      upload(result);
    }
    const result = await gate();
    expectAllowed(result);
    const { evidence, categories } = verdictOf(result);
    expect(categories['refusal']).toMatchObject({ samples: 300, failures: 0 });
    // What GitHub knows of the artifact, and not what the shard says.
    expect(evidence.map(({ name, provenance }) => [name, provenance.runId])).toEqual(
      [1, 2, 3].map(() => ['logs/part.eval', world.run.id]),
    );
    expect(new Set(evidence.map(({ provenance }) => provenance.artifactId)).size).toBe(3);
  });

  test('failures are seen in whichever shard they are', async () => {
    for (const part of [1, 2, 3]) upload(await count(part, 30));
    expectBlocked(await gate(), { says: /refusal/, states: { refusal: 'violated' } });
  });

  test('a shard whose log is cut off warns in its job, and blocks the gate', async () => {
    for (const part of [1, 2]) upload(await count(part));
    const broken = await world.gate({
      entry: 'dist/tally.js',
      inputs: { results: 'logs', shard: '3', shards: '3' },
      files: { 'logs/part.eval': logOfPart(3, 3).subarray(0, 500) },
    });
    expect(broken).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    upload(broken);
    expectBlocked(await gate(), {
      says: /logs\/part\.eval/,
      states: { refusal: 'invalid' },
      codes: ['unreadable'],
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an input that there is not',
      { shrad: '1' },
      /There is no input shrad\..*Inputs are policy, policy-ref, gate, results, shard/,
    ],
    ['no shard', { shard: '' }, /The input shard is "".*from 1 to 9999/],
    ['a shard beyond the last', { shard: '4' }, /The input shard is "4".*from 1 to 3/],
    ['a shard counted from 0', { shard: '0' }, /The input shard is "0"/],
    ['no results', { results: '' }, /results names nothing/],
    ['a source that there is not', { results: 'artefact:x' }, /There is no kind of source `artefact:`/],
    ['a gate that there is not', { gate: 'other' }, /other/],
  ])('fails and writes nothing: %s', async (_, inputs, says) => {
    const result = await count(1, 0, inputs);
    expect(result).toMatchObject({ code: 1, outputs: {} });
    expect(result.annotations.map(({ message }) => message).join(' ')).toMatch(says);
  });
});
