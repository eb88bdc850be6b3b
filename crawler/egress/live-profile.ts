import { Resolver } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import type { EgressProfile } from '../../domain/index.js';

const DNS_TIMEOUT_MS = 3_000;
const DNS_TRIES = 2;

/** Between two requests to one host, in ms, unless the profile says otherwise. */
const DEFAULT_POLITENESS_DELAY_MS = 1_000;

export interface LiveProfileOptions {
  readonly name: string;
  /** DNS servers to ask; the system's where none are given. */
  readonly dnsServers?: readonly string[];
  readonly politenessDelayMs?: number;
}

/**
 * The open internet, by the machine's own address. Only made when an administrator set it up: a unit's own address must
 * not be seen by the sites it visits.
 */
export function createLiveProfile(options: LiveProfileOptions): EgressProfile {
  const resolver = new Resolver({ timeout: DNS_TIMEOUT_MS, tries: DNS_TRIES });
  if (options.dnsServers && options.dnsServers.length > 0) resolver.setServers(options.dnsServers);
  return {
    name: options.name,
    exercise: false,
    politenessDelayMs: options.politenessDelayMs ?? DEFAULT_POLITENESS_DELAY_MS,
    resolve: async (host) => {
      const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const found = answers.flatMap((answer) =>
        answer.status === 'fulfilled' ? answer.value : [],
      );
      const trouble = answers.find(
        (answer) => answer.status === 'rejected' && !isNoSuchName(answer.reason),
      );
      if (found.length === 0 && trouble?.status === 'rejected') throw trouble.reason;
      return found;
    },
    dial: dialDirectly,
  };
}

function dialDirectly(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true, signal });
    const fail = (error: Error) => reject(error);
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.off('error', fail);
      resolve(socket);
    });
  });
}

function isNoSuchName(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOTFOUND' || code === 'ENODATA';
}
