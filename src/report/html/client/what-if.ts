/** Drag a limit, and see which recorded bounds would no longer be under it, or would now be, and what samples it takes. */
import { count, list, percent, plural } from '../../../util/words.ts';
import type { PageData } from '../page-data.ts';
import type { ReleaseCategory, ReleaseFigures } from '../releases.ts';
import { drawn, el, set, show, svg, tableOf } from './dom.ts';
import { releaseLabel } from './history.ts';
import { type Chart, type Course, intervals, limitLine } from './intervals.ts';
import {
  type Flip,
  flipsAt,
  type HypothesisOutcome,
  isUnderLimit,
  needed,
  outcomeAt,
} from './what-if-arithmetic.ts';

const HEIGHT = 280;
const FLIPS_SHOWN = 50;
const FAILURES = [0, 1, 2, 3, 5];
const LEAST = 1e-6;
const MOST = 0.999;

const WORDS: Readonly<Record<HypothesisOutcome, string>> = {
  under: 'bound under the limit',
  neither: 'not demonstrated',
  over: 'shown to be over the limit',
};

export function drawWhatIf(data: PageData): void {
  const { releases } = data;
  const now = releases.at(-1)?.categories ?? {};
  const names = data.categories.filter((name) => now[name]!.kind !== 'inventory' && now[name]!.limit > 0);
  if (names.length === 0) return;

  const select = el('select', { id: 'what-if-category' }, ...names.map((name) => el('option', {}, name)));
  const field = el('input', {
    id: 'what-if-limit',
    type: 'text',
    inputmode: 'decimal',
    size: 8,
    autocomplete: 'off',
  });
  const reset = el('button', { type: 'button' });
  const box = el('div', { class: 'chart' });
  const summary = el('p', { class: 'summary', role: 'status' });
  const flips = el('ul', { class: 'flips', tabindex: 0, 'aria-label': 'What flips' });
  const evals = el('div', { class: 'evals' });
  const planner = el('div', { class: 'planner' });

  let name = names.find((one) => now[one]!.state !== 'demonstrated') ?? names[0]!;
  let limit = now[name]!.limit;
  let course: Course = [];
  let move = (): void => {};

  function choose(other: string): void {
    name = other;
    course = releases.map(({ categories }) => categories[name]);
    limit = now[name]!.limit;
    reset.textContent = `Back to ${percent(limit)}`;
    box.replaceChildren();
    const inner = el('div');
    box.append(inner);
    drawn(inner, draw);
    update();
  }

  function setLimit(to: number): void {
    if (!(to > 0)) return;
    limit = Number(Math.min(MOST, Math.max(LEAST, to)).toPrecision(12));
    update();
  }

  function update(): void {
    const category = now[name]!;
    const found = flipsAt(course, limit);
    if (document.activeElement !== field) field.value = String(Number((limit * 100).toPrecision(6)));
    reset.disabled = limit === category.limit;
    summary.textContent = summaryOf(limit, category, found, course);
    flips.replaceChildren(
      ...found
        .toReversed()
        .slice(0, FLIPS_SHOWN)
        .map((flip) => said(flip, data)),
    );
    if (found.length > FLIPS_SHOWN)
      flips.append(el('li', {}, `and ${count(found.length - FLIPS_SHOWN)} earlier`));
    evals.replaceChildren(evalsTable(category, limit));
    planner.replaceChildren(plannerTable(category, limit));
    move();
  }

  function draw(width: number): Node {
    const chart = intervals(course, width, HEIGHT);
    const { picture } = chart;
    set(picture, {
      'aria-label': `${name}: what each release leaves possible, and a limit to drag`,
      role: 'group',
    });
    picture.append(limitLine(course, chart, 'limit judged'));
    const handle = handleOf(
      chart,
      setLimit,
      () => limit,
      () => now[name]!.limit,
    );
    picture.append(handle.node);
    move = () => {
      const texts = `${percent(limit)}: ${plural(flipsAt(course, limit).length, 'release')} would flip`;
      handle.move(limit, texts);
      for (const mark of picture.querySelectorAll<SVGGElement>('.mark')) {
        const one = course[Number(mark.dataset['release'])]!;
        const outcome = outcomeAt(one, limit);
        set(mark, { class: `mark ${outcome}${outcome === outcomeAt(one, one.limit) ? '' : ' flipped'}` });
      }
    };
    move();
    return picture;
  }

  select.value = name;
  select.addEventListener('change', () => choose(select.value));
  field.addEventListener('input', () =>
    setLimit(Number(field.value.replace('%', '').replace(',', '.')) / 100),
  );
  field.addEventListener('blur', update);
  reset.addEventListener('click', () => setLimit(now[name]!.limit));
  show(
    'what-if',
    el(
      'p',
      { class: 'lead' },
      'Drag the limit, or move it with the arrow keys. What follows is arithmetic about recorded counts by the rule that judges; a verdict is only what the gate says.',
    ),
    el(
      'div',
      { class: 'controls' },
      el('label', { for: 'what-if-category' }, 'Category'),
      select,
      el('label', { for: 'what-if-limit' }, 'Limit, %'),
      field,
      reset,
    ),
    box,
    summary,
    flips,
    el('div', { class: 'tables' }, evals, planner),
  );
  choose(name);
}

