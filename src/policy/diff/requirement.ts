/** What a gate asks for, before a change and after it. */
import type { Requirement as RequirementDocument } from '../../model/generated/policy-schema.js';
import { list } from '../../util/words.ts';
import type { JudgedChange } from './found.ts';

/** One thing that must hold: a category's name, or the ways of an `any_of`, each written out. */
type Conjunct = string | readonly string[];

/** `names`: the categories of each side, for `all`. */
export function judgeRequirement(
  base: RequirementDocument,
  head: RequirementDocument,
  names: { readonly base: readonly string[]; readonly head: readonly string[] },
): JudgedChange {
  const [before, after] = [conjuncts(base, names.base), conjuncts(head, names.head)];
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, one]) => one);
  const come = [...after].filter(([text]) => !before.has(text)).map(([, one]) => one);
  const dropped = gone.filter((one) => typeof one === 'string');
  if (dropped.length > 0 && come.every((one) => typeof one === 'string')) {
    return {
      direction: 'looser',
      because: `${list(dropped)} ${dropped.length > 1 ? 'are' : 'is'} no longer required`,
    };
  }
  const [choice, other] = [gone.find(isChoice), come.find(isChoice)];
  if (other && (!choice || choice.every((way) => other.includes(way))) && gone.length > 0) {
    return { direction: 'looser', because: 'it offers another way through the gate' };
  }
  if (choice && come.length > 0) {
    return {
      direction: 'unknown',
      because: 'each way through an `any_of` pays with a share of the chance of error',
    };
  }
  if (choice) return { direction: 'looser', because: `${list(choice)}: none of them is required any more` };
  if (come.length > 0) return { direction: 'tighter', because: `${list(come.flat())} must hold as well` };
  return { direction: 'neutral' };
}

const isChoice = (one: Conjunct): one is readonly string[] => typeof one !== 'string';

/** All that must hold, by a text that is the same for the same requirement. */
function conjuncts(requirement: RequirementDocument, names: readonly string[]): Map<string, Conjunct> {
  if (requirement === 'all') return new Map(names.map((name) => [name, name]));
  if (typeof requirement === 'string') return new Map([[requirement, requirement]]);
  const parts = Array.isArray(requirement) ? requirement : (requirement.all_of ?? requirement.any_of ?? []);
  const any = !Array.isArray(requirement) && requirement.any_of !== undefined && parts.length > 1;
  if (!any) return new Map(parts.flatMap((part) => [...conjuncts(part, names)]));
  // Also what is written twice is two ways, each with its share.
  const ways = parts.map((part) => [...conjuncts(part, names).keys()].sort().join(' and ')).sort();
  return new Map([[`(${ways.join(' or ')})`, ways]]);
}
