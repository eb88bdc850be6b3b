import { type CrawlRun, NotFoundError } from '../domain/index.js';
import type { Workspace } from './compose.js';
import { rebuild } from './queue-care.js';

/** A run that was stopped before its end, with what is pending of it back in the queue. Raises NOT_FOUND. */
export async function resumeRun(id: string, workspace: Workspace): Promise<CrawlRun> {
  const run = await workspace.stores.runs.get(id);
  if (!run) throw new NotFoundError('Crawl run', id);
  await rebuild(workspace);
  return run;
}
