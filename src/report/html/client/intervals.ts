/** Releases of a category from left to right: what each leaves possible, and the limit that it was judged by. */
import { curveStepAfter, line as d3line } from 'd3-shape';
import { percent } from '../../../util/words.ts';
import type { ReleaseCategory } from '../releases.ts';
import { svg } from './dom.ts';
import { type RateScale, rateScale, rateTicks } from './rates.ts';

export interface PlotPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A category in each release; `undefined` where a release does not have it. */
export type Course = readonly (ReleaseCategory | undefined)[];

export interface Chart {
  readonly picture: SVGSVGElement;
  readonly y: RateScale;
  /** The middle of a release's column. */
  readonly x: (index: number) => number;
  readonly place: PlotPlace;
}

/** Axis, intervals and observed rates; a class of each interval says its state. */
export function intervals(course: Course, width: number, height: number): Chart {
  const place: PlotPlace = { left: 46, right: width - 10, top: 10, bottom: height - 12 };
  const judged = course.flatMap((one) => one ?? []);
  const most = Math.min(
    1,
    Math.max(...judged.map(({ upper, limit, samples }) => Math.max(samples > 0 ? upper : 0, limit))) * 1.15,
  );
  const near = Math.max(1e-6, Math.min(...judged.map(({ limit }) => limit).filter((limit) => limit > 0)));
  const y = rateScale(most, Number.isFinite(near) ? near : most, place.bottom, place.top);
  const step = (place.right - place.left) / course.length;
  const x = (index: number): number => place.left + step * (index + 0.5);
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  for (const tick of rateTicks(y, 26)) {
    picture.append(
      svg('line', { class: 'grid', x1: place.left, x2: place.right, y1: y(tick), y2: y(tick) }),
      svg(
        'text',
        { class: 'tick', x: place.left - 8, y: y(tick), dy: '0.32em', 'text-anchor': 'end' },
        percent(tick),
      ),
    );
  }
  const radius = Math.max(1.2, Math.min(3.5, step / 3));
  const marks = svg('g', { class: 'marks' });
  course.forEach((one, index) => {
    if (one === undefined || one.samples === 0) return;
    marks.append(
      svg(
        'g',
        { class: `mark ${one.state}`, 'data-release': index },
        svg('line', { class: 'interval', x1: x(index), x2: x(index), y1: y(one.lower), y2: y(one.upper) }),
        svg('line', {
          class: 'end',
          x1: x(index) - radius,
          x2: x(index) + radius,
          y1: y(one.upper),
          y2: y(one.upper),
        }),
        svg('circle', { class: 'observed', cx: x(index), cy: y(one.failures / one.samples), r: radius }),
      ),
    );
  });
  picture.append(marks);
  return { picture, y, x, place };
}

/** The limits by which the releases were judged, as a line of steps. */
export function limitLine(course: Course, { x, y, place }: Chart, name = 'limit'): SVGPathElement {
  const half = course.length > 1 ? (x(1) - x(0)) / 2 : (place.right - place.left) / 2;
  const steps = course.flatMap((one, index): [number, number][] =>
    one ? [[x(index) - half, y(one.limit)]] : [],
  );
  const last = course.findLast((one) => one !== undefined);
  const path = d3line().curve(curveStepAfter)([
    ...steps,
    ...(last ? [[place.right, y(last.limit)] as [number, number]] : []),
  ]);
  return svg('path', { class: name, d: path ?? '' });
}
