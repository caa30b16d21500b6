import type { EvalRun, EvidenceEvent, Sample } from '../model/evidence.ts';
import { EvidenceError } from '../util/errors.ts';

/** Characters of a name or an id. A verdict lists fifty samples of each category, and a tally five hundred of an eval. */
export const MAX_NAME = 16_384;

/**
 * Refuses an event with a name or an id that is too long to be repeated where people read it.
 * @param source what errors name
 * @throws EvidenceError
 */
export function checkNames(event: EvidenceEvent, source: string): void {
  if (event.type === 'sample') checkSample(event.sample, source);
  else if (event.type === 'run') checkRun(event.run, source);
}

function checkSample({ id, uuid, scores }: Sample, source: string): void {
  if (id.length > MAX_NAME) throw tooLong(source, 'the id of a sample', id);
  if (uuid !== undefined && uuid.length > MAX_NAME) throw tooLong(source, 'the uuid of a sample', uuid);
  for (const scorer in scores) if (scorer.length > MAX_NAME) throw tooLong(source, 'a scorer', scorer);
}

function checkRun(
  { id, task, otherNames, model, tags, scorers, status, tool }: EvalRun,
  source: string,
): void {
  const names = [id, task, model, status, tool, ...otherNames, ...tags, ...scorers.map(({ name }) => name)];
  const long = names.find((name) => name !== null && name.length > MAX_NAME) ?? null;
  if (long !== null) throw tooLong(source, 'a name of the run', long);
}

function tooLong(source: string, what: string, text: string): EvidenceError {
  const message = `${what} has ${text.length} characters, at most ${MAX_NAME} are taken: it begins "${text.slice(0, 40)}"`;
  return new EvidenceError(source, message, 'Name it by a short id, and keep the text under `metadata`.');
}
