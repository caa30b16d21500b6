import { type Call, found, invalid, notFound, ok, page, type Reply } from './answer.ts';
import { BOT, type CommentState, CREATED, nextId, type PullState, sha } from './state.ts';

export function pullJson({ number, head, base, user }: PullState) {
  const repo = (name: string | null) => name && { full_name: name };
  return { number, state: 'open', user: { login: user }, head: { ...head, repo: repo(head.repo) }, base };
}

/** Open ones; `head` is `owner:branch`. */
export function listPulls(call: Call): Reply {
  const head = call.query.get('head');
  const named = ({ head: { ref, repo } }: PullState) => `${repo?.split('/')[0]}:${ref}`;
  const matching = call.repository.pulls.filter((state) => head === null || named(state) === head);
  return page(call, matching.map(pullJson));
}

export function pull(
  call: Call,
  part: (state: PullState) => object,
  answer: (call: Call, items: never[]) => Reply = (_call, items) => ok(items),
): Reply {
  const state = call.repository.pulls.find(({ number }) => String(number) === call.at['number']);
  return state ? answer(call, part(state) as never[]) : notFound;
}

/** Of the branch that is asked for, the newest push first. */
export function activity({ repository, query }: Call): Reply {
  const of = repository.pulls.filter(({ head }) => `refs/heads/${head.ref}` === query.get('ref'));
  return ok(
    of.flatMap(({ head, pushers = [] }) =>
      pushers.map((login, id) => ({
        id,
        node_id: `A_${id}`,
        before: head.sha,
        after: head.sha,
        ref: query.get('ref'),
        timestamp: CREATED,
        activity_type: 'push',
        actor: account(login),
      })),
    ),
  );
}

export const commitOfPull = ({ author, committer }: PullState['commits'][number]) => ({
  sha: sha(`${author} ${committer}`),
  commit: { message: 'A commit' },
  author: author && account(author),
  committer: committer && account(committer),
});

/** All that GitHub writes of an account beside its login is addresses of more. */
const account = (login: string) => {
  const url = `https://api.github.com/users/${login}`;
  const links = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
  ];
  return {
    ...Object.fromEntries([...links, 'received_events'].map((name) => [`${name}_url`, `${url}/${name}`])),
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: url,
    gravatar_id: null,
    url,
    html_url: `https://github.com/${login}`,
    type: 'User',
    site_admin: false,
  };
};

export function listComments(call: Call): Reply {
  const { comments } = call.repository;
  return page(call, comments.filter(({ issue }) => String(issue) === call.at['number']).map(commentJson));
}

const commentJson = ({ issue, ...rest }: CommentState) => ({
  ...rest,
  issue_url: `https://api.github.com/issues/${issue}`,
});

const COMMENT_LIMIT = 65_536;

function commentBody(body: Call['body']): string | Reply {
  const text = body['body'];
  if (typeof text !== 'string') return invalid('Invalid request.\n\n"body" wasn\'t supplied.');
  if ([...text].length > COMMENT_LIMIT) {
    return invalid('Validation Failed', `body is too long (maximum is ${COMMENT_LIMIT} characters)`);
  }
  return text;
}

export function createComment({ repository, at, body }: Call): Reply {
  const text = commentBody(body);
  if (typeof text !== 'string') return text;
  const user = { login: BOT, type: 'Bot' } as const;
  const made = { id: nextId(), issue: Number(at['number']), body: text, user };
  repository.comments.push(made);
  return { status: 201, json: commentJson(made) };
}

export function updateComment({ repository, at, body }: Call): Reply {
  return found(repository.comments, at, (comment) => {
    const text = commentBody(body);
    if (typeof text !== 'string') return text;
    comment.body = text;
    return ok(commentJson(comment));
  });
}
