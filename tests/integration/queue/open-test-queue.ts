import { randomUUID } from 'node:crypto';
import { afterEach, inject } from 'vitest';
import {
  type Clock,
  type DeadLetter,
  type DeadLetterStore,
  silentLogger,
  systemClock,
} from '../../../domain/index.js';
import { openQueue, type Queue } from '../../../queue/index.js';
import { QUICK } from './quick-timings.js';

export interface TestQueue {
  readonly queue: Queue;
  readonly letters: Map<string, DeadLetter>;
  readonly redisUrl: string;
  readonly prefix: string;
  /** The same queue as another process would open it. */
  openAgain(): Promise<Queue>;
}

const opened: Queue[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((queue) => queue.close()));
});

/** A queue under a prefix of its own, closed after the test. */
export async function openTestQueue(
  options: {
    redisUrl?: string;
    prefix?: string;
    clock?: Clock;
    timings?: Partial<typeof QUICK>;
    deadLetters?: DeadLetterStore;
  } = {},
): Promise<TestQueue> {
  const { redisUrl = inject('redisUrl'), prefix = `t-${randomUUID().slice(0, 8)}` } = options;
  const letters = new Map<string, DeadLetter>();
  const openAgain = async () => {
    const queue = await openQueue({
      redisUrl,
      prefix,
      logger: silentLogger,
      clock: options.clock ?? systemClock,
      deadLetters: options.deadLetters ?? memoryLetters(letters),
      timings: { ...QUICK, ...options.timings },
    });
    opened.push(queue);
    return queue;
  };
  return { queue: await openAgain(), letters, redisUrl, prefix, openAgain };
}

function memoryLetters(letters: Map<string, DeadLetter>): DeadLetterStore {
  return {
    async put(letter) {
      letters.set(letter.id, letter);
    },
    get: async (id) => letters.get(id),
    list: async () => [...letters.values()],
    async markRedriven(id, at) {
      const letter = letters.get(id);
      if (letter) letters.set(id, { ...letter, redrivenAt: at });
    },
  };
}
