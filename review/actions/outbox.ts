import {
  type AuditAction,
  type AuditDraft,
  type Clock,
  deterministicId,
  errorMessage,
  type ReviewCase,
  type TakedownRequest,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';

type OutboxDeps = Pick<ActDeps, 'stores' | 'logger'>;

/**
 * Appends a saved case's events to the audit chain. A failure is logged and not raised: the act is done, the events wait
 * in the outbox and the next drain brings them.
 */
export async function drainCase(deps: OutboxDeps, saved: ReviewCase): Promise<void> {
  await drain(deps, saved, (ids) => deps.stores.cases.clearOutbox(saved.id, ids));
}

/** As {@link drainCase}, for a request. */
export async function drainRequest(deps: OutboxDeps, saved: TakedownRequest): Promise<void> {
  await drain(deps, saved, (ids) => deps.stores.requests.clearOutbox(saved.id, ids));
}

async function drain(
  { stores, logger }: OutboxDeps,
  saved: { readonly id: string; readonly outbox: readonly AuditDraft[] },
  clear: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  if (saved.outbox.length === 0) return;
  try {
    await stores.audit.append(saved.outbox);
    await clear(saved.outbox.map((event) => event.id));
  } catch (error) {
    logger.warn({ id: saved.id, error: errorMessage(error) }, 'outbox kept for a later drain');
  }
}

/** Appends one event about an act that changes no case or request; `salt` tells two acts of one moment apart. */
export async function recordAct(
  { stores, clock }: Pick<ActDeps, 'stores'> & { readonly clock: Clock },
  act: {
    readonly action: AuditAction;
    readonly actor: string;
    readonly subject: string;
    readonly detail?: AuditDraft['detail'];
    readonly salt?: string;
  },
): Promise<void> {
  const at = clock.now();
  const id = deterministicId(
    'act',
    act.action,
    act.actor,
    act.subject,
    at.toISOString(),
    act.salt ?? '',
  );
  const { action, actor, subject, detail = {} } = act;
  await stores.audit.append([{ id, action, actor, subject, at, detail }]);
}
