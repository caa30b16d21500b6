import { expect, test } from '@jest/globals';
import { isBranch, parseLedgerInput } from '../../../src/run/ledger/place.ts';

test.each([
  ['auto', { kind: 'auto' }],
  ['off', { kind: 'off' }],
  ['write', { kind: 'branch', name: 'near-zero-ledger', write: true }],
  ['branch:safety/ledger', { kind: 'branch', name: 'safety/ledger', write: false }],
  ['branch:safety/ledger write', { kind: 'branch', name: 'safety/ledger', write: true }],
  ['file:state/ledger.jsonl', { kind: 'file', name: 'state/ledger.jsonl', write: false }],
  ['file:a folder/ledger.jsonl  write', { kind: 'file', name: 'a folder/ledger.jsonl', write: true }],
])('%s', (text, expected) => {
  expect(parseLedgerInput(text)).toEqual(expected);
});

test.each([
  ...['', 'on', 'Write', 'near-zero-ledger', 'ledger.jsonl', 'write auto'],
  ...['branch:', 'branch: write', 'file:', 'branch:a b', 'branch:a wright', 'branch:a\nwrite b'],
])('no ledger: %j', (text) => {
  expect(parseLedgerInput(text)).toBeNull();
});

test.each([
  ...[
    '-d',
    '--upload-pack=x',
    'a..b',
    'a//b',
    'a/',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a~1',
    'a^',
    'a:b',
    'a b',
    '@{-1}',
  ],
  ...['refs\\x', 'a*', 'a?', 'a[', '', 'x'.repeat(300), 'a\n'],
])('no branch: %j', (name) => {
  expect(isBranch(name)).toBe(false);
});
