/**
 * Makes docs/images/summary.png: the job summary of the first example, rendered as GitHub renders it, in Debian's
 * Chromium. Run by hand after the summary changes (`node scripts/picture.ts`, with the package `chromium` installed).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';

const STYLE = `
  body { font: 16px/1.5 "DejaVu Sans", "Noto Color Emoji", sans-serif; margin: 24px; width: 1040px; color: #1f2328; }
  table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  code { background: #f0f1f2; border-radius: 6px; padding: .2em .4em; font: 85% "DejaVu Sans Mono", monospace; }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; }`;

const { stdout } = spawnSync(
  process.execPath,
  [
    'dist/cli.js',
    'check',
    '--policy',
    'examples/first/policy.yml',
    '--format',
    'markdown',
    'examples/first/results.jsonl',
  ],
  { encoding: 'utf8' },
);
const body = await marked.parse(stdout, { gfm: true });
const folder = mkdtempSync(join(tmpdir(), 'near-zero-picture-'));
try {
  const page = join(folder, 'summary.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`);
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--window-size=1090,740',
    '--screenshot=docs/images/summary.png',
    `file://${page}`,
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
