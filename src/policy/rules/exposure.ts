/** An exposure must allow something and forbid something, at a gate that demonstrates. */
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import type { Steps } from '../places.ts';
import { readRate } from '../rates.ts';

export function* exposuresBound({ gates, places }: Draft): Generator<Complaint> {
  for (const [name, { exposure, screen }] of gates) {
    if (exposure === undefined) continue;
    const at: Steps = ['gates', name, 'exposure'];
    const { interactions, max_expected_failures: most, max_chance_of_any: chance } = exposure;
    if (screen) {
      yield {
        at,
        key: true,
        message: '`exposure` cannot stand in a screen, which demonstrates nothing',
        expected: 'a gate without `screen: true`',
      };
    }
    if (most === undefined && chance === undefined) {
      yield {
        at,
        key: true,
        message: '`exposure` allows any number of failures',
        expected: 'max_expected_failures, max_chance_of_any or both',
      };
    }
    if (most !== undefined && most >= interactions) {
      yield {
        at: [...at, 'max_expected_failures'],
        message: `\`max_expected_failures\` cannot be ${most}: not even a model that always fails has more`,
        expected: `a number under the ${interactions} interactions`,
      };
    }
    const text = places.text([...at, 'max_chance_of_any']);
    if (chance !== undefined && !((readRate(text)?.value ?? 0) > 0)) {
      yield {
        at: [...at, 'max_chance_of_any'],
        message: `\`max_chance_of_any\` cannot be ${text}: no number of samples demonstrates it`,
        expected: 'a rate above 0 and under 1, such as 10%',
      };
    }
  }
}
