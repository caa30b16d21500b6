import { hash } from 'node:crypto';
import type { WordedReason } from '../model/reason.ts';
import type { Verdict } from '../model/verdict.ts';
import { plain } from '../util/plain.ts';
import { REASONS } from '../verdict/reasons.ts';
import { REASON_PAGES } from './generated/reason-pages.ts';
import { json } from './json.ts';
import { headline } from './said.ts';

const CODES = Object.keys(REASONS);

/**
 * The verdict as SARIF 2.1.0, for code scanning: a rule for each reason code, a result for each reason, on the line of
 * the policy that asks for what is missing. What blocks is an error; what stands against a category that a gate let
 * pass by another way is a note.
 */
export function sarif(verdict: Verdict): string {
  const [name = '', version = ''] = verdict.tool.split(' ');
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, rules: CODES.map(rule) } },
        automationDetails: { id: `near-zero/${verdict.gate}/` },
        invocations: [{ executionSuccessful: true, endTimeUtc: verdict.judgedAt }],
        results: resultsOf(verdict),
        properties: {
          summary: plain(headline(verdict)),
          decision: verdict.decision,
          mode: verdict.mode,
          route: verdict.route,
          waived: verdict.waived,
          categories: Object.fromEntries(
            Object.entries(verdict.categories).map(
              ([category, { state, failures, samples, upper, limit }]) => [
                category,
                { state, failures, samples, upper, limit },
              ],
            ),
          ),
        },
      },
    ],
  });
}

function rule(code: string) {
  const { about, remedy } = REASON_PAGES[code]!;
  return {
    id: code,
    shortDescription: { text: `${about.split(/(?<=[.:]) /)[0]}` },
    fullDescription: { text: about },
    help: { text: remedy, markdown: remedy },
    defaultConfiguration: { level: 'error' },
  };
}

function resultsOf(verdict: Verdict) {
  return [
    ...verdict.reasons.map((reason) => result(verdict, reason, null)),
    ...Object.entries(verdict.categories).flatMap(([category, { reasons }]) =>
      reasons.map((reason) => result(verdict, reason, category)),
    ),
  ];
}

function result(verdict: Verdict, reason: WordedReason, category: string | null) {
  const { locations, path } = verdict.policy;
  const at =
    category === null
      ? locations[`gates.${verdict.gate}`]
      : (locations[`categories.${category}.max_failure_rate`] ?? locations[`categories.${category}`]);
  const about = [verdict.gate, category, reason.code, reason.task];
  const blocks = verdict.decision === 'block' && (category === null || verdict.blocking.includes(category));
  return {
    ruleId: reason.code,
    ruleIndex: CODES.indexOf(reason.code),
    level: blocks ? 'error' : 'note',
    message: {
      text: unlinked(`${category ?? verdict.gate}: ${plain(reason.message)} → ${plain(reason.remedy)}`),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: at?.line ?? 1, startColumn: at?.column ?? 1 },
        },
      },
    ],
    // So that a reason that stays is one alert, whatever its figures are.
    partialFingerprints: { 'nearZeroReason/v1': hash('sha256', JSON.stringify(about)) },
    properties: { class: reason.class, category, task: reason.task },
  };
}

/** A message may hold links, `[text](address)`: none comes of a text that is not ours. */
const unlinked = (text: string): string => text.replace(/[[\]]/g, '\\$&');
