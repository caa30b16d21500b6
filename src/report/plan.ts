/** A plan for people: how many samples each bound takes, who passes with them, and what to run. */

import type { Advice, CategoryPlan, DemandPlan, GatePlan, Plan, PlannedRun } from '../policy/advice/plan.ts';
import { plain } from '../util/plain.ts';
import { count, list, percent, plural } from '../util/words.ts';
import { pad, width, wrap } from './columns.ts';
import { safeMarkdown as safe } from './escape.ts';

const COLUMNS = 80;

/** A table with its heads first; `title` says what it shows. */
interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** What is said of a plan, in reading order: the same in every medium. */
interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
}

/** The plan for a terminal, in 80 columns. */
export function planText(plan: Plan): string {
  const lines = [...wrap(`Plan of ${plain(plan.policy)}`, COLUMNS)];
  for (const { heading, lines: said, tables } of partsOf(plan)) {
    lines.push('', ...wrap(plain(heading), COLUMNS));
    for (const line of said) lines.push(...wrap(plain(line), COLUMNS - 2).map((one) => `  ${one}`));
    for (const table of tables)
      lines.push(...wrap(table.title, COLUMNS - 2).map((one) => `  ${one}`), ...inColumns(table));
  }
  return `${[...lines, '', ...wrap(plain(adviceOf(plan)), COLUMNS)].join('\n')}\n`;
}

/** The plan in GitHub Markdown. */
export function planMarkdown(plan: Plan): string {
  const parts = [`## Plan of ${safe(plan.policy)}`];
  for (const { heading, lines, tables } of partsOf(plan)) {
    parts.push(`### ${safe(heading)}`, ...lines.map((line) => safe(line)));
    for (const { title, rows } of tables) {
      const [heads, ...body] = rows;
      const row = (cells: readonly string[]): string => `| ${cells.map((cell) => safe(cell)).join(' | ')} |`;
      parts.push(
        safe(title),
        [row(heads!), `|---|${'--:|'.repeat(heads!.length - 1)}`, ...body.map(row)].join('\n'),
      );
    }
  }
  return `${[...parts, `**${safe(adviceOf(plan), 2000)}**`].join('\n\n')}\n`;
}

/** Figures stand right and are never cut; names take what they leave. */
function inColumns({ rows }: Table): string[] {
  const columns = rows[0]!.length;
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => width(row[at]!))));
  const figures = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const names = Math.max(10, Math.min(widths[0]!, COLUMNS - 4 - figures));
  return rows.map(
    ([name, ...cells]) =>
      `    ${pad(plain(name!), names)}${cells.map((cell, at) => `  ${pad(cell, widths[at + 1]!, 'right')}`).join('')}`,
  );
}

function partsOf({ gates, errors }: Plan): Part[] {
  return [
    ...gates.flatMap((gate) => [
      { heading: gateHeading(gate), lines: meaning(gate), tables: [] },
      ...gate.categories.map((category) =>
        gate.mode === 'screen' ? screenPart(category) : categoryPart(category),
      ),
      ...(gate.mode === 'screen' ? [] : [wholePart(gate)]),
    ]),
    ...(errors.length === 0
      ? []
      : [
          {
            heading: 'What can never pass',
            lines: errors.map(
              ({ position, message, remedy }) => `Line ${position.line}: ${message}. ${remedy}`,
            ),
            tables: [],
          },
        ]),
  ];
}

const gateHeading = ({ gate, mode }: GatePlan): string =>
  mode === 'screen'
    ? `Gate ${gate}, a screen: it stops what is shown to be bad, and demonstrates nothing`
    : `Gate ${gate}: opens only if every bound that it asks for is demonstrated`;

/** What the heads of the tables mean, and what they leave out. */
function meaning({ chances, frontier }: GatePlan): string[] {
  const relative = chances.find(({ rate }) => rate.startsWith('limit/'))?.rate.slice('limit/'.length);
  return [
    ...(frontier
      ? [
          'A frontier gate: it also asks what is to advance, who graded, and for a memory of earlier runs in which nothing speaks against it. Of that nothing is planned here.',
        ]
      : []),
    ...(relative === undefined
      ? []
      : [
          `Below, limit/${relative} is a model that truly fails ${relative} times less often than the limit allows.`,
        ]),
  ];
}

function categoryPart({ category, limit, confidence, demands, vetoes }: CategoryPlan): Part {
  if (demands.length === 0) {
    return {
      heading: `${category}: an inventory`,
      lines: ['Every unit of its list is looked at: no number of samples stands for it.'],
      tables: [],
    };
  }
  const distinct = new Map(demands.map((demand) => [needLabel(demand), demand]));
  const several = new Set(demands.map(({ task }) => task)).size > 1;
  return {
    heading: `${category}: under ${limit} may fail, to be shown at ${confidence} confidence`,
    lines: vetoes.map((level) => `One failure ${atSeverity(level)} blocks, whatever the number of samples.`),
    tables: [
      {
        title: `Samples that it takes${several ? ' in each eval' : ''}, by how many of them fail:`,
        rows: [
          ['', ...demands[0]!.needs.map(({ failures }) => (failures === 0 ? 'none' : count(failures)))],
          ...[...distinct].map(([label, { needs }]) => [
            label,
            ...needs.map(({ samples }) => number(samples)),
          ]),
        ],
      },
      {
        title: 'Chance to pass with the samples that the policy expects, by the true failure rate:',
        rows: [
          ['', 'expected', 'may fail', ...demands[0]!.power.map(({ rate }) => rate)],
          ...demands.map((demand) => [
            demandLabel(demand),
            demand.units === null ? 'not said' : count(demand.units),
            demand.allowed === null ? '' : demand.allowed < 0 ? 'too few' : count(demand.allowed),
            ...demand.power.map(({ chance }) => (chance === null ? '?' : chanceText(chance))),
          ]),
        ],
      },
    ],
  };
}

