import { BlockList, isIPv6 } from 'node:net';

const ownNetworks = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv4');
ownNetworks.addAddress('::1', 'ipv6');
ownNetworks.addSubnet('fc00::', 7, 'ipv6');

/** Figures are for whoever watches the house from its own network, and comes to the process itself: not through the public's proxy. */
export function mayReadMetrics(peer: string | undefined, forwarded: boolean): boolean {
  if (peer === undefined || forwarded) return false;
  const address = peer.replace(/^::ffff:(?=\d+\.)/, '');
  return ownNetworks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
