import type { RunFault } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { momentOf } from '../../../util/moment.ts';
import type { ElementSink } from './xml.ts';

/** One `testcase`, with what its children say. */
export interface TestCase {
  /** Names of the suites that it lies in, the outermost first. */
  readonly suites: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  /** How often each kind of child occurs: `failure`, `error`, `skipped`, `flakyFailure`. */
  readonly marks: ReadonlyMap<string, number>;
  /** Of the first failure, error or skip that has one. */
  readonly message: string | null;
}

/** Children that say how a case went; `rerun…` and `flaky…` are Surefire's, of attempts before the last. */
const MARKS: readonly string[] = [
  ...['failure', 'error', 'skipped', 'flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'],
];

/** Deeper than any suite is nested. */
const MAX_DEPTH = 100;
const MAX_FAULTS = 3;
const MAX_MODELS = 100;

interface Suite {
  readonly name: string;
  /** `testsuites`, whose name is the report's and of no suite. */
  readonly isReport: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  cases: number;
  /** Failures and errors; several may be of one case. */
  marks: number;
  /** Cases of its own that were not skipped, and whether it holds other suites. */
  ran: number;
  nests: boolean;
}

interface OpenCase {
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: Map<string, string>;
  readonly marks: Map<string, number>;
  message: string | null;
}

/** Makes test cases of elements, and keeps what the report says of itself: its name, times, models and totals. */
export class Report implements ElementSink<TestCase> {
  name: string | null = null;
  /** The earliest time of any suite, as it is written. */
  oldest: string | null = null;
  /** Values of the suites' property `model`. */
  readonly models = new Set<string>();
  readonly faults: RunFault[] = [];
  readonly #source: string;
  readonly #open: string[] = [];
  readonly #suites: Suite[] = [];
  #case: OpenCase | null = null;
  #complete: TestCase[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  open(element: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#open.at(-1);
    this.#open.push(element);
    if (this.#open.length > MAX_DEPTH) throw this.#refuse(`nests more than ${MAX_DEPTH} elements`);
    if (element === 'testsuite' || element === 'testsuites') this.#openSuite(element, attributes);
    else if (element === 'testcase') this.#openCase(attributes);
    else if (element === 'property' && parent === 'properties') this.#addProperty(attributes);
    else if (this.#case !== null && parent === 'testcase' && MARKS.includes(element)) {
      this.#case.marks.set(element, (this.#case.marks.get(element) ?? 0) + 1);
      this.#case.message ??= attributes.get('message') ?? attributes.get('type') ?? null;
    }
  }

  close(element: string): void {
    this.#open.pop();
    if (element === 'testsuite' || element === 'testsuites') this.#closeSuite();
    else if (element === 'testcase') this.#closeCase();
  }

  take(): readonly TestCase[] {
    const complete = this.#complete;
    this.#complete = [];
    return complete;
  }

  #openSuite(element: string, attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name') ?? '';
    if (this.#open.length === 1) this.name = name === '' ? null : name;
    const time = attributes.get('timestamp') ?? '';
    const at = momentOf(time)?.at;
    const before = this.oldest === null ? undefined : momentOf(this.oldest)?.at;
    if (at !== undefined && (before === undefined || at < before)) this.oldest = time;
    this.#suites.push({
      name,
      isReport: element === 'testsuites',
      attributes,
      cases: 0,
      marks: 0,
      ran: 0,
      nests: false,
    });
  }

  #openCase(attributes: ReadonlyMap<string, string>): void {
    if (this.#case !== null) throw this.#refuse('has a test case within another');
    this.#case = { attributes, properties: new Map(), marks: new Map(), message: null };
  }

  #addProperty(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('name');
    const value = attributes.get('value');
    if (name === undefined || value === undefined) return;
    if (this.#case !== null) this.#case.properties.set(name, value);
    else if (name === 'model' && value !== '' && this.models.size < MAX_MODELS) this.models.add(value);
  }

  #closeCase(): void {
    const open = this.#case!;
    this.#case = null;
    this.#complete.push({
      ...open,
      suites: this.#suites.flatMap(({ name, isReport }) => (isReport || name === '' ? [] : [name])),
    });
    const suite = this.#suites.at(-1);
    if (suite === undefined) throw this.#refuse('has a test case outside a suite');
    suite.cases += 1;
    if (!open.marks.has('skipped')) suite.ran += 1;
    suite.marks += (open.marks.get('failure') ?? 0) + (open.marks.get('error') ?? 0);
  }

  #closeSuite(): void {
    const suite = this.#suites.pop()!;
    const parent = this.#suites.at(-1);
    if (parent !== undefined) {
      parent.cases += suite.cases;
      parent.marks += suite.marks;
      parent.nests = true;
    }
    this.#check(suite);
  }

  /**
   * Runners count differently: some leave out what was skipped, some count a case twice whose clean-up failed too, and
   * sums over nested suites are often wrong. What no way of counting explains is a suite that declares more than it
   * holds: then cases were lost. Or one that holds more than it declares: then some were run again, and nothing says why.
   */
  #check({ name, attributes, cases, marks, ran, nests }: Suite): void {
    const declared = (key: string) => Number(attributes.get(key) ?? 0) || 0;
    const label = name === '' ? 'a suite' : `suite ${JSON.stringify(name.slice(0, 100))}`;
    const bad = declared('failures') + declared('errors');
    const lost =
      declared('tests') > cases + marks
        ? `${label} declares ${declared('tests')} tests and holds ${cases}`
        : bad > marks
          ? `${label} declares ${bad} failures and errors and holds ${marks}`
          : !nests && attributes.has('tests') && ran > declared('tests')
            ? `${label} declares ${declared('tests')} tests and holds ${ran} that ran, as the plugin \`flaky\` writes a test again that failed`
            : null;
    if (lost === null || this.faults.length === MAX_FAULTS) return;
    this.faults.push({
      code: 'totals-disagree',
      message: lost,
      remedy: 'Give the whole report, as the runner wrote it.',
    });
  }

  #refuse(what: string): EvidenceError {
    return new EvidenceError(this.#source, what, 'Give a report as a test runner writes it.');
  }
}
