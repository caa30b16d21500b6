/** Our own results, a record a sample: JSON, JSONL or CSV. See docs/formats/near-zero.md and schemas/sample.v1.json. */
import type { Recogniser } from '../format.ts';
import { type Shape, shapeOf } from './recognise.ts';

export const nearZero: Recogniser<Shape> = {
  name: 'near-zero',
  title: 'near-zero',
  kindOf: ({ head }) => shapeOf(head),
};
