/** What is fuzzed: each reader of something that others write, with a small corpus of its own. */

import { parseSource } from '../../src/evidence/sources/source.ts';
import { readLedger } from '../../src/ledger/read.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { EvidenceError, PlatformError, PolicyError } from '../../src/util/errors.ts';
import { parsePath } from '../../src/util/path.ts';
import { readContent } from '../generators/evidence.ts';
import { evalLog, seededSamples } from '../generators/inspect.ts';
import { linesOf, opened } from '../ledger/entries.ts';

export interface Target {
  readonly name: string;
  readonly corpus: readonly Buffer[];
  readonly read: (input: Buffer) => unknown;
}

const bytes = (...texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text));

const SAMPLES = [
  '{"version":1,"task":"t","model":"acme/m-1","totals":{"samples":2,"failures":1}}\n{"id":"a","failed":true}\n{"id":"b","failed":false}\n',
  '{"task":"t","id":"a","epoch":1,"scorer":"s","value":0.5,"metadata":{"x":[1,null]},"error":"e"}\n',
  'task,id,model,failed,metadata.severity\nt,a,m,false,\nt,"b""c",m,true,3\n',
  '{"version":1,"task":"t","samples":[{"id":"a","failed":false}]}',
];
const INSPECT = JSON.stringify({
  version: 2,
  status: 'success',
  eval: { run_id: 'r', task: 't', model: 'm', dataset: { samples: 1 }, created: '2026-01-01T00:00:00Z' },
  results: { total_samples: 1, completed_samples: 1 },
  samples: [{ id: 1, epoch: 1, input: 'i', target: 't', scores: { s: { value: 'C' } } }],
});
const JUNIT =
  '<?xml version="1.0"?><testsuites><testsuite name="s" tests="2" failures="1"><testcase classname="c" name="a"/><testcase name="b"><failure message="&lt;m&gt;">x<![CDATA[y]]></failure></testcase></testsuite></testsuites>';
const POLICY =
  'version: 1\nname: p\nevidence: { max_age: 30d }\ncategories:\n  a:\n    max_failure_rate: 1%\n    evals:\n      - { task: "x*", expected_tasks: [x1], scorer: [s], at: value.y, passes_when: { at_least: 0, below: 2 }, expected_samples: 300 }\ngates: { g: { require: [a] } }\n';
const LEDGER = linesOf(opened('a'))
  .map((line) => `${line}\n`)
  .join('');

export const TARGETS: readonly Target[] = [
  { name: 'policy', corpus: bytes(POLICY), read: (input) => parsePolicy(input.toString(), 'policy.yml') },
  { name: 'samples', corpus: bytes(...SAMPLES), read: (input) => readContent(input) },
  { name: 'json-log', corpus: bytes(INSPECT), read: (input) => readContent(input, {}, 'log.json') },
  { name: 'junit-xml', corpus: bytes(JUNIT), read: (input) => readContent(input, {}, 'junit.xml') },
  {
    name: 'zip',
    corpus: [evalLog({ task: 't', samples: seededSamples(3, 1), spec: { model: 'm' } })],
    read: (input) => readContent(input, {}, 'log.eval'),
  },
  { name: 'ledger', corpus: bytes(LEDGER), read: (input) => readLedger([input]) },
  {
    name: 'source-line',
    corpus: bytes('artifact:eval-results run=1 repo=a/b', 'clickhouse://h:1/db table=t auth=basic:U:P'),
    read: (input) => parseSource(input.toString()),
  },
  {
    name: 'path',
    corpus: bytes('sample.metadata."a b".c', 'value.x'),
    read: (input) => parsePath(input.toString()),
  },
];

/** Whether an error is one that says what is wrong and what to do. */
export const isOurs = (error: unknown): boolean =>
  error instanceof EvidenceError || error instanceof PlatformError || error instanceof PolicyError;
