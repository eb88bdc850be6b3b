import type { AuditDraft, ReviewCase, Stores } from '../domain/index.js';

/** Documents looked at in one turn. */
const TURN = 100;

type Drained = Pick<Stores, 'cases' | 'requests' | 'audit'>;

/**
 * Appends the events that changed cases and requests carry with them to the audit chain, oldest first, and empties their
 * outboxes. Safe to call from any process at any time: an event appended twice stands once. Answers how many it carried over.
 */
export async function drainOutboxes(stores: Drained): Promise<number> {
  let carried = 0;
  for (;;) {
    const [cases, requests] = await Promise.all([
      stores.cases.withOutbox(TURN),
      stores.requests.withOutbox(TURN),
    ]);
    const drafts = [...cases, ...requests].flatMap(({ outbox }) => outbox);
    if (drafts.length === 0) return carried;
    await stores.audit.append(inOrder(drafts));
    for (const { id, outbox } of cases) await stores.cases.clearOutbox(id, idsOf(outbox));
    for (const { id, outbox } of requests) await stores.requests.clearOutbox(id, idsOf(outbox));
    carried += drafts.length;
    if (cases.length < TURN && requests.length < TURN) return carried;
  }
}

/** The same for one case that was just read or written; costs nothing where it carries no events. */
export async function drainCase(
  { id, outbox }: Pick<ReviewCase, 'id' | 'outbox'>,
  { cases, audit }: Pick<Stores, 'cases' | 'audit'>,
): Promise<void> {
  if (outbox.length === 0) return;
  await audit.append(outbox);
  await cases.clearOutbox(id, idsOf(outbox));
}

/** By time; events of one moment keep the order in which their document wrote them. */
function inOrder(drafts: readonly AuditDraft[]): AuditDraft[] {
  return [...drafts].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function idsOf(drafts: readonly AuditDraft[]): string[] {
  return drafts.map(({ id }) => id);
}
