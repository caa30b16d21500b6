import { hash } from 'node:crypto';
import { EvidenceError } from '../../../util/errors.ts';

/** More than anyone reads in a job; an API that never ends has to end somewhere. */
const MAX_PAGES = 100_000;

/**
 * Follows tokens of a next page to the end. `ask` is given the token, `undefined` at first, and answers with items and
 * the next token, `undefined` at the end.
 * @throws EvidenceError for a token that comes twice, an item that comes again on a later page, too many pages
 */
export async function* everyPage<Item>(
  where: string,
  ask: (token: string | undefined) => Promise<{ items: readonly Item[]; next: string | undefined }>,
): AsyncGenerator<Item, void, undefined> {
  const tokens = new Set<string>();
  const unmoved = new Unmoved(where);
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items, next } = await ask(token);
    unmoved.page(items);
    yield* items;
    if (next === undefined) return;
    if (tokens.has(next)) {
      throw new EvidenceError(where, 'leads from page to page in circles', 'Report it to the service.');
    }
    tokens.add(next);
    token = next;
  }
  throw new EvidenceError(where, `has more than ${MAX_PAGES} pages`, 'Ask for larger pages, or less.');
}

/** Notices when items move from page to page while they are read: one comes again, and another may be passed over. */
class Unmoved {
  readonly #where: string;
  readonly #seen = new Set<string>();

  constructor(where: string) {
    this.#where = where;
  }

  page(items: readonly unknown[]): void {
    const keys = items.map((item) => hash('sha256', JSON.stringify(item) ?? '', 'base64url').slice(0, 16));
    if (keys.some((key) => this.#seen.has(key))) {
      throw new EvidenceError(
        this.#where,
        'gives one item on two pages: it changed while it was read',
        'Run the job again when nothing writes to it.',
      );
    }
    for (const key of keys) this.#seen.add(key);
  }
}

/** @throws EvidenceError when an independent count differs from the number of items that came */
export function checkCount(where: string, came: number, said: unknown): void {
  const count = typeof said === 'string' && /^\d+$/.test(said) ? Number(said) : said;
  if (!Number.isSafeInteger(count)) {
    throw new EvidenceError(where, 'does not say how many items there are', 'See where its count lies.');
  }
  if (count === came) return;
  throw new EvidenceError(
    where,
    `says that there are ${count} items, and gave ${came}`,
    'Run the job again when nothing writes to it; if it persists, items are missing there.',
  );
}
