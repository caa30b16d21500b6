/**
 * Where dist/ is cut. Code says `import()` wherever it can wait; were each of these a cut, dist/ would be two hundred files.
 * Here stands what is loaded together: an `import()` of a module of a seam loads the seam, and every other one is bundled
 * with its importer.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

const cli = (...names: string[]): string[] => names.map((name) => `src/cli/${name}.ts`);
const formats = (...names: string[]): string[] => names.map((name) => `src/evidence/formats/${name}/read.ts`);
const sources = (...names: string[]): string[] => names.map((name) => `src/evidence/sources/${name}.ts`);
const actions = (...names: string[]): string[] => names.map((name) => `src/action/${name}.ts`);
const reports = (...names: string[]): string[] => names.map((name) => `src/report/${name}.ts`);

/** Modules by their paths from the root, under the name of their seam. A package that is imported late is a file by itself. */
export const SEAMS: Readonly<Record<string, readonly string[]>> = {
  command: cli('main'),
  commands: [
    ...cli(
      'lint',
      'lint-workflows',
      'test',
      'diff',
      'explain',
      'plan',
      'formats',
      'init',
      'tally',
      'merge',
      'verify',
    ),
    ...cli('ledger', 'replay', 'report'),
    ...reports('plan'),
    'src/selftest/workflows.ts',
    'src/run/ledger/page.ts',
    'src/model/generated/packs.ts',
  ],
  actions: actions('shell', 'gate', 'review', 'tally', 'fork-report'),
  reports: [
    ...reports('json', 'markdown', 'workflow-commands', 'sarif', 'junit'),
    'src/run/write-reports.ts',
  ],
  formats: [
    ...formats('inspect', 'garak', 'promptfoo', 'lm-eval', 'junit', 'modelbench', 'helm', 'deepeval'),
    ...formats('openai-evals', 'every-eval-ever'),
    'src/evidence/maps/read.ts',
  ],
  inventories: formats('interpretability'),
  sources: [
    ...sources('https', 'langfuse', 'mlflow', 'braintrust', 'langsmith', 'weave', 'clickhouse', 'tally'),
    'src/run/fetch-source.ts',
    'src/io/http.ts',
  ],
  shards: ['src/run/add-shards.ts'],
  memory: ['src/records/parse.ts', 'src/run/ledger/on-disk.ts', 'src/ledger/closed.ts'],
  attestations: ['src/evidence/attestations/gather.ts'],
};

/** Too small for files of their own. */
const SMALL = ['src/io/json-lines.ts', 'src/io/retry.ts', 'src/tally/shards.ts', 'src/report/annotations.ts'];

const SEAM_OF = new Map(
  Object.entries(SEAMS).flatMap(([seam, members]) =>
    members.map((member, index) => [member, { seam, index }] as const),
  ),
);
const IMPORT = /\bimport\('([^']+)'\)/g;
const ROOT = join(import.meta.dirname, '..');

/**
 * @param core modules that every seam is to share, by their paths from the root: they are one file, instead of one for each
 * set of seams that happens to use them
 */
export const seams = (core: readonly string[] = []): Plugin => ({
  name: 'seams',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: cut(text, path), loader: 'ts' };
    });
    build.onResolve({ filter: /^seam:/ }, ({ path }) => ({ path, namespace: 'seam' }));
    build.onLoad({ filter: /.*/, namespace: 'seam' }, ({ path }) => {
      const seam = path.slice('seam:'.length);
      const members = seam === 'core' ? core : SEAMS[seam]!;
      const parts = members.map((member, index) => `export * as part${index} from './${member}';\n`);
      const shared = seam === 'core' || core.length === 0 ? '' : "export * as core from 'seam:core';\n";
      return { contents: parts.join('') + shared, resolveDir: ROOT };
    });
  },
});

/** What the seam `command`, which every check loads, shares with others. @param outputs of a build without a core */
export function coreOf({ outputs }: Metafile): string[] {
  const [start] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'seam:seam:command')!;
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of outputs[path]!.imports)
      if (kind === 'import-statement' && next in outputs) visit(next);
  };
  visit(start);
  seen.delete(start);
  const modules = [...seen].flatMap((path) => Object.keys(outputs[path]!.inputs));
  return [...modules.filter((module) => /^src\/(?!cli\/)/.test(module)), ...SMALL].sort();
}

/** The text of a module with its `import()`s as the seams have them. */
function cut(text: string, path: string): string {
  const together: string[] = [];
  const changed = text.replace(IMPORT, (whole, specifier: string) => {
    if (!specifier.startsWith('.')) return whole;
    const at = SEAM_OF.get(relative(ROOT, join(dirname(path), specifier)));
    if (at !== undefined) return `import('seam:${at.seam}').then((seam) => seam.part${at.index})`;
    together.push(`import * as together${together.length} from '${specifier}';\n`);
    return `Promise.resolve(together${together.length - 1})`;
  });
  return together.join('') + changed;
}
