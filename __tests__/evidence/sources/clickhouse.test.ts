/** Counting in ClickHouse: what is asked of a server, and what is refused before. A real server: clickhouse.slow.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { openTable } from '../../../src/evidence/sources/clickhouse.ts';
import { parseSource } from '../../../src/evidence/sources/source.ts';
import { gateOf } from '../../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { judgeFiles } from '../../../src/run/judge-files.ts';
import { policyText } from '../../helpers/files.ts';
import { NOW } from '../../helpers/gate.ts';
import { failure, web } from '../../helpers/web.ts';

const api = web();

const FACTS = {
  now: NOW,
  subject: null,
  policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
  reasons: [],
};

describe('a server that has query parameters', () => {
  test('is given values as parameters, never in the statement', async () => {
    const { origin, asked } = await api.serve(({ body }) => {
      if (body.startsWith('SELECT version()')) return { data: [['26.7.2.1']] };
      if (body.startsWith('DESCRIBE'))
        return { data: ['task', 'id', 'scorer', 'value'].map((name) => [name, 'String']) };
      if (body.includes('AS k, count()')) return { data: [['1', '1', 'refusals', '0', '1']] };
      if (body.includes('max(n)')) return { data: [['0', '0', '0', '0', '0', null, '1', '0', '1']] };
      if (body.startsWith('SELECT DISTINCT scorer')) return { data: [["it's"]] };
      if (body.includes('WHERE code > 0')) return { data: [] };
      return { data: [body.includes('sum(valued)') ? ['1', '1', '1', '0', '0', '0'] : ['1']] };
    });
    const source = await openTable(
      parseSource(`clickhouse://${new URL(origin).host}/db table=samples`),
      api.reach(),
    );
    const policy = parsePolicy(
      policyText(`{ task: refusals, scorer: "it's", passes_when: { is: "a\\\\b\\tc'" } }`),
      'policy.yml',
    );
    await judgeFiles(
      policy,
      gateOf(policy, null, null),
      { files: [], counted: [source], problems: [] },
      FACTS,
    );
    const counted = asked.filter(({ url }) => url.searchParams.has('param_p0'));
    expect(counted.length).toBeGreaterThan(0);
    for (const { url, body } of counted) {
      expect(body).not.toMatch(/it's|a\\/);
      expect(body).toContain('{p0:String}');
      expect(url.searchParams.get('param_p0')).toBe("it's");
      expect(url.searchParams.get('param_p1')).toBe("a\\\\b\\tc'");
    }
    expect(asked[0]!.url.searchParams.get('database')).toBe('db');
  });

  test.each([
    ['clickhouse://db.acme.dev/evals', 'has no `table=`'],
    ['clickhouse://db.acme.dev/evals table="a; DROP"', 'is no name'],
    ['clickhouse://u:p@db.acme.dev/evals table=t', 'is no address'],
    ['clickhouse://db.acme.dev/a.b table=t', 'is no address'],
  ])('%s is refused before anything is asked', async (line, message) => {
    expect(await failure(openTable(parseSource(line), api.reach()))).toContain(message);
  });
});
