// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lintWorkflows } from '../../src/workflows/lint.ts';
import type { WorkflowFinding } from '../../src/workflows/workflow.ts';

const EVALS = readFileSync('examples/workflows/evals.yml', 'utf8');
const DEPLOY = readFileSync('examples/workflows/protected-deploy.yml', 'utf8');
const SIGNED = readFileSync('examples/workflows/deploy.yml', 'utf8');
const REVIEW = `on: { pull_request: { types: [opened, synchronize, reopened, edited] }, pull_request_review: {}, merge_group: {} }
permissions: {}
jobs:
  policy-review:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write, statuses: write }
    steps: [ { uses: OWNER/near-zero/review@SHA } ]
`;

/** A text with one part in the place of another, which must be there. */
function but(text: string, ...changes: [string, string][]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`There is no ${JSON.stringify(from)}.`);
    return now.replace(from, () => to);
  }, text);
}
const lint = (...texts: string[]): WorkflowFinding[] =>
  lintWorkflows(
    texts.map((text, i) => ({ name: `w${i}.yml`, text })),
    'folder',
  );
/** "code line: the line that it points at" */
const said = (found: readonly WorkflowFinding[], ...texts: string[]): string[] =>
  found.map(
    ({ level, code, file, position }) =>
      `${level} ${code}: ${texts[Number(/\d+/.exec(file)?.[0])]?.split('\n')[position.line - 1]?.trim()}`,
  );

test.each(readdirSync('examples/workflows'))('nothing is found in examples/workflows/%s', (file) => {
  const found = lint(readFileSync(`examples/workflows/${file}`, 'utf8'));
  // A report on a fork alone is no gate, and no check waits for it.
  expect(found.filter(({ code }) => code !== 'no-gate')).toEqual([]);
});

test('nor in all of them together, nor in a review of policies beside them', () => {
  const texts = readdirSync('examples/workflows').map((file) =>
    readFileSync(`examples/workflows/${file}`, 'utf8'),
  );
  expect(lint(...texts, REVIEW)).toEqual([]);
});

const ALWAYS = 'if: always()                 # a skipped job would count as success';
const USES = '- uses: OWNER/near-zero@SHA';
const READ = 'permissions: { contents: read, actions: read }';
const GATE_ID = 'with: { gate: deploy, subject: "${{ vars.MODEL }}" }';
const ROLL_UP = (steps: string, condition = 'if: always()') => `  all:
    needs: [evals, gate]
    ${condition}
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - ${steps}
`;

