import { printable } from '../../io/addresses.ts';
import { PlatformError } from '../../util/errors.ts';
import { closest } from '../../util/suggest.ts';
import { list } from '../../util/words.ts';
import { KINDS } from './registry.ts';
import type { Source } from './types.ts';

interface Token {
  /** Without its quotes. */
  readonly text: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(?:"(?:[^"\\]|\\.)*"|[^\s"])+/g;
const OPTION = /^([a-z][a-z0-9-]*)=(.*)$/s;
/** One letter and a colon is a drive of Windows. */
const SCHEME = /^([a-z][a-z0-9+.-]+):(.*)$/is;

/**
 * Reads a line of `results`, or an argument of the command line: what it names, then `key=value` pairs. Quotes hold a
 * name or a value with spaces together, or keep a path with a `=` from being read as an option.
 * @throws PlatformError for a kind or an option that is not known
 */
export function parseSource(line: string): Source {
  const tokens = tokensOf(line);
  const [first] = tokens;
  if (first === undefined) throw wrong('A source names nothing.');
  const begin = tokens.findIndex(({ text, quoted }, index) => index > 0 && !quoted && OPTION.test(text));
  const heads = begin < 0 ? tokens : tokens.slice(0, begin);
  const head = heads.length === 1 ? first.text : line.slice(first.start, heads.at(-1)!.end);
  const options = optionsOf(begin < 0 ? [] : tokens.slice(begin));
  const scheme = SCHEME.exec(head);
  if (scheme === null) {
    const [option] = Object.keys(options);
    if (option === undefined) return { kind: 'files', rest: head, options, name: head };
    throw wrong(`Files take no options, yet ${head} has \`${option}=\`.`, 'Put a path with a `=` in quotes.');
  }
  const word = scheme[1]!.toLowerCase();
  const kind = KINDS.find(({ name, schemes }) => name === word || schemes?.includes(word));
  if (kind === undefined) throw unknownKind(word, head);
  for (const option of Object.keys(options)) {
    if (!kind.options.includes(option)) throw unknownOption(option, kind.name, kind.options);
  }
  const isAddress = head.startsWith('//', word.length + 1);
  if (scheme[2] === '' || scheme[2] === '//') throw wrong(`The source ${word}: names nothing.`);
  return {
    kind: kind.name,
    rest: isAddress ? head : scheme[2]!,
    options,
    name: isAddress ? printable(head) : head,
  };
}

function tokensOf(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map((match) => ({
    text: match[0].replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => inner.replace(/\\(.)/g, '$1')),
    quoted: match[0].startsWith('"'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function optionsOf(tokens: readonly Token[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const { text } of tokens) {
    const match = OPTION.exec(text);
    if (match === null)
      throw wrong('Behind the first `key=value` of a source stands something else.', QUOTES);
    const [, key = '', value = ''] = match;
    if (Object.hasOwn(options, key)) throw wrong(`A source has two \`${key}=\`.`, 'Leave one of them out.');
    if (value === '') {
      throw wrong(
        `\`${key}=\` of a source is empty.`,
        'Write a value, or leave it out. Where the output of a job stands there, that job did not set it: see how it ended.',
      );
    }
    options[key] = value;
  }
  return options;
}

function unknownKind(word: string, head: string): PlatformError {
  const names = KINDS.map(({ name }) => name);
  const meant = closest(word, names);
  return wrong(
    `There is no kind of source \`${word}:\`${meant === null ? '.' : `; is \`${meant}:\` meant?`}`,
    `Sources are files, folders, globs, and ${list(names, names.length)}. For a file of this name write ./${head.includes('=') ? 'NAME' : head}.`,
  );
}

function unknownOption(option: string, kind: string, known: readonly string[]): PlatformError {
  const meant = closest(option, known);
  return wrong(
    `The source ${kind}: has no option \`${option}=\`${meant === null ? '' : `; is \`${meant}=\` meant?`}`,
    known.length === 0 ? 'It takes none.' : `Its options are ${list(known, known.length)}.`,
  );
}

const QUOTES = 'Put names and values with spaces in double quotes.';

const wrong = (message: string, remedy = 'docs/sources/ has a page for each kind of source.') =>
  new PlatformError(message, remedy);
