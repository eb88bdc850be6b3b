import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { silentLogger, systemClock } from '../../../domain/index.js';
import { openQueue } from '../../../queue/index.js';
import { QUICK } from './quick-timings.js';

/** A worker process of its own that notes each batch it finished in a file. Arguments: url, prefix, file. */
const [redisUrl = '', prefix = '', file = ''] = process.argv.slice(2);

const queue = await openQueue({
  redisUrl,
  prefix,
  logger: silentLogger,
  clock: systemClock,
  deadLetters: {
    put: async ({ reason }) => appendFileSync(file, `dead ${reason}\n`),
    get: async () => undefined,
    list: async () => [],
    markRedriven: async () => undefined,
  },
  timings: QUICK,
});
queue.startCrawlWorker(
  async ({ batchId }) => {
    process.send?.('working');
    await wait(40);
    appendFileSync(file, `${batchId}\n`);
  },
  { concurrency: 4 },
);
