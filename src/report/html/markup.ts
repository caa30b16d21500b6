/** Elements as plain objects, and the one place where they become text. */
import { markup } from '../escape.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** Text is anybody's; `null` is nothing. */
export type Child = Element | string | null;

/** `true`: an attribute without a value. What is `undefined` or `false` is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; its tag and the names of its attributes are ours, whatever stands in them is not. */
export const h = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element => ({
  tag,
  attributes,
  children,
});

/** An element of a class. */
export const classed = (tag: string, name: string, ...children: readonly Child[]): Element =>
  h(tag, { class: name }, ...children);

/** HTML: all text in it is escaped, and what could not be seen is written out. */
export function serialise(node: Child): string {
  if (node === null) return '';
  if (typeof node === 'string') return markup(node, MOST);
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : markup(String(value), MOST)}"`);
  const open = `<${tag}${named.join('')}>`;
  return VOID.has(tag) ? open : `${open}${children.map(serialise).join('')}</${tag}>`;
}

const MOST = 2000;
const VOID = new Set(['br', 'link', 'meta']);
