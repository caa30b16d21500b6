import { hash } from 'node:crypto';
import { decodeUtf8, parseJson } from '../io/json.ts';
import { validate as isHistory } from '../model/generated/history-schema.js';
import { validate as isEntry } from '../model/generated/ledger-schema.js';
import { validate as isTally } from '../model/generated/tally-schema.js';
import type { LedgerView, Memory } from '../model/memory.ts';
import type { RecordedVerdict } from '../model/recorded.ts';
import { rulesNamed } from '../model/rules-version.ts';
import type { Tally } from '../model/tally.ts';
import type { Reason, Verdict } from '../model/verdict.ts';
import { gateOf } from '../policy/gate-of-event.ts';
import { decodePolicy, parsePolicy } from '../policy/parse.ts';
import { bundle, DIGESTS, FILE_NAMES } from '../report/bundle.ts';
import { differences } from '../report/differences.ts';
import type { PageCode } from '../report/html/document.ts';
import { inWords } from '../report/words/reasons.ts';
import { plain } from '../util/plain.ts';
import { list, plural } from '../util/words.ts';
import { judge } from '../verdict/judge.ts';
import { isGiven } from '../verdict/reasons.ts';

import { recordedVerdict } from './recorded-verdict.ts';

/** Bytes of a bundle's files by name. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export interface Verification {
  /** The verdict as recomputed; `null` where it cannot be. */
  readonly verdict: Verdict | null;
  /** What is not as it should be, a sentence each; empty: the bundle is what near-zero makes of its policy and counts. */
  readonly faults: readonly string[];
}

const MOST = 20;

/** Of a tally of a thousand categories with all its worst samples. */
const MAX_VALUES = 20_000_000;

/**
 * Makes a bundle again from its policy, its counts and the circumstances that its verdict names (time, subject, gate,
 * where the policy was read), and compares every byte. That the counts are those of the evidence, and the
 * circumstances true, is on the word of whoever signed the bundle.
 * @param tool the name and version that verifies: what another version wrote in other words is no fault, if the verdict
 *   is the same
 * @param page the code of report.html
 */
export function verifyBundle(files: BundleFiles, tool: string, page: PageCode): Verification {
  const missing = FILE_NAMES.filter((name) => !files.has(name));
  const digests = checkDigests(files);
  if (missing.length > 0) return { verdict: null, faults: [`There is no ${list(missing)}.`, ...digests] };
  try {
    const said = saidIn(files);
    const { verdict, made } = remake(said, files, page);
    const other = said.tool !== tool || said.version !== verdict.version;
    const faults = other
      ? atMost('verdict.json', differences(apartFromWords(said), apartFromWords(said, verdict)))
      : [...made].flatMap(([name, text]) =>
          Buffer.from(text).equals(files.get(name)!) ? [] : faultsOf(name, files.get(name)!, text),
        );
    const version = `It was made by ${plain(verdict.tool)}, and this is ${tool}: verify it with that version.`;
    return { verdict, faults: [...digests, ...faults, ...(other && faults.length > 0 ? [version] : [])] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: null, faults: [...digests, `The verdict cannot be recomputed: ${plain(message)}.`] };
  }
}

/** What SHA256SUMS says of the files that are there. */
function checkDigests(files: BundleFiles): string[] {
  const text = Buffer.from(files.get(DIGESTS) ?? []).toString();
  const listed = new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, digest, name]) => [name!, digest!]),
  );
  return [...files].flatMap(([name, bytes]) => {
    if (name === DIGESTS) return [];
    const digest = listed.get(name);
    if (digest === undefined) return [`${name} is not listed in ${DIGESTS}.`];
    return digest === hash('sha256', bytes) ? [] : [`${name} was changed: it is not as ${DIGESTS} says.`];
  });
}

function remake(
  said: RecordedVerdict,
  files: BundleFiles,
  page: PageCode,
): { verdict: Verdict; made: ReadonlyMap<string, string> } {
  const policyText = decodePolicy(files.get('policy.yml')!, 'policy.yml');
  const rules = rulesNamed(said.rules);
  if (rules === null)
    throw new Error(`verdict.json was judged by rules ${said.rules}, which this version does not know`);
  const tally = tallyOf(parsed(files, 'tally.json'));
  const memory = memoryOf(parsed(files, 'memory.json'));
  const policy = parsePolicy(policyText, said.policy.path);
  const { path, ref } = said.policy;
  const judgement = judge(policy, gateOf(policy, said.gate, null), tally, {
    tool: said.tool,
    rules,
    now: timeOf(said.judgedAt),
    subject: said.subject.model === null ? null : said.subject,
    policy: { path, ref, digest: `sha256:${hash('sha256', files.get('policy.yml')!)}` },
    advance: said.advance,
    release: said.release,
    memory,
    reasons: said.reasons.filter(isGiven) as unknown as Reason[],
    notes: said.notes,
  });
  const verdict = inWords(judgement);
  return { verdict, made: bundle({ verdict, tally, memory, policy: policyText }, page) };
}

