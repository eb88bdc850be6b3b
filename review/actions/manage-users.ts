import {
  ConflictError,
  deterministicId,
  InvalidInputError,
  NotFoundError,
  PolicyError,
  type Role,
  type User,
  userSchema,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { recordAct } from './outbox.js';
import { generatePassword, hashPassword } from './passwords.js';

export interface UserDeps extends Pick<ActDeps, 'stores' | 'clock'> {
  /** Unit that owns the account. */
  readonly unit: string;
}

export interface NewUser {
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
}

export interface UserWithPassword {
  readonly user: User;
  /** Shown once; only its hash is kept. */
  readonly password: string;
}

/** Makes an account with a random password, to be changed at the first log-in. CONFLICT where the login is taken. */
export async function createUser(
  deps: UserDeps,
  wish: NewUser,
  by: string,
  mustChangePassword = true,
): Promise<UserWithPassword> {
  const password = generatePassword();
  const parsed = userSchema.safeParse({
    ...wish,
    id: deterministicId('user', wish.login),
    unit: deps.unit,
    passwordHash: await hashPassword(password),
    active: true,
    mustChangePassword,
    failedLogins: 0,
    createdAt: deps.clock.now(),
    version: 1,
  });
  if (!parsed.success)
    throw new InvalidInputError(`Not a valid account: ${parsed.error.issues[0]?.message}`, {
      login: wish.login,
    });
  const user = parsed.data;
  if (!(await deps.stores.users.create(user)))
    throw new ConflictError(
      `The login ${wish.login} is taken`,
      { taken: wish.login },
      'Choose another.',
    );
  await recordAct(deps, {
    action: 'user.created',
    actor: by,
    subject: `user:${user.login}`,
    detail: { role: user.role },
  });
  return { user, password };
}

const FIRST_USERS: readonly NewUser[] = [
  { login: 'admin', displayName: 'Quản trị viên', role: 'admin' },
  { login: 'analyst', displayName: 'Cán bộ phân tích', role: 'analyst' },
  { login: 'approver', displayName: 'Cán bộ phê duyệt', role: 'approver' },
];

/**
 * Makes the first three accounts where there is none at all, and gives their passwords this once; otherwise nothing.
 * Two processes starting together make them once: whoever comes second gets no password for what stands already.
 */
export async function ensureFirstUsers(
  deps: UserDeps,
): Promise<{ login: string; password: string }[]> {
  if ((await deps.stores.users.list()).length > 0) return [];
  const made: { login: string; password: string }[] = [];
  for (const wish of FIRST_USERS) {
    const account = await createFirst(deps, wish);
    if (account) made.push({ login: account.user.login, password: account.password });
  }
  return made;
}

async function createFirst(deps: UserDeps, wish: NewUser): Promise<UserWithPassword | undefined> {
  try {
    return await createUser(deps, wish, 'system', false);
  } catch (error) {
    if (error instanceof ConflictError) return undefined;
    throw error;
  }
}

async function findUser(deps: UserDeps, idOrLogin: string): Promise<User> {
  const { users } = deps.stores;
  const found = (await users.get(idOrLogin)) ?? (await users.byLogin(idOrLogin));
  if (!found) throw new NotFoundError('user', idOrLogin);
  return found;
}

async function saveUser(deps: UserDeps, user: User): Promise<void> {
  if (!(await deps.stores.users.save(user)))
    throw new ConflictError('The account changed meanwhile', { login: user.login });
}

/** Gives an account (by id or login) a new random password, unlocks it and ends its sessions. */
export async function resetPassword(
  deps: UserDeps,
  idOrLogin: string,
  by: string,
): Promise<UserWithPassword> {
  const { lockedUntil: _ended, ...found } = await findUser(deps, idOrLogin);
  const password = generatePassword();
  const user: User = {
    ...found,
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    failedLogins: 0,
    version: found.version + 1,
  };
  await saveUser(deps, user);
  await deps.stores.sessions.removeOfUser(user.id);
  await recordAct(deps, {
    action: 'user.password_reset',
    actor: by,
    subject: `user:${user.login}`,
    salt: String(user.version),
  });
  return { user, password };
}

/**
 * Changes name, role or whether an account is active; its sessions end where rights change. LAST_ADMIN where nobody could
 * administer any more.
 */
export async function changeUser(
  deps: UserDeps,
  id: string,
  change: {
    displayName?: string | undefined;
    role?: Role | undefined;
    active?: boolean | undefined;
  },
  by: string,
): Promise<User> {
  const found = await findUser(deps, id);
  const user: User = {
    ...found,
    displayName: change.displayName ?? found.displayName,
    role: change.role ?? found.role,
    active: change.active ?? found.active,
    version: found.version + 1,
  };
  if (isAdmin(found) && !isAdmin(user)) await refuseLastAdmin(deps, found.id);
  await saveUser(deps, user);
  const rightsChanged = user.role !== found.role || user.active !== found.active;
  if (rightsChanged) await deps.stores.sessions.removeOfUser(user.id);
  await recordAct(deps, {
    action: 'user.changed',
    actor: by,
    subject: `user:${user.login}`,
    detail: { from: found.role, to: user.role, active: user.active },
    salt: String(user.version),
  });
  return user;
}

function isAdmin(user: User): boolean {
  return user.active && user.role === 'admin';
}

async function refuseLastAdmin(deps: UserDeps, id: string): Promise<void> {
  const others = (await deps.stores.users.list()).filter((user) => user.id !== id);
  if (!others.some(isAdmin))
    throw new PolicyError(
      'LAST_ADMIN',
      'The last administrator stays one',
      { id },
      'Make another account an administrator first.',
    );
}
