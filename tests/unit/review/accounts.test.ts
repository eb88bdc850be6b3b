import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeOwnPassword,
  LOCKOUT_MS,
  logIn,
  logOut,
  MAX_FAILED_LOGINS,
  readSession,
  SESSION_MS,
} from '../../../review/actions/authenticate.js';
import { changeUser, createUser, ensureFirstUsers, resetPassword } from '../../../review/index.js';
import { createWorld, type World } from './review-world.js';

let world: World;
let deps: World['deps'] & { unit: string };
beforeEach(async () => {
  world = await createWorld();
  deps = { ...world.deps, unit: 'unit-1' };
});

async function makeAdmin() {
  return createUser(deps, { login: 'quantri', displayName: 'Quản trị', role: 'admin' }, 'test');
}

describe('the first accounts', () => {
  it('are admin, analyst and approver, each with a password of its own that works', async () => {
    const made = await ensureFirstUsers(deps);
    expect(made.map(({ login }) => login)).toEqual(['admin', 'analyst', 'approver']);
    expect(new Set(made.map(({ password }) => password)).size).toBe(3);
    for (const { login, password } of made) {
      const { user } = await logIn(deps, login, password);
      expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
  });

  it('are made once', async () => {
    await ensureFirstUsers(deps);
    expect(await ensureFirstUsers(deps)).toEqual([]);
    expect(await world.stores.users.list()).toHaveLength(3);
  });

  it('are made once by two processes that start together', async () => {
    const made = await Promise.all([ensureFirstUsers(deps), ensureFirstUsers(deps)]);
    expect(made.flat()).toHaveLength(3);
  });
});

describe('logging in', () => {
  it('fails alike for an unknown login, a wrong password and an inactive account', async () => {
    const { user, password } = await makeAdmin();
    await createUser(deps, { login: 'hai', displayName: 'Hai', role: 'admin' }, 'test');
    const errors = [
      await logIn(deps, 'khong-co', password).catch((error: Error) => error.message),
      await logIn(deps, 'quantri', 'sai').catch((error: Error) => error.message),
    ];
    await changeUser(deps, user.id, { active: false }, 'test');
    errors.push(await logIn(deps, 'quantri', password).catch((error: Error) => error.message));
    expect(new Set(errors).size).toBe(1);
  });

  it('is locked after five wrong passwords, even for the right one, and open again later', async () => {
    const { password } = await makeAdmin();
    const guesses = Array.from({ length: MAX_FAILED_LOGINS }, () =>
      logIn(deps, 'quantri', 'sai').catch(() => 'refused'),
    );
    expect(await Promise.all(guesses)).toEqual(Array(MAX_FAILED_LOGINS).fill('refused'));
    await expect(logIn(deps, 'quantri', password)).rejects.toMatchObject({ code: 'LOGIN_FAILED' });
    world.advance(LOCKOUT_MS + 1);
    expect((await logIn(deps, 'quantri', password)).user.login).toBe('quantri');
  });

  it('keeps no token: the store holds its hash only', async () => {
    const { password } = await makeAdmin();
    const { token, session } = await logIn(deps, 'quantri', password);
    expect(session.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await world.stores.sessions.get(token)).toBeUndefined();
    expect((await readSession(deps, token))?.user.login).toBe('quantri');
  });

  it('lasts eight hours after the last use, not after the first', async () => {
    const { password } = await makeAdmin();
    const { token } = await logIn(deps, 'quantri', password);
    world.advance(SESSION_MS - 60_000);
    expect(await readSession(deps, token)).toBeDefined();
    world.advance(SESSION_MS - 60_000);
    expect(await readSession(deps, token)).toBeDefined();
    world.advance(SESSION_MS + 1);
    expect(await readSession(deps, token)).toBeUndefined();
  });

  it('ends with log-out, a reset, a change of role and the own change of password', async () => {
    const { user, password } = await makeAdmin();
    await createUser(deps, { login: 'hai', displayName: 'Hai', role: 'admin' }, 'test');
    const one = await logIn(deps, 'quantri', password);
    await logOut(deps, one);
    expect(await readSession(deps, one.token)).toBeUndefined();

    const two = await logIn(deps, 'quantri', password);
    const changed = await changeOwnPassword(deps, two, password, 'mot-mat-khau-khac-dai');
    expect(await readSession(deps, two.token)).toBeUndefined();
    expect(await readSession(deps, changed.token)).toBeDefined();

    const reset = await resetPassword(deps, 'quantri', 'test');
    expect(await readSession(deps, changed.token)).toBeUndefined();
    const three = await logIn(deps, 'quantri', reset.password);
    expect(three.user.mustChangePassword).toBe(true);
    await changeUser(deps, user.id, { role: 'officer' }, 'test');
    expect(await readSession(deps, three.token)).toBeUndefined();
  });
});

describe('managing accounts', () => {
  it('refuses a login that is taken or malformed', async () => {
    await makeAdmin();
    await expect(makeAdmin()).rejects.toMatchObject({ code: 'CONFLICT' });
    const wish = { login: 'Có Dấu', displayName: 'x', role: 'analyst' } as const;
    await expect(createUser(deps, wish, 'test')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keeps the last administrator one', async () => {
    const { user } = await makeAdmin();
    await expect(changeUser(deps, user.id, { role: 'auditor' }, 'test')).rejects.toMatchObject({
      code: 'LAST_ADMIN',
    });
  });

  it('unlocks an account by a reset', async () => {
    await makeAdmin();
    for (let i = 0; i < MAX_FAILED_LOGINS; i += 1)
      await logIn(deps, 'quantri', 'sai').catch(() => undefined);
    const { password } = await resetPassword(deps, 'quantri', 'test');
    expect((await logIn(deps, 'quantri', password)).user.login).toBe('quantri');
  });
});
