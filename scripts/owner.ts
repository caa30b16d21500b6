/** Puts an owner's name where `OWNER` stands for it: `npm run owner -- NAME`. package.json is the one place that says it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Names of the owner as workflows, addresses and code owners write them. */
export const OWNED =
  /(?<=github\.com\/|githubusercontent\.com\/|uses: |--repo |@|`)([A-Za-z\d-]+)(?=\/near-zero(?![\w-]*\.))/g;

/** The owner that package.json names. */
export const owner = (): string => {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string } };
  return OWNED.exec(repository.url)?.[1] ?? /github\.com\/([^/]+)\//.exec(repository.url)![1]!;
};

/** Files that may name the owner: none that is generated or built. */
export const filesWithOwner = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => /\.(?:md|ya?ml|json|ts)$|CODEOWNERS$/.test(file))
    .filter((file) => !/^dist\/|generated\/|package-lock|^__tests__\//.test(file));

if (import.meta.main) {
  const [name] = process.argv.slice(2);
  if (name === undefined || !/^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/.test(name)) {
    console.error('Name the owner, as GitHub spells it: npm run owner -- acme');
    process.exit(2);
  }
  const before = owner();
  for (const file of filesWithOwner()) {
    const text = readFileSync(file, 'utf8');
    const after = text.replaceAll(OWNED, (found) => (found === before ? name : found));
    if (after !== text) writeFileSync(file, after);
  }
  console.log(`${before} is ${name} now. Build again: npm run build`);
}
