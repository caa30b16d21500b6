import type { Verdict } from '../model/verdict.ts';

/** Folders among the evidence that hold reports of ours, by the names that only these have together. */
export function ownReports({ evidence }: Pick<Verdict, 'evidence'>): string[] {
  const unknown = new Set(evidence.filter(({ format }) => format === null).map(({ name }) => name));
  return [...unknown]
    .filter((name) => /(^|\/)verdict\.json$/.test(name))
    .map((name) => name.slice(0, -'verdict.json'.length))
    .filter((folder) => unknown.has(`${folder}tally.json`) && unknown.has(`${folder}SHA256SUMS`))
    .map((folder) => folder.replace(/\/$/, '') || '.');
}

export const isReport = (folder: string): string =>
  `${folder} is a report of near-zero, which holds no results: \`near-zero verify ${folder}\` reads it.`;
