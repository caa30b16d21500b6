import type { WordedReason } from '../model/reason.ts';
import type { CategoryVerdict, Verdict } from '../model/verdict.ts';
import { plain } from '../util/plain.ts';
import { list, percent } from '../util/words.ts';
import { marks, markup } from './escape.ts';
import { failuresOf, headline, inReadingOrder, STATE_WORDS, subjectOf, upperOf } from './said.ts';

interface Case {
  readonly name: string;
  /** What speaks against it, as `failure`; or why it is no pass all the same, as `skipped`. */
  readonly outcome: 'passed' | 'skipped' | 'failure';
  readonly message: string;
  readonly reasons: readonly WordedReason[];
  readonly figures: string;
}

/**
 * The verdict as JUnit XML: a suite for the gate, a case for each category and, where something stands against the gate
 * as a whole, one for that. A case passes only where its bound is demonstrated: what a screen, a waiver or another branch
 * of the policy lets through is skipped, since the format knows no fourth word.
 */
export function junitXml(verdict: Verdict): string {
  const cases = casesOf(verdict);
  const number = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const totals = `tests="${cases.length}" failures="${number('failure')}" errors="0"`;
  const properties = {
    decision: verdict.decision,
    summary: headline(verdict),
    mode: verdict.mode,
    route: list(verdict.route),
    waived: list(verdict.waived),
    subject: subjectOf(verdict),
    ...(verdict.advance === null ? {} : { advance: verdict.advance }),
    policy: verdict.policy.digest,
    'does not show': verdict.doesNotShow.join(' '),
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="near-zero" ${totals} time="0">`,
    `  <testsuite name="${markup(verdict.gate)}" ${totals} skipped="${number('skipped')}" time="0" timestamp="${markup(verdict.judgedAt.slice(0, 19))}">`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([name, value]) => `      <property name="${name}" value="${markup(value)}"/>`,
    ),
    '    </properties>',
    ...cases.flatMap((one) => testcase(verdict.gate, one)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

function casesOf(verdict: Verdict): Case[] {
  const { gate, reasons } = verdict;
  const whole: Case[] =
    reasons.length === 0
      ? []
      : [{ name: `gate ${gate}`, outcome: 'failure', message: headline(verdict), reasons, figures: '' }];
  return [
    ...whole,
    ...inReadingOrder(verdict.categories).map(([name, category]) => ({
      name,
      outcome: outcomeOf(verdict, name, category),
      message: STATE_WORDS[category.state],
      reasons: category.reasons,
      figures: `${STATE_WORDS[category.state]}: ${failuresOf(category)}; upper bound ${upperOf(category, category.limit)}${sure(category)}; limit ${percent(category.limit)}`,
    })),
  ];
}

/** At which confidence the bound holds; a list that is counted whole has none. */
const sure = ({ method, alpha, samples }: CategoryVerdict): string =>
  method === 'count' || samples === 0 ? '' : ` at ${percent(1 - alpha)} confidence`;

function outcomeOf(verdict: Verdict, name: string, { state }: CategoryVerdict): Case['outcome'] {
  if (verdict.blocking.includes(name)) return 'failure';
  return state === 'demonstrated' && !verdict.waived.includes(name) ? 'passed' : 'skipped';
}

function testcase(gate: string, { name, outcome, message, reasons, figures }: Case): string[] {
  const said = reasons.map(
    (reason) => `${reason.code}: ${plain(reason.message)}\n  → ${plain(reason.remedy)}`,
  );
  const inner = {
    passed: [],
    skipped: [`      <skipped message="${markup(`not a pass: ${message}`)}"/>`],
    failure: [
      `      <failure message="${markup(message)}" type="${markup(reasons[0]?.code ?? message)}">${lines(said)}</failure>`,
    ],
  }[outcome];
  return [
    `    <testcase name="${markup(name)}" classname="${markup(gate)}" time="0">`,
    ...inner,
    ...(figures === '' ? [] : [`      <system-out>${markup(figures)}</system-out>`]),
    '    </testcase>',
  ];
}

const lines = (texts: readonly string[]): string => texts.join('\n').split('\n').map(marks).join('\n');
