/** What is in report.html before anything is drawn. */
import { hash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { bundle } from '../../../src/report/bundle.ts';
import { h, serialise } from '../../../src/report/html/markup.ts';
import { embedded, pageData } from '../../../src/report/html/page-data.ts';
import { HOSTILE } from '../../generators/hostile.ts';
import { judgedOf } from '../../helpers/bundles.ts';
import { logOf } from '../../helpers/categories.ts';
import { hostileReport } from '../../helpers/hostile.ts';
import { Ledger } from '../../helpers/ledger.ts';
import { PAGE } from '../../helpers/page.ts';
import { POLICY } from '../../helpers/verdicts.ts';

const dataOf = (text: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(text)![1]!);

test('the history is what the ledger has of the same gate, and the verdict last', () => {
  const ledger = new Ledger();
  const policy = parsePolicy(POLICY, 'policy.yml');
  for (const gate of ['both', 'either', 'both']) ledger.judge(policy, [logOf('a'), logOf('b', 9)], { gate });
  const judged = judgedOf(POLICY, [logOf('a'), logOf('b', 1)], 'both', {
    memory: { ledger: ledger.view, history: null },
  });
  const { releases } = dataOf(bundle(judged, PAGE).get('report.html')!);
  expect(
    releases.map((one: { categories: { b: { failures: number } } }) => one.categories.b.failures),
  ).toEqual([9, 9, judged.verdict.categories['b']!.failures]);
  expect(releases.at(-1).decision).toBe(judged.verdict.decision);
});

test('its policy lets run what is in it, by digest, and nothing else', () => {
  const text = bundle(judgedOf(POLICY, [logOf('a')], 'both'), PAGE).get('report.html')!;
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)!;
  const rules = policy!.replaceAll('&#39;', "'").split('; ');
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(text)!;
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(text)!;
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain(`script-src 'sha256-${hash('sha256', script!, 'base64')}'`);
  expect(rules).toContain(`style-src 'sha256-${hash('sha256', style!, 'base64')}'`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(text.match(/https?:\/\/[^\s"'<)]*/g)!.filter((url) => !url.includes('www.w3.org'))).toEqual([]);
});

test.each(Object.entries(HOSTILE))('%s ends no element and begins none', (_what, hostile) => {
  const { verdict, tally } = hostileReport([hostile]);
  const data = embedded(pageData(verdict, tally, []));
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(data).categories).toEqual(['honesty']);
  const element = serialise(h('p', { title: hostile }, hostile));
  expect(element).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
});
