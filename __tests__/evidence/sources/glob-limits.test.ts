import { expect, test } from '@jest/globals';
import { checkGlob } from '../../../src/evidence/sources/glob-limits.ts';

test.each([
  'logs/**/*.jsonl',
  'logs/{a,b}*.jsonl',
  'logs/{a,b,{c,d}}/x-{1..20}.json',
  `{${Array.from({ length: 900 }, (_, i) => i).join(',')}}`,
  'a{b,c',
  'a}b,c{',
  '*-*_*.*',
  '**/**/**/**/**/**/a',
  '\\{a,b\\}'.repeat(20),
])('%s is tried', (pattern) => {
  expect(() => checkGlob(pattern)).not.toThrow();
});

test.each([
  '{a,b}'.repeat(20),
  `x/${'{a,b,c,d,e,f,g,h,i,j}/'.repeat(4)}`,
  '{{a,b}{a,b}{a,b},{a,b}}'.repeat(4),
  '{1..3000000}',
  '{-2000..2000..2}',
  '{1..40}{1..40}',
  '{a,b'.repeat(20),
])('%s stands for too many names', (pattern) => {
  expect(() => checkGlob(pattern)).toThrow('braces stand for more than 1000 names');
});

test.each(['*a*a*a*a*', '+(a|b)*(c)?(d)@(e)!(f)'])('%s has too many wildcards in one name', (pattern) => {
  expect(() => checkGlob(pattern)).toThrow('5 wildcards between two slashes');
});
