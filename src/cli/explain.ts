import { explain as explanation, renderExplanation } from '../policy/advice/explain.ts';
import type { ExitCode } from './exit-code.ts';
import { loadPolicy } from './load-policy.ts';

interface ExplainOptions {
  readonly policy: string;
  readonly format: 'text' | 'json';
}

/** `near-zero explain`: each claim of a policy in a plain sentence. */
export async function explainCommand({ policy: path, format }: ExplainOptions): Promise<ExitCode> {
  const { policy } = await loadPolicy(path);
  const explained = explanation(policy);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(explained, null, 2)}\n` : renderExplanation(explained),
  );
  return 0;
}
