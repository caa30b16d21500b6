import { Command, CommanderError, Option } from 'commander';
import { EvidenceError, PlatformError, PolicyError } from '../util/errors.ts';
import type { ExitCode } from './exit-code.ts';
import { addLedgerCommands } from './ledger-commands.ts';

/** Runs the command line and says how it ended. Every command loads only its own code. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 2;
  const run =
    <Args extends unknown[]>(command: (...args: Args) => Promise<ExitCode>) =>
    async (...args: Args): Promise<void> => {
      code = await command(...args);
    };
  const program = new Command('near-zero')
    .description(
      'A release gate for AI systems: blocks unless evals demonstrate that failure rates are under their limits.',
    )
    .version(VERSION)
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 allowed, 1 blocked, 2 wrong usage or policy, 3 evidence could not be read.',
    );
  const policy = new Option('-p, --policy <file>', 'the policy').default('.github/near-zero.yml');
  const history = new Option(
    '--history <folder>',
    'what was seen before and done about it; .near-zero/history beside the policy by default',
  );

  const color = new Option('--color <when>', 'colours in text; `auto` also heeds NO_COLOR and FORCE_COLOR')
    .choices(['always', 'auto', 'never'])
    .default('auto');

  program
    .command('check')
    .description('judge results by a policy')
    .argument('<results...>', 'files, folders, globs or other sources of eval results')
    .addOption(policy)
    .option('-g, --gate <name>', 'which gate of the policy; the only one by default')
    .option('-s, --subject <model>', 'what is being released: MODEL or MODEL@sha256:…')
    .option('--advance <what>', 'what a frontier gate is to let advance: WHAT: FROM -> TO')
    .addOption(history)
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'markdown', 'github', 'sarif', 'junit'])
        .default('text'),
    )
    .option('-l, --ledger <file>', 'what earlier runs left; without it, attempts are not judged')
    .option(
      '--ledger-write',
      'leave this run in the ledger as an attempt; makes the file where there is none',
    )
    .option(
      '--trusted-root <file>',
      'for `attested_by`: keys to verify attestations by, as `gh attestation trusted-root` writes them',
    )
    .option('-r, --report-dir <folder>', 'also write every report there, with what is needed to verify them')
    .addOption(new Option('--verbose', 'as text, say everything').conflicts('quiet'))
    .option('-q, --quiet', 'as text, print the first line only')
    .addOption(color)
    .addHelpText(
      'after',
      example('near-zero check --policy policy.yml --subject acme/assistant-2026-11-01 logs/'),
    )
    .action(run(async (results, options) => (await import('./check.ts')).check(results, options)));

  program
    .command('show')
    .description('say all that a verdict has on one category, failure or incident; judges nothing')
    .argument('<what>', 'a category, the id of a failure or incident, or `failures`')
    .argument('[reports]', 'the folder of reports, or a verdict.json', 'reports')
    .addOption(color)
    .addHelpText('after', example('near-zero show sycophancy reports/'))
    .action(run(async (what, from, options) => (await import('./show.ts')).showCommand(what, from, options)));

  program
    .command('lint')
    .description('find what is wrong with a policy, or with workflows, before it is needed')
    .addOption(policy)
    .addOption(history)
    .option(
      '-w, --workflows [folder]',
      'look at workflows instead: how the gate in them can be passed by; .github/workflows by default',
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', `${example('near-zero lint --policy policy.yml')}\n  near-zero lint --workflows`)
    .action(
      run(async (options) =>
        options.workflows === undefined
          ? (await import('./lint.ts')).lintCommand(options)
          : (await import('./lint-workflows.ts')).lintWorkflowsCommand(options),
      ),
    );

  program
    .command('test')
    .description('plant bad evidence and weakenings made from the policy, and say which would get through')
    .addOption(policy)
    .option('-g, --gate <name>', 'which gate; all of them by default')
    .option('-w, --workflows [folder]', 'weaken the workflows too; .github/workflows by default')
    .option('--fixtures <folder>', 'judge the must-block fixtures of this folder too')
    .option('--write-fixtures <folder>', 'write a must-block fixture for each category there, and do no more')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `\nExit codes: 0 nothing escapes, 1 something does or could not be tried, 2 wrong usage or policy.${example('near-zero test --policy policy.yml --workflows')}`,
    )
    .action(run(async (options) => (await import('./test.ts')).test(options)));

  program
    .command('diff')
    .description('say of every changed key of a policy whether it is looser, tighter or neutral')
    .argument('<base>', 'the policy as it was: a file, or REF:path as git shows it')
    .argument('<head>', 'the policy as it is to be: a file, or REF:path')
    .option(
      '--verdicts <files...>',
      'verdict.json files: which of them would flip under the limits of the head',
    )
    .option(
      '--ledger <file>',
      'a ledger: which of its verdicts would flip, and what is loosened after a failing run',
    )
    .option('--history <folders...>', 'two folders: the history as it was, and as it is to be')
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `\nExit codes: 0 not loosened, 1 loosened, 2 a policy or verdict cannot be used.${example('near-zero diff main:.github/near-zero.yml .github/near-zero.yml')}`,
    )
    .action(run(async (base, head, options) => (await import('./diff.ts')).diffCommand(base, head, options)));

  program
    .command('explain')
    .description('say each claim of a policy in a plain sentence')
    .addOption(policy)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', example('near-zero explain --policy policy.yml'))
    .action(run(async (options) => (await import('./explain.ts')).explainCommand(options)));

  program
    .command('plan')
    .description('say how many samples a policy takes, and how likely a model passes with them')
    .addOption(policy)
    .option('-g, --gate <name>', 'which gate of the policy; all by default')
    .option('-r, --rate <rate...>', 'true failure rates to plan for; by default parts of each limit')
    .option('--price <amount>', 'what it costs to run one sample once')
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addHelpText('after', example('near-zero plan --policy policy.yml --rate 0.1% --price 0.02'))
    .action(run(async (options) => (await import('./plan.ts')).planCommand({ rate: [], ...options })));

  program
    .command('formats')
    .description('say what result files are and hold, and how a policy would gate them')
    .argument('<files...>', 'files, folders or globs of eval results')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--all', 'say everything of every file, however long it gets')
    .addHelpText('after', example('near-zero formats logs/2026-11-01_xstest.eval'))
    .action(run(async (files, options) => (await import('./formats.ts')).formats(files, options)));

  program
    .command('init')
    .description('start a policy from a pack, or from results that are there')
    .argument('[files...]', 'files, folders or globs of eval results')
    .addOption(policy)
    .addOption(
      new Option('--pack <name>', 'a policy to begin with, commented').choices(['standard', 'frontier']),
    )
    .addHelpText(
      'after',
      `${example('near-zero init --pack standard')}\n  near-zero init --policy .github/near-zero.yml logs/`,
    )
    .action(run(async (files, options) => (await import('./init.ts')).init(files, options)));

  program
    .command('tally')
    .description('count one part of the results, where several jobs have a part each')
    .argument('<results...>', 'files, folders, globs or other sources of eval results')
    .requiredOption('--shard <number/shards>', 'which part of how many, such as 3/16')
    .addOption(policy)
    .option('-g, --gate <name>', 'which gate of the policy; the only one by default')
    .option('-o, --output <file>', 'where to write; NUMBER-of-SHARDS.tally.json by default')
    .addHelpText(
      'after',
      `${example('near-zero tally --shard 3/16 --policy policy.yml logs/')}\n\nThen: near-zero check 'tally:*.tally.json shards=16'\n\nExit codes: 0 counted, 2 wrong usage or policy, 3 some evidence could not be read.`,
    )
    .action(run(async (results, options) => (await import('./tally.ts')).tallyCommand(results, options)));

  program
    .command('merge')
    .description('make one file of the counts of several parts')
    .argument('<shards...>', 'what `near-zero tally` wrote')
    .requiredOption('-o, --output <file>', 'where to write')
    .option('--partial', 'although parts are missing: they are to be merged later')
    .addHelpText(
      'after',
      `${example('near-zero merge --output all.tally.json *-of-16.tally.json')}\n\nExit codes: 0 merged, 2 wrong usage, 3 the parts do not fit together, or some are missing.`,
    )
    .action(run(async (shards, options) => (await import('./merge.ts')).merge(shards, options)));

  program
    .command('verify')
    .description(
      'recompute the verdict of a report folder from its policy and counts, and compare every byte',
    )
    .argument('<folder>', 'what `check --report-dir` or the action wrote')
    .addHelpText(
      'after',
      `${example('near-zero verify reports/')}\n\nExit codes: 0 verified and allowed, 1 verified and blocked, 3 does not verify.`,
    )
    .action(run(async (folder) => (await import('./verify.ts')).verify(folder)));

  addLedgerCommands(program, run);
  pointToHelp(program, program.name());

  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainError(error);
  }
}

/** After wrong usage, each command names its own help, in which are its options and examples. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`(${path} --help says how it is used)`);
  for (const one of command.commands) pointToHelp(one, `${path} ${one.name()}`);
}

const example = (line: string): string => `\nExample:\n  ${line}`;

/** Says on stderr what went wrong and what to do. */
async function explainError(error: unknown): Promise<ExitCode> {
  const { plain } = await import('../util/plain.ts');
  if (error instanceof PolicyError) {
    const { renderFaults } = await import('../policy/faults.ts');
    process.stderr.write(renderFaults(error));
    return 2;
  }
  if (error instanceof EvidenceError || error instanceof PlatformError) {
    const where = error instanceof EvidenceError ? `${plain(error.source)}: ` : '';
    process.stderr.write(`${where}${plain(error.message)}\n→ ${plain(error.remedy)}\n`);
    return 3;
  }
  const shown = error instanceof Error ? error : new Error(String(error));
  const detail = process.env['NEAR_ZERO_DEBUG'] ? (shown.stack ?? '') : plain(shown.message);
  process.stderr.write(`This is a fault of near-zero, and so nothing is allowed: ${detail}\n`);
  if (!process.env['NEAR_ZERO_DEBUG'])
    process.stderr.write('→ Set NEAR_ZERO_DEBUG=1 for the stack, and report it.\n');
  return 1;
}
