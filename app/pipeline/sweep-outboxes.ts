import { errorMessage, type Logger, type Stores } from '../../domain/index.js';
import { drainOutboxes } from '../../storage/index.js';

/** How long an event may wait in its outbox where whoever wrote it could not append it, in ms. */
const SWEEP_MS = 60_000;

/** Now and then appends what others left in their outboxes; each worker and each act appends its own at once. */
export function sweepOutboxes(
  stores: Pick<Stores, 'cases' | 'requests' | 'audit'>,
  logger: Logger,
  everyMs: number = SWEEP_MS,
): { close(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const sweep = async () => {
    try {
      await drainOutboxes(stores);
    } catch (error) {
      logger.warn({ error: errorMessage(error) }, 'outboxes could not be emptied; they keep');
    }
  };
  const timer = setInterval(() => {
    running = running.then(sweep);
  }, everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
