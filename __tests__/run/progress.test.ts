import { expect, test } from '@jest/globals';
import { Progress } from '../../src/run/progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => time);
  const at = (ms: number): void => {
    time = ms;
    progress.sample('logs/a\u001b[31m.eval');
  };
  return { written, progress, at };
}

test('says nothing in the first second, then at most five times a second, and wipes its line', () => {
  const { written, progress, at } = watched(true);
  for (const ms of [0, 500, 999, 1000, 1001, 1199, 1200]) at(ms);
  progress.end();
  expect(written).toEqual([
    '\r\u001b[K4 samples read, now logs/a\\u{1b}[31m.eval',
    '\r\u001b[K7 samples read, now logs/a\\u{1b}[31m.eval',
    '\r\u001b[K',
  ]);
});

test('says nothing where nobody looks', () => {
  const { written, progress, at } = watched(false);
  for (const ms of [0, 5000, 10_000]) at(ms);
  progress.end();
  expect(written).toEqual([]);
});
