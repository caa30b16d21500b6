/** Two categories that require each other, as a place in a plane: only near its corner are both allowed. */
import { percent, plural } from '../../../util/words.ts';
import type { PageData } from '../page-data.ts';
import type { ReleaseCategory } from '../releases.ts';
import { drawn, el, set, show, svg, tableOf } from './dom.ts';
import { rateScale, rateTicks } from './rates.ts';

interface Point {
  readonly a: ReleaseCategory;
  readonly b: ReleaseCategory;
}

export function drawPlanes({ pairs, releases }: PageData): void {
  const figures = pairs.flatMap(([a, b]) => {
    const points = releases.flatMap(({ categories }): Point[] => {
      const [first, second] = [categories[a], categories[b]];
      return first && second && first.samples > 0 && second.samples > 0 ? [{ a: first, b: second }] : [];
    });
    return points.length > 0 ? [figure(a, b, points)] : [];
  });
  if (figures.length === 0) return;
  show(
    'plane',
    el(
      'p',
      { class: 'lead' },
      'Less of one is easily had by more of the other. Both are demonstrated only where the whole cross lies in the shaded corner.',
    ),
    el('div', { class: 'planes' }, ...figures),
  );
}

function figure(a: string, b: string, points: readonly Point[]): HTMLElement {
  const box = el('div', { class: 'chart' });
  drawn(box, (width) => draw(a, b, points, Math.min(width, 440)));
  const last = points.at(-1)!;
  return el(
    'figure',
    { class: 'panel' },
    box,
    el(
      'figcaption',
      {},
      tableOf(
        'The latest release',
        ['Category', 'Observed', 'At most', 'Limit'],
        [words(a, last.a), words(b, last.b)],
      ),
      ...(points.length > 1
        ? [
            el(
              'p',
              {},
              `Grey: what was observed of ${plural(points.length - 1, 'release')} before, the later the stronger.`,
            ),
          ]
        : []),
    ),
  );
}

const words = (name: string, { failures, samples, upper, limit }: ReleaseCategory): string[] => [
  name,
  percent(failures / samples),
  percent(upper, limit),
  percent(limit),
];

function draw(a: string, b: string, points: readonly Point[], size: number): Node {
  const [left, bottom, top, right] = [52, size - 44, 12, size - 14];
  const most = (of: (point: Point) => ReleaseCategory): number =>
    Math.min(1, Math.max(...points.map((point) => Math.max(of(point).upper, of(point).limit))) * 1.15);
  const last = points.at(-1)!;
  const x = rateScale(
    most((point) => point.a),
    last.a.limit,
    left,
    right,
  );
  const y = rateScale(
    most((point) => point.b),
    last.b.limit,
    bottom,
    top,
  );
  const picture = svg('svg', {
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': `${a} against ${b}`,
  });
  picture.append(
    svg('rect', {
      class: 'allowed',
      x: left,
      y: y(last.b.limit),
      width: x(last.a.limit) - left,
      height: bottom - y(last.b.limit),
    }),
  );
  for (const tick of rateTicks(x, 46)) {
    picture.append(
      svg('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: top, y2: bottom }),
      svg('text', { class: 'tick', x: x(tick), y: bottom + 16, 'text-anchor': 'middle' }, percent(tick)),
    );
  }
  for (const tick of rateTicks(y, 30)) {
    picture.append(
      svg('line', { class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) }),
      svg(
        'text',
        { class: 'tick', x: left - 8, y: y(tick), dy: '0.32em', 'text-anchor': 'end' },
        percent(tick),
      ),
    );
  }
  picture.append(
    svg('line', { class: 'limit', x1: x(last.a.limit), x2: x(last.a.limit), y1: top, y2: bottom }),
    svg('line', { class: 'limit', x1: left, x2: right, y1: y(last.b.limit), y2: y(last.b.limit) }),
    svg('text', { class: 'axis', x: right, y: size - 8, 'text-anchor': 'end' }, `${a} →`),
    svg('text', { class: 'axis', x: -top, y: 11, transform: 'rotate(-90)', 'text-anchor': 'end' }, `${b} →`),
  );
  const at = ({ a: first, b: second }: Point): [number, number] => [
    x(first.failures / first.samples),
    y(second.failures / second.samples),
  ];
  points.slice(0, -1).forEach((point, index) => {
    const [cx, cy] = at(point);
    const opacity = 0.15 + (0.65 * (index + 1)) / points.length;
    picture.append(svg('circle', { class: 'before', cx, cy, r: 3, opacity }));
  });
  const [cx, cy] = at(last);
  const cross = svg(
    'g',
    {},
    svg('line', { class: 'interval', x1: x(last.a.lower), x2: x(last.a.upper), y1: cy, y2: cy }),
    svg('line', { class: 'interval', x1: cx, x2: cx, y1: y(last.b.lower), y2: y(last.b.upper) }),
    svg('circle', { class: 'observed', cx, cy, r: 5 }),
  );
  const both =
    last.a.state === last.b.state
      ? last.a.state
      : last.a.state === 'demonstrated'
        ? last.b.state
        : last.a.state;
  set(cross, { class: `mark ${both}` });
  picture.append(cross);
  return picture;
}
