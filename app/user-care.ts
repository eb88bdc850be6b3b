import { type Actor, AppError, type Role, type User } from '../domain/index.js';
import { createUser, resetPassword, verifyPassword } from '../review/index.js';
import type { BareWorkspace } from './compose.js';

const BY = 'cli';

export interface ShownAccount {
  readonly login: string;
  readonly password: string;
}

/** Accounts without their hashes. */
export async function listUsers({
  stores,
}: Pick<BareWorkspace, 'stores'>): Promise<Omit<User, 'passwordHash'>[]> {
  const users = await stores.users.list();
  return users.map(({ passwordHash: _hidden, ...user }) => user);
}

export async function addUser(
  wish: { login: string; role: Role; displayName: string },
  workspace: BareWorkspace,
): Promise<ShownAccount> {
  const { user, password } = await createUser(
    { ...workspace, unit: workspace.config.unit },
    wish,
    BY,
  );
  return { login: user.login, password };
}

export async function resetUserPassword(
  login: string,
  workspace: BareWorkspace,
): Promise<ShownAccount> {
  const { user, password } = await resetPassword(
    { ...workspace, unit: workspace.config.unit },
    login,
    BY,
  );
  return { login: user.login, password };
}

/**
 * The person a review act of the command line is done by: the same log-in, the same rules as in the app.
 * Raises LOGIN_FAILED without saying which of the two was wrong.
 */
export async function signIn(
  login: string,
  password: string,
  { stores }: Pick<BareWorkspace, 'stores'>,
): Promise<Actor> {
  const user = await stores.users.byLogin(login);
  const fits = await verifyPassword(user?.passwordHash, password);
  if (!user || !fits || !user.active) {
    throw new AppError({
      code: 'LOGIN_FAILED',
      message: 'Login or password is wrong, or the account is switched off',
      hint: 'Set RASOAT_PASSWORD, or pipe the password in; reset it with rasoat users reset LOGIN.',
    });
  }
  return { id: user.id, login: user.login, role: user.role, unit: user.unit };
}
