import { expect, test } from '@jest/globals';
import { guardedLookup, isMetadataAddress } from '../../src/io/addresses.ts';

test.each([
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '168.63.129.16',
  'fe80::1',
  'fe80::1%eth0',
  '[fd00:ec2::254]',
  '::ffff:169.254.169.254',
  '[::ffff:a9fe:a9fe]',
  '64:ff9b::a9fe:a9fe',
])('%s is refused', (address) => {
  expect(isMetadataAddress(address)).toBe(true);
});

test.each(['127.0.0.1', '10.0.0.1', '192.168.1.1', '140.82.112.5', '::1', '[fd00::1]', 'example.org', ''])(
  '%s is not',
  (address) => {
    expect(isMetadataAddress(address)).toBe(false);
  },
);

test('every way to write an IPv4 address is one address by the time it is checked', () => {
  for (const host of ['2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518']) {
    expect(isMetadataAddress(new URL(`http://${host}/`).hostname)).toBe(true);
  }
});

test('a name is refused by what it resolves to, for the connection that would be made', async () => {
  const resolve = (host: string, all: boolean) =>
    new Promise((done) => guardedLookup(host, { all }, (error, address) => done(error ?? address)));
  expect(String(await resolve('169.254.169.254', true))).toContain('metadata');
  expect(await resolve('127.0.0.1', true)).toEqual([{ address: '127.0.0.1', family: 4 }]);
  expect(await resolve('127.0.0.1', false)).toBe('127.0.0.1');
  expect(await resolve('no-such-host.invalid', true)).toMatchObject({ syscall: 'getaddrinfo' });
});
