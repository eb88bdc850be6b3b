import { z } from 'zod';
import { AUDIT_ACTIONS, ROLES } from '../../domain/index.js';
import { exercise, instant, label } from './shapes.js';

export const BANNER_KINDS = [
  'exercise',
  'embedded_database',
  'schedule_missed',
  'schedule_empty',
  'run_stalled',
  'run_failed',
  'dead_letters',
] as const;

/** What the person at the screen has to know now. */
export const bannerSchema = z.object({
  /** Stable: a dismissed banner stays away until its cause happens anew. */
  id: z.string(),
  kind: z.enum(BANNER_KINDS),
  severity: z.enum(['info', 'warning', 'error']),
  message: label,
  /** What to do about it. */
  remedy: label.optional(),
  /** Path inside the app, e.g. `/runs/run_…`. */
  href: z.string().optional(),
  dismissable: z.boolean(),
  at: instant,
});
export type Banner = z.infer<typeof bannerSchema>;
export const bannerListSchema = z.object({ banners: z.array(bannerSchema) });

export const userViewSchema = z.object({
  id: z.string(),
  login: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  unit: z.string(),
  active: z.boolean(),
  locked: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: instant,
});
export type UserView = z.infer<typeof userViewSchema>;
export const userListSchema = z.object({ users: z.array(userViewSchema) });
export const createUserBody = z.strictObject({
  login: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/),
  displayName: z.string().trim().min(1).max(80),
  role: z.enum(ROLES),
});
/** The password is shown this once and must be changed at the first log-in. */
export const newPasswordSchema = z.object({ user: userViewSchema, password: z.string() });
export const changeUserBody = z
  .strictObject({
    displayName: z.string().trim().min(1).max(80),
    role: z.enum(ROLES),
    active: z.boolean(),
  })
  .partial();

export const auditQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  beforeSeq: z.coerce.number().int().positive().optional(),
  subject: z.string().max(200).optional(),
});
export const auditEventViewSchema = z.object({
  seq: z.number().int(),
  action: z.enum(AUDIT_ACTIONS),
  actor: z.string(),
  subject: z.string(),
  at: instant,
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  hash: z.string(),
});
export type AuditEventView = z.infer<typeof auditEventViewSchema>;
export const auditPageSchema = z.object({
  events: z.array(auditEventViewSchema),
  nextBeforeSeq: z.number().int().optional(),
});
export const auditVerdictSchema = z.object({
  ok: z.boolean(),
  count: z.number().int().optional(),
  seq: z.number().int().optional(),
  problem: z.string().optional(),
  checkedAt: instant,
});

export const PROTECT_KINDS = ['domain', 'phone', 'page', 'package', 'bank_account'] as const;
export const protectEntryViewSchema = z.object({
  id: z.string(),
  kind: z.enum(PROTECT_KINDS),
  value: z.string(),
  owner: z.string(),
  reason: z.string(),
  addedBy: z.string(),
  addedAt: z.string(),
  /** Shipped with the product; cannot be removed here. */
  shipped: z.boolean(),
});
export const protectListSchema = z.object({ entries: z.array(protectEntryViewSchema) });
export const addProtectBody = z.strictObject({
  kind: z.enum(PROTECT_KINDS),
  value: z.string().trim().min(2).max(2_048),
  owner: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(500),
});

/** One part of the installation, as `rasoat doctor` sees it. */
export const systemPartSchema = z.object({
  name: z.string(),
  state: z.enum(['ok', 'warning', 'error']),
  detail: z.string(),
  /** Absent where only a program speaks. */
  detailVi: z.string().optional(),
  version: z.string().optional(),
  source: z.string().optional(),
  remedy: z.string().optional(),
  remedyVi: z.string().optional(),
});
export type SystemPart = z.infer<typeof systemPartSchema>;
export const systemStatusSchema = z.object({
  version: z.string(),
  exercise,
  parts: z.array(systemPartSchema),
  queues: z.record(
    z.string(),
    z.object({
      waiting: z.number(),
      active: z.number(),
      delayed: z.number(),
      failed: z.number(),
    }),
  ),
  deadLetters: z.array(
    z.object({
      id: z.string(),
      queue: z.string(),
      code: z.string(),
      reason: z.string(),
      attempts: z.number().int(),
      at: instant,
    }),
  ),
});

/** The closed lists with their labels, for menus and legends. */
export const vocabularySchema = z.object({
  categories: z.array(
    z.object({ id: z.string(), label, harm: z.number().int(), suspect: z.boolean() }),
  ),
  artefactClasses: z.array(z.object({ id: z.string(), label })),
  decisions: z.array(z.object({ id: z.string(), label })),
  artefactRoles: z.array(z.object({ id: z.string(), label })),
  skipReasons: z.array(z.object({ id: z.string(), label })),
  failureCodes: z.array(z.object({ id: z.string(), label })),
  measures: z.array(z.object({ id: z.string(), label })),
  requestStates: z.array(z.object({ id: z.string(), label })),
  seedKinds: z.array(z.object({ id: z.string(), label })),
  roles: z.array(z.object({ id: z.string(), label })),
  provinces: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

export const healthSchema = z.object({ ok: z.literal(true), version: z.string() });
