/** Whether one unit is explained: every rule, and the words for those that it breaks. */

import type { Role, UnitAccount } from '../../../model/generated/interpretability-unit.js';
import type { UnitGroup } from '../../../model/gpt2-small.ts';
import type { Files } from './files.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * `failed`: what is written contradicts the claim. `missing`: what would show it is not there, so that the unit is
 * neither explained nor refuted.
 */
export interface JudgedUnit {
  readonly failed: readonly string[];
  readonly missing: readonly string[];
}

export interface Account {
  readonly files: Files;
  /** Every unit's id, with its group. */
  readonly units: ReadonlyMap<string, UnitGroup>;
  /** Kinds of embeddings whose rule holds as `embeddings` says. */
  readonly covered: ReadonlySet<string>;
}

export function judgeUnit(unit: UnitAccount, account: Account): JudgedUnit {
  const failed = identity(unit, account);
  if (unit.covered_by === undefined) {
    const broken = [
      ...shares(unit.roles ?? [], unit.unexplained_share),
      ...authors(unit),
      ...simulation(unit),
      ...interactions(unit, account),
    ];
    return { failed: [...failed, ...broken], missing: [...absent(unit), ...account.files.missing(unit)] };
  }
  if (unit.kind !== 'tok_emb' && unit.kind !== 'pos_emb')
    return { failed: [...failed, 'only embeddings can be covered by a rule'], missing: [] };
  return {
    failed,
    missing: account.covered.has(unit.kind) ? [] : ['covered by a rule that `embeddings` does not establish'],
  };
}

function identity(unit: UnitAccount, { units }: Account): string[] {
  const group = units.get(unit.id);
  return group !== undefined && group.kind !== unit.kind ? [`called ${unit.kind}, and is ${group.kind}`] : [];
}

function absent(unit: UnitAccount): string[] {
  const { roles = [], evidence = [] } = unit;
  return [
    ...(roles.length === 0 ? ['no role'] : partsLeft(unit, roles)),
    ...(unit.unexplained_share === undefined ? ['no unexplained_share'] : []),
    ...(unit.explained_by === undefined ? ['no explained_by'] : []),
    ...(unit.simulation === undefined ? ['no simulation'] : []),
    ...(evidence.length === 0 ? ['no evidence'] : []),
  ];
}

/** A head is two circuits: what it attends to, and what it writes. */
function partsLeft({ kind, parts = [] }: UnitAccount, roles: readonly Role[]): string[] {
  if (kind !== 'attn_head') return [];
  return (['QK', 'OV'] as const)
    .filter((part) => !parts.includes(part) || !roles.some((role) => role.parts?.includes(part)))
    .map((part) => `no role for ${part}`);
}

function shares(roles: readonly Role[], unexplained: number | undefined): string[] {
  if (roles.length === 0 || unexplained === undefined) return [];
  const sum = roles.reduce((total, role) => total + role.share_of_effect, unexplained);
  const measured = new Set(roles.map(({ on, ablation }) => `${on}\n${ablation}`));
  return [
    ...(unexplained > THRESHOLDS.unexplainedShare ? ['too large an unexplained_share'] : []),
    ...(Math.abs(sum - 1) > THRESHOLDS.shareSum ? ['shares that do not add up to 1'] : []),
    // Shares of different effects cannot be added.
    ...(measured.size > 1 ? ['shares measured on different texts or by different ablations'] : []),
  ];
}

function authors({ explained_by: by }: UnitAccount): string[] {
  if (by === undefined) return [];
  if (by.kind !== 'human') return [`explained by ${by.kind === 'model' ? 'a model' : 'people and a model'}`];
  return by.ids.length === 0 ? ['explained by nobody who is named'] : [];
}

function simulation({ simulation: one }: UnitAccount): string[] {
  if (one === undefined) return [];
  return [
    ...(one.by !== 'human' ? ['simulated by a model'] : []),
    ...(one.independent && one.heldout ? [] : ['a simulation that is not independent and held out']),
    ...(one.raters < THRESHOLDS.raters || one.items < THRESHOLDS.simulationItems
      ? ['a simulation with too few raters or items']
      : []),
    ...(one.chance > THRESHOLDS.simulationChance ? ['a simulation that guessing does well in'] : []),
    ...(one.score < THRESHOLDS.simulationScore ? ['too low a simulation score'] : []),
    ...(one.counterfactual < THRESHOLDS.simulationScore ? ['too low a counterfactual score'] : []),
  ];
}

function interactions({ interactions: ids = [] }: UnitAccount, { units }: Account): string[] {
  return ids.every((id) => units.has(id)) ? [] : ['interactions with units that do not exist'];
}
