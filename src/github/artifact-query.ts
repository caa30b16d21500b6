import type { Source } from '../evidence/sources/types.ts';
import { bearerVariable } from '../evidence/sources/web/auth.ts';
import { PlatformError } from '../util/errors.ts';
import { parseRepository, type Repository } from './repository.ts';

/** What a line `artifact:NAME` and its options ask for. See docs/sources/artifact.md. */
export interface ArtifactQuery {
  /** Of the artifact's name: `*` any text, `?` any character. */
  readonly pattern: string;
  /** `null`: this repository. */
  readonly repository: Repository | null;
  readonly run:
    | { readonly kind: 'this' }
    | { readonly kind: 'id'; readonly id: number }
    /** `branch` is `null` for the default branch. */
    | { readonly kind: 'newest'; readonly workflow: string; readonly branch: string | null };
  readonly artifactId: number | null;
  /** `sha256:` and 64 hexadecimal digits in lower case. */
  readonly digest: string | null;
  /** Name of the job that must have been running when it was uploaded. */
  readonly job: string | null;
  /** The environment variable with the token; `null`: the job's own token. */
  readonly tokenVariable: string | null;
}

/** @throws PlatformError when an option is malformed, or contradicts another */
export function artifactQuery({ name, rest, options }: Source): ArtifactQuery {
  const { run, workflow, branch, repo, digest, job, auth } = options;
  const wrong = (message: string, remedy: string) => new PlatformError(`${name}: ${message}`, remedy);
  if (run !== undefined && workflow !== undefined) {
    throw wrong('has `run=` and `workflow=`, and each of them names a run', 'Leave one of them out.');
  }
  if (branch !== undefined && workflow === undefined) {
    throw wrong('has `branch=` and no `workflow=`', 'Add `workflow=`: the newest run of it is taken.');
  }
  if (repo !== undefined && run === undefined && workflow === undefined) {
    throw wrong('has `repo=` and no run of it', 'Add `run=ID`, or `workflow=FILE`.');
  }
  const number = (option: string): number | null => {
    const value = options[option];
    if (value === undefined) return null;
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    throw wrong(`\`${option}=\` is no number such as GitHub gives`, `Write \`${option}=123456\`.`);
  };
  const id = number('run');
  return {
    pattern: rest,
    repository: repo === undefined ? null : parseRepository(repo, '`repo=`'),
    run:
      workflow !== undefined
        ? {
            kind: 'newest',
            workflow: fileName(workflow),
            branch: branch?.replace(/^refs\/heads\//, '') ?? null,
          }
        : id === null
          ? { kind: 'this' }
          : { kind: 'id', id },
    artifactId: number('artifact-id'),
    digest: digest === undefined ? null : sha256(digest),
    job: job ?? null,
    tokenVariable: auth === undefined ? null : bearerVariable(auth),
  };

  /** upload-artifact's output has no prefix, the REST API has one. */
  function sha256(text: string): string {
    const hex = text.toLowerCase().replace(/^sha256:/, '');
    if (/^[0-9a-f]{64}$/.test(hex)) return `sha256:${hex}`;
    throw wrong(
      '`digest=` is no SHA-256',
      "Write 64 hexadecimal digits, as upload-artifact's output artifact-digest has them.",
    );
  }

  function fileName(text: string): string {
    const file = text.replace(/^\.github\/workflows\//, '');
    if (/^[\w.-]+$/.test(file)) return file;
    throw wrong(
      '`workflow=` is no file of .github/workflows',
      'Write its name, such as `workflow=evals.yml`.',
    );
  }
}
