/** What the model can do is one thing, what it does with it another: neither may stand in for the other. */
import type { Requirement as RequirementDocument } from '../../model/generated/policy-schema.js';
import { closest } from '../../util/suggest.ts';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import { readRate } from '../rates.ts';

export function* withinNamesACapability({ categories, names }: Draft): Generator<Complaint> {
  const capabilities = [...categories].flatMap(([name, { kind }]) => (kind === 'capability' ? name : []));
  for (const [name, { within }] of categories) {
    if (within === undefined || capabilities.includes(within.capability)) continue;
    // What the schema complains about is left out of the draft, and might be a capability.
    if (names.has(within.capability) && !categories.has(within.capability)) continue;
    yield {
      at: ['categories', name, 'within', 'capability'],
      message: names.has(within.capability)
        ? `\`${within.capability}\` is no capability`
        : `there is no category \`${within.capability}\``,
      expected:
        capabilities.length > 0
          ? `one of ${capabilities.join(', ')}`
          : 'a category with `kind: capability`, whose samples are the controls',
      suggestion: closest(within.capability, new Set(capabilities)),
    };
  }
}

export function* withinIsPossible({ categories, places }: Draft): Generator<Complaint> {
  for (const [name, { kind, combine, requires, within }] of categories) {
    const at = ['categories', name, 'within'];
    if (kind === 'capability' && within !== undefined) {
      yield {
        at,
        key: true,
        message: 'a capability is not `within` another',
        expected: 'the key on categories of behaviour only',
      };
    }
    if (kind === 'capability' && requires !== undefined && requires.length > 0) {
      yield {
        at: ['categories', name, 'requires'],
        key: true,
        message: 'a capability requires no other category: it says what the model can do, whatever it does',
        expected: 'the key on categories of behaviour only',
      };
    }
    if (combine === 'pool' && within !== undefined) {
      yield {
        at,
        key: true,
        message: 'a pool cannot be `within` a capability: what is left out would change the mixture',
        expected: 'either `combine: pool` or `within`',
      };
    }
    if (within === undefined || readRate(places.text([...at, 'max_excluded'])) !== null) continue;
    yield {
      at: [...at, 'max_excluded'],
      message: `\`max_excluded\` cannot be ${places.text([...at, 'max_excluded'])}`,
      expected: 'a rate from 0 to under 1, such as 10%',
    };
  }
}

/** That a model is able says nothing of how it behaves: every way through a gate asks for behaviour. */
export function* gatesRequireBehaviour({ categories, gates }: Draft): Generator<Complaint> {
  // Where an inventory may stand, rules/inventory.ts says.
  const counts = (name: string): boolean => categories.get(name)?.kind !== 'capability';
  const kinds = [...categories.values()].map(({ kind }) => kind);
  const all = kinds.length === 0 || kinds.includes(undefined);
  const asks = (require: RequirementDocument): boolean => {
    if (typeof require === 'string') return require === 'all' ? all : counts(require);
    if (Array.isArray(require)) return require.some(asks);
    return require.any_of ? require.any_of.every(asks) : (require.all_of ?? []).some(asks);
  };
  for (const [gate, { require }] of gates) {
    if (asks(require)) continue;
    yield {
      at: ['gates', gate, 'require'],
      message: 'this can be met by capabilities alone, which say nothing of how the model behaves',
      expected: 'a category of behaviour in every way through the gate',
    };
  }
  if (gates.size > 0 || all) return;
  yield {
    at: ['categories'],
    key: true,
    message: `every category is ${kinds.includes('inventory') ? 'an inventory or a capability' : 'a capability'}, so nothing says how the model behaves`,
    expected: 'at least one category of behaviour',
  };
}
