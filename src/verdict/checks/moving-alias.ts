/**
 * Names that a provider points at new models over time. A date, a version with a snapshot, or weights of one's own are
 * no moving names. The list holds bare family names of hosted models; "latest" is recognised wherever it stands.
 */
const FAMILIES: readonly RegExp[] = [
  /^(chat)?gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano|4\.5|5|5-mini|5-nano|5-pro|5-codex|5\.\d+)$/,
  /^o[1-9](-mini|-pro|-preview)?$/,
  /^claude-(instant|[1-9](\.\d)?|[1-9]([.-]\d)?-(opus|sonnet|haiku)|(opus|sonnet|haiku)-[1-9]([.-]\d)?)$/,
  /^gemini-(pro|ultra|flash|[1-9](\.\d)?-(pro|flash|flash-lite|ultra))$/,
  /^grok-([1-9](\.\d)?)(-fast|-mini|-beta)?$/,
  /^(mistral|codestral|ministral|pixtral|magistral)-(tiny|small|medium|large)$/,
  /^(deepseek-(chat|reasoner|coder)|command-(r|r-plus|a)|qwen-(max|plus|turbo)|sonar(-pro)?)$/,
];

/** Whether a model name, with or without its provider's prefix (`openai/`, `openai:chat:`), is one that moves. */
export function isMovingAlias(name: string): boolean {
  const bare = name.toLowerCase().split('/').at(-1)!;
  const last = bare.split(':').at(-1)!;
  return /(^|[-_:@.])latest$/.test(bare) || FAMILIES.some((family) => family.test(bare) || family.test(last));
}
