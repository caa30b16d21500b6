/** Builds dist/: the action, the command line, and the notices of what is bundled with them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { generate } from './generate.ts';
import { notices } from './notices.ts';
import { buildPage } from './page.ts';
import { coreOf, seams } from './seams.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

await generate();
const page = await buildPage();
const options = {
  entryPoints: {
    index: 'src/action/main/gate.ts',
    'fork-report': 'src/action/main/fork-report.ts',
    cli: 'src/cli/cli.ts',
    review: 'src/action/main/review.ts',
    tally: 'src/action/main/tally.ts',
    verify: 'src/action/main/verify.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.19',
  legalComments: 'none',
  metafile: true,
  define: {
    VERSION: JSON.stringify(version),
    // Each alone: an object would go where every file of the bundle loads it.
    ...Object.fromEntries(
      Object.entries(page.code).map(([part, text]) => [`PAGE.${part}`, JSON.stringify(text)]),
    ),
  },
  // Bundled CommonJS packages call require() for Node's own modules.
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module';\nconst require = nodeRequire(import.meta.url);",
  },
} satisfies BuildOptions;
const uncut = await build({ ...options, plugins: [seams()], write: false });
rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({ ...options, plugins: [seams(coreOf(uncut.metafile))] });
writeFileSync('dist/THIRD_PARTY_NOTICES', notices([...Object.keys(metafile.inputs), ...page.inputs]));