describe('what a gate can be passed by', () => {
  test.each<[string, string, string[]]>([
    ['needs without always()', but(EVALS, [ALWAYS, '']), ['error gate-skipped: needs: evals']],
    [
      'a condition on who or what it is',
      but(EVALS, [ALWAYS, "if: always() && github.actor != 'renovate[bot]'"]),
      ["error gate-conditional: if: always() && github.actor != 'renovate[bot]'"],
    ],
    [
      'a run that is cancelled',
      but(EVALS, [ALWAYS, 'if: "!cancelled()"']),
      ['error gate-conditional: if: "!cancelled()"'],
    ],
    [
      'a job that is switched off',
      but(EVALS, ['needs: evals', ''], [ALWAYS, 'if: false']),
      ['warning gate-before-results: gate:', 'error gate-conditional: if: false'],
    ],
    [
      'a step that is left out',
      but(EVALS, [USES, `${USES}\n        if: github.event_name == 'push'`]),
      ["error gate-conditional: if: github.event_name == 'push'"],
    ],
    [
      'a job that goes on after an error',
      but(EVALS, [ALWAYS, `${ALWAYS}\n    continue-on-error: true`]),
      ['error gate-continues-on-error: continue-on-error: true'],
    ],
    [
      'a step that goes on after an error, perhaps',
      but(EVALS, [USES, `${USES}\n        continue-on-error: \${{ matrix.soft }}`]),
      ['error gate-continues-on-error: continue-on-error: ${{ matrix.soft }}'],
    ],
    [
      'report-only',
      but(EVALS, [USES, `${USES}\n        with: { report-only: true }`]),
      ['error gate-reports-only: with: { report-only: true }'],
    ],
    [
      'report-only, perhaps',
      but(EVALS, [USES, `${USES}\n        with: { report-only: "\${{ vars.SOFT }}" }`]),
      ['error gate-reports-only: with: { report-only: "${{ vars.SOFT }}" }'],
    ],
    [
      'a tag',
      but(EVALS, [USES, '- uses: OWNER/near-zero@v1']),
      ['error gate-unpinned: - uses: OWNER/near-zero@v1'],
    ],
    [
      'a branch',
      but(EVALS, [USES, '- uses: OWNER/near-zero@main']),
      ['error gate-unpinned: - uses: OWNER/near-zero@main'],
    ],
    [
      'a tag of the action that a deploy goes by',
      but(SIGNED, ['OWNER/near-zero/verify@SHA', 'OWNER/near-zero/verify@v1']),
      ['error gate-unpinned: uses: OWNER/near-zero/verify@v1'],
    ],
    [
      'a short SHA',
      but(EVALS, [USES, '- uses: OWNER/near-zero@abcdef1']),
      ['error gate-unpinned: - uses: OWNER/near-zero@abcdef1'],
    ],
    [
      'the change checked out before it',
      but(EVALS, [USES, `- uses: actions/checkout@SHA\n      ${USES}`]),
      ['error gate-beside-code: - uses: actions/checkout@SHA'],
    ],
    [
      'a script before it',
      but(EVALS, [USES, `- run: ./setup.sh\n      ${USES}`]),
      ['error gate-beside-code: - run: ./setup.sh'],
    ],
    [
      'an action of the change before it',
      but(EVALS, [USES, `- uses: ./.github/actions/setup\n      ${USES}`]),
      ['error gate-beside-code: - uses: ./.github/actions/setup'],
    ],
    [
      'an action before it that is not pinned',
      but(EVALS, [USES, `- uses: actions/setup-node@v4\n      ${USES}`]),
      ['error gate-beside-code: - uses: actions/setup-node@v4'],
    ],
    [
      'what Node runs first',
      but(EVALS, ['permissions: {}', 'permissions: {}\nenv: { NODE_OPTIONS: --require ./hook.js }']),
      ['error gate-environment: env: { NODE_OPTIONS: --require ./hook.js }'],
    ],
    [
      'somebody in between',
      but(EVALS, [
        USES,
        `${USES}\n        env: { https_proxy: "http://proxy", NODE_EXTRA_CA_CERTS: ca.pem }`,
      ]),
      [
        'warning gate-environment: env: { https_proxy: "http://proxy", NODE_EXTRA_CA_CERTS: ca.pem }',
        'warning gate-environment: env: { https_proxy: "http://proxy", NODE_EXTRA_CA_CERTS: ca.pem }',
      ],
    ],
    [
      'a machine that others use',
      but(EVALS, [`${ALWAYS}\n    runs-on: ubuntu-latest`, `${ALWAYS}\n    runs-on: [self-hosted, linux]`]),
      ['warning gate-runner: runs-on: [self-hosted, linux]'],
    ],
    [
      'an image that others make',
      but(EVALS, [ALWAYS, `${ALWAYS}\n    container: node:24`]),
      ['warning gate-runner: container: node:24'],
    ],
    [
      'the policy of the head',
      but(EVALS, [USES, `${USES}\n        with: { policy-ref: "\${{ github.head_ref }}" }`]),
      ['error policy-from-head: with: { policy-ref: "${{ github.head_ref }}" }'],
    ],
    [
      'the policy of whoever starts the run',
      but(DEPLOY, [GATE_ID, 'with: { gate: deploy, policy-ref: "${{ github.ref }}" }']),
      ['error policy-from-head: with: { gate: deploy, policy-ref: "${{ github.ref }}" }'],
    ],
    [
      'a gate that whoever starts the run chooses',
      but(DEPLOY, [GATE_ID, 'with: { gate: "${{ inputs.gate }}" }']),
      ['error gate-chosen: with: { gate: "${{ inputs.gate }}" }'],
    ],
    [
      'a base that is changed afterwards',
      but(EVALS, ['types: [opened, synchronize, reopened, edited]', 'branches: [main]']),
      [
        'error base-change-unseen: pull_request: { branches: [main] }   # edited: the base may have been changed',
        'warning trigger-filtered: pull_request: { branches: [main] }   # edited: the base may have been changed',
      ],
    ],
    [
      'paths that start no gate',
      but(EVALS, ['edited]', 'edited], paths-ignore: [docs/**]']),
      [
        'warning trigger-filtered: pull_request: { types: [opened, synchronize, reopened, edited], paths-ignore: [docs/**] }   # edited: the base may have been changed',
      ],
    ],
    [
      'a merge queue',
      but(EVALS, ['  merge_group:\n', '']),
      [
        'warning no-merge-group: pull_request: { types: [opened, synchronize, reopened, edited] }   # edited: the base may have been changed',
      ],
    ],
    [
      'a token that may write',
      but(EVALS, [READ, 'permissions: { contents: write, actions: read }']),
      ['warning permissions-too-wide: permissions: { contents: write, actions: read }'],
    ],
    [
      'a token of which nothing is said',
      but(EVALS, ['permissions: {}\n', ''], [`${READ}\n`, '\n']),
      ['warning permissions-too-wide: gate:'],
    ],
    ['a token that may do nothing', but(EVALS, [READ, '']), ['warning permissions-missing: permissions: {}']],
    [
      'a token without what a comment takes',
      but(EVALS, [USES, `${USES}\n        with: { comment: always, check-run: true }`]),
      ['warning permissions-missing: permissions: { contents: read, actions: read }'],
    ],
    [
      'a job of the change that may set the check',
      but(EVALS, ['permissions: { contents: read }', 'permissions: { contents: read, checks: write }']),
      ['warning may-set-status: permissions: { contents: read, checks: write }'],
    ],
    [
      'results that may be replaced',
      but(EVALS, ['if-no-files-found: error', 'overwrite: true']),
      ['error artifact-overwritable: with: { name: eval-results, path: logs/, overwrite: true }'],
    ],
    [
      'results of one name from a matrix',
      but(EVALS, ['    runs-on', '    strategy: { matrix: { suite: [a, b] } }\n    runs-on']),
      ['error artifact-shared: - uses: actions/upload-artifact@SHA'],
    ],
    [
      'a test that is run again until it passes',
      but(EVALS, ['    runs-on', '    env: { PYTEST_ADDOPTS: --reruns 2 }\n    runs-on']),
      ['warning reruns-hidden: env: { PYTEST_ADDOPTS: --reruns 2 }'],
    ],
    [
      'every artifact as results',
      but(EVALS, [USES, `${USES}\n        with: { results: "artifact:*" }`]),
      ['warning artifact-any: with: { results: "artifact:*" }'],
    ],
    [
      'results that may not be there yet',
      but(EVALS, [`needs: evals\n    ${ALWAYS}`, 'name: gate']),
      ['warning gate-before-results: gate:'],
    ],
    [
      'a gate that forgets',
      but(DEPLOY, [GATE_ID, 'with: { gate: deploy, ledger: "off" }']),
      ['warning ledger-off: with: { gate: deploy, ledger: "off" }'],
    ],
    [
      'a ledger that nothing is written into',
      but(
        EVALS,
        [USES, `${USES}\n        with: { ledger: write }`],
        [READ, READ.replace('contents: read', 'contents: write')],
      ),
      ['warning ledger-unwritten: with: { ledger: write }'],
    ],
    [
      'a ledger that others write',
      `${EVALS}  tidy:\n    runs-on: x\n    steps: [ { run: git push --force origin near-zero-ledger } ]\n`,
      ['warning ledger-touched: steps: [ { run: git push --force origin near-zero-ledger } ]'],
    ],
    ...['', ', ledger: auto', ', ledger: off', ', ledger: "branch:x"', ', ledger: "file:a.jsonl"'].map(
      (ledger): [string, string, string[]] => [
        `a frontier gate that forgets ${ledger}`,
        but(DEPLOY, [GATE_ID, `with: { gate: advance, advance: "a: b -> c"${ledger} }`]),
        [...(ledger.includes('off') ? ['warning ledger-off'] : []), 'error ledger-forgets'].map(
          (code) => `${code}: with: { gate: advance, advance: "a: b -> c"${ledger} }`,
        ),
      ],
    ),
    [
      'a check of the same name without a gate',
      `${EVALS}  other:\n    name: gate\n    runs-on: ubuntu-latest\n    steps: [ { run: "true" } ]\n`,
      ['error check-name-shared: other:'],
    ],
    [
      'a roll-up that looks for failures only',
      EVALS + ROLL_UP("run: exit 1\n        if: contains(needs.*.result, 'failure')"),
      ['error roll-up-blind: all:'],
    ],
    [
      'a roll-up that is skipped itself',
      EVALS + ROLL_UP('run: \'[ "${{ needs.gate.result }}" = success ] || exit 1\'', ''),
      ['error roll-up-skipped: all:'],
    ],
    [
      'a roll-up that only waits, and is skipped where the gate blocks',
      EVALS + ROLL_UP("run: 'true'", ''),
      ['error roll-up-skipped: all:'],
    ],
    ['a roll-up that never fails', EVALS + ROLL_UP('run: echo all good'), ['error roll-up-blind: all:']],
    [
      'a roll-up by its last line that is skipped itself',
      EVALS + ROLL_UP('run: "[[ ! \\"${{ join(needs.*.result) }}\\" =~ failure ]]"', 'if: success()'),
      ['error roll-up-blind: all:', 'error roll-up-skipped: if: success()'],
    ],
    [
      'a roll-up that may miss the gate',
      EVALS +
        ROLL_UP(
          '{ uses: re-actors/alls-green@SHA, with: { allowed-skips: "gate, docs", jobs: "${{ toJSON(needs) }}" } }',
        ),
      ['error roll-up-blind: all:'],
    ],
    [
      'a deploy that waits for no gate',
      but(DEPLOY, ['needs: gate                  # runs only if the gate succeeded', 'needs: evals']),
      ['error deploy-unguarded: deploy:'],
    ],
    [
      'a deploy that runs in any case',
      but(DEPLOY, ['    environment: production', '    if: always()\n    environment: production']),
      ['error deploy-unguarded: if: always()'],
    ],
    [
      'a deploy that asks for no failure',
      but(DEPLOY, [
        '    environment: production',
        "    if: always() && needs.gate.result != 'failure'\n    environment: production",
      ]),
      ["error deploy-unguarded: if: always() && needs.gate.result != 'failure'"],
    ],
    [
      'a release behind a job that runs in any case',
      `${EVALS}  build:\n    needs: gate\n    if: always()\n    runs-on: x\n    steps: [ { run: make } ]\n  release:\n    needs: build\n    runs-on: x\n    steps: [ { run: make } ]\n`,
      ['warning deploy-unguarded: release:'],
    ],
  ])('%s', (_, text, expected) => expect(said(lint(text), text)).toEqual(expected));
});