/**
 * A verdict without the words that another version may have put otherwise: `of`, or what is compared with it.
 * Of version 1 also without what that did not have.
 */
function apartFromWords(said: RecordedVerdict, of: RecordedVerdict = said): object {
  const reasons = (all: RecordedVerdict['reasons']) =>
    all.map((one) => ({
      ...one,
      message: null,
      remedy: null,
      ...(said.version === 1 ? { about: null } : {}),
    }));
  return {
    ...of,
    ...(said.version === 1 ? { version: 1, rules: null } : {}),
    reasons: reasons(of.reasons),
    doesNotShow: null,
    categories: Object.fromEntries(
      Object.entries(of.categories).map(([name, one]) => [
        name,
        {
          ...one,
          reasons: reasons(one.reasons),
          waiver: one.waiver && { ...one.waiver, message: null },
          warnings: null,
        },
      ]),
    ),
  };
}

function saidIn(files: BundleFiles): RecordedVerdict {
  try {
    return recordedVerdict(parsed(files, 'verdict.json'));
  } catch (error) {
    throw new Error(`verdict.json ${(error as Error).message}`, { cause: error });
  }
}

function parsed(files: BundleFiles, name: string): unknown {
  try {
    return parseJson(decodeUtf8(files.get(name)!, name), name, 1, MAX_VALUES);
  } catch {
    throw new Error(`${name} is not JSON`);
  }
}

function tallyOf(value: unknown): Tally {
  if (isTally(value)) return value as Tally;
  throw new Error(`tally.json is not as schemas/tally.v1.json says (${where(isTally.errors)})`);
}

/** As far as it can be told without the ledger itself: the chain is not in the bundle. */
function memoryOf(value: unknown): Memory | null {
  if (value === null) return null;
  const { ledger, history } = value as { ledger?: unknown; history?: unknown };
  if (ledger !== null) checkLedger(ledger);
  if (history !== null) checkHistory(history);
  return value as Memory;
}

function checkLedger(ledger: unknown): void {
  const view = ledger as Partial<LedgerView> | undefined;
  const { place, head, entries, anchored, written } = view ?? {};
  const isView =
    typeof place === 'string' &&
    (head === null || typeof head === 'string') &&
    typeof anchored === 'boolean' &&
    typeof written === 'boolean' &&
    Array.isArray(entries);
  if (!isView) throw new Error('memory.json is no memory');
  for (const entry of entries) {
    if (!isEntry(entry)) {
      throw new Error(
        `memory.json has an entry that is not as schemas/ledger.v1.json says (${where(isEntry.errors)})`,
      );
    }
  }
}

/** All files of a history as one are a document of the same schema. */
function checkHistory(value: unknown): void {
  const { files, ...records } = (value ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) throw new Error('memory.json has a history without its files');
  if (!isHistory({ version: 1, ...records })) {
    throw new Error(
      `memory.json has a history that is not as schemas/history.v1.json says (${where(isHistory.errors)})`,
    );
  }
}

const where = (errors: typeof isTally.errors): string =>
  list(
    (errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`),
    3,
  );

function timeOf(text: string): Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new Error('verdict.json has no time in judgedAt');
  return time;
}

function faultsOf(name: string, bytes: Uint8Array, expected: string): string[] {
  if (!name.endsWith('.json')) return [`${name} is not what the verdict says.`];
  let found: unknown;
  try {
    found = parseJson(decodeUtf8(bytes, name), name, 1, MAX_VALUES);
  } catch {
    return [`${name} is not JSON.`];
  }
  const all = differences(found, JSON.parse(expected));
  if (all.length === 0) return [`${name} has the right values, and other bytes than near-zero writes.`];
  return atMost(name, all);
}

function atMost(name: string, found: readonly string[]): string[] {
  const all = found.map((one) => `${name}: ${one}.`);
  const left = all.length - MOST;
  return left > 0 ? [...all.slice(0, MOST), `${name}: and ${plural(left, 'difference')} more.`] : all;
}
