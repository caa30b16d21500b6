import { afterEach, describe, expect, test } from '@jest/globals';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  MODEL,
  startWorld,
  type World,
  type WorldOptions,
} from './world.ts';

let world: World;
const start = async (options?: WorldOptions) => {
  world = await startWorld(options);
};
afterEach(() => world.close());

describe('a verdict', () => {
  test('allows what is demonstrated', async () => {
    await start();
    world.upload({ 'logs/refusals.eval': logOf(0) });
    const result = await world.gate();
    expectAllowed(result);
    expect(result.outputs).toMatchObject({
      states: '{"refusal":"demonstrated"}',
      summary: 'Allowed: 1 bound demonstrated.',
      'samples-needed': '{"refusal":null}',
      subject: MODEL,
    });
    expect(result.summary).toContain('## 🟢 Allowed');
  });

  test('blocks what is violated', async () => {
    await start();
    world.upload({ 'refusals.eval': logOf(30) });
    expectBlocked(await world.gate(), {
      says: /above-limit|30 failures/,
      states: { refusal: 'violated' },
      codes: ['above-limit'],
    });
  });
});
