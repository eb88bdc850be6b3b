import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Both are CommonJS with hundreds of re-exported names. Imported, Node reads every file of theirs for names before it runs any; required, they
// load in half the CPU time, and every command that opens a workspace loads them.
const bullmq: typeof import('bullmq') = require('bullmq');
const ioredis: typeof import('ioredis') = require('ioredis');

export const { Queue: BullQueue, Worker: BullWorker } = bullmq;
export const { DelayedError, UnrecoverableError, WaitingError } = bullmq;
export const { Redis: RedisClient } = ioredis;
