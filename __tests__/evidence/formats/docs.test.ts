/** A format is a file, a line in the registry and a page; the page's examples are what they say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../../src/evidence/formats/registry.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { selectsRun } from '../../../src/policy/select.ts';
import { readContent } from '../../generators/evidence.ts';
import { jsonLog, scored } from '../../generators/inspect.ts';

const ROOT = join(import.meta.dirname, '../../..');
const page = (name: string) => readFileSync(join(ROOT, `docs/formats/${name}.md`), 'utf8');
const examples = (name: string, language: string) =>
  [...page(name).matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1]!);

test('every format has a folder and a page of its name, and every page a format', () => {
  const names = FORMATS.map(({ name }) => name).sort();
  const pages = readdirSync(join(ROOT, 'docs/formats')).map((file) => file.replace('.md', ''));
  expect(pages.sort()).toEqual(names);
  expect(names.filter((name) => !existsSync(join(ROOT, `src/evidence/formats/${name}/${name}.ts`)))).toEqual(
    [],
  );
});

test.each(FORMATS.map(({ name }) => name))('the policy of docs/formats/%s.md is one', (name) => {
  const policies = examples(name, 'yaml').map((text) => parsePolicy(text, `${name}.md`));
  expect(policies).toHaveLength(1);
  // An inventory cannot stand alone in a policy.
  const sizes = policies[0]!.categories.map((category) => category.evals.length);
  expect(sizes).toEqual(name === 'interpretability' ? [1, 1] : [1]);
});

test('the policy for Inspect selects the log that its page speaks of', async () => {
  const [selector] = parsePolicy(examples('inspect', 'yaml')[0]!, 'inspect.md').categories[0]!.evals;
  for (const task of ['inspect_evals/xstest', 'xstest']) {
    const spec = { task_registry_name: 'inspect_evals/xstest' };
    const { runs } = await readContent(jsonLog({ samples: [scored(1, 'C')], task, spec }));
    expect(selectsRun(selector!, runs[0]!)).toBe(true);
  }
});

describe('the results of docs/formats/near-zero.md', () => {
  const [selector] = parsePolicy(examples('near-zero', 'yaml')[0]!, 'near-zero.md').categories[0]!.evals;
  const results = [...examples('near-zero', 'json'), ...examples('near-zero', 'csv')];

  test.each(results.map((text, i) => [i + 1, text]))('%d are read', async (_, text) => {
    const { reports, runs, samples, faults } = await readContent(text as string);
    expect(reports).toMatchObject([{ format: 'near-zero', problem: null }]);
    expect(runs.every((run) => run.resolved && selectsRun(selector!, run))).toBe(true);
    expect(samples.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
