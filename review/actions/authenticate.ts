import { createHash, randomBytes } from 'node:crypto';
import { type Actor, AppError, type Session, type User } from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { recordAct } from './outbox.js';
import { hashPassword, verifyPassword } from './passwords.js';

/** Wrong passwords in a row before an account is locked, and for how long, in ms. */
export const MAX_FAILED_LOGINS = 5;
export const LOCKOUT_MS = 15 * 60_000;
/** A session ends this long after its last use, in ms. */
export const SESSION_MS = 8 * 3_600_000;
/** A session's end is moved at most this often, in ms. */
const EXTEND_EVERY_MS = 10 * 60_000;
const TOKEN_BYTES = 32;

export type AuthDeps = Pick<ActDeps, 'stores' | 'clock'>;

/** Nobody is signed in, or the session ended. */
export class UnauthenticatedError extends AppError {
  constructor(code: 'UNAUTHENTICATED' | 'LOGIN_FAILED', message: string, hint: string) {
    super({ code, message, hint });
  }
}

export interface SignedIn {
  readonly user: User;
  readonly session: Session;
  readonly actor: Actor;
}

export function actorOf(user: User): Actor {
  return { id: user.id, login: user.login, role: user.role, unit: user.unit };
}

/**
 * Checks login and password and opens a session; the token goes into the cookie and is nowhere stored. Unknown, wrong,
 * inactive and locked all raise the same LOGIN_FAILED after the same work, so that nobody learns which accounts exist.
 */
export async function logIn(
  deps: AuthDeps,
  login: string,
  password: string,
): Promise<SignedIn & { readonly token: string }> {
  const user = await deps.stores.users.byLogin(login.trim().toLowerCase());
  const fits = await verifyPassword(user?.passwordHash, password);
  const now = deps.clock.now();
  const locked = user?.lockedUntil !== undefined && user.lockedUntil > now;
  if (!user || !fits || !user.active || locked) {
    if (user && !locked) await countFailure(deps, user, now);
    throw loginFailed();
  }
  const { lockedUntil: _ended, ...rest } = user;
  const clean: User = { ...rest, failedLogins: 0, version: user.version + 1 };
  if (user.failedLogins > 0 || user.lockedUntil !== undefined) await deps.stores.users.save(clean);
  const opened = await openSession(deps, user);
  await recordAct(deps, {
    action: 'session.login',
    actor: user.login,
    subject: `user:${user.login}`,
    salt: opened.session.id,
  });
  return { ...opened, user };
}

function loginFailed(): UnauthenticatedError {
  return new UnauthenticatedError(
    'LOGIN_FAILED',
    'Wrong login or password, or the account is locked',
    'After five wrong passwords an account is locked for 15 minutes; an administrator can reset it.',
  );
}

const COUNT_ATTEMPTS = 5;

/** Counts a failure by version, so that guesses sent side by side are each counted. */
async function countFailure(deps: AuthDeps, seen: User, now: Date): Promise<void> {
  for (let attempt = 1; attempt <= COUNT_ATTEMPTS; attempt += 1) {
    const user = attempt === 1 ? seen : await deps.stores.users.get(seen.id);
    if (!user) return;
    const failed = user.failedLogins + 1;
    const lock = failed >= MAX_FAILED_LOGINS;
    const next: User = {
      ...user,
      failedLogins: lock ? 0 : failed,
      ...(lock ? { lockedUntil: new Date(now.getTime() + LOCKOUT_MS) } : {}),
      version: user.version + 1,
    };
    if (!(await deps.stores.users.save(next))) continue;
    await recordAct(deps, {
      action: 'session.failed',
      actor: user.login,
      subject: `user:${user.login}`,
      detail: { failed, locked: lock },
      salt: String(next.version),
    });
    return;
  }
}

async function openSession(
  deps: AuthDeps,
  user: User,
): Promise<SignedIn & { readonly token: string }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const now = deps.clock.now();
  const session: Session = {
    id: sessionId(token),
    userId: user.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + SESSION_MS),
    csrfToken: randomBytes(TOKEN_BYTES).toString('base64url'),
  };
  await deps.stores.sessions.create(session);
  return { token, session, user, actor: actorOf(user) };
}

/** The stored id of a cookie's value: its SHA-256. */
function sessionId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Who the cookie's token belongs to; `undefined` where it is unknown, ended or its owner inactive. Use moves the end. */
export async function readSession(deps: AuthDeps, token: string): Promise<SignedIn | undefined> {
  const session = await deps.stores.sessions.get(sessionId(token));
  const now = deps.clock.now();
  if (!session || session.expiresAt <= now) return undefined;
  const user = await deps.stores.users.get(session.userId);
  if (!user?.active) return undefined;
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  if (expiresAt.getTime() - session.expiresAt.getTime() < EXTEND_EVERY_MS)
    return { user, session, actor: actorOf(user) };
  await deps.stores.sessions.extend(session.id, expiresAt);
  return { user, session: { ...session, expiresAt }, actor: actorOf(user) };
}

/** Ends a session; its cookie is worth nothing from then on. */
export async function logOut(deps: AuthDeps, { user, session }: SignedIn): Promise<void> {
  await deps.stores.sessions.remove(session.id);
  await recordAct(deps, {
    action: 'session.logout',
    actor: user.login,
    subject: `user:${user.login}`,
    salt: session.id,
  });
}

/** Changes the own password; every session of the account ends and a new one begins. Raises LOGIN_FAILED. */
export async function changeOwnPassword(
  deps: AuthDeps,
  { user }: SignedIn,
  current: string,
  next: string,
): Promise<SignedIn & { readonly token: string }> {
  if (!(await verifyPassword(user.passwordHash, current))) {
    await countFailure(deps, user, deps.clock.now());
    throw loginFailed();
  }
  const passwordHash = await hashPassword(next);
  const changed: User = {
    ...user,
    passwordHash,
    mustChangePassword: false,
    version: user.version + 1,
  };
  if (!(await deps.stores.users.save(changed))) throw loginFailed();
  await deps.stores.sessions.removeOfUser(user.id);
  await recordAct(deps, {
    action: 'user.password_reset',
    actor: user.login,
    subject: `user:${user.login}`,
    detail: { by: 'self' },
    salt: String(changed.version),
  });
  return openSession(deps, changed);
}
