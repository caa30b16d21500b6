/** Accounts of GPT-2 Small: manifests `gpt2-small-interp/v1`. See docs/formats/interpretability.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { Candidate, FileSet, Format } from '../format.ts';
import { headText, peekObject } from '../peek.ts';
import { isBeside } from './files.ts';

export const SCHEMA = 'gpt2-small-interp/v1';

export const interpretability: Format = {
  name: 'interpretability',
  title: 'Account of GPT-2 Small',
  claim: (candidates) => {
    const manifests = candidates.filter(isManifest).map(({ file }) => file);
    const others = new Set(candidates.map(({ file }) => file));
    for (const manifest of manifests) others.delete(manifest);
    return manifests.map((manifest) => {
      const beside = [...others].filter((file) => isBeside(manifest, file));
      for (const file of beside) others.delete(file);
      return { files: [manifest, ...beside] };
    });
  },
  read,
};

function isManifest({ head }: Candidate): boolean {
  const text = headText(head);
  // YAML is known so that it can be refused by name, and not passed over as a file that nobody knows.
  return (
    peekObject(text)?.get('schema') === JSON.stringify(SCHEMA) ||
    /^schema:\s*["']?gpt2-small-interp\/v1["']?\s*$/m.test(text)
  );
}

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  // The validators are large, and few runs need them.
  const { readManifest } = await import('./read.ts');
  yield* readManifest(set, projection);
}
