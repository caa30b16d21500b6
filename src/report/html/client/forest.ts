/** The forest plot: in each line of the table the rates that its counts leave possible, all beside one limit. */
import { percent } from '../../../util/words.ts';
import type { PageData } from '../page-data.ts';
import type { ReleaseCategory, ReleaseFigures } from '../releases.ts';
import { drawn, svg } from './dom.ts';
import { type RateScale, rateScale } from './rates.ts';

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;
const EDGE = 8;
/** Beyond so many times the limit an arrow says that it goes on. */
const FARTHEST = 10;

export function drawForest({ releases }: PageData): void {
  const scale = document.querySelector<HTMLElement>('.forest .scale');
  if (scale === null) return;
  const categories = releases.at(-1)!.categories;
  const farthest = Math.max(...Object.values(categories).flatMap((one) => lines(one).map(timesLimit(one))));
  const most = Math.min(FARTHEST, Math.max(2, farthest * 1.05));
  drawn(scale, (width) => axis(scaleOn(width, most), width));
  let category: ReleaseCategory | null = null;
  for (const row of document.querySelectorAll<HTMLElement>('.forest tbody tr')) {
    const { category: name, eval: part } = row.dataset;
    if (name !== undefined) category = categories[name] ?? null;
    const line = part === undefined ? category : category?.evals[Number(part)];
    if (!category || !line) continue;
    const { limit } = category;
    const state = line.state;
    const cell = row.querySelector<HTMLElement>('.plot')!;
    drawn(cell, (width) => plot(line, limit, state, scaleOn(width, most), width));
  }
}

/** In times of the limit. */
const scaleOn = (width: number, most: number): RateScale => rateScale(most, 1, EDGE, width - EDGE);

function axis(x: RateScale, width: number): Node {
  const marks: [at: number, text: string][] = [
    [0, '0'],
    [1, 'limit'],
    [2, '2×'],
    [5, '5×'],
    [10, '10×'],
  ];
  const [, most] = x.domain() as [number, number];
  return svg(
    'svg',
    { width, height: 14, viewBox: `0 0 ${width} 14`, 'aria-hidden': true },
    ...marks
      .filter(([at]) => at <= most && (at < 2 || x(at) - x(1) > 40))
      .map(([at, text]) => svg('text', { class: 'tick', x: x(at), y: 12, 'text-anchor': 'middle' }, text)),
  );
}

const lines = (category: ReleaseCategory): ReleaseFigures[] =>
  [category, ...category.evals].filter(({ samples }) => samples > 0);

const timesLimit =
  ({ limit }: ReleaseCategory) =>
  ({ upper }: ReleaseFigures): number =>
    times(upper, limit);

/** Where nothing at all is allowed, anything is beyond every scale. */
const times = (rate: number, limit: number): number =>
  limit > 0 ? rate / limit : rate > 0 ? Number.POSITIVE_INFINITY : 0;

/** The limit is 1 on the scale. */
function plot(line: ReleaseFigures, limit: number, state: string, x: RateScale, width: number): Node {
  const { failures, samples, upper, lower } = line;
  const picture = svg('svg', {
    width,
    height: HEIGHT,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    role: 'img',
    class: state,
  });
  const mark = x(1);
  picture.append(
    svg('rect', { class: 'allowed', x: x(0), y: 0, width: mark - x(0), height: HEIGHT }),
    svg('line', { class: 'limit', x1: mark, x2: mark, y1: 0, y2: HEIGHT }),
  );
  if (samples === 0) {
    picture.setAttribute('aria-label', 'Nothing was counted.');
    return picture;
  }
  const [from, to] = [x(times(lower, limit)), x(times(upper, limit))];
  const beyond = times(upper, limit) > (x.domain()[1] as number);
  picture.setAttribute(
    'aria-label',
    `Observed ${percent(failures / samples)}, at most ${percent(upper, limit)}; the limit is ${percent(limit)}.`,
  );
  picture.append(
    svg('line', { class: 'interval', x1: from, x2: to, y1: MIDDLE, y2: MIDDLE }),
    beyond
      ? svg('path', { class: 'end', d: `M${to - 5},${MIDDLE - 5}L${to},${MIDDLE}L${to - 5},${MIDDLE + 5}` })
      : svg('line', { class: 'end', x1: to, x2: to, y1: MIDDLE - 5, y2: MIDDLE + 5 }),
  );
  const observed = times(failures / samples, limit);
  if (observed <= (x.domain()[1] as number)) {
    picture.append(svg('circle', { class: 'observed', cx: x(observed), cy: MIDDLE, r: 4 }));
  }
  return picture;
}
