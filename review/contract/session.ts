import { z } from 'zod';
import { PERMISSIONS, ROLES } from '../../domain/index.js';
import { instant } from './shapes.js';

export const loginBody = z.strictObject({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(256),
});

/** Shortest password a person may choose, in characters. */
export const MIN_PASSWORD_LENGTH = 12;

export const changePasswordBody = z.strictObject({
  current: z.string().min(1).max(256),
  next: z.string().min(MIN_PASSWORD_LENGTH).max(256),
});

/** Who is signed in. `csrfToken` goes back in the `x-csrf-token` header of every write. */
export const meSchema = z.object({
  id: z.string(),
  login: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(PERMISSIONS)),
  unit: z.string(),
  mustChangePassword: z.boolean(),
  csrfToken: z.string(),
  expiresAt: instant,
  /** The workspace is an exercise: marked on every screen. */
  exercise: z.boolean(),
  version: z.string(),
});
export type Me = z.infer<typeof meSchema>;