describe('a review of policies', () => {
  test.each<[string, string, string]>([
    [
      'that does not see the base change',
      but(REVIEW, ['{ types: [opened, synchronize, reopened, edited] }', '']),
      'error base-change-unseen: on: { pull_request: , pull_request_review: {}, merge_group: {} }',
    ],
    [
      'that hears of no approval',
      but(REVIEW, [', pull_request_review: {}', '']),
      'warning approval-unseen: on: { pull_request: { types: [opened, synchronize, reopened, edited] }, merge_group: {} }',
    ],
    [
      'that sets no status for a merge queue',
      but(REVIEW, [', merge_group: {}', '']),
      'warning no-merge-group: on: { pull_request: { types: [opened, synchronize, reopened, edited] }, pull_request_review: {} }',
    ],
  ])('%s', (_, text, expected) => expect(said(lint(EVALS, text), EVALS, text)).toEqual([expected]));

  test('is set up by the walk as it should be', () => {
    const walk = readFileSync('docs/changing-a-policy.md', 'utf8');
    const [, workflow] = /```yaml\n(on:\n[^`]*)```/.exec(walk)!;
    expect(lint(EVALS, workflow!)).toEqual([]);
  });
});

describe('what it cannot be passed by', () => {
  test.each<[string, string]>([
    ['a condition that always holds', but(EVALS, [ALWAYS, 'if: ${{ always() || failure() }}'])],
    [
      'a step that says that it runs always',
      but(EVALS, [USES, `${USES}\n        if: success() || always()`]),
    ],
    ['continue-on-error: false', but(EVALS, [ALWAYS, `${ALWAYS}\n    continue-on-error: false`])],
    [
      'a ledger that is written where releases are judged',
      but(
        DEPLOY,
        [GATE_ID, 'with: { gate: deploy, ledger: "branch:memory write" }'],
        [READ, READ.replace('contents: read', 'contents: write')],
      ),
    ],
    ['a full SHA', but(EVALS, [USES, `- uses: OWNER/near-zero@${'a1'.repeat(20)} # v1.2.3`])],
    ['a pinned action before it', but(EVALS, [USES, `- uses: actions/download-artifact@SHA\n      ${USES}`])],
    [
      'a pinned policy, which no base changes',
      but(
        EVALS,
        ['{ types: [opened, synchronize, reopened, edited] }', ''],
        [USES, `${USES}\n        with: { policy: "acme/policies/a.yml@main" }`],
      ),
    ],
    [
      'what it needs to comment',
      but(
        EVALS,
        [USES, `${USES}\n        with: { comment: on-block }`],
        [READ, READ.replace(' }', ', pull-requests: write }')],
      ),
    ],
    [
      'results of a matrix under names of their own',
      but(
        EVALS,
        ['    runs-on', '    strategy: { matrix: { suite: [a, b] } }\n    runs-on'],
        ['name: eval-results', 'name: "eval-results-${{ matrix.suite }}"'],
      ),
    ],
    [
      'results from elsewhere',
      but(
        EVALS,
        ['needs: evals', 'name: gate'],
        [USES, `${USES}\n        with: { results: "artifact:eval-results workflow=evals.yml branch=main" }`],
      ),
    ],
    [
      'a message that is written only where the gate blocks',
      EVALS + ROLL_UP('run: echo blocked', 'if: failure()'),
    ],
    [
      'a roll-up that asks for success',
      EVALS + ROLL_UP("run: exit 1\n        if: needs.gate.result != 'success'"),
    ],
    [
      'a roll-up that knows every end',
      EVALS +
        ROLL_UP(
          "run: exit 1\n        if: contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')",
        ),
    ],
    [
      'a message about a failure',
      EVALS + ROLL_UP('run: echo "gate is ${{ needs.gate.result }}"', 'if: failure()'),
    ],
    [
      'a deploy behind a job behind the gate',
      but(DEPLOY, [
        '  deploy:\n    needs: gate',
        '  build:\n    needs: gate\n    runs-on: x\n    steps: [ { run: make } ]\n  deploy:\n    needs: [build, gate]',
      ]),
    ],
    [
      'pages of documentation',
      `${EVALS}  docs:\n    environment: github-pages\n    runs-on: x\n    steps: [ { run: make } ]\n`,
    ],
  ])('%s', (_, text) => expect(said(lint(text), text)).toEqual([]));
});

