import { createHash } from 'node:crypto';

/**
 * First octets of the invented addresses: global unicast with no special-purpose block in them (IANA registry), so they
 * pass the same check as any address. They are never dialled outside: the range's `dial` leads to loopback only.
 */
const FIRST_OCTETS = [45, 103] as const;

/**
 * Gives each host one invented address, the same at every start for the same hosts. A host that names its own
 * addresses (a private one, in the egress tests) keeps them.
 */
export function assignAddresses(
  hosts: readonly { readonly host: string; readonly addresses?: readonly string[] | undefined }[],
): Record<string, string[]> {
  const taken = new Set<string>();
  const table: Record<string, string[]> = {};
  for (const { host, addresses } of hosts) {
    table[host] = addresses === undefined ? [freeAddress(host, taken)] : [...addresses];
  }
  return table;
}

function freeAddress(host: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const address = addressOf(`${host}#${attempt}`);
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
}

function addressOf(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  const first = FIRST_OCTETS[digest.readUInt8(0) % FIRST_OCTETS.length] ?? FIRST_OCTETS[0];
  const octet = (index: number) => 1 + (digest.readUInt8(index) % 254);
  return [first, octet(1), octet(2), octet(3)].join('.');
}
