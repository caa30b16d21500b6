import { describe, expect, test } from '@jest/globals';
import { decodePolicy, parsePolicy } from '../../src/policy/parse.ts';
import { PolicyError } from '../../src/util/errors.ts';
import { faultsOf, linesOf, refusalOf, withEval } from './faults-of.ts';

const MIB = 1 << 20;
const GOOD = withEval('task: t');
const deep = '(expected a document that a person can follow)';

describe('YAML that could exhaust its reader is refused', () => {
  test.each<[string, string, string]>([
    ['brackets', '['.repeat(MIB), `1:41 : nested more than 40 levels deep ${deep}`],
    ['braces', '{a: '.repeat(MIB / 4), `1:161 : nested more than 40 levels deep ${deep}`],
    ['dashes', '- '.repeat(MIB / 2), `1:81 : nested more than 40 levels deep ${deep}`],
    [
      'indentation',
      Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      `42:42 : nested more than 40 levels deep ${deep}`,
    ],
    ['size', 'x'.repeat(MIB + 1), '1:1 : the file is larger than 1 MiB (expected at most 1 MiB)'],
    ['entries', `a:\n${'- 1\n'.repeat(2001)}`, '2:1 a: 2001 entries (expected at most 2000 entries)'],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('a bomb of aliases', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
          .join(', ')}]`,
    );
    const faults = faultsOf(lines.join('\n'));
    expect(faults[0]).toMatchObject({
      position: { line: 2 },
      message: '`*a` is one reference too many',
      expected: 'at most 100 references, none inside another',
    });
    expect(faults.length).toBeLessThanOrEqual(1000);
  });

  test('an alias of what holds it', () => {
    expect(linesOf('a: &a [*a]')).toEqual([
      '1:8 a[0][0]: `*a` is one reference too many (expected at most 100 references, none inside another)',
    ]);
  });

  test('a huge scalar is told without repeating it', () => {
    const [fault, ...others] = faultsOf(withEval('task: t', `subject: ${'s'.repeat(900_000)}\n`));
    expect(others).toEqual([]);
    expect(fault!.message).toBe(`\`subject\` cannot be "${'s'.repeat(76)}…`);
    expect(fault!.excerpt).toBeUndefined();
  });

  test('very many faults are counted, and a thousand are told', () => {
    const error = refusalOf('k: 1\n'.repeat(1900));
    expect(error.faults).toHaveLength(1000);
    expect(error.faults[0]).toMatchObject({ position: { line: 2, column: 1 }, message: '`k` is set twice' });
  });
});

describe('YAML that could surprise its reader is refused', () => {
  test.each<[string, string, string]>([
    ['a duplicate key', `${GOOD}name: other\n`, '8:1 name: `name` is set twice (expected each key once)'],
    [
      'a duplicate in quotes',
      `${GOOD}"name": other\n`,
      '8:1 name: `name` is set twice (expected each key once)',
    ],
    [
      'a merge key',
      `${GOOD}<<: { subject: digest }\n`,
      '8:1 "<<": merge keys are not part of YAML 1.2 (expected the keys themselves)',
    ],
    [
      'a tag of its own',
      `${GOOD}subject: !env SUBJECT\n`,
      '8:15 subject: the tag !env (expected a value without a tag)',
    ],
    [
      'a tag of a key',
      `${GOOD}!env subject: model\n`,
      '8:6 subject: the tag !env (expected a key without a tag)',
    ],
    [
      'a binary',
      `${GOOD}subject: !!binary aGk=\n`,
      '8:19 subject: the tag tag:yaml.org,2002:binary (expected a value without a tag)',
    ],
    [
      'YAML 1.1',
      `%YAML 1.1\n---\n${GOOD}`,
      '1:1 : the document declares another version of YAML (expected YAML 1.2)',
    ],
    [
      'two documents',
      `${GOOD}---\n${GOOD}`,
      '8:1 : a second YAML document begins here (expected one document in a file)',
    ],
    ['nothing', '', '1:1 : the file is empty (expected a policy, beginning with `version: 1`)'],
    [
      'only a comment',
      '# later\n',
      '1:1 : the file is empty (expected a policy, beginning with `version: 1`)',
    ],
    [
      'NUL',
      `${GOOD}subject: "\u0000"\n`,
      '8:11 : the character U+0000 cannot be seen (expected printable text in UTF-8)',
    ],
    [
      'text that turns around',
      `${GOOD}# \u202e\n`,
      '8:3 : the character U+202E cannot be seen (expected printable text in UTF-8)',
    ],
    [
      'half a character',
      `${GOOD}# \ud800\n`,
      '8:3 : the character U+D800 cannot be seen (expected printable text in UTF-8)',
    ],
    [
      'a broken encoding',
      `${GOOD}# \ufffd\n`,
      '8:3 : the character U+FFFD cannot be seen (expected printable text in UTF-8)',
    ],
    [
      'a key that is a list',
      `${GOOD}? [a]\n: 1\n`,
      '8:3 : a key that is not a name (expected a name followed by a colon)',
    ],
    ['tabs', 'version: 1\n\tname: x\n', '2:1 : Tabs are not allowed as indentation (expected YAML 1.2)'],
    [
      'an alias of nothing',
      `${GOOD}subject: *s\n`,
      '8:10 subject: `*s` refers to nothing before it (expected an anchor `&s`)',
    ],
    [
      'not a number',
      `${GOOD}confidence: .nan\n`,
      '8:13 confidence: the number .nan cannot be compared exactly (expected a finite number of at most 2^53)',
    ],
    [
      'a number that is rounded',
      withEval('task: t\nargs: { seed: 12345678901234567890 }'),
      '8:23 categories.a.evals[0].args.seed: the number 12345678901234567890 cannot be compared exactly (expected a finite number of at most 2^53)',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a key like any other',
    (key) => {
      expect(linesOf(`${GOOD}${key}: { a: 1 }\n`)).toEqual([
        expect.stringMatching(`^8:1 ${key}: unknown key \`${key}\``),
      ]);
      const policy = parsePolicy(
        withEval(`task: t\nargs: { ${key}: 1 }`, `aliases: { ${key}: [recorded] }\n`),
        'p',
      );
      expect(Object.entries(policy.aliases)).toEqual([[key, ['recorded']]]);
      expect(Object.entries(policy.categories[0]!.evals[0]!.args)).toEqual([[key, 1]]);
      expect(Object.getPrototypeOf(policy.aliases)).toBe(Object.prototype);
    },
  );
});

describe('what is only unusual is read', () => {
  test('a byte order mark, CRLF and anchors', () => {
    const text = withEval('task: t', 'aliases: { a: &names [x, y], b: *names }\n');
    const policy = parsePolicy(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'p');
    expect(policy.aliases).toEqual({ a: ['x', 'y'], b: ['x', 'y'] });
    expect(policy.locations['categories.a']).toEqual({ line: 5, column: 3 });
  });

  test('bytes in UTF-8, and no others', () => {
    expect(decodePolicy(Buffer.from('\uFEFFname: é'), 'p')).toBe('\uFEFFname: é');
    expect(() => decodePolicy(Buffer.from([0x6e, 0xe9]), 'p')).toThrow(PolicyError);
  });
});
