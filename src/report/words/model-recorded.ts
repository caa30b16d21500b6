/** Where each tool records the model, for people whose results do not say it. */
const PLACES: Readonly<Record<string, string>> = {
  deepeval:
    'Give DeepEval the model as a hyperparameter: `evaluate(…, hyperparameters={"model": "NAME"})`, or `@deepeval.log_hyperparameters` with `deepeval test run`.',
  junit: 'Have the test runner write a property `model` into the `properties` of the suite.',
  'lm-eval': 'Hand over the results_DATE.json beside the samples: only that names the model.',
  'near-zero': 'Set `model` in the records, or in the header of the file.',
};

/** What to do where results of these formats do not say which model they are about. */
export function howToRecordModel(formats: readonly (string | null)[]): string {
  const known = [...new Set(formats)].sort().map((format) => (format === null ? undefined : PLACES[format]));
  const said = known.flatMap((place) => place ?? []);
  return known.length > 0 && said.length === known.length
    ? said.join(' ')
    : 'Have the eval tool record the model; in our own format, set `model`.';
}
