export { describeCron, nextFireTimes, validateCron } from './cron.js';
export { openQueue, type Queue } from './open-queue.js';
export { type RebuildReport, rebuildQueue } from './rebuild.js';
