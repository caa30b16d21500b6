import type { JsonObject } from '../../../io/shape.ts';
import type { RunFault } from '../../../model/evidence.ts';

/** Counts test cases as deepeval does, so that its totals can be held against them. */
export class Recount {
  cases = 0;
  #passed = 0;
  #failed = 0;

  add({ success }: JsonObject): void {
    this.cases += 1;
    if (success === true) this.#passed += 1;
    if (success === false) this.#failed += 1;
  }

  faults({ testPassed, testFailed }: JsonObject): RunFault[] {
    const pairs = [
      ['testPassed', testPassed, this.#passed],
      ['testFailed', testFailed, this.#failed],
    ] as const;
    return pairs
      .filter(([, stated, found]) => typeof stated === 'number' && stated !== found)
      .map(([name, stated, found]) => ({
        code: 'totals-disagree',
        message: `\`${name}\` is ${stated}, the file shows ${found}`,
        remedy: 'Give the test run as deepeval wrote it, with all its test cases.',
      }));
  }
}
