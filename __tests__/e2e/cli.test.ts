/** The built command line, as a process: exit codes, and who says what on which stream. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Verdict } from '../../src/model/verdict.ts';
import { evalLog, seededSamples } from '../generators/inspect.ts';
import { CLI, runCli } from './run-cli.ts';
import { logOf, MODEL, policyOf, startWorld, verdictOf } from './world.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-cli-'));
  await writeFile(at('policy.yml'), policyOf());
  await writeFile(at('clean.eval'), logOf(0));
  await writeFile(at('failing.eval'), logOf(30));
  await writeFile(at('truncated.eval'), logOf(0).subarray(0, 2000));
  await writeFile(at('wrong.yml'), `${policyOf()}colour: red\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...args: string[]) =>
  runCli(['check', '--verbose', '--policy', 'policy.yml', ...args], { cwd: folder });

describe('check', () => {
  test('exits with 0 for an allowed verdict', async () => {
    const { code, stdout, stderr } = await check('clean.eval');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Allowed: 1 bound demonstrated\./);
  });

  test('exits with 1 for a blocked one', async () => {
    const { code, stdout, stderr } = await check('failing.eval');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^Blocked: refusal is violated\./);
    expect(stdout).toContain('above-limit: 30 failures in 300 scored samples');
  });

  test.each([
    ['a file that cannot be read to its end', 'truncated.eval'],
    ['a file that is not there', 'absent.eval'],
  ])('exits with 3 for %s, also beside one that would do', async (_what, file) => {
    const { code, stdout } = await check('clean.eval', file);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Blocked: refusal is invalid\./);
    expect(stdout).toContain('unreadable: ');
  });

  test.each([
    [
      'an option that there is not',
      ['--colour'],
      /unknown option '--colour'\n(.*\n)?.*near-zero check --help/,
    ],
    ['a gate that there is not', ['--gate', 'deploy', 'clean.eval'], /no gate deploy; its gates are default/],
    ['a subject that is none', ['--subject', 'a b', 'clean.eval'], /--subject is MODEL or MODEL@sha256/],
    ['no results', [], /missing required argument 'results'/],
    ['a format that there is not', ['--format', 'xml2', 'clean.eval'], /Allowed choices are/],
  ])('exits with 2 for %s', async (_what, args, said) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test.each([
    ['wrong.yml', /wrong\.yml:\d+:1: unknown key `colour`/],
    ['absent.yml', /absent\.yml does not exist\.\nName the policy file/],
  ])('exits with 2 for the policy %s', async (policy, said) => {
    const { code, stdout, stderr } = await runCli(['check', '-p', policy, 'clean.eval'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test.each(['clean.eval', 'failing.eval', 'truncated.eval'])(
    'prints one verdict object as JSON: %s',
    async (file) => {
      const { stdout } = await check('--format', 'json', file);
      const schema = JSON.parse(await readFile('schemas/verdict.v2.json', 'utf8'));
      const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
      expect(validate(JSON.parse(stdout))).toBe(true);
    },
  );

  test('paints nothing where nobody looks', async () => {
    const { stdout } = await check('failing.eval');
    expect(stdout).not.toContain('\u001b');
  });

  test('says the same as the action', async () => {
    const world = await startWorld();
    try {
      world.upload({ 'failing.eval': logOf(30) });
      const action = verdictOf(await world.gate());
      const cli = JSON.parse((await check('--format', 'json', 'failing.eval')).stdout) as Verdict;
      const { judgedAt: _, policy: __, evidence: ___, release: ____, ...same } = action;
      expect(cli).toMatchObject(same);
      expect(cli.policy.digest).toBe(action.policy.digest);
      expect(cli.evidence.map(({ digest }) => digest)).toEqual(action.evidence.map(({ digest }) => digest));
    } finally {
      await world.close();
    }
  });

  test('a reader that goes away does not make a blocked verdict a pass', async () => {
    const many = evalLog({ task: 'refusals', samples: seededSamples(3000, 3000), spec: { model: MODEL } });
    await writeFile(at('many.eval'), many);
    const shell = `"${process.execPath}" "${CLI}" check -p policy.yml -f json many.eval | head -c 1; exit "\${PIPESTATUS[0]}"`;
    const code = await new Promise((resolve) => {
      execFile('bash', ['-c', shell], { cwd: folder }, (error) => resolve(error?.code ?? 0));
    });
    expect(code).not.toBe(0);
  });
});

describe('other commands', () => {
  test('lint exits with 2 for an error, and with 0 for a warning', async () => {
    await writeFile(at('loose.yml'), policyOf('0.1%'));
    const error = await runCli(['lint', '-p', 'loose.yml'], { cwd: folder });
    expect(error.code).toBe(2);
    expect(error.stdout).toMatch(/loose\.yml:\d+:\d+: error: 300 samples/);
    expect((await runCli(['lint', '-p', 'policy.yml'], { cwd: folder })).code).toBe(0);
  });

  test('explain says each claim', async () => {
    const { code, stdout } = await runCli(['explain', '-p', 'policy.yml'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('`refusal` is demonstrated only if');
  });

  test('formats says what a file is; exits with 3 for one that cannot be read', async () => {
    const { code, stdout } = await runCli(['formats', 'clean.eval'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/clean\.eval: Inspect AI/);
    expect((await runCli(['formats', 'truncated.eval'], { cwd: folder })).code).toBe(3);
  });

  test.each([
    [
      'report.xml',
      '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>',
      'JUnit XML',
    ],
    ['results.csv', 'task,id,model,scorer,failed\ns,t,acme/a,is,false\n', 'near-zero'],
  ])('the bundle has the parser that %s is read by', async (name, content, format) => {
    await writeFile(join(folder, name), content);
    const { code, stdout, stderr } = await runCli(['formats', name], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^${name}: ${format}\n[^]*\n {2}samples +1`));
  });
});

test('every command has help with an example', async () => {
  const { code, stdout } = await runCli(['--help']);
  expect(code).toBe(0);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*/gm)].map((match) => match[1]!);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands.filter((name) => name !== 'help')) {
    const help = await runCli([command, '--help']);
    expect({ command, code: help.code, example: /Examples?:\n {2}near-zero /.test(help.stdout) }).toEqual({
      command,
      code: 0,
      example: true,
    });
  }
});
