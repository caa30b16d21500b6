/** The samples that did not pass, a page at a time: however many there are, no more are drawn than are seen. */
import { count, list, plural } from '../../../util/words.ts';
import type { PageData, PageSamples } from '../page-data.ts';
import { el, set, show } from './dom.ts';

const PAGE = 50;

type Row = PageSamples['rows'][number];

export function drawSamples({ samples }: PageData): void {
  if (samples.rows.length === 0) return;
  const { evals, files } = samples;
  // The most severe first, what has no score last; within the same as the tally has them.
  const rows = samples.rows.toSorted((a, b) => rank(b) - rank(a));
  const searchable = memo(() =>
    rows.map(([index, id, , , file]) =>
      [id, evals[index]!.task, evals[index]!.category, files[file] ?? ''].join('\n').toLowerCase(),
    ),
  );
  const search = el('input', { type: 'search', id: 'sample-search', autocomplete: 'off' });
  const found = el('p', { class: 'summary', role: 'status' });
  const body = el('tbody');
  const [back, next] = [
    el('button', { type: 'button' }, '← Before'),
    el('button', { type: 'button' }, 'Next →'),
  ];
  const heads = ['Sample', 'Epoch', 'Outcome', 'Category', 'Eval', 'File'];
  let matching = rows;
  let page = 0;

  function look(): void {
    const words = search.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const texts = searchable();
    matching = rows.filter((_, index) => words.every((word) => texts[index]!.includes(word)));
    page = 0;
    draw();
  }

  function draw(): void {
    const start = page * PAGE;
    const shown = matching.slice(start, start + PAGE);
    found.textContent =
      matching.length === 0
        ? 'No sample has all of these words.'
        : `${count(start + 1)} to ${count(start + shown.length)} of ${plural(matching.length, 'sample')}`;
    set(back, { disabled: page === 0 });
    set(next, { disabled: start + PAGE >= matching.length });
    body.replaceChildren(...shown.map((row) => line(row, samples)));
  }

  search.addEventListener('input', look);
  back.addEventListener('click', () => {
    page -= 1;
    draw();
  });
  next.addEventListener('click', () => {
    page += 1;
    draw();
  });
  const cut = evals.filter((one) => one.cut);
  show(
    'samples',
    el(
      'p',
      { class: 'lead' },
      'Samples that failed, the most severe first, and those that have no score, as their tool names them.',
    ),
    ...(cut.length > 0
      ? [
          el(
            'p',
            { class: 'cut' },
            `Not all are listed: ${list(
              cut.map(({ task, notPassed }) => `${task} has ${plural(notPassed, 'item')} that did not pass`),
              5,
            )}.`,
          ),
        ]
      : []),
    el(
      'div',
      { class: 'controls' },
      el('label', { for: 'sample-search' }, 'Search'),
      search,
      found,
      el('span', { class: 'pages' }, back, next),
    ),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Samples' },
      el(
        'table',
        { class: 'samples' },
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        body,
      ),
    ),
  );
  draw();
}

/** Made when it is first asked for: nobody waits for a search that is not made. */
function memo<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const rank = ([, , , severity]: Row): number => severity ?? 0;

function line([index, id, epoch, severity, file]: Row, { evals, files }: PageSamples): HTMLElement {
  const { category, task } = evals[index]!;
  const outcome =
    severity === -1 ? 'no score' : severity === null ? 'failed' : `failed, severity ${severity}`;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('code', {}, id)),
    ...[String(epoch), outcome, category, task, files[file] ?? ''].map((text) => el('td', {}, text)),
  );
}
