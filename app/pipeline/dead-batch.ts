import { z } from 'zod';
import type { DeadLetter, Logger, Stores } from '../../domain/index.js';
import { finishRunIfDone } from './finish-run.js';
import type { RunDeps } from './start-run.js';

const crawlPayloadSchema = z.object({ batchId: z.string(), runId: z.string() });

/**
 * A batch whose job became a dead letter is given up, so that its run can end: one host that kills its worker must not
 * keep a sweep open for ever. Idempotent; a payload nobody can read has no batch to give up.
 */
export async function giveUpBatch(
  letter: DeadLetter,
  deps: RunDeps & { readonly logger: Logger },
): Promise<void> {
  const payload = crawlPayloadSchema.safeParse(letter.data);
  if (!payload.success) return;
  await deps.stores.batches.giveUp(payload.data.batchId, letter.reason, deps.clock.now());
  await finishRunIfDone(payload.data.runId, deps);
}

/** Makes a given-up batch pending again and its run running, before its job is sent again. */
export async function reopenBatch(
  letter: DeadLetter,
  stores: Pick<Stores, 'batches' | 'runs'>,
): Promise<void> {
  const payload = crawlPayloadSchema.safeParse(letter.data);
  if (!payload.success) return;
  const reopened = await stores.batches.reopen(payload.data.batchId);
  const run = await stores.runs.get(payload.data.runId);
  if (reopened && run?.state === 'done') await stores.runs.setState(run.id, 'running');
}
