import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { EvidenceError } from '../util/errors.ts';

/**
 * Addresses that hand out credentials to whoever asks from inside a cloud machine. No request of ours may reach
 * them, whatever a name resolves to. A private address may be written by the user and is not refused here.
 */
const metadata = new BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4'); // link-local: AWS, Azure, Google Cloud, DigitalOcean
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addAddress('fd00:ec2::254', 'ipv6'); // AWS
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google Cloud
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba Cloud
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle Cloud
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure's platform address
metadata.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // 169.254.0.0/16 through NAT64

/** Whether `address` (IPv4 or IPv6, also IPv4 mapped into IPv6) is link-local or a cloud's metadata service. */
export function isMetadataAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  const family = isIP(bare);
  return family !== 0 && metadata.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}

/** An address as it may be printed: user information, query and fragment can hold secrets. */
export function printable(url: string): string {
  if (!URL.canParse(url)) return '(an address that cannot be parsed)';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/**
 * Refuses what is no web address, and metadata services written as numbers. Names are checked as they resolve.
 * @throws EvidenceError
 */
export function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['http:', 'https:'].includes(parsed.protocol)) {
    throw new EvidenceError(printable(url), 'is not an http or https address', 'Write a full web address.');
  }
  if (isMetadataAddress(parsed.hostname)) throw refused(parsed.hostname);
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name for the connection itself, so that no second lookup can differ from the one that was checked. */
export function guardedLookup(host: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isMetadataAddress(address))) return callback(refused(host), []);
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
}

function refused(host: string): EvidenceError {
  return new EvidenceError(
    host,
    'is a link-local or cloud metadata address, which is never asked',
    'Evidence does not come from there: correct the address, or find out who redirects to it.',
  );
}
