import { type DeadLetter, NotFoundError } from '../domain/index.js';
import { type RebuildReport, rebuildQueue } from '../queue/index.js';
import type { Workspace } from './compose.js';
import { reopenBatch } from './pipeline/dead-batch.js';

/** Recreates in Redis what MongoDB knows to be pending. */
export async function rebuild({
  queue,
  stores,
}: Pick<Workspace, 'queue' | 'stores'>): Promise<RebuildReport> {
  return rebuildQueue({ queue, stores });
}

/** Letters sent again in one go, at most. */
const MAX_LETTERS = 500;

type Care = Pick<Workspace, 'queue' | 'stores' | 'clock'>;

/** Sends one dead letter's job again, or all that were not sent again yet. Raises NOT_FOUND. Answers how many. */
export async function redriveLetters(
  id: string | undefined,
  all: boolean,
  care: Care,
): Promise<number> {
  const letters = await chosenLetters(id, all, care);
  for (const letter of letters) {
    if (letter.queue === 'crawl') await reopenBatch(letter, care.stores);
    await care.queue.redrive(letter);
    await care.stores.deadLetters.markRedriven(letter.id, care.clock.now());
  }
  return letters.length;
}

async function chosenLetters(
  id: string | undefined,
  all: boolean,
  { stores }: Care,
): Promise<DeadLetter[]> {
  if (id === undefined)
    return all ? stores.deadLetters.list({ limit: MAX_LETTERS, includeRedriven: false }) : [];
  const letter = await stores.deadLetters.get(id);
  if (!letter) throw new NotFoundError('Dead letter', id);
  return [letter];
}
