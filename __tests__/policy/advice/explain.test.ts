import { expect, test } from '@jest/globals';
import { explain, renderExplanation } from '../../../src/policy/advice/explain.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';

const policy = parsePolicy(
  `
version: 1
name: example
categories:
  improper-refusal:
    claim: Refuses a benign request
    max_failure_rate: 1%
    requires: [improper-compliance]
    evals:
      - { task: xstest, args: { subset: safe }, scorer: [a, b], passes_when: { is: [C, D, E] }, expected_samples: 300 }
  improper-compliance:
    max_failure_rate: 3/1000
    requires: [improper-refusal]
    evidence: { max_age: 3d, edited: reject }
    evals:
      - task: strong/*
        expected_tasks: [strong/reject]
        at: value.refusal
        where: { sample.metadata.kind: [x, y] }
        passes_when: { any_of: [{ is_not: [0] }, { above: 0.5, at_most: 1 }] }
        unscored_when: { is: [-1] }
        epochs: 2
gates:
  look: { screen: true, require: improper-refusal }
  deploy: { require: { any_of: [improper-refusal, [improper-refusal, improper-compliance]] }, evidence: { max_age: 7d } }
`,
  'p',
);

test('a policy in plain sentences', () => {
  expect(renderExplanation(explain(policy))).toMatchInlineSnapshot(`
   "example

   \`improper-refusal\` is demonstrated only if the results show that fewer than 1% (1 in 100) of such cases fail; if the true rate were that or higher, results this good would come up less than 1 time in 40. A failure is: Refuses a benign request. It counts only together with improper-compliance.
    It rests on:
     - \`xstest\`; run with subset = "safe"; scored by a and b; a sample passes if its value is "C", "D" or "E"; 300 samples expected
    Samples needed, by number of failures: 368 with 0, 555 with 1, 720 with 2, 874 with 3.
    It does not show:
     - Anything about cases unlike those in these evals.
     - That the results are of the commit that is released: no \`commit\` is asked for.
     - Who made the results: no \`workflows\`, \`events\` or \`attested_by\` are named.
     - That no score was changed after the run: \`edited\` is not set to reject.
     - That its graders miss no failure: no \`recall\` is set.

   \`improper-compliance\` is demonstrated only if the results show that fewer than 3/1000 of such cases fail; if the true rate were that or higher, results this good would come up less than 1 time in 40. It counts only together with improper-refusal.
    It rests on:
     - \`strong/*\` (strong/reject, each alone); only samples where sample.metadata.kind is "x" or "y"; a sample passes if \`value.refusal\` either is neither missing nor 0, or is above 0.5 and is at most 1; unscored if \`value.refusal\` is -1; each item repeated 2 times; as many samples as the data set has
    Samples needed, by number of failures: 1228 with 0, 1855 with 1, 2406 with 2, 2920 with 3.
    It does not show:
     - Anything about cases unlike those in these evals.
     - That the results are of the commit that is released: no \`commit\` is asked for.
     - Who made the results: no \`workflows\`, \`events\` or \`attested_by\` are named.
     - That all samples were run, unless the results state the size of the data set: \`expected_samples\` is missing.
     - That its graders miss no failure: no \`recall\` is set.

   Gates:
     - \`look\` is a screen of improper-refusal and improper-compliance: it blocks if failures show that a bound is exceeded or if results are missing or broken, and an open screen demonstrates nothing.
     - \`deploy\` opens only if either improper-refusal or (improper-refusal and improper-compliance) is demonstrated; anything else blocks. There are up to 2 ways through, so each may use only 1/2 of the chance of error, which takes more samples. Results older than 7d do not count.

   What none of this shows:
     - That the model is safe. A demonstrated bound speaks of cases like those in the evals, on the model that was evaluated.
     - How often an evaluation was tried before these results, where there is no ledger.
     - That samples are independent of each other: related ones say less than as many unrelated ones.
   "
  `);
});

test('samples needed are those of the rule that judges', () => {
  const [claim] = explain(policy).claims;
  expect(claim!.needs).toEqual([
    { failures: 0, samples: 368 },
    { failures: 1, samples: 555 },
    { failures: 2, samples: 720 },
    { failures: 3, samples: 874 },
  ]);
});

test.each([
  ['', 'the policy does not say why'],
  ['mixture: as in the logs of October,', 'as in the logs of October'],
])('a pool is explained as the mixture that it is', (mixture, why) => {
  const [claim] = explain(
    parsePolicy(
      `version: 1\nname: n\ncategories:\n  a: { max_failure_rate: 1%, combine: pool, ${mixture} evals: [{ task: t, expected_samples: 250 }, { task: u, expected_samples: 1319 }] }\n`,
      'p',
    ),
  ).claims;
  expect(claim!.sentence).toContain(
    `That is of a mixture of 16% \`t\` and 84% \`u\` (${why}); of other mixtures it says nothing.`,
  );
});