function summaryOf(
  limit: number,
  { limit: judged }: ReleaseCategory,
  found: readonly Flip[],
  course: Course,
): string {
  const all = course.filter((one) => one !== undefined && one.samples > 0).length;
  if (limit === judged) return `At ${percent(limit)}, the limit of the policy.`;
  const what =
    found.length === 0
      ? 'nothing flips'
      : `${count(found.length)} of ${plural(all, 'release')} flip${found.length === 1 ? 's' : ''}`;
  return `At ${percent(limit)} instead of ${percent(judged)}: ${what}.`;
}

function said({ release, from, to, others }: Flip, { releases }: PageData): HTMLLIElement {
  const rest = others.length > 0 && to === 'under' ? ` Still against it: ${list(others)}.` : '';
  return el(
    'li',
    { class: to },
    el('b', {}, releaseLabel(releases, release)),
    ` ${WORDS[from]} → ${WORDS[to]}.${rest}`,
  );
}

function evalsTable(category: ReleaseCategory, limit: number): HTMLElement {
  const lines: (ReleaseFigures & { task: string })[] =
    category.pooled || category.evals.length === 0
      ? [{ ...category, task: 'all evals together' }]
      : [...category.evals];
  return tableOf(
    'The latest release at that limit',
    ['Eval', 'Failures', 'Upper bound', 'Under it?', 'Samples needed'],
    lines.map((one) => {
      const under = isUnderLimit(one, category, limit);
      const over = one.lower > limit;
      // Where a bound is shown to be exceeded, no number of samples helps.
      const more = under || over ? '' : samplesText(needed(one.failures, category, limit));
      return [
        one.task,
        `${count(one.failures)} of ${count(one.samples)}`,
        percent(one.upper, limit),
        under ? 'yes' : over ? 'shown to be over' : 'no',
        more,
      ];
    }),
  );
}

function plannerTable(category: ReleaseCategory, limit: number): HTMLElement {
  return tableOf(
    `Samples that demonstrate ${percent(limit)} at ${percent(1 - category.alpha)} confidence`,
    ['Failures', 'Samples needed'],
    FAILURES.map((failures) => [String(failures), samplesText(needed(failures, category, limit))]),
  );
}

const samplesText = (samples: number): string =>
  samples === Number.POSITIVE_INFINITY ? 'no number' : count(samples);

/** The limit as a slider that a mouse, a finger and a keyboard can move. */
function handleOf(
  { y, place }: Chart,
  setLimit: (limit: number) => void,
  limitNow: () => number,
  limitJudged: () => number,
): { node: SVGGElement; move: (limit: number, text: string) => void } {
  const { left, right } = place;
  const middle = (left + right) / 2;
  const label = svg('text', { class: 'limit-text', x: right - 6, 'text-anchor': 'end' });
  const node = svg(
    'g',
    {
      class: 'handle',
      tabindex: 0,
      role: 'slider',
      'aria-label': 'Limit',
      'aria-orientation': 'vertical',
      'aria-valuemin': LEAST * 100,
      'aria-valuemax': MOST * 100,
    },
    svg('rect', { class: 'hit', x: left, y: -14, width: right - left, height: 28 }),
    svg('line', { x1: left, x2: right, y1: 0, y2: 0 }),
    svg('rect', { class: 'grip', x: middle - 18, y: -7, width: 36, height: 14, rx: 7 }),
    svg('path', { class: 'dots', d: `M${middle - 6},0h0M${middle},0h0M${middle + 6},0h0` }),
    label,
  );
  node.addEventListener('pointerdown', (event) => {
    node.setPointerCapture(event.pointerId);
    node.classList.add('held');
    node.focus();
    event.preventDefault();
  });
  node.addEventListener('pointermove', ({ pointerId, clientY }) => {
    if (!node.hasPointerCapture(pointerId)) return;
    const top = node.ownerSVGElement!.getBoundingClientRect().top;
    setLimit(Number(y.invert(clientY - top).toPrecision(2)));
  });
  node.addEventListener('lostpointercapture', () => node.classList.remove('held'));
  node.addEventListener('keydown', (event) => {
    const to = afterKey(event.key, limitNow(), limitJudged());
    if (to === null) return;
    event.preventDefault();
    setLimit(to);
  });
  return {
    node,
    move(limit, text) {
      set(node, {
        transform: `translate(0 ${y(limit)})`,
        'aria-valuenow': Number((limit * 100).toPrecision(6)),
        'aria-valuetext': text,
      });
      label.textContent = percent(limit);
      set(label, { y: y(limit) < place.top + 24 ? 20 : -9 });
    },
  };
}

/** Arrows move by one in the second digit, page keys by half and double, Escape goes back. */
function afterKey(key: string, limit: number, judged: number): number | null {
  const step = 10 ** (Math.floor(Math.log10(limit) + 1e-9) - 1);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return Number((limit + step).toPrecision(6));
    case 'ArrowDown':
    case 'ArrowLeft':
      return Number((limit - step).toPrecision(6));
    case 'PageUp':
      return limit * 2;
    case 'PageDown':
      return limit / 2;
    case 'Home':
      return LEAST;
    case 'End':
      return MOST;
    case 'Escape':
      return judged;
    default:
      return null;
  }
}
