import { expect, test } from '@jest/globals';
import { parseRecord, RECORD_TITLE, recordOf } from '../../src/github/ledger-records.ts';

const HEAD = { place: 'branch near-zero-ledger', number: 42, digest: `sha256:${'3f'.repeat(32)}` };

test.each([HEAD, { ...HEAD, place: 'file a: entry 1 is/ledger.jsonl' }])(
  'what is said is read back: $place',
  (head) => {
    expect(parseRecord(RECORD_TITLE, recordOf(head))).toEqual(head);
  },
);

test.each([
  ['Another title', recordOf(HEAD)],
  [undefined, recordOf(HEAD)],
  [RECORD_TITLE, undefined],
  [RECORD_TITLE, recordOf({ ...HEAD, number: 0 })],
  [RECORD_TITLE, recordOf({ ...HEAD, digest: 'sha256:abc' })],
  [RECORD_TITLE, `${recordOf(HEAD)} `],
  [RECORD_TITLE, `x\n${recordOf(HEAD)}`],
])('no record: %j %j', (title, message) => {
  expect(parseRecord(title, message)).toBeNull();
});
