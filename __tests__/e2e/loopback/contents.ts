import { type Call, invalid, notFound, ok, type Reply } from './answer.ts';
import { blobSha, type RepositoryState, sha } from './state.ts';

export function repositoryJson(repository: RepositoryState) {
  const [owner, name] = repository.fullName.split('/');
  return {
    id: repository.id,
    name,
    full_name: repository.fullName,
    owner: { login: owner },
    private: repository.private,
    default_branch: repository.defaultBranch,
  };
}

/**
 * SHA, `heads/…`, `tags/…` or a bare name to a commit: as in git, a tag goes before a branch of the same name.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
function resolve({ commits, refs, tags, defaultBranch }: RepositoryState, ref: string): string | undefined {
  if (commits.has(ref)) return ref;
  const [, kind, name = ''] = /^(?:refs\/)?(heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (kind) return (kind === 'heads' ? refs : tags).get(name);
  return tags.get(ref) ?? refs.get(ref === 'HEAD' ? defaultBranch : ref);
}

export function commit({ repository, at, accept }: Call): Reply {
  const id = resolve(repository, at['ref']!);
  if (id === undefined) return invalid(`No commit found for SHA: ${at['ref']}`);
  if (accept.includes('application/vnd.github.sha')) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };
    return { status: 200, raw: Buffer.from(id), headers };
  }
  return ok({ sha: id, commit: { message: 'A commit' } });
}

/** The tree's id stands for its files alone, as in git. */
export function gitCommit({ repository, at }: Call): Reply {
  const files = repository.commits.get(at['sha']!);
  if (files === undefined) return notFound;
  const tree = [...files].map(([path, content]) => `${path} ${blobSha(content)}`).sort();
  const parents = [repository.parents.get(at['sha']!) ?? []].flat().map((sha) => ({ sha }));
  return ok({ sha: at['sha'], tree: { sha: sha(tree.join('\n')) }, parents });
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function compare({ repository, at }: Call): Reply {
  const [base = '', head = ''] = at['basehead']!.split('...').map((one) => decodeURIComponent(one));
  if (![base, head].every((one) => repository.commits.has(one))) return notFound;
  const line = (commit: string): string[] => {
    const parent = repository.parents.get(commit);
    return parent === undefined ? [commit] : [commit, ...line(parent)];
  };
  const [behind, ahead] = [line(base).indexOf(head), line(head).indexOf(base)];
  const status = base === head ? 'identical' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'diverged';
  return ok({ status, ahead_by: Math.max(ahead, 0), behind_by: Math.max(behind, 0), commits: [], files: [] });
}

export function gitRef({ repository, at }: Call): Reply {
  const id = resolve(repository, at['ref']!);
  return id === undefined ? notFound : ok({ ref: `refs/${at['ref']}`, object: { type: 'commit', sha: id } });
}

/** https://docs.github.com/en/rest/git/refs#list-matching-references */
export function matchingRefs({ repository, at }: Call): Reply {
  const found = [...repository.refs].filter(([branch]) => `heads/${branch}`.startsWith(at['ref']!));
  return ok(
    found.map(([branch, id]) => ({ ref: `refs/heads/${branch}`, object: { type: 'commit', sha: id } })),
  );
}

export function contents({ repository, at, query, accept }: Call): Reply {
  const id = resolve(repository, query.get('ref') ?? 'HEAD');
  const files = id === undefined ? undefined : repository.commits.get(id);
  if (files === undefined)
    return { ...notFound, json: { message: `No commit found for the ref ${query.get('ref')}` } };
  const path = at['path']!;
  const content = files.get(path);
  if (content === undefined) return directory(files, path, accept);
  if (accept.includes('application/vnd.github.raw')) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return { status: 200, raw: content, headers };
  }
  // https://docs.github.com/en/rest/repos/contents: 1 to 100 MB only as raw, or as an object without content.
  const large = content.length > 1024 * 1024;
  if (large && !accept.includes('application/vnd.github.object')) {
    return { status: 403, json: { message: 'This API returns blobs up to 1 MB in size.' } };
  }
  return ok({
    type: 'file',
    encoding: large ? 'none' : 'base64',
    content: large ? '' : content.toString('base64').replace(/.{60}/g, '$&\n'),
    size: content.length,
    name: path.split('/').at(-1),
    path,
    sha: blobSha(content),
  });
}

function directory(files: ReadonlyMap<string, Buffer>, path: string, accept: string): Reply {
  const prefix = path.replace(/\/?$/, '/');
  const inside = [...files.keys()].filter((file) => file.startsWith(prefix));
  if (inside.length === 0) return notFound;
  const names = new Set(inside.map((file) => file.slice(prefix.length).split('/')[0]!));
  const entries = [...names].map((name) => ({
    type: files.has(prefix + name) ? 'file' : 'dir',
    name,
    path: prefix + name,
  }));
  return ok(accept.includes('application/vnd.github.object') ? { type: 'dir', path, entries } : entries);
}
