import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';

type Run = <Args extends unknown[]>(
  command: (...args: Args) => Promise<ExitCode>,
) => (...args: Args) => Promise<void>;

/** Adds `near-zero ledger` and its commands, and those that read a ledger: `replay` and `report`. */
export function addLedgerCommands(program: Command, run: Run): void {
  const ledger = program
    .command('ledger')
    .description('check and read what earlier runs left, in a file or on a branch')
    .addHelpText('after', '\nExample:\n  near-zero ledger show --git . --last 10');
  const onLedger = (parent: Command, name: string, description: string, example: string): Command =>
    parent
      .command(name)
      .description(description)
      .argument('[file]', 'the ledger, where it is a file')
      .option('--git <repository>', 'where it is on a branch: a repository on disk, or its https:// address')
      .option('--branch <name>', 'the branch', 'near-zero-ledger')
      .option('--token-from <variable>', 'the variable of the environment that holds a token for the address')
      .addHelpText('after', `\nExample:\n  ${example}`);
  const command = (name: string, description: string, example: string): Command =>
    onLedger(ledger, name, description, example);
  const inText = () =>
    new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text');

  command(
    'verify',
    'say whether each entry is the one that was written, and in its place',
    'near-zero ledger verify --git .\n\nExit codes: 0 whole, 2 there is none, 3 it is broken.',
  )
    .option(
      '--head <digest>',
      'a head that was kept elsewhere, such as in a verdict.json: it must be in the ledger',
    )
    .action(run(async (file, options) => (await import('./ledger.ts')).ledgerVerify(file, options)));

  command(
    'show',
    'print the entries, or make a page of the verdicts of a gate',
    'near-zero ledger show --format html ledger.jsonl > history.html',
  )
    .option('--last <number>', 'only the last ones')
    .option('-g, --gate <name>', 'for html: whose verdicts; the only one by default')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'html']).default('text'),
    )
    .action(run(async (file, options) => (await import('./ledger.ts')).ledgerShow(file, options)));

  command(
    'export',
    'print all entries for other programs, without the hashes of items',
    'near-zero ledger export --format csv ledger.jsonl > ledger.csv',
  )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['jsonl', 'csv']).default('jsonl'))
    .action(run(async (file, options) => (await import('./ledger.ts')).ledgerExport(file, options)));

  command(
    'append',
    'write that an attempt which was opened will never be closed',
    'near-zero ledger append --attempt 4b1e… --by @alice --reason "The runner was lost." ledger.jsonl',
  )
    .requiredOption('--attempt <id>', 'the attempt, as `show` names it')
    .requiredOption('--by <person>', 'who says so')
    .requiredOption('--reason <text>', 'why')
    .action(run(async (file, options) => (await import('./ledger.ts')).ledgerAppend(file, options)));

  onLedger(
    program,
    'replay',
    'judge every verdict of a ledger by another policy, from its counts',
    'near-zero replay --policy policy.yml ledger.jsonl\n\nExit codes: 0 nothing that was blocked would be allowed, 1 something would, 2 wrong usage or policy, 3 the ledger is broken.',
  )
    .addOption(new Option('-p, --policy <file>', 'the policy').default('.github/near-zero.yml'))
    .addOption(inText())
    .action(run(async (file, options) => (await import('./replay.ts')).replay(file, options)));

  onLedger(
    program,
    'report',
    'say what a ledger has of each gate, category by category',
    'near-zero report --git .',
  )
    .addOption(inText())
    .action(run(async (file, options) => (await import('./report.ts')).report(file, options)));
}
