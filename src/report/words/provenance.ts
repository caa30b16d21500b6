/** What reasons say of where results come from: which model and commit they are of, and who made them. */
import type { Abouts, Words } from '../../model/reason.ts';
import { list, plural } from '../../util/words.ts';
import { WITHOUT_CACHE } from './evidence.ts';
import { howToRecordModel } from './model-recorded.ts';
import type { WordsOf } from './table.ts';

/** `subject: ONE OF a (in x.json), b (in y.json)`. */
function oneOf(models: readonly string[], files: readonly string[] = []): string {
  const named = models.map((model, index) => (files[index] ? `${model} (in ${files[index]})` : model));
  return `\`subject\`: ONE OF ${named.slice(0, 10).join(', ')}${named.length > 10 ? ', …' : ''}`;
}

export const PROVENANCE: WordsOf<
  'subject-mismatch' | 'subject-unnamed' | 'moving-alias' | 'commit-mismatch' | 'untrusted-producer'
> = {
  'subject-mismatch': ({ about }) => {
    const { subject } = about;
    if (about.of === 'digests') {
      return {
        message: `The results are about the model with digest ${list(about.digests)}, and what is released is ${subject ?? 'not one of several'}.`,
        remedy: 'Run the evals on exactly the model that is released.',
      };
    }
    return subject === null
      ? {
          message: `The results are about more than one model: ${list(about.models)}.`,
          remedy: `Name the model that is released: ${oneOf(about.models, about.files)}. Runs about others in the same file are then left aside; files without a run of it are not to be handed over.`,
        }
      : {
          message: `The results are about ${list(about.models)}, and what is released is ${subject}.`,
          remedy: about.beside
            ? `Hand over the results of ${subject} alone: run each model into a file of its own, or filter the rows of the others out. Two models are never pooled.`
            : `Run the evals on ${subject}; if it is the same model under another name, list the name under \`aliases\` in the policy.`,
        };
  },

  'subject-unnamed': ({ about }) =>
    about.of === 'models'
      ? {
          message: `The results of ${list(about.tasks)} do not say which model they are about.`,
          remedy: howToRecordModel(about.formats),
        }
      : {
          message:
            'The policy demands a digest of the subject (`subject: digest`), and the input or some of the results carry none.',
          remedy:
            'Give `subject` as MODEL@sha256:… and have the results record the digest of the model that they ran on, or an attestation of them.',
        },

  'moving-alias': ({ about: { models, pinnable } }) => ({
    message: `${list(models)} is a name that its provider points at new models over time, so it does not say what was evaluated.`,
    remedy: `Evaluate and release a dated snapshot, or name the subject with its digest.${
      pinnable
        ? ' If the provider never points this name at another model, say so under `pinned` in the policy, with the source.'
        : ''
    }`,
  }),

  'commit-mismatch': ({ task, about }) => {
    if (about.of === 'cache') {
      return {
        message: `${plural(about.answers, 'answer')} of ${task} came from a cache, so nothing shows at which commit they were given, and the policy asks for results of the one that is released (\`commit: ${about.rule}\`).`,
        remedy: WITHOUT_CACHE,
      };
    }
    const asked = `the policy asks for results of it (\`commit: ${about.rule}\`)`;
    if (about.of === 'release') {
      return {
        message: `Nothing says here which commit is released, and ${asked}.`,
        remedy:
          'Let the action judge these results: it knows the commit, and the run that made each artifact.',
      };
    }
    const { files, commit, repository, released } = about;
    const which =
      commit === null
        ? 'are of no known commit'
        : `are of commit ${commit}${repository === null ? '' : ` of ${repository}`}`;
    return {
      message: `The results in ${list(files, 3)} ${which}; what is released is ${list(released)}, and ${asked}.`,
      remedy: 'Run the evals at the commit that is released, and hand over their artifact.',
    };
  },

  'untrusted-producer': ({ about }) => {
    const results = `The results in ${list(about.files, 3)}`;
    switch (about.of) {
      case 'workflow':
      case 'event':
        return {
          message: `${results} ${cameFrom(about)}; the policy takes results of ${list(about.accepted) || 'none'} only.`,
          remedy:
            'Hand over the artifact of a run that the policy names; what is a file or an address says no run.',
        };
      case 'attestation':
        return {
          message: `${results} ${attestedBy(about)}; the policy takes what ${list(about.accepted) || 'nobody'} attests.`,
          remedy:
            'Have the workflow that makes the results attest the artifact or its files (`actions/attest`); docs/evidence.md has it whole.',
        };
      case 'fork':
        return fromFork(results, about);
    }
  },
};

type Untrusted<Of> = Extract<Abouts['untrusted-producer'], { readonly of: Of }>;

function cameFrom({ of, found, homeUnknown }: Untrusted<'workflow' | 'event'>): string {
  if (found === null) return `come from no known ${of}`;
  const where = homeUnknown ? ', and nothing says here which repository is released' : '';
  return `come from the ${of} ${found}${where}`;
}

function attestedBy({ signers, notVerified }: Untrusted<'attestation'>): string {
  if (signers.length > 0) return `are attested by ${list(signers, 3)}`;
  return notVerified.length === 0
    ? 'are not attested'
    : `have attestations that do not verify (${list(notVerified, 3)})`;
}

function fromFork(results: string, { fork, where }: Untrusted<'fork'>): Words {
  const name = `the fork ${fork ?? '(deleted since)'}`;
  if (where === 'run') {
    return {
      message: `${results} come from a run for ${name}, whose authors can make its workflow write anything.`,
      remedy: 'Hand over results of a run of this repository.',
    };
  }
  const from =
    where === 'own-run'
      ? `come from the run of this pull request of ${name}`
      : `lie on the disk of a job for ${name}`;
  return {
    message: `${results} ${from}, whose author can make its workflow write anything: they may speak against it, and not for it.`,
    remedy:
      'Somebody who may write here has to run the evals for it, such as by pushing its commit to a branch of this repository.',
  };
}
