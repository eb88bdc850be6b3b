import ipaddr from 'ipaddr.js';

export type AddressVerdict =
  | { readonly allowed: true; readonly address: string }
  | { readonly allowed: false; readonly reason: string };

type Network = [network: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** IANA IPv4 Special-Purpose Address Registry, with multicast and the reserved class E. */
const DENIED_V4: Readonly<Record<string, readonly string[]>> = {
  this_network: ['0.0.0.0/8'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  carrier_nat: ['100.64.0.0/10'],
  loopback: ['127.0.0.0/8'],
  link_local: ['169.254.0.0/16'],
  protocol: ['192.0.0.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.175.48.0/24'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  relay_6to4: ['192.88.99.0/24'],
  benchmark: ['198.18.0.0/15'],
  multicast: ['224.0.0.0/4'],
  reserved: ['240.0.0.0/4'],
};

/** IANA IPv6 Special-Purpose Address Registry, and every form that carries an IPv4 address within. */
const DENIED_V6: Readonly<Record<string, readonly string[]>> = {
  loopback: ['::1/128'],
  unspecified: ['::/128'],
  v4_compatible: ['::/96'],
  v4_mapped: ['::ffff:0:0/96'],
  v4_translated: ['::ffff:0:0:0/96'],
  nat64: ['64:ff9b::/96', '64:ff9b:1::/48'],
  discard: ['100::/64', '100:0:0:1::/64'],
  teredo: ['2001::/32'],
  protocol: ['2001::/23', '2620:4f:8000::/48'],
  documentation: ['2001:db8::/32', '3fff::/20'],
  tunnel_6to4: ['2002::/16'],
  segment_routing: ['5f00::/16'],
  unique_local: ['fc00::/7'],
  link_local: ['fe80::/10'],
  site_local: ['fec0::/10'],
  multicast: ['ff00::/8'],
};

const V4 = compile(DENIED_V4);
const V6 = compile(DENIED_V6);

/**
 * May this address be dialled? Only a plain dotted IPv4 or an IPv6 address without zone that is global unicast by the
 * IANA registries may; every other form is refused, so that two parsers can never disagree about it.
 */
export function checkAddress(address: string): AddressVerdict {
  if (ipaddr.IPv4.isValidFourPartDecimal(address) && !/(^|\.)0\d/.test(address))
    return verdict(ipaddr.IPv4.parse(address), V4);
  if (!address.includes('%') && ipaddr.IPv6.isValid(address)) {
    const parsed = ipaddr.IPv6.parse(address);
    return isIsatap(parsed) ? { allowed: false, reason: 'isatap' } : verdict(parsed, V6);
  }
  return { allowed: false, reason: 'not_an_address' };
}

function verdict(
  address: ipaddr.IPv4 | ipaddr.IPv6,
  table: readonly (readonly [string, readonly Network[]])[],
): AddressVerdict {
  for (const [reason, networks] of table) {
    if (networks.some((network) => address.match(network))) return { allowed: false, reason };
  }
  return { allowed: true, address: address.toString() };
}

/** ISATAP hides an IPv4 address in the interface identifier of any prefix (RFC 5214). */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [, , , , high, low] = address.parts;
  return (high === 0 || high === 0x0200) && low === 0x5efe;
}

function compile(
  table: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, readonly Network[]])[] {
  return Object.entries(table).map(([reason, ranges]) => [
    reason,
    ranges.map((range) => ipaddr.parseCIDR(range)),
  ]);
}
