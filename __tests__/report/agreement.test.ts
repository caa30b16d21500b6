/** Every medium says the same: each is read back as a reader would, and compared with the verdict that it was made of. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { exitCode } from '../../src/cli/exit-code.ts';
import type { State, Verdict } from '../../src/model/verdict.ts';
import { verifyBundle } from '../../src/run/verify-bundle.ts';
import { count } from '../../src/util/words.ts';
import { REASONS, reason } from '../../src/verdict/reasons.ts';
import { parseCommands } from '../e2e/run-action.ts';
import { filesOf, judgedOf, TOOL } from '../helpers/bundles.ts';
import { MEDIA } from '../helpers/media.ts';
import { PAGE } from '../helpers/page.ts';
import { POLICY, type World, world } from '../helpers/worlds.ts';
import { childrenOf, type Element, parseXml } from '../helpers/xml.ts';

/** What a medium says, as far as it says it. */
interface Said {
  readonly allowed: boolean;
  /** Whether it is shown as a plain green. */
  readonly green?: boolean;
  readonly states?: Readonly<Record<string, State>>;
  /** Failures and samples of each category. */
  readonly counts?: Readonly<Record<string, string>>;
  /** Codes of reasons in the order of the alphabet, each as often as it is said. */
  readonly codes?: readonly string[];
}

interface Extras {
  readonly dryRun: boolean;
  readonly waived: boolean;
  readonly unreadable: boolean;
}

const extras = fc.record({ dryRun: rarely(), waived: rarely(), unreadable: rarely() });

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat(5).map((n) => n === 0);
}

function judged({ gate, logs }: World, { dryRun, waived, unreadable }: Extras) {
  const problem = { code: 'unreadable', message: 'cut off', remedy: 'Upload it again.' } as const;
  const all = unreadable ? [...logs, { run: { task: 'a' }, samples: [], problem }] : logs;
  const reasons = dryRun ? [reason('no-policy-on-base', { of: 'policy', path: 'near-zero.yml' })] : [];
  const made = judgedOf(POLICY, all, gate, { reasons });
  return { ...made, verdict: { ...made.verdict, waived: waived ? ['a'] : [] } };
}

/** Read off the verdict by the simplest way there is. */
function expected(verdict: Verdict): Required<Said> {
  const categories = Object.entries(verdict.categories);
  const reasons = [...verdict.reasons, ...categories.flatMap(([, one]) => one.reasons)];
  return {
    allowed: verdict.decision === 'allow',
    green: verdict.decision === 'allow' && verdict.mode === 'demonstrate' && verdict.waived.length === 0,
    states: Object.fromEntries(categories.map(([name, { state }]) => [name, state])),
    counts: Object.fromEntries(
      categories.map(([name, { failures, samples }]) => [name, counted(failures, samples)]),
    ),
    codes: reasons.map(({ code }) => code).sort(),
  };
}

const counted = (failures: number, samples: number): string =>
  samples === 0 ? '–' : `${count(failures)} of ${count(samples)}`;
const stateIn = (words: string): State =>
  words.trim().replace('not demonstrated', 'not-demonstrated') as State;
const codesIn = (found: Iterable<RegExpMatchArray>): string[] => [...found].map(([, code]) => code!).sort();

