/**
 * Makes the pictures in docs/images/ of what the first example really says: job summary, comment, terminal and report.html.
 * Run by hand after any of them changes: `npm run pictures`, with Debian's packages `chromium`, `fonts-inter` and
 * `fonts-noto-color-emoji` installed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { runCli } from '../__tests__/e2e/run-cli.ts';
import { findChromium, openChromium } from '../__tests__/helpers/chromium.ts';
import { COMMENT_CHARACTERS } from '../src/github/comment.ts';
import type { Verdict } from '../src/model/verdict.ts';
import { markdown } from '../src/report/markdown.ts';
import { terminal } from '../src/report/terminal/terminal.ts';

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  /** Of the whole page, where it is not said. */
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** One part alone, after so many presses of the key that raises its limit. */
  readonly part?: { readonly id: string; readonly presses: number };
}

/** As GitHub shows Markdown, near enough. */
const GITHUB = `
  body { font: 16px/1.5 Inter, "DejaVu Sans", "Noto Color Emoji", sans-serif; margin: 24px; color: #1f2328; }
  table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  code { background: #f0f1f2; border-radius: 6px; padding: .2em .4em; font: 85% "DejaVu Sans Mono", monospace; }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; }`;
const TERMINAL = `
  body { margin: 0; background: #16181b; color: #d8dadd; padding: 24px; }
  pre { font: 14px/1.35 "DejaVu Sans Mono", monospace; margin: 0; }
  .c31 { color: #f28b82; } .c32 { color: #6cc287; } .c33 { color: #e0b04c; } .c1 { font-weight: bold; color: #fff; }`;

async function draw(
  browser: Browser,
  folder: string,
  { name, page, width, height, scheme = 'light', part }: Picture,
) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  // A part is drawn in a window that is higher than the page, so that nothing scrolls over it.
  const tall = part === undefined ? 100 : 6000;
  const tab = await browser.newPage({
    viewport: { width, height: height ?? tall },
    colorScheme: scheme,
  });
  await tab.goto(`file://${file}`);
  const path = `docs/images/${name}.png`;
  if (part === undefined) {
    await tab.screenshot({ path, fullPage: height === undefined });
  } else {
    await tab.locator('.handle').focus();
    for (let press = 0; press < part.presses; press++) await tab.keyboard.press('ArrowUp');
    await tab.locator(`#${part.id}`).screenshot({ path });
  }
  await tab.close();
}

const page = (style: string, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`;

function inColour(lines: string): string {
  const escaped = lines.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return escaped.replaceAll(/\u001b\[(\d+)m/g, (_, code) =>
    code === '0' ? '</span>' : `<span class="c${code}">`,
  );
}

const POLICY = 'examples/first/policy.yml';

const check = (results: string, ...args: string[]) => runCli(['check', '--policy', POLICY, ...args, results]);

/** Of each earlier model, how many of the example's samples failed in each eval. */
const EARLIER = [
  [9, 3],
  [6, 4],
  [7, 1],
  [4, 2],
  [5, 0],
  [3, 1],
  [2, 0],
  [0, 0],
] as const;

/** Gates eight models before the example's, each left in the ledger. */
async function history(folder: string): Promise<void> {
  const rows = readFileSync('examples/first/results.jsonl', 'utf8').trim().split('\n');
  for (const [index, failing] of EARLIER.entries()) {
    const model = `acme/assistant-2026-0${index + 2}-01`;
    const left = { 'refusal-benign': failing[0], 'refusal-harmful': failing[1] } as Record<string, number>;
    const results = join(folder, `results-${index}.jsonl`);
    const changed = rows.map((row) => {
      const sample = JSON.parse(row) as { task: string };
      const failed = left[sample.task]! > 0;
      left[sample.task]! -= 1;
      return JSON.stringify({ ...sample, model, failed });
    });
    writeFileSync(results, `${changed.join('\n')}\n`);
    await check(results, '--ledger', join(folder, 'ledger.jsonl'), '--ledger-write');
  }
}

const program = findChromium();
if (program === null) throw new Error('The pictures are taken in a browser: install `chromium`.');
const folder = mkdtempSync(join(tmpdir(), 'near-zero-pictures-'));
const browser = await openChromium(program);
try {
  const reports = join(folder, 'reports');
  await history(folder);
  await check('examples/first/results.jsonl', '--report-dir', reports);
  const read = (name: string): string => readFileSync(join(reports, name), 'utf8');
  const verdict: Verdict = JSON.parse(read('verdict.json'));
  const github = async (said: string): Promise<string> =>
    page(GITHUB, await marked.parse(said, { gfm: true }));
  const ledger = ['--ledger', join(folder, 'ledger.jsonl')];
  const remembered = join(folder, 'remembered');
  await check('examples/first/results.jsonl', '--report-dir', remembered, ...ledger);
  const report = readFileSync(join(remembered, 'report.html'), 'utf8');
  const pictures: Picture[] = [
    { name: 'summary', page: await github(read('summary.md')), width: 1090 },
    {
      name: 'comment',
      page: await github(markdown(verdict, { bytes: COMMENT_CHARACTERS, folded: true })),
      width: 1000,
    },
    {
      name: 'terminal',
      page: page(TERMINAL, `<pre>${inColour(terminal(verdict, { colour: true }))}</pre>`),
      width: 740,
    },
    ...(['light', 'dark'] as const).flatMap((scheme): Picture[] => [
      { name: `report-desktop-${scheme}`, page: report, width: 1200, height: 1000, scheme },
      { name: `report-phone-${scheme}`, page: report, width: 390, height: 844, scheme },
    ]),
    { name: 'report-history', page: report, width: 1000, part: { id: 'history', presses: 0 } },
    { name: 'report-what-if', page: report, width: 1000, part: { id: 'what-if', presses: 12 } },
  ];
  for (const picture of pictures) await draw(browser, folder, picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
