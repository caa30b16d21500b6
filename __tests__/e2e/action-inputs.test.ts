/** What the workflow's author says by inputs, and gets wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha } from './loopback/state.ts';
import { expectAllowed, expectBlocked, logOf, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

describe('refused', () => {
  test('an input that there is not', async () => {
    expectBlocked(await world.gate({ inputs: { polcy: 'p.yml' } }), { says: /There is no input polcy/ });
    expect(world.github.requests).toEqual([]);
  });

  test.each([
    ['report-only', 'yes', /must be true or false/],
    ['timeout', 'soon', /must be a time such as 90s/],
    ['timeout', '0s', /must be a time such as 90s/],
    ['subject', 'two words', /must be MODEL or MODEL@sha256/],
    ['results', 'artefact:logs', /is `artifact:` meant\?/],
    ['results', 'artifact:logs digset=sha256:00', /has no option `digset=`/],
    ['policy', '../policy.yml', /no path inside a repository/],
    ['github-token', '', /There is no token/],
  ])('%s: %s', async (name, value, says) => {
    expectBlocked(await world.gate({ inputs: { [name]: value } }), { says });
  });

  test('a folder for reports that cannot be written', async () => {
    const result = await world.gate({ files: { reports: 'a file' }, inputs: { 'report-dir': 'reports' } });
    expectBlocked(result, { says: /Reports cannot be written to/ });
  });

  test('an event that is not there', async () => {
    const result = await world.gate({ env: { GITHUB_EVENT_PATH: '/does/not/exist.json' } });
    expectBlocked(result, { says: /GITHUB_EVENT_PATH cannot be read/ });
  });
});

test('the verdict of an earlier run does not stay in the folder for reports', async () => {
  const result = await world.gate({
    files: { 'reports/verdict.json': '{"decision":"allow"}' },
    inputs: { 'report-dir': 'reports', gate: 'none' },
  });
  expectBlocked(result, { says: /no gate none/ });
  expect(() => readFileSync(join(result.directory, 'workspace/reports/verdict.json'))).toThrow('ENOENT');
});

test('reports go to the folder named', async () => {
  world.upload({ 'refusals.eval': logOf(0) });
  const result = await world.gate({ inputs: { 'report-dir': 'out/gate' } });
  expectAllowed(result);
  const folder = join(result.directory, 'workspace/out/gate');
  expect(result.outputs).toMatchObject({ 'report-dir': folder, verdict: join(folder, 'verdict.json') });
});

test('results may be files in the workspace', async () => {
  const result = await world.gate({ files: { 'logs/a.eval': logOf(0) }, inputs: { results: 'logs' } });
  expectAllowed(result);
});

describe('report-only', () => {
  const inputs = { 'report-only': 'true' };

  test('says in red what it would block, and lets the job go on', async () => {
    world.upload({ 'refusals.eval': logOf(30) });
    const result = await world.gate({ inputs });
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' }, reportOnly: true });
    expect(result.summary).toMatch(/^> \*\*Report only:\*\* this gate blocks/);
  });

  test('does not excuse a gate that could not judge', async () => {
    expectBlocked(await world.gate({ inputs: { ...inputs, gate: 'none' } }), { says: /no gate none/ });
  });

  test('is refused where a deployment waits', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    const deployment = { id: 1, environment: 'production', sha: sha('deployed') };
    const result = await world.gate({ inputs, event: 'deployment', payload: { deployment } });
    expectBlocked(result, { says: /report-only.* is refused/ });
  });
});
