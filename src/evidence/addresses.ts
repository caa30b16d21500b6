import { BlockList, isIP } from 'node:net';

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
