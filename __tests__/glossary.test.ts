/** docs/glossary.md: one word for one thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const EXPORT =
  /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

const rows = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([a-z ]+) \| (.+?) \|(.*)\|$/gm)]
  .map(([, term, meaning, code]) => ({ term: term!, meaning: meaning!, code: code! }))
  .filter(({ term }) => term !== 'term');

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => `src/${file}`);

const places = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(EXPORT)].map(([, name]) => ({ name: name!, file })),
);

/** "Items" for the term "item". */
const isOf = (term: string, name: string): boolean =>
  [term, `${term}s`].includes(name[0]!.toLowerCase() + name.slice(1));

/** What a row says of code: "`Item` and `Items` in src/tally/items.ts, `x` in …". */
const listed = (code: string): string[] =>
  code.split(',').flatMap((part) => {
    const file = /src\/\S+\.ts/.exec(part)?.[0];
    return [...part.matchAll(/`(\w+)`/g)].map(([, name]) => `${name} in ${file}`);
  });

test('terms are in order, each with a meaning', () => {
  const terms = rows.map(({ term }) => term);
  expect(terms.length).toBeGreaterThan(35);
  expect(terms).toEqual([...new Set(terms)].sort());
});

test.each(rows)('“$term” names nothing else in code', ({ term, code }) => {
  const found = places.filter(({ name }) => isOf(term, name)).map(({ name, file }) => `${name} in ${file}`);
  expect(found.sort()).toEqual(listed(code).sort());
});
