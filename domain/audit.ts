import { z } from 'zod';
import { canonicalJson, sha256 } from './ids.js';

export const AUDIT_ACTIONS = [
  'user.created',
  'user.password_reset',
  'user.changed',
  'session.login',
  'session.failed',
  'session.logout',
  'case.opened',
  'case.claimed',
  'case.released',
  'case.decided',
  'case.undone',
  'case.held',
  'case.hold_released',
  'case.noted',
  'request.drafted',
  'request.approved',
  'request.returned',
  'request.issued',
  'request.withdrawn',
  'request.changed',
  'artefact.unmasked',
  'screenshot.retaken',
  'export.made',
  'export.refused',
  'seeds.changed',
  'schedule.changed',
  'run.started',
  'run.stopped',
  'protect.changed',
  'brands.changed',
  'system.migrated',
  'system.restored',
  'system.started',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What happened, before it has its place in the chain. The id makes a repeated append happen once. */
export const auditDraftSchema = z.object({
  id: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  actor: z.string(),
  /** What it happened to, e.g. `case:…`. */
  subject: z.string(),
  at: z.date(),
  /** From → to, reason, counts; never raw personal data. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditDraft = z.infer<typeof auditDraftSchema>;

export const auditEventSchema = auditDraftSchema.extend({
  seq: z.number().int().positive(),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;

export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 over the previous hash and the canonical JSON of the event: an edit, removal or re-ordering breaks the chain. */
export function chainHash(draft: AuditDraft, seq: number, previousHash: string): string {
  const { id, action, actor, subject, at, detail } = draft;
  return sha256(
    `${previousHash}\n${canonicalJson({ id, action, actor, subject, at, detail, seq })}`,
  );
}

export type ChainVerdict =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly seq: number; readonly problem: string };

/**
 * Walks events in order of `seq` and names the first that does not fit. `expectedHead` catches a cut-off tail; `after` is
 * the event before the first one given, where a long chain is walked in pieces.
 */
export function verifyChain(
  events: readonly AuditEvent[],
  expectedHead?: { seq: number; hash: string },
  after: { seq: number; hash: string } = { seq: 0, hash: GENESIS_HASH },
): ChainVerdict {
  let previous = after.hash;
  let seq = after.seq;
  for (const event of events) {
    seq += 1;
    if (event.seq !== seq)
      return { ok: false, seq, problem: `expected event ${seq}, found ${event.seq}` };
    if (event.previousHash !== previous)
      return { ok: false, seq, problem: 'does not follow the event before it' };
    if (chainHash(event, seq, previous) !== event.hash)
      return { ok: false, seq, problem: 'content does not match its hash' };
    previous = event.hash;
  }
  if (expectedHead && (expectedHead.seq !== seq || expectedHead.hash !== previous)) {
    return {
      ok: false,
      seq: seq + 1,
      problem: `events after ${seq} are missing; the head names ${expectedHead.seq}`,
    };
  }
  return { ok: true, count: seq };
}
