import { saysLatest } from '../../policy/moving-name.ts';

/**
 * Names that a provider points at new models over time. Each provider has a rule of its own, with its source in
 * docs/reasons/moving-alias.md. A date, a snapshot's number or weights of one's own make no moving name.
 */
const MOVING: readonly RegExp[] = [
  /^(chat)?gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano|4\.5|5|5-mini|5-nano|5-pro|5-codex|5\.\d+)$/,
  /^o[1-9](-mini|-pro|-preview)?$/,
  /^claude-(instant|[1-9](\.\d)?|[1-9]([.-]\d)?-[a-z]+)$/,
  /^gemini-(pro|ultra|flash|[1-9](\.\d)?-(pro|flash|flash-lite|ultra))$/,
  /^grok-([1-9](\.\d)?)(-fast|-mini|-beta)?$/,
  /^(mistral|codestral|ministral|pixtral|magistral)-(tiny|small|medium|large)$/,
  /^(deepseek-(chat|reasoner|coder)|command-(r|r-plus|a)|qwen-(max|plus|turbo)|sonar(-pro)?)$/,
];

/** From 4.6 on, each dateless id of Anthropic's names one snapshot; earlier ones follow the newest. */
const CLAUDE = /^claude-[a-z]+-(\d{1,2})(?:[.-](\d{1,2}))?$/;
const FIRST_PINNED_CLAUDE = [4, 6] as const;

/** Whether a model name, with or without its provider's prefix (`openai/`, `openai:chat:`, `us.anthropic.`), moves. */
export function isMovingAlias(name: string): boolean {
  if (saysLatest(name)) return true;
  const bare = withoutProvider(name);
  const claude = CLAUDE.exec(bare);
  return claude === null
    ? MOVING.some((family) => family.test(bare))
    : isBefore([Number(claude[1]), Number(claude[2] ?? 0)], FIRST_PINNED_CLAUDE);
}

/** Whether the policy says that a provider never points this name, under whatever prefix, at another model. */
export const isPinned = (name: string, pinned: Readonly<Record<string, string>>): boolean =>
  !saysLatest(name) && Object.keys(pinned).some((known) => withoutProvider(known) === withoutProvider(name));

/** The name that a model's maker gave it, without what a tool, Bedrock or Vertex puts around it. */
function withoutProvider(name: string): string {
  const last = name.toLowerCase().split('/').at(-1)!;
  const unversioned = last.replace(/(-v\d+)?(:\d+)?$/, '');
  return unversioned
    .split(':')
    .at(-1)!
    .replace(/^([a-z]+\.)?(anthropic|google|meta|mistral|cohere|deepseek|openai)\./, '');
}

const isBefore = (
  [major, minor]: readonly [number, number],
  [since, sinceMinor]: readonly [number, number],
) => major < since || (major === since && minor < sinceMinor);
