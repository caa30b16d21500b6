import { type Call, notFound, ok, type Reply } from './answer.ts';

/** https://docs.github.com/en/rest/repos/attestations */
export function attestations({ repository, at, query }: Call): Reply {
  const bundles = repository.attestations.get(at['digest']!);
  if (bundles === undefined) return notFound;
  const shown = bundles.slice(0, Number(query.get('per_page') ?? 30));
  return ok({ attestations: shown.map((bundle) => ({ bundle, repository_id: repository.id })) });
}