function screenPart({ category, limit, screens }: CategoryPlan): Part {
  return {
    heading: `${category}: limit ${limit}`,
    lines: [],
    tables: [
      {
        title: 'Chance that a screen stops a model, by how many times its true rate is the limit:',
        rows: [
          ['samples in an eval', ...screens[0]!.finds.map(({ worse }) => `${worse} times`)],
          ...screens.map(({ samples, finds }) => [
            count(samples),
            ...finds.map(({ chance }) => chanceText(chance)),
          ]),
        ],
      },
    ],
  };
}

function wholePart(gate: GatePlan): Part {
  const { chances, cost } = gate;
  const known = chances.filter(({ chance }) => chance !== null);
  const money = (amount: number | null): string =>
    amount === null ? 'not known' : amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return {
    heading: `The whole gate ${gate.gate}`,
    lines: [
      ...(known.length < chances.length
        ? [
            gate.categories.some(({ demands }) => demands.length === 0)
              ? 'Its chance to open is not known: whether an inventory is complete is no matter of chance.'
              : 'Its chance to open is not known: the policy does not say how many samples, clusters or strata there are.',
          ]
        : []),
      ...(cost === null
        ? []
        : [
            `Cost: ${money(cost.expected)} for the samples that the policy expects, ${money(cost.advised)} for those advised below.`,
          ]),
    ],
    tables:
      known.length === 0
        ? []
        : [
            {
              title: 'Chance that it opens, if every bound is met by a model of this true rate:',
              rows: [
                ['', ...known.map(({ rate }) => rate)],
                ['evals independent', ...known.map(({ chance }) => chanceText(chance!.independent))],
                ['in any case, at least', ...known.map(({ chance }) => chanceText(chance!.atLeast))],
              ],
            },
          ],
  };
}

/** What to do, in one sentence a gate. */
function adviceOf({ gates }: Plan): string {
  const asked = gates.filter(({ mode }) => mode === 'demonstrate');
  if (asked.length === 0) {
    return 'What to do: run as many samples as a screen needs to find what you fear.';
  }
  const where = (gate: string): string => (asked.length > 1 ? `At gate ${gate}, ` : '');
  const said = asked.map(({ gate, advice }) => `${where(gate)}${advised(advice)}`);
  return `What to do: ${said.join(' ')}`;
}

function advised(advice: Advice | null): string {
  if (advice === null) return 'set higher limits: no number of samples that can be counted shows these.';
  const { enough, runs, chance } = advice;
  const passes = chance === null ? 'is then likely to pass' : `then passes ${inHundred(chance.independent)}`;
  const what = enough ? 'the samples that the policy expects' : runsText(runs);
  return `run ${what}: a model five times better than the ${runs.length > 1 ? 'limits' : 'limit'} ${passes}.`;
}

function runsText(runs: readonly PlannedRun[]): string {
  const kinds = Map.groupBy(
    runs,
    ({ samples, unit, by }) => `${plural(samples, 'sample')}${spread(unit, by)}`,
  );
  if (kinds.size === 1 && runs.length > 1) return `${[...kinds.keys()][0]} in each eval`;
  if (runs.length === 1) return [...kinds.keys()][0]!;
  return list(
    [...kinds].map(
      ([what, of]) =>
        `${what} of ${list(
          of.map(({ category, task }) => task ?? category),
          3,
        )}`,
    ),
    6,
  );
}

const spread = (unit: PlannedRun['unit'], by: string | null): string =>
  unit === 'cluster' ? `, each with another ${by},` : unit === 'stratum' ? ` for each ${by}` : '';

const atSeverity = (level: number): string =>
  level === 4 ? 'at severity 4' : `at severity ${level} or above`;

function needLabel({ severity, limit, exposure, unit, by }: DemandPlan): string {
  const what = {
    sample: 'samples',
    epoch: 'samples × epochs',
    cluster: `different ${by}`,
    stratum: `for each ${by}`,
  }[unit];
  const level = severity === null ? '' : `, severity ${severity}+`;
  const why = exposure ? ' (exposure)' : '';
  return severity === null && !exposure ? what : `${what}${level} under ${limit.text}${why}`;
}

/** The eval's name stands on its first row only. */
function demandLabel({ task, severity, exposure, unit, by }: DemandPlan): string {
  const what = [
    ...(unit === 'cluster' ? [`by ${by}`] : unit === 'stratum' ? [`each ${by}`] : []),
    ...(severity === null ? [] : [`severity ${severity}+`]),
    ...(exposure ? ['exposure'] : []),
  ];
  return what.length === 0 ? (task ?? 'all evals together') : `  ${what.join(', ')}`;
}

const number = (n: number): string => (n === Infinity ? 'never' : count(n));

/** Never "100%" for what is not certain, nor "0%" for what is not impossible. */
function chanceText(chance: number): string {
  if (chance > 0.999 && chance < 1) return '>99.9%';
  if (chance < 0.001 && chance > 0) return '<0.1%';
  return percent(Number(chance.toFixed(3)));
}

const inHundred = (chance: number): string => `${Math.floor(chance * 100)} times in 100`;
