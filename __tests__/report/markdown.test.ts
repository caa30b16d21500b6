import { describe, expect, test } from '@jest/globals';
import { marked, type Token } from 'marked';
import type { WordedReason } from '../../src/model/reason.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { markdown, SUMMARY_BYTES } from '../../src/report/markdown.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { policyOf, samplesOf, verdictOf } from '../helpers/gate.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';

/** All elements that our own Markdown makes. */
const OURS = new Set('h2 h3 p ul li strong em code table thead tbody tr th td br details summary'.split(' '));
/** Attributes that the renderer sets for the columns of a table. */
const ALIGN = /^align="(right|left|center)"$/;

const render = (source: string): string => marked.parse(source, { gfm: true, async: false });

/** What people read outside code: GitHub looks for mentions and references in it. */
const prose = (html: string): string =>
  html
    .replaceAll(/<code>.*?<\/code>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Cells of a row as GitHub splits them: at every bar that no backslash escapes. */
const cells = (row: string): number => (row.replaceAll(/\\./g, '').match(/\|/g) ?? []).length - 1;

function rowsOf(source: string): string[] {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| category '));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start, end);
}

function every(tokens: readonly Token[], found: string[] = []): string[] {
  marked.walkTokens([...tokens], (token) => {
    found.push(token.type);
  });
  return found;
}

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  const verdicts = hostileVerdicts(hostile);
  const sources = verdicts.map((verdict) => markdown(verdict));

  test('there are no elements but ours, no links and no images', () => {
    for (const source of sources) {
      const types = every(marked.lexer(source, { gfm: true }));
      for (const type of ['link', 'image', 'def', 'del', 'checkbox', 'hr', 'blockquote'])
        expect(types).not.toContain(type);
      for (const [, name, attributes] of render(source).matchAll(/<\/?([^\s>/]+)\s*([^>]*?)\/?>/g)) {
        expect(OURS).toContain(name);
        expect(attributes === '' || ALIGN.test(attributes!)).toBe(true);
      }
    }
  });

  test('there are no mentions, references or addresses', () => {
    for (const source of sources) {
      const words = prose(render(source));
      expect(words).not.toMatch(/@[a-z0-9]/i);
      expect(words).not.toMatch(/#\d|\bgh-\d/i);
      expect(words).not.toMatch(/:\/\/|\bwww\./i);
    }
  });

  test('nothing in it is unseen, and no line is a command', () => {
    for (const source of sources) {
      expect(source).not.toMatch(UNSEEN);
      expect(source).not.toMatch(/^\s*::|##\[/m);
    }
  });

  test('the table is whole', () => {
    for (const [index, source] of sources.entries()) {
      const rows = rowsOf(source);
      const { evals } = verdicts[index]!.categories['honesty']!;
      expect(rows).toHaveLength(3 + (evals.length > 1 ? evals.length : 0));
      for (const row of rows) expect(cells(row)).toBe(7);
    }
  });
});

describe('the size', () => {
  const small = verdictOf(policyOf(), [{ samples: samplesOf(8, 100) }]);
  const one = small.categories['honesty']!;
  const many = (categories: number, reasons: number): Verdict => {
    const reason: WordedReason = { ...one.reasons[0]!, message: 'm'.repeat(600), remedy: 'r'.repeat(600) };
    const names = Array.from({ length: categories }, (_, index) => `category-${index}`);
    const category = { ...one, reasons: Array.from({ length: reasons }, () => reason) };
    return {
      ...small,
      blocking: names,
      categories: Object.fromEntries(names.map((name) => [name, category])),
    };
  };

  test.each([
    [5000, 1],
    [1, 5000],
    [5000, 60],
    [20_000, 1],
  ])(
    'of %i categories with %i reasons is under 1 MiB, and nothing is cut in the middle',
    (categories, reasons) => {
      const source = markdown(many(categories, reasons));
      expect(Buffer.byteLength(source)).toBeLessThanOrEqual(SUMMARY_BYTES);
      const rows = rowsOf(source);
      expect(rows.slice(0, 3).map(cells)).toEqual([7, 7, 7]);
      const left = /^\| \*and ([\d,]+) rows more\* \|$/.exec(rows.at(-1)!)?.[1]?.replaceAll(',', '');
      expect(rows.length - 2 - (left === undefined ? 0 : 1) + Number(left ?? 0)).toBe(categories);
      expect(source).toMatch(/left out for length|reasons more/);
      expect(source.trimEnd().endsWith('</details>')).toBe(true);
      expect(source).toContain('What this does not show');
    },
  );
});

describe('a comment, which has a twentieth of the room', () => {
  const hostile = Object.entries(HOSTILE).flatMap(([name, one]) =>
    hostileVerdicts(one).map((verdict, index) => [`${name} ${index}`, verdict] as const),
  );
  const small = verdictOf(policyOf(), [{ samples: samplesOf(8, 100) }]);
  const wild = '<@#漢'.repeat(400);
  const reasons = Array.from(
    { length: 60 },
    (): WordedReason => ({ ...small.categories['honesty']!.reasons[0]!, message: wild, remedy: wild }),
  );
  const file = { ...small.evidence[0]!, name: wild };
  const crowded: Verdict = {
    ...small,
    policy: { ...small.policy, name: wild },
    subject: { model: wild, digest: null },
    evidence: Array.from({ length: 200 }, () => file),
    reasons,
    categories: Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `c${index}`,
        { ...small.categories['honesty']!, claim: wild, reasons },
      ]),
    ),
    blocking: Array.from({ length: 300 }, (_, index) => `c${index}`),
  };
  test.each([...hostile, ['everything at once', crowded] as const])(
    'keeps to it with %s',
    (_name, verdict) => {
      const source = markdown(verdict, { bytes: 60_000, folded: true });
      expect(Buffer.byteLength(source)).toBeLessThanOrEqual(60_000);
      expect(source.match(/^<details>/gm)).toHaveLength(source.match(/^<\/details>$/gm)!.length);
      expect(source.trimEnd().endsWith('</details>')).toBe(true);
    },
  );
});

test('a screen that lets through is not green', () => {
  const screen = policyOf(undefined, 'gates: { look: { screen: true, require: all } }');
  const source = markdown(verdictOf(screen, [{ samples: samplesOf(0, 100) }]));
  expect(source).toMatch(/^## ⚪ Screen let through\. This is not a pass: nothing is demonstrated\.$/m);
  expect(source).toContain('no violation shown, nothing demonstrated');
  expect(source).not.toContain('🟢');
});
