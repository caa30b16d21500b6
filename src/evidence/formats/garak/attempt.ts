import { arrayOr, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { Sample, Score } from '../../../model/evidence.ts';
import { contentId, type Repeats } from '../repeats.ts';

/** `dan.Dan_11_0`; some versions write `probes.dan.Dan_11_0`. */
export function probeName(text: unknown): string | null {
  return textOr(text)?.replace(/^(?:garak\.)?probes\./, '') ?? null;
}

/** Totals of garak before 0.11 write `detector.NAME` of what attempts call `NAME`. */
export function detectorName(text: unknown): string | null {
  return textOr(text)?.replace(/^(?:garak\.)?detectors?\./, '') ?? null;
}

/**
 * The same for every record of one attempt. `uuid` alone does not do: an aggregated report gives all its attempts the
 * same one, and early versions wrote none.
 */
export function attemptKey(attempt: JsonObject): string {
  return JSON.stringify([attempt['uuid'] ?? null, attempt['probe_classname'] ?? null, itemOf(attempt)]);
}

/** An item is a prompt of a probe, the same in every run: uuids are made anew each time. */
function itemOf(attempt: JsonObject): string {
  const seq = typeof attempt['seq'] === 'number' && attempt['seq'] >= 0 ? attempt['seq'] : null;
  const id = contentId(promptText(attempt['prompt']));
  return seq === null ? id : `${seq}-${id}`;
}

/** What was said to the model, without what garak notes beside it; early versions have a text. */
function promptText(prompt: unknown): unknown {
  return arrayOr(objectOr(prompt)['turns']).length === 0
    ? prompt
    : arrayOr(objectOr(prompt)['turns']).map((turn) => {
        const { role, content } = objectOr(turn);
        return [role, objectOr(content)['text'] ?? content];
      });
}

/** One sample an output: each is an epoch of the attempt's prompt. */
export function samplesOf(attempt: JsonObject, repeats: Repeats): Sample[] {
  const outputs = arrayOr(attempt['outputs']);
  const results = Object.entries(objectOr(attempt['detector_results']));
  const count = Math.max(1, outputs.length, ...results.map(([, scores]) => arrayOr(scores).length));
  const id = itemOf(attempt);
  const first = repeats.first(`${attempt['probe_classname']}\0${id}`, attemptKey(attempt), count);
  const metadata = metadataOf(attempt);
  const { uuid, seq } = attempt;
  const name = [
    probeName(attempt['probe_classname']),
    ...(typeof uuid === 'string' ? [`attempt ${uuid}`] : []),
    ...(typeof seq === 'number' ? [`seq ${seq}`] : []),
  ].join(', ');
  return Array.from({ length: count }, (_, index): Sample => {
    const scores: [string, Score][] = results
      .filter(([, values]) => index < arrayOr(values).length)
      .map(([detector, values]) => [detector, { value: arrayOr(values)[index] }]);
    const error = outputs[index] === undefined || outputs[index] === null ? 'no output' : undefined;
    return {
      id,
      epoch: first + index,
      scores: Object.fromEntries(scores),
      metadata,
      ...(error !== undefined && { error }),
      locator: { text: `${name}, output ${index + 1}` },
    };
  });
}

function metadataOf(attempt: JsonObject): JsonObject {
  const { goal, intent, seq, uuid, targets } = attempt;
  const notes = Object.entries(objectOr(attempt['notes'])).filter(([, note]) => typeof note !== 'object');
  return Object.fromEntries(
    [...notes, ...Object.entries({ goal, intent, seq, attempt: uuid, targets })].filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
}
