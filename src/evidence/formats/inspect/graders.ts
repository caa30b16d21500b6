import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';

/** Options of a scorer that name models: `model` of `model_graded_qa`, `grader_model` of many others. */
const MODEL = /(?:^|_)(?:models?|graders?|judges?)$/;

/**
 * Who graded, as far as a log says: the role `grader`, and models among the options of its scorers. Where neither names
 * one, the models in `stats.model_usage` that are neither the subject nor have another role: somebody called them, and
 * it may have been a scorer.
 */
export function gradersOf(log: JsonObject, spec: JsonObject): string[] {
  const { grader, ...others } = objectOr(spec['model_roles']);
  const scorers = [...arrayOr(spec['scorers']), ...arrayOr(objectOr(log['results'])['scores'])].map(objectOr);
  const options = scorers.flatMap((scorer) => [scorer['options'], scorer['params']]).map(objectOr);
  const named = options.flatMap((one) =>
    Object.entries(one).flatMap(([key, value]) => (MODEL.test(key) ? namesIn(value) : [])),
  );
  const said = [...namesIn(grader), ...named];
  if (said.length > 0) return unique(said);
  const known = [textOr(spec['model']), ...Object.values(others).flatMap(namesIn)];
  const used = Object.keys(objectOr(objectOr(log['stats'])['model_usage']));
  return unique(used.filter((name) => !known.includes(name)));
}

function namesIn(value: unknown): string[] {
  const name = textOr(isObject(value) ? value['model'] : value);
  return name !== null ? [name] : arrayOr(value).flatMap(namesIn);
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
