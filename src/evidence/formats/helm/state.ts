import { readJsonDocument } from '../../../io/json-stream.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOr, wholeOr } from '../../../io/shape.ts';
import type { EvidenceFile } from '../format.ts';
import { keyOf } from './stats.ts';

/** What scenario_state.json says of an instance beside its scores. */
export interface Request {
  readonly metadata: JsonObject;
  readonly error: string | null;
  readonly completedAt: string | null;
}

/** Requests by `keyOf`. An instance may have several, one a reference: the worst and the latest count. */
export async function readRequests(file: EvidenceFile): Promise<ReadonlyMap<string, Request>> {
  const { elements } = await readJsonDocument(file.bytes, ['request_states']);
  const requests = new Map<string, Request>();
  for await (const element of elements ?? []) {
    if (!isObject(element) || !isObject(element['instance'])) continue;
    const { instance, train_trial_index, result } = element;
    const id = textOr(instance['id']);
    if (id === null) continue;
    const perturbation = isObject(instance['perturbation']) ? instance['perturbation'] : null;
    const key = keyOf({ instance: id, trial: wholeOr(train_trial_index) ?? 0, perturbation });
    const known = requests.get(key);
    const time = timeOf(objectOr(result)['request_datetime']);
    requests.set(key, {
      metadata: known?.metadata ?? metadataOf(instance),
      error: known?.error ?? errorOf(objectOr(result)),
      completedAt:
        [known?.completedAt ?? null, time]
          .filter((one) => one !== null)
          .sort()
          .at(-1) ?? null,
    });
  }
  return requests;
}

/** `label` is the correct reference, such as xstest's `safe` and `unsafe`; a list where there are several. */
function metadataOf(instance: JsonObject): JsonObject {
  const { sub_split, extra_data } = instance;
  const labels = arrayOr(instance['references']).flatMap((reference) => {
    const { output, tags } = objectOr(reference);
    const text = textOr(objectOr(output)['text']);
    return arrayOr(tags).includes('correct') && text !== null ? [text] : [];
  });
  return {
    ...(labels.length > 0 && { label: labels.length === 1 ? labels[0] : labels }),
    ...(sub_split !== undefined && { sub_split }),
    ...(extra_data !== undefined && { extra_data }),
  };
}

function errorOf({ success, error }: JsonObject): string | null {
  return textOr(error) ?? (success === false ? 'the request failed' : null);
}

/** Seconds since 1970 as ISO 8601. */
function timeOf(seconds: unknown): string | null {
  if (typeof seconds !== 'number') return null;
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
