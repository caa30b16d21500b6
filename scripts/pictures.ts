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
import { chromiumOrWarn, openChromium } from '../__tests__/helpers/chromium.ts';
import { COMMENT_CHARACTERS } from '../src/github/comment.ts';
import type { Verdict } from '../src/model/verdict.ts';
import { markdown } from '../src/report/markdown.ts';
import { text } from '../src/report/text.ts';

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly width: number;
  /** Of the whole page, where it is not said. */
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
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
  { name, page, width, height, scheme = 'light' }: Picture,
) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  const tab = await browser.newPage({ viewport: { width, height: height ?? 100 }, colorScheme: scheme });
  await tab.goto(`file://${file}`);
  await tab.screenshot({ path: `docs/images/${name}.png`, fullPage: height === undefined });
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

const program = chromiumOrWarn();
if (program === null) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'near-zero-pictures-'));
const browser = await openChromium(program);
try {
  const reports = join(folder, 'reports');
  const example = ['--policy', 'examples/first/policy.yml', 'examples/first/results.jsonl'];
  await runCli(['check', '--report-dir', reports, ...example]);
  const read = (name: string): string => readFileSync(join(reports, name), 'utf8');
  const verdict: Verdict = JSON.parse(read('verdict.json'));
  const github = async (said: string): Promise<string> =>
    page(GITHUB, await marked.parse(said, { gfm: true }));
  const report = read('report.html');
  const pictures: Picture[] = [
    { name: 'summary', page: await github(read('summary.md')), width: 1090 },
    {
      name: 'comment',
      page: await github(markdown(verdict, { bytes: COMMENT_CHARACTERS, folded: true })),
      width: 1000,
    },
    {
      name: 'terminal',
      page: page(TERMINAL, `<pre>${inColour(text(verdict, { colour: true }))}</pre>`),
      width: 740,
    },
    ...(['light', 'dark'] as const).flatMap((scheme): Picture[] => [
      { name: `report-desktop-${scheme}`, page: report, width: 1200, height: 1000, scheme },
      { name: `report-phone-${scheme}`, page: report, width: 390, height: 844, scheme },
    ]),
  ];
  for (const picture of pictures) await draw(browser, folder, picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
