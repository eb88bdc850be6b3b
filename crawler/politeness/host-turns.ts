/** Hosts that are remembered at a time; the idle ones are dropped first. */
const MAX_HOSTS = 10_000;

interface HostState {
  tail: Promise<void>;
  waiting: number;
  /** Earliest time of the next request, in ms since the epoch. */
  readyAt: number;
}

/** One request at a time per host, with a pause between two of them. */
export interface HostTurns {
  /**
   * Waits until the host may be asked and holds it; the returned function ends the turn and starts the pause.
   * Raises the signal's reason when aborted.
   */
  take(host: string, delayMs: number, signal?: AbortSignal): Promise<() => void>;
  /** Keeps everybody off the host until then: a `Retry-After`. */
  holdUntil(host: string, at: number): void;
  /** Milliseconds until the host may be asked; 0 where it may be now. */
  waitOf(host: string): number;
}

/** Politeness is per host name and per process: one connection, and a pause after each request. */
export function createHostTurns(): HostTurns {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = hosts.get(host);
    if (known) return known;
    if (hosts.size >= MAX_HOSTS) forgetIdle(hosts);
    const state = { tail: Promise.resolve(), waiting: 0, readyAt: 0 };
    hosts.set(host, state);
    return state;
  };
  return {
    take: async (host, delayMs, signal) => {
      const state = stateOf(host);
      const before = state.tail;
      let end: () => void = () => {};
      state.tail = new Promise((resolve) => {
        end = resolve;
      });
      state.waiting += 1;
      const release = () => {
        state.waiting -= 1;
        state.readyAt = Math.max(state.readyAt, Date.now() + delayMs);
        end();
      };
      try {
        await before;
        signal?.throwIfAborted();
        const wait = state.readyAt - Date.now();
        if (wait > 0) await pause(wait, signal);
      } catch (error) {
        state.waiting -= 1;
        end();
        throw error;
      }
      return release;
    },
    holdUntil: (host, at) => {
      const state = stateOf(host);
      state.readyAt = Math.max(state.readyAt, at);
    },
    waitOf: (host) => Math.max(0, (hosts.get(host)?.readyAt ?? 0) - Date.now()),
  };
}

function forgetIdle(hosts: Map<string, HostState>): void {
  const now = Date.now();
  for (const [host, state] of hosts) {
    if (state.waiting === 0 && state.readyAt <= now) hosts.delete(host);
  }
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
