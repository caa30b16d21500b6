import { renderFaults } from '../policy/faults.ts';
import type { PolicyError } from '../util/errors.ts';
import { safeMarkdown as safe } from './escape.ts';

/** What to tell people when there is no verdict to show. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
  /** The faults of a policy, where that is what is wrong. */
  readonly policy?: PolicyError;
}

/** In GitHub Markdown, of so many characters at most: of four bytes each, those of a job summary by default. */
export function refusalMarkdown(
  { message, remedy, policy }: Refusal,
  characters = 250_000,
  title = 'Blocked: there is no verdict',
): string {
  const room = characters - 20_000;
  const faults = policy === undefined ? '' : renderFaults(policy).replaceAll('`', "'");
  const cut = faults.length > room ? `${faults.slice(0, room).replace(/[^\n]*$/, '')}… and more\n` : faults;
  const details = cut === '' ? '' : `\n\n\`\`\`\`text\n${cut}\`\`\`\``;
  return `## 🔴 ${title}\n\n${safe(message)}${details}\n\n→ ${safe(remedy)}\n`;
}
