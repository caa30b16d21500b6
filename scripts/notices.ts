import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that may be bundled into a project under MIT. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
]);

/** The notices of all packages that files of a bundle come from, as one text. */
export function notices(inputs: readonly string[]): string {
  const rule = '-'.repeat(80);
  return `near-zero is distributed with code of these packages.\n\n${packagesOf(inputs)
    .map(({ title, text }) => `${rule}\n${title}\n${rule}\n${text}\n`)
    .join('\n')}`;
}

/**
 * All packages that files of a bundle come from, by name and version, each with its licence.
 * @throws when one has a licence that is not allowed, or no licence text to reproduce.
 */
export function packagesOf(inputs: readonly string[]): { title: string; text: string }[] {
  const folders = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    if (license === undefined || !ALLOWED.has(license)) {
      throw new Error(
        `${name} ${version} is under ${license ?? 'no known licence'}: it cannot be bundled unseen.`,
      );
    }
    const file = licenceOf(folder, name);
    if (file === null) throw new Error(`${name} ${version} has no licence text to reproduce.`);
    const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
    return { title: `${name} ${version} (${license})`, text };
  });
  const unique = new Map(packages.map(({ title, text }) => [title, text]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => ({ title, text }));
}

/** The licence that a package carries, or, where its repository has one that is not packed, our copy of that. */
function licenceOf(folder: string, name: string): string | null {
  const packed = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const kept = join(import.meta.dirname, 'licences', `${name.replace('/', '__')}.txt`);
  if (packed !== undefined) return join(folder, packed);
  return existsSync(kept) ? kept : null;
}
