/** So many at a time; the rest wait in order. */
export interface Slots {
  /** Waits for a slot; the returned function frees it. Raises the signal's reason when aborted. */
  take(signal?: AbortSignal): Promise<() => void>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    take: async (signal) => {
      signal?.throwIfAborted();
      if (free > 0) free -= 1;
      else await turn(waiting, signal);
      let freed = false;
      return () => {
        if (!freed) release();
        freed = true;
      };
    },
  };
}

function turn(waiting: (() => void)[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      const place = waiting.indexOf(go);
      if (place >= 0) waiting.splice(place, 1);
      reject(signal?.reason);
    };
    const go = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    waiting.push(go);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
