/** Failing samples as their own tool names them. */
import type { CategoryVerdict, Verdict } from '../../model/verdict.ts';
import { plain } from '../../util/plain.ts';
import { count, list } from '../../util/words.ts';
import { toLookAt } from '../said.ts';
import { worstFirst } from './categories.ts';
import { atMostLines } from './lines.ts';

const CATEGORIES = 4;
const NAMED = 3;

export function sampleLines(verdict: Verdict): string[] {
  const rows = worstFirst(verdict).filter(([, category]) => toLookAt(category).length > 0);
  if (rows.length === 0) return [];
  const left = rows.length - CATEGORIES;
  return [
    'Samples that fail or have no score',
    ...rows.slice(0, CATEGORIES).flatMap(([name, category]) => lineOf(name, category)),
    ...(left > 0 ? [`  and those of ${count(left)} more: check --verbose`] : []),
  ];
}

function lineOf(name: string, category: CategoryVerdict): string[] {
  const all = toLookAt(category).map((one) => plain(one, 60));
  return atMostLines(`${plain(name, 40)}: ${list(all, NAMED)}`, 1, '(near-zero show)');
}
