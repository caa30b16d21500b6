/** Reads XML strictly, and holds JUnit reports to the rules of the schema that Jenkins and others read them by. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws Error where the text is not well-formed XML 1.0. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('cdata', () => {
    throw new Error('a CDATA section');
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return root.children[0]!;
}

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

interface Rule {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly children?: readonly string[];
  /** Whether text other than spaces may stand in it. */
  readonly mixed?: true;
}

const OUTCOME: Rule = { optional: ['message', 'type'], mixed: true };
/** Jenkins' junit-10.xsd, as far as our own elements go: https://github.com/jenkinsci/xunit-plugin */
const RULES: Readonly<Record<string, Rule>> = {
  testsuites: { optional: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    required: ['name'],
    optional: ['tests', 'failures', 'errors', 'skipped', 'time', 'timestamp', 'hostname', 'id', 'package'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  properties: { children: ['property'] },
  property: { required: ['name', 'value'] },
  testcase: {
    required: ['name'],
    optional: ['classname', 'time'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  skipped: OUTCOME,
  failure: OUTCOME,
  'system-out': { mixed: true },
};

/** What of a report the schema does not allow. */
export function junitFaults(element: Element, path = element.name): string[] {
  const rule = RULES[element.name];
  if (rule === undefined) return [`${path} is no element of JUnit`];
  const { required = [], optional = [], children = [], mixed = false } = rule;
  const given = Object.keys(element.attributes);
  const numbers = ['tests', 'failures', 'errors', 'skipped'].filter((name) => given.includes(name));
  return [
    ...required.filter((name) => !given.includes(name)).map((name) => `${path} lacks ${name}`),
    ...given
      .filter((name) => !required.includes(name) && !optional.includes(name))
      .map((name) => `${path} has ${name}`),
    ...numbers.filter((name) => !/^\d+$/.test(element.attributes[name]!)).map((name) => `${path}/@${name}`),
    ...(mixed || element.text.trim() === '' ? [] : [`${path} has text`]),
    ...element.children.flatMap((child) =>
      children.includes(child.name) ? junitFaults(child, `${path}/${child.name}`) : [`${path}/${child.name}`],
    ),
  ];
}
