/** What changes of a history mean. */
import { expect, test } from '@jest/globals';
import { diffHistory } from '../../src/records/diff.ts';
import { parseHistory } from '../../src/records/parse.ts';

const read = (text: string) => parseHistory([{ path: 'h.yml', text: `version: 1\n${text}\n` }]);
const said = (base: string, head: string) =>
  diffHistory(read(base), read(head)).map(({ path, direction }) => `${direction} ${path}`);
const LIES =
  'signatures: [{ id: lies, category: c, label: l, first_seen: 2026-01-10, severity: 2, due: 2026-03-01, owner: o }]';
const INCIDENT =
  'incidents: [{ id: inc, category: c, from: 2026-01-01, to: 2026-02-01, interactions: 1000, failures: { 1: 9 } }]';
const RELEASE = 'releases: [{ model: m, evaluation_awareness: 2% }]';
const TRAINED = `${LIES}\ninterventions: [{ on: 2026-02-01, signatures: [lies], kind: trained_on_eval, description: d, by: b, evals: [t, u] }]`;

test.each<[string, string, string[]]>([
  [LIES, '', ['looser history.signatures.lies']],
  ['', LIES, ['tighter history.signatures.lies']],
  [LIES, LIES.replace(', due: 2026-03-01', ''), ['looser history.signatures.lies.due']],
  [LIES, LIES.replace('2026-03-01', '2026-04-01'), ['looser history.signatures.lies.due']],
  [LIES, LIES.replace('2026-03-01', '2026-02-01'), ['tighter history.signatures.lies.due']],
  [LIES, LIES.replace('severity: 2', 'severity: 1'), ['looser history.signatures.lies.severity']],
  [LIES, LIES.replace('severity: 2', 'severity: 3'), ['tighter history.signatures.lies.severity']],
  [LIES, LIES.replace('category: c', 'category: d'), ['looser history.signatures.lies.category']],
  [LIES, LIES.replace('label: l', 'label: m').replace('owner: o', 'owner: p'), []],
  [INCIDENT, '', ['looser history.incidents.inc']],
  [INCIDENT, INCIDENT.replace('1: 9', '1: 8'), ['looser history.incidents.inc.failures.1']],
  [INCIDENT, INCIDENT.replace('1000', '2000'), ['looser history.incidents.inc.interactions']],
  [INCIDENT, INCIDENT.replace('1: 9', '1: 10'), ['tighter history.incidents.inc.failures.1']],
  [RELEASE, '', ['looser history.releases.m']],
  [TRAINED, TRAINED.replace('[t, u]', '[t]'), ['looser history.contaminated.u']],
  [
    LIES,
    `${LIES}\ninterventions: [{ on: 2026-02-01, signatures: [lies], kind: root_cause, description: d, by: b, evidence: e }]`,
    ['looser history.interventions.lies'],
  ],
])('%# from %s to %s', (base, head, expected) => expect(said(base, head)).toEqual(expected));
