/** Every medium that is made of a verdict alone, by name. */
import type { Verdict } from '../../src/model/verdict.ts';
import { json } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { sarif } from '../../src/report/sarif.ts';
import { shields } from '../../src/report/shields.ts';
import { predicate, statement } from '../../src/report/statement.ts';
import { text } from '../../src/report/text.ts';
import { workflowCommands } from '../../src/report/workflow-commands.ts';

export const MEDIA: Readonly<Record<string, (verdict: Verdict) => string>> = {
  text,
  markdown,
  json,
  sarif,
  junit,
  shields,
  statement,
  predicate,
  'workflow commands': workflowCommands,
};
