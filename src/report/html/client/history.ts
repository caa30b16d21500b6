/** The history of each category, side by side, and one cursor that runs through them all. */
import { count, percent, plural } from '../../../util/words.ts';
import { STATE_WORDS } from '../../said.ts';
import type { PageData } from '../page-data.ts';
import type { ReleaseCategory, ReleaseRow } from '../releases.ts';
import { drawn, el, set, show, svg } from './dom.ts';
import { type Course, intervals, limitLine } from './intervals.ts';

const HEIGHT = 150;

interface Panel {
  readonly select: (index: number) => void;
  readonly node: HTMLElement;
}

/** Nothing of it where there is but one release. */
export function drawHistory({ releases, categories }: PageData): void {
  if (releases.length < 2) return;
  const slider = el('input', { type: 'range', min: 0, max: releases.length - 1, step: 1, id: 'release' });
  const said = el('output', { for: 'release' });
  const panels = categories.map((name) => panel(name, releases, (index) => choose(index)));

  function choose(index: number): void {
    slider.value = String(index);
    const words = releaseLabel(releases, index);
    set(slider, { 'aria-valuetext': words });
    said.textContent = words;
    for (const { select } of panels) select(index);
  }
  slider.addEventListener('input', () => choose(Number(slider.value)));
  show(
    'history',
    el(
      'p',
      { class: 'lead' },
      `${plural(releases.length, 'verdict')} of this gate, oldest first. Lines are what the counts leave possible, dots what was observed; the stepped line is the limit.`,
    ),
    el('div', { class: 'cursor' }, el('label', { for: 'release' }, 'Release'), slider, said),
    el('div', { class: 'panels' }, ...panels.map(({ node }) => node)),
    table(releases, categories),
  );
  choose(releases.length - 1);
}

export const releaseLabel = (releases: readonly ReleaseRow[], index: number): string => {
  const { model, judgedAt, decision } = releases[index]!;
  const place = index === releases.length - 1 ? 'the latest' : `${index + 1} of ${releases.length}`;
  return `${model}, ${judgedAt.slice(0, 10)} (${place}): ${decision === 'allow' ? 'allowed' : 'blocked'}`;
};

function panel(name: string, releases: readonly ReleaseRow[], choose: (index: number) => void): Panel {
  const course: Course = releases.map(({ categories }) => categories[name]);
  const box = el('div', { class: 'chart' });
  const said = el('p', { class: 'said' });
  const node = el('figure', { class: 'panel' }, el('figcaption', {}, name), box, said);
  let index = releases.length - 1;
  let move = (): void => {};
  drawn(box, (width) => {
    const chart = intervals(course, width, HEIGHT);
    const { picture, x, place } = chart;
    const cursor = svg('line', { class: 'at', y1: place.top, y2: place.bottom });
    set(picture, {
      role: 'img',
      'aria-label': `${name} over ${releases.length} releases; the table below has the figures.`,
    });
    picture.prepend(cursor);
    picture.append(limitLine(course, chart));
    move = () => set(cursor, { x1: x(index), x2: x(index) });
    move();
    picture.addEventListener('pointermove', ({ offsetX }) => {
      const at = Math.floor(((offsetX - place.left) / (place.right - place.left)) * releases.length);
      choose(Math.max(0, Math.min(releases.length - 1, at)));
    });
    return picture;
  });
  return {
    node,
    select(chosen) {
      index = chosen;
      said.textContent = figures(course[index]);
      said.className = `said ${course[index]?.state ?? ''}`;
      move();
    },
  };
}

function figures(one: ReleaseCategory | undefined): string {
  if (one === undefined) return 'not judged';
  if (one.samples === 0) return `nothing counted: ${STATE_WORDS[one.state]}`;
  return `${count(one.failures)} of ${count(one.samples)}, at most ${percent(one.upper, one.limit)} (limit ${percent(one.limit)}): ${STATE_WORDS[one.state]}`;
}

/** The same for whom a chart says nothing. It is made when it is opened. */
function table(releases: readonly ReleaseRow[], categories: readonly string[]): HTMLElement {
  const details = el('details', {}, el('summary', {}, 'The history as a table'));
  const make = (): void => {
    const head = el(
      'tr',
      {},
      el('th', { scope: 'col' }, 'Release'),
      ...categories.map((name) => el('th', { scope: 'col' }, name)),
    );
    const rows = releases.map((release, index) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, releaseLabel(releases, index)),
        ...categories.map((name) =>
          el('td', { class: release.categories[name]?.state ?? '' }, figures(release.categories[name])),
        ),
      ),
    );
    details.append(
      el(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'The history as a table' },
        el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows.reverse())),
      ),
    );
  };
  details.addEventListener('toggle', make, { once: true });
  return details;
}
