import type { Category } from '../../model/policy.ts';
import { list } from '../../util/words.ts';

/** The scores, written after the run, by which an eval of a category selects its samples. */
export const scoresSelectedBy = (evals: Category['evals'][number]): string[] =>
  evals.where.filter(({ path }) => path.root === 'named').map(({ path }) => path.keys[0]!);

/** Selections that whoever runs the evals could steer, since they are made after the run. */
export const selectedAfterRun = ({ name, evals }: Category) =>
  evals.flatMap((selector, i) => {
    const scores = scoresSelectedBy(selector);
    if (scores.length === 0) return [];
    return [
      {
        level: 'warning' as const,
        code: 'where-after-run' as const,
        path: `categories.${name}.evals[${i}].where`,
        message: `\`where\` of ${selector.task} selects by the score ${list(scores)}, which is written after the run`,
        remedy:
          'Select by what is known before the run, such as sample.metadata.KEY, or be sure that nobody can move failures out of the selection.',
      },
    ];
  });
