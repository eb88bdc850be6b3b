import { connect, type Socket } from 'node:net';
import { AppError, type EgressProfile } from '../domain/index.js';
import { type Manifest, readManifest } from './manifest.js';

/** Short, so that a first run of the default seeds ends within its minute; still more than none, so the wait is real. */
const POLITENESS_DELAY_MS = 20;

const HTTP_PORT = 80;
const HTTPS_PORT = 443;

/** Nothing listens at the address, as seen from inside the range. The code is the one the system would give. */
class RangeRefusedError extends AppError {
  constructor(address: string, port: number) {
    super({
      code: 'ECONNREFUSED',
      message: `connect ECONNREFUSED ${address}:${port}`,
      facts: { address, port },
    });
  }
}

/**
 * The range as an egress profile: names of the manifest resolve, others do not; `dial` leads port 80 and 443 of an
 * invented address to the range's servers on loopback and refuses everything else. Reading the manifest's values once, it needs no
 * connection to the process that serves.
 */
export function createRangeProfile(manifest: Manifest): EgressProfile {
  const closed = new Set(manifest.closedAddresses);
  const open = new Set(
    Object.values(manifest.addresses)
      .flat()
      .filter((address) => !closed.has(address)),
  );
  const table = new Map(Object.entries(manifest.addresses));
  return {
    name: 'range',
    exercise: true,
    politenessDelayMs: POLITENESS_DELAY_MS,
    trustedCa: manifest.ca,
    resolve: async (host) => table.get(host.toLowerCase().replace(/\.$/, '')) ?? [],
    dial: async (address, port, signal) => {
      const target = listeningPort(manifest, port);
      if (target === undefined || !open.has(address)) throw new RangeRefusedError(address, port);
      return openSocket(manifest.listenHost, target, signal);
    },
  };
}

/**
 * The profile of a range that another process serves, from the manifest it wrote.
 * Raises `InvalidInputError` where the manifest is absent or broken.
 */
export async function connectRangeProfile(options: {
  readonly manifestPath: string;
}): Promise<EgressProfile> {
  return createRangeProfile(await readManifest(options.manifestPath));
}

function listeningPort(manifest: Manifest, port: number): number | undefined {
  if (port === HTTP_PORT) return manifest.httpPort;
  return port === HTTPS_PORT ? manifest.httpsPort : undefined;
}

function openSocket(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const onAbort = () => socket.destroy(new Error('dial aborted', { cause: signal.reason }));
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', (error) => {
      signal.removeEventListener('abort', onAbort);
      reject(error);
    });
    socket.once('connect', () => {
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}
