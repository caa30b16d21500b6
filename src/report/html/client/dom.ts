/** Elements made of words: whatever text is given ends up as text. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An HTML element. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(made, attributes);
  made.append(...children);
  return made;
}

export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Puts what was drawn into its section, and shows the section and the link to it. */
export function show(id: string, ...children: readonly Node[]): void {
  const section = document.getElementById(id)!;
  section.querySelector('.drawn')!.replaceChildren(...children);
  section.hidden = false;
  const link = document.querySelector(`nav a[href="#${id}"]`);
  if (link?.parentElement) link.parentElement.hidden = false;
}

/** Draws once now, and again whenever the width that there is changes. */
export function drawn(box: HTMLElement, draw: (width: number) => Node): void {
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry!.contentRect.width);
    if (now === width || now === 0) return;
    width = now;
    box.replaceChildren(draw(now));
  }).observe(box);
}

/** A table of words: the first of each row names it. */
export function tableOf(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  return el(
    'table',
    {},
    el('caption', {}, title),
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el(
      'tbody',
      {},
      ...rows.map(([first, ...others]) =>
        el('tr', {}, el('th', { scope: 'row' }, first!), ...others.map((text) => el('td', {}, text))),
      ),
    ),
  );
}
