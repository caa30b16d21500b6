/** How bad failures are: items that fail by the worst level of theirs, beside what is allowed of each. */

import type { SeverityVerdict } from '../../../model/verdict.ts';
import { count, percent, plural } from '../../../util/words.ts';
import type { PageData } from '../page-data.ts';
import { el, show, svg } from './dom.ts';

const LEVELS = ['cosmetic', 'minor', 'material', 'serious', 'irreversible'];

export function drawSeverity({ severity }: PageData): void {
  if (severity.length === 0) return;
  show(
    'severity',
    el(
      'div',
      { class: 'panels wide' },
      ...severity.map(({ category, severity: one }) => figure(category, one)),
    ),
  );
}

function figure(category: string, { levels, limits }: SeverityVerdict): HTMLElement {
  const most = Math.max(1, ...levels);
  const rows = levels.map((failures, level) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, `${level} ${LEVELS[level]}`),
      el('td', { class: 'bar' }, bar(failures / most, level)),
      el('td', {}, count(failures)),
      el('td', { class: 'rule' }, ruleOf(level, limits)),
    ),
  );
  return el(
    'figure',
    { class: 'panel' },
    el('figcaption', {}, category),
    el(
      'table',
      { class: 'levels' },
      el(
        'caption',
        { class: 'unseen' },
        `${category}: ${plural(
          levels.reduce((sum, one) => sum + one, 0),
          'failing item',
        )} by severity`,
      ),
      el(
        'thead',
        { class: 'unseen' },
        el(
          'tr',
          {},
          ...['Level', 'Share', 'Items', 'Allowed'].map((head) => el('th', { scope: 'col' }, head)),
        ),
      ),
      el('tbody', {}, ...rows.reverse()),
    ),
  );
}

function bar(share: number, level: number): Node {
  return svg(
    'svg',
    { viewBox: '0 0 100 12', preserveAspectRatio: 'none', 'aria-hidden': true },
    svg('rect', {
      class: `level level-${level}`,
      x: 0,
      y: 0,
      width: Math.max(share * 100, share > 0 ? 1 : 0),
      height: 12,
    }),
  );
}

function ruleOf(level: number, limits: SeverityVerdict['limits']): string {
  const rule = limits.find((one) => one.level === level);
  if (rule === undefined) return '';
  const from = level === 4 ? '' : ' from here up';
  return rule.limit === 0 ? `none${from}` : `${percent(rule.limit)}${from}`;
}
