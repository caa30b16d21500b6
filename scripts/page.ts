/** Builds the code of report.html: its script and style, and the licences of what is in them. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PageCode } from '../src/report/html/document.ts';
import { packagesOf } from './notices.ts';

const CLIENT = 'src/report/html/client';
const TARGET = ['chrome123', 'firefox121', 'safari17.5'];

/** The same sources always make the same bytes. @returns the code, and the files that it was made of */
export async function buildPage(): Promise<{ code: PageCode; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: { page: `${CLIENT}/main.ts`, style: `${CLIENT}/page.css` },
    outdir: 'page',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
  });
  const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))!.text.trim();
  const inputs = Object.keys(metafile.inputs);
  return { code: { script: text('.js'), style: text('.css'), notices: noticesIn(inputs) }, inputs };
}

/** Packages under the same words are named together. */
function noticesIn(inputs: readonly string[]): string {
  const byText = Map.groupBy(packagesOf(inputs), ({ text }) => text);
  return [...byText]
    .map(([text, some]) => `${some.map(({ title }) => title).join(', ')}\n\n${text}`)
    .join('\n\n');
}
