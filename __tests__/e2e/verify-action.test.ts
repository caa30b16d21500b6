/** The `verify/` action, on the folder that the gate's own action wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionResult, runAction } from './run-action.ts';
import { logOf, MODEL, startWorld, type World } from './world.ts';

let world: World;
let results: ActionResult[] = [];
const keep = (result: ActionResult): ActionResult => {
  results.push(result);
  return result;
};
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  await Promise.all(results.map((result) => result.remove()));
  results = [];
  await world.close();
});

/** The gate's reports, as `download-artifact` would put them into the workspace of the deploy job. */
async function judged(failures: number): Promise<Record<string, Buffer>> {
  world.upload({ 'x.eval': logOf(failures) });
  const { outputs } = keep(await world.gate({ inputs: { subject: MODEL } }));
  const folder = outputs['report-dir']!;
  return Object.fromEntries(
    readdirSync(folder).map((name) => [`report/${name}`, readFileSync(join(folder, name))]),
  );
}

const verify = async (files: Record<string, Buffer>, inputs: Record<string, string> = {}) =>
  keep(await runAction({ github: world.github, entry: 'dist/verify.js', inputs, files }));

describe('a report', () => {
  test('that allows lets the deploy go on', async () => {
    const asked = world.github.requests.length;
    const files = await judged(0);
    const before = world.github.requests.length;
    expect(before).toBeGreaterThan(asked);
    const result = await verify(files);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow' } });
    expect(result.summary).toContain('🟢 Verified');
    // Offline.
    expect(world.github.requests).toHaveLength(before);
  });

  test('that blocks stops it', async () => {
    const result = await verify(await judged(30));
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'block' } });
    expect(result.summary).toContain('refusal is violated');
  });

  test.each<[string, (files: Record<string, Buffer>) => Record<string, Buffer>, RegExp]>([
    [
      'that was changed',
      (files) => ({
        ...files,
        'report/tally.json': Buffer.concat([files['report/tally.json']!, Buffer.from(' ')]),
      }),
      /tally\.json was changed/,
    ],
    [
      'beside other files',
      (files) => ({ ...files, 'report/x.eval': Buffer.from('x') }),
      /x\.eval is no file/,
    ],
    ['that is not there', () => ({}), /There is no/],
  ])('%s stops it', async (_, change, says) => {
    const result = await verify(change(await judged(0)));
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'block' } });
    expect(result.summary.replaceAll('\\', '')).toMatch(says);
  });

  test('of another gate or about another model stops it, and of the same does not', async () => {
    const files = await judged(0);
    expect((await verify(files, { gate: 'default', subject: MODEL })).code).toBe(0);
    const otherGate = await verify(files, { gate: 'deploy' });
    expect(otherGate.summary).toContain('The verdict is of the gate default, not of deploy');
    const otherModel = await verify(files, { subject: 'vendor/model-y' });
    expect(otherModel.summary).toContain('not about what is to be deployed');
    expect([otherGate.code, otherModel.code]).toEqual([1, 1]);
  });
});