/** How each medium is read. */
const READERS: Readonly<Record<keyof typeof MEDIA, (text: string) => Said>> = {
  text(text) {
    const rows = [...text.matchAll(/^([abc]) +(–|\d+ of \d+) .* {2}([a-z ]+)$/gm)];
    return {
      allowed: /^(Allowed|Screen let through)/.test(text),
      states: Object.fromEntries(rows.map(([, name, , words]) => [name, stateIn(words!)])),
      counts: Object.fromEntries(rows.map(([, name, figures]) => [name, figures!])),
      codes: codesIn(text.matchAll(new RegExp(`^ {2}(${Object.keys(REASONS).join('|')}): `, 'gm'))),
    };
  },
  markdown(text) {
    const rows = [...text.matchAll(/^\| \*\*(.)\*\* \| ([^|]+) \|.*\| \S+ ([a-z ]+) \| [\d,]* \|$/gm)];
    return {
      allowed: /^## \S+ (Allowed|Screen let through)/.test(text),
      green: text.startsWith('## 🟢'),
      states: Object.fromEntries(rows.map(([, name, , words]) => [name, stateIn(words!)])),
      counts: Object.fromEntries(rows.map(([, name, figures]) => [name, figures!.trim()])),
      codes: codesIn(text.matchAll(/^- \*\*([a-z-]+)\*\*: /gm)),
    };
  },
  json: (text) => expected(JSON.parse(text)),
  html(text) {
    const main = allOf(parseXml(/<main>.*<\/main>/s.exec(text)![0]));
    const rows = main.filter(({ attributes }) => 'data-category' in attributes);
    const read = (row: Element, of: string): string =>
      textOf(allOf(row).find(({ attributes }) => attributes['class'] === of)!);
    const chip = (row: Element): Element =>
      allOf(row).find(({ attributes }) => attributes['class']?.startsWith('chip '))!;
    const states = Object.fromEntries(
      rows.map((row) => [row.attributes['data-category']!, stateIn(chip(row).text)]),
    );
    const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(text)!;
    const last = JSON.parse(data!).releases.at(-1);
    expect(mapValues(last.categories, (one: { state: State }) => one.state)).toEqual(states);
    const allowed = /<h1>.*?<\/span> (Allowed|Screen let through)/.test(text);
    expect(last.decision === 'allow').toBe(allowed);
    return {
      allowed,
      green: text.includes('<html lang="en" class="green">'),
      states,
      counts: Object.fromEntries(
        rows.map((row) => [row.attributes['data-category']!, read(row, 'failures')]),
      ),
      codes: main
        .filter(({ attributes }) => attributes['class'] === 'code')
        .map(textOf)
        .sort(),
    };
  },
  sarif(text) {
    const [{ results, properties }] = JSON.parse(text).runs;
    const categories = Object.entries<{ state: State; failures: number; samples: number }>(
      properties.categories,
    );
    expect(results.some(({ level }: { level: string }) => level === 'error')).toBe(
      properties.decision === 'block',
    );
    return {
      allowed: properties.decision === 'allow',
      states: Object.fromEntries(categories.map(([name, { state }]) => [name, state])),
      counts: Object.fromEntries(
        categories.map(([name, { failures, samples }]) => [name, counted(failures, samples)]),
      ),
      codes: results.map(({ ruleId }: { ruleId: string }) => ruleId).sort(),
    };
  },
  junit(text) {
    const suite = parseXml(text).children[0]!;
    const cases = childrenOf(suite, 'testcase');
    const figures = cases.flatMap((one) =>
      childrenOf(one, 'system-out').map(
        ({ text: out }) => [one.attributes['name']!, /^(.+?): (.+?);/.exec(out)!] as const,
      ),
    );
    const passes = (one: Element): boolean => one.children.every(({ name }) => name === 'system-out');
    return {
      allowed: suite.attributes['failures'] === '0',
      // Of other branches some may be skipped; but what is no green at all has nothing that passes everywhere.
      ...(cases.every(passes) && { green: true }),
      states: Object.fromEntries(figures.map(([name, [, words]]) => [name, stateIn(words!)])),
      counts: Object.fromEntries(figures.map(([name, [, , counts]]) => [name, counts!])),
    };
  },
  shields(text) {
    const { color, isError, message } = JSON.parse(text);
    expect(color).not.toMatch(/green/);
    return { allowed: !message.startsWith('blocked'), green: !isError };
  },
  statement: (text) => summarised(JSON.parse(text).predicate),
  predicate: (text) => summarised(JSON.parse(text)),
  'workflow commands'(text) {
    const errors = parseCommands(text).filter(({ level }) => level === 'error');
    return { allowed: errors.length === 0 };
  },
};

const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)];
const textOf = (element: Element): string => element.text + element.children.map(textOf).join('');
const mapValues = <T, R>(record: Readonly<Record<string, T>>, of: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));

function summarised(summary: {
  verificationResult: string;
  'urn:near-zero:verdict:v1': Verdict & { states: never };
}): Said {
  const { decision, states } = summary['urn:near-zero:verdict:v1'];
  return { allowed: decision === 'allow', green: summary.verificationResult === 'PASSED', states };
}

test('all media and the exit code say what the verdict says', () => {
  fc.assert(
    fc.property(world, extras, (one, extra) => {
      const { verdict } = judged(one, extra);
      const truth = expected(verdict);
      for (const [name, render] of Object.entries(MEDIA)) {
        const said = READERS[name]!(render(verdict));
        expect({ name, ...truth, ...said }).toEqual({ name, ...truth });
      }
      expect(exitCode(verdict) === 0).toBe(truth.allowed);
    }),
  );
});

test('a report folder of any verdict verifies', () => {
  fc.assert(
    fc.property(world, extras, (one, extra) => {
      const files = filesOf(judged(one, { ...extra, waived: false }));
      expect(verifyBundle(files, TOOL, PAGE).faults).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
