/** Every medium that is made of a verdict alone, by name. */
import type { Tally } from '../../src/model/tally.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { html } from '../../src/report/html/verdict-page.ts';
import { json } from '../../src/report/json.ts';
import { junitXml } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { shields } from '../../src/report/shields.ts';
import { predicate, statement } from '../../src/report/statement.ts';
import { text } from '../../src/report/text.ts';
import { workflowCommands } from '../../src/report/workflow-commands.ts';
import { PAGE } from './page.ts';

/** As of a page beside which nothing is known. */
export const NO_TALLY: Tally = { version: 1, evidence: [], evals: [], planted: [] };

export const MEDIA: Readonly<Record<string, (verdict: Verdict) => string>> = {
  text,
  markdown,
  json,
  html: (verdict) => html({ verdict, tally: NO_TALLY }, [], PAGE),
  sarif,
  junit: junitXml,
  shields,
  statement,
  predicate,
  'workflow commands': workflowCommands,
};
