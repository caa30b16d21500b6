/** Accounts of GPT-2 Small: manifests `gpt2-small-interp/v1`. See docs/formats/interpretability.md. */
import type { FileWithHead, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';
import { isBeside } from './files.ts';

export const SCHEMA = 'gpt2-small-interp/v1';

export const interpretability: Recogniser<'manifest'> = {
  name: 'interpretability',
  title: 'Account of GPT-2 Small',
  kindOf: (candidate) => (isManifest(candidate) ? 'manifest' : null),
  group: (manifests, others) => {
    const free = new Set(others);
    return manifests.map((manifest) => {
      const beside = [...free].filter(({ file }) => isBeside(manifest.file, file));
      for (const candidate of beside) free.delete(candidate);
      return [manifest, ...beside];
    });
  },
};

function isManifest({ head }: FileWithHead): boolean {
  const text = headText(head);
  // YAML is known so that it can be refused by name, and not passed over as a file that nobody knows.
  return (
    peekObject(text)?.get('schema') === JSON.stringify(SCHEMA) ||
    /^schema:\s*["']?gpt2-small-interp\/v1["']?\s*$/m.test(text)
  );
}