describe('a gate in a workflow that others call', () => {
  const called = but(EVALS, [
    EVALS.slice(EVALS.indexOf('on:'), EVALS.indexOf('permissions:')),
    'on: workflow_call\n',
  ]);
  const calling = (keys: string) => `on:
  pull_request: { types: [opened, synchronize, reopened, edited] }
  merge_group:
jobs:
  lint: { runs-on: x, steps: [ { run: make } ] }
  gate:
    uses: ./.github/workflows/w0.yml
    ${keys}
`;
  test('may be told its gate by the workflow that calls it', () => {
    const told = but(called, [USES, `${USES}\n        with: { gate: "\${{ inputs.gate }}" }`]);
    expect(lint(told, calling(''))).toEqual([]);
    const started = but(told, ['on: workflow_call', 'on: { workflow_call: , workflow_dispatch: }']);
    expect(lint(started, calling('')).map(({ code }) => code)).toEqual(['gate-chosen']);
  });

  test('is a gate where it is called', () => {
    expect(lint(called, calling(''))).toEqual([]);
    const text = calling('needs: lint');
    expect(said(lint(called, text), called, text)).toEqual(['error gate-skipped: needs: lint']);
  });
});

describe('code of the head with the rights of the base', () => {
  const risky = (step: string, on = 'pull_request_target') => `on: ${on}
permissions: {}
jobs:
  label:
    runs-on: x
    steps:
      - ${step}
`;
  test.each<[string, string]>([
    [
      '{ uses: actions/checkout@SHA, with: { ref: "${{ github.event.pull_request.head.sha }}" } }',
      'pull_request_target',
    ],
    [
      '{ uses: actions/checkout@SHA, with: { repository: "${{ github.event.workflow_run.head_repository.full_name }}" } }',
      '{ workflow_run: { workflows: [evals] } }',
    ],
    ['run: gh pr checkout "$NUMBER"', 'pull_request_target'],
    ['run: git fetch origin refs/pull/7/head', 'pull_request_target'],
  ])('%s on %s', (step, on) => {
    const text = risky(step, on);
    expect(said(lint(EVALS, text), EVALS, text)).toEqual([`error head-checked-out: - ${step}`]);
  });

  test('is not the code of the base, nor on an event without rights', () => {
    expect(lint(EVALS, risky('uses: actions/checkout@SHA'))).toEqual([]);
    expect(
      lint(
        EVALS,
        risky(
          '{ uses: actions/checkout@SHA, with: { ref: "${{ github.event.pull_request.head.sha }}" } }',
          'pull_request',
        ),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['bash', []],
  ['bash -e {0}', ['gate-exit-ignored']],
  ['sh', ['gate-exit-ignored']],
])('a pipe in `shell: %s` of a step, a job or a workflow', (shell, expected) => {
  const command = (workflow: string, job: string, step: string) =>
    `on: push\npermissions: {}\n${workflow}jobs:\n  gate:\n    runs-on: x\n${job}    steps:\n      - run: near-zero check logs/ | tee report.txt\n${step}`;
  const defaults = `defaults: { run: { shell: "${shell}" } }\n`;
  for (const text of [
    command(defaults, '', ''),
    command('', `    ${defaults}`, ''),
    command('', '', `        shell: "${shell}"\n`),
  ])
    expect(lint(text).flatMap(({ code }) => (code === 'gate-exit-ignored' ? code : []))).toEqual(expected);
});

describe('a workflow that waits for another', () => {
  const waiting = (name: string) => `name: after
on: { workflow_run: { workflows: [${name}], types: [completed] } }
permissions: {}
jobs: { report: { runs-on: x, permissions: {}, steps: [ { uses: OWNER/near-zero/fork-report@SHA } ] } }
`;
  const codes = (name: string) =>
    lint(EVALS, waiting(name)).flatMap(({ code }) => (code === 'workflow-run-unknown' ? code : []));
  test.each(['evals', '.github/workflows/w0.yml', '[evals, after]'])('by %s starts', (name) => {
    expect(codes(name.replace(/[[\]]/g, ''))).toEqual([]);
  });
  test.each(['eval', 'w0.yml', 'evals, deploy'])('by %s does not', (name) => {
    expect(codes(name)).toEqual(['workflow-run-unknown']);
  });
});

describe('the command line as a gate', () => {
  const command = (run: string, on = 'push') => `on: ${on}
permissions: {}
jobs:
  gate:
    runs-on: x
    steps:
      - uses: actions/checkout@SHA
      - run: ${run}
`;
  test.each<[string, string, string | undefined]>([
    ['npx near-zero@1.2.3 check logs/', 'push', undefined],
    ['npx near-zero check logs/', 'push', 'error gate-unpinned'],
    ['near-zero check logs/ || true', 'push', 'error gate-exit-ignored'],
    ['near-zero check logs/ | tee report.txt', 'push', 'error gate-exit-ignored'],
    ['set -o pipefail; near-zero check logs/ | tee report.txt', 'push', undefined],
    [
      'near-zero check logs/',
      '{ pull_request: { types: [opened, synchronize, reopened, edited] }, merge_group: }',
      'error policy-from-head',
    ],
  ])('%s on %s', (run, on, expected) => {
    const text = command(run, on);
    expect(said(lint(text), text)).toEqual(expected === undefined ? [] : [`${expected}: - run: ${run}`]);
  });
});

describe('workflows that cannot be judged', () => {
  test('none with a gate', () => {
    expect(said(lint('on: push\njobs: { a: { runs-on: x, steps: [ { run: make } ] } }\n'))).toEqual([
      'error no-gate: undefined',
    ]);
  });

  test.each<[string, string, string]>([
    ['that is no YAML', 'on: [push\njobs: }', 'error workflow-unreadable'],
    ['with a key twice', `${EVALS}on: push\n`, 'error workflow-unreadable'],
    ['that GitHub does not take', but(EVALS, ['needs: evals', 'neds: evals']), 'warning workflow-invalid'],
    [
      'with an expression that GitHub does not take',
      but(EVALS, ['permissions: {}', 'permissions: {}\nenv: { A: "${{ nobody.knows }}" }']),
      'warning workflow-invalid',
    ],
  ])('one %s', (_, text, expected) => {
    expect(said(lint(text), text)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  test('a bomb of aliases, a deep nest and a mapping that is none end soon and in a finding', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${'*a, '.repeat(20)}]\n`).join('')}`;
    for (const text of [
      bomb,
      `on: ${'['.repeat(10_000)}`,
      'on: 1',
      '[]',
      'jobs: [a]',
      'jobs: { a: [1] }',
      '\ufeffon: push',
    ]) {
      const found = lint(text);
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

test('every finding says what can happen and what to do, in a sentence each', () => {
  const found = lint(but(EVALS, [ALWAYS, ''], [USES, '- uses: OWNER/near-zero@v1']));
  for (const { message, remedy } of found) {
    expect(message).toMatch(/^[`a-z].{20,}[^.]$/);
    expect(remedy).toMatch(/^[A-Z].{8,}\.$/);
  }
});
