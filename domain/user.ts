import { z } from 'zod';

export const ROLES = ['officer', 'analyst', 'approver', 'liaison', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** What a person may do; a closed list, checked on the server for every act. */
export const PERMISSIONS = [
  'review.read',
  'review.decide',
  'review.approve',
  'review.unmask',
  'crawl.read',
  'crawl.write',
  'seeds.write',
  'export.read',
  'export.issue',
  'users.write',
  'protect.write',
  'audit.read',
  'system.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Deny by default: a role holds only what stands here. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  officer: ['review.read', 'crawl.read', 'crawl.write', 'seeds.write'],
  analyst: [
    'review.read',
    'review.decide',
    'review.unmask',
    'crawl.read',
    'crawl.write',
    'seeds.write',
  ],
  approver: [
    'review.read',
    'review.approve',
    'review.unmask',
    'crawl.read',
    'export.read',
    'export.issue',
  ],
  liaison: ['review.read', 'crawl.read', 'export.read', 'export.issue'],
  admin: [
    'review.read',
    'crawl.read',
    'crawl.write',
    'seeds.write',
    'users.write',
    'protect.write',
    'audit.read',
    'system.read',
  ],
  auditor: ['review.read', 'crawl.read', 'audit.read', 'system.read'],
};

export const userSchema = z.object({
  id: z.string(),
  login: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{1,31}$/, 'lower-case letters, digits, dot, dash; 2 to 32'),
  displayName: z.string().min(1).max(80),
  role: z.enum(ROLES),
  unit: z.string(),
  /** argon2id, encoded form. */
  passwordHash: z.string(),
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  failedLogins: z.number().int().nonnegative(),
  lockedUntil: z.date().optional(),
  createdAt: z.date(),
  version: z.number().int(),
});
export type User = z.infer<typeof userSchema>;

/** Who acts: what the rules need to know of a signed-in person. */
export interface Actor {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  readonly unit: string;
}

export function can(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}

export const sessionSchema = z.object({
  /** SHA-256 of the opaque cookie value; the value itself is never stored. */
  id: z.string(),
  userId: z.string(),
  createdAt: z.date(),
  expiresAt: z.date(),
  /** Echoed in a header by the app on every write. */
  csrfToken: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;
