/** What a worker process may work off; by itself, so that the command's help needs no worker. */
export const WORKER_ROLES = ['crawl', 'findings', 'screenshots', 'schedules'] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];
