/** What an `if:` lets happen, by GitHub's own grammar of expressions. */
import { Lexer, Parser } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { TokenType } from '@actions/expressions/lexer';

const CONTEXTS = [
  'github',
  'inputs',
  'vars',
  'needs',
  'strategy',
  'matrix',
  'secrets',
  'steps',
  'job',
  'jobs',
  'runner',
  'env',
];
const STATUS = ['always', 'success', 'failure', 'cancelled'];
const FUNCTIONS = [...STATUS, 'hashFiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));

/**
 * Whether a condition holds whatever happened before and whatever the event brings: only then nothing is skipped.
 * Without a function of status in it, it holds only where all before succeeded.
 * @param succeeded whether all before did succeed, as for a job that needs none
 */
export function holdsAlways(condition: string, succeeded: boolean): boolean {
  const expression = parse(condition);
  if (expression === null) return false;
  const implied = asksForStatus(expression) || succeeded;
  return implied && truth(expression, succeeded) === true;
}

/** Whether a job of this condition runs only if the jobs that it needs, or the one named, succeeded. */
export function holdsOnlyAfter(condition: string | null, job: string | null): boolean {
  if (condition === null) return true;
  const expression = parse(condition);
  return expression !== null && (!asksForStatus(expression) || implies(expression, job));
}

function parse(condition: string): Expr | null {
  const [, whole] = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition) ?? [];
  const inner = whole !== undefined && !whole.includes('}}') ? whole : condition;
  try {
    return new Parser(new Lexer(inner).lex().tokens, CONTEXTS, FUNCTIONS).parse();
  } catch {
    return null;
  }
}

/** `null`: it depends. */
function truth(expression: Expr, succeeded: boolean): boolean | null {
  if (expression instanceof Grouping) return truth(expression.group, succeeded);
  if (expression instanceof Literal) return Boolean(literalOf(expression));
  if (expression instanceof FunctionCall) {
    const name = nameOf(expression);
    return name === 'always' ? true : name === 'success' && succeeded ? true : null;
  }
  if (expression instanceof Unary) {
    const inner = truth(expression.expr, succeeded);
    return inner === null ? null : !inner;
  }
  if (expression instanceof Logical) {
    const all = expression.args.map((one) => truth(one, succeeded));
    const decides = expression.operator.type === TokenType.OR;
    if (all.includes(decides)) return decides;
    return all.includes(null) ? null : !decides;
  }
  return null;
}

/** Whether it can hold only if what it needs succeeded. */
function implies(expression: Expr, job: string | null): boolean {
  if (expression instanceof Grouping) return implies(expression.group, job);
  if (expression instanceof FunctionCall) return nameOf(expression) === 'success';
  if (expression instanceof Logical) {
    return expression.operator.type === TokenType.AND
      ? expression.args.some((one) => implies(one, job))
      : expression.args.every((one) => implies(one, job));
  }
  if (expression instanceof Binary && expression.operator.type === TokenType.EQUAL_EQUAL && job !== null) {
    const sides = [expression.left, expression.right];
    const path = sides.map(pathOf).find((one) => one !== null);
    const literal = sides.find((one) => one instanceof Literal);
    const said = literal === undefined ? null : literalOf(literal);
    return (
      (path === `needs.${job.toLowerCase()}.result` && said === 'success') ||
      (path === `needs.${job.toLowerCase()}.outputs.decision` && said === 'allow')
    );
  }
  return truth(expression, false) === false;
}

function asksForStatus(expression: Expr): boolean {
  if (expression instanceof FunctionCall)
    return STATUS.includes(nameOf(expression)) || expression.args.some(asksForStatus);
  if (expression instanceof Grouping) return asksForStatus(expression.group);
  if (expression instanceof Unary) return asksForStatus(expression.expr);
  if (expression instanceof Logical) return expression.args.some(asksForStatus);
  if (expression instanceof Binary) return asksForStatus(expression.left) || asksForStatus(expression.right);
  if (expression instanceof IndexAccess)
    return asksForStatus(expression.expr) || asksForStatus(expression.index);
  return false;
}

/** `needs.gate.result`, in lower case: names of contexts and their members have no case. */
function pathOf(expression: Expr): string | null {
  if (expression instanceof Grouping) return pathOf(expression.group);
  if (expression instanceof ContextAccess) return expression.name.lexeme.toLowerCase();
  if (!(expression instanceof IndexAccess) || !(expression.index instanceof Literal)) return null;
  const holder = pathOf(expression.expr);
  return holder === null ? null : `${holder}.${String(literalOf(expression.index)).toLowerCase()}`;
}

const nameOf = ({ functionName }: FunctionCall): string => functionName.lexeme.toLowerCase();

/** Of a literal of the grammar, which is a text, a number, true, false or null. */
const literalOf = ({ literal }: Literal): unknown => ('value' in literal ? literal.value : null);
