import { defineConfig } from 'vitest/config';

const shared = { environment: 'node' as const, pool: 'forks' as const };

/** One process a core; unless told, vitest leaves one core idle, half of the machine where there are two. */
const EVERY_CORE = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Nothing here keeps state in modules: loading them once a process, not once a file, halves the time.
          isolate: false,
          maxWorkers: EVERY_CORE,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two files at a time: each has a database, a key prefix and folders of its own, and half of the time is waiting.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
