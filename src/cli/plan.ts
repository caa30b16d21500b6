import { type Guess, plan as planned } from '../policy/advice/plan.ts';
import { gateOf } from '../policy/gate-of-event.ts';
import { readRate } from '../policy/rates.ts';
import type { ExitCode } from './exit-code.ts';
import { loadPolicy } from './load-policy.ts';
import { usage } from './usage.ts';

interface PlanOptions {
  readonly policy: string;
  readonly gate?: string;
  readonly rate: readonly string[];
  readonly price?: string;
  readonly format: 'text' | 'json' | 'markdown';
}

/** `near-zero plan`: what a policy takes. Exits with 2 where a bound can never be demonstrated. */
export async function planCommand(options: PlanOptions): Promise<ExitCode> {
  const { policy } = await loadPolicy(options.policy);
  const guesses = options.rate.map(readGuess);
  const wrong = guesses.indexOf(null);
  if (wrong >= 0)
    return usage(`--rate is a rate such as 0.1% or 1/1000; this is none: ${options.rate[wrong]}`);
  const price = options.price === undefined ? null : Number(options.price);
  if (price !== null && !(price >= 0 && price < Infinity && options.price!.trim() !== '')) {
    return usage(`--price is what one sample costs, such as 0.02; this is no price: ${options.price}`);
  }
  const made = planned(policy, {
    gate: options.gate === undefined ? null : gateOf(policy, options.gate, null),
    guesses: guesses.filter((guess) => guess !== null),
    price,
  });
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  else {
    const { planMarkdown, planText } = await import('../report/plan.ts');
    process.stdout.write(options.format === 'text' ? planText(made) : planMarkdown(made));
  }
  return made.errors.length > 0 ? 2 : 0;
}

function readGuess(text: string): Guess | null {
  const rate = readRate(text);
  return rate && { rate: rate.value, text };
}
