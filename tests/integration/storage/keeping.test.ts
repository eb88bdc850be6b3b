import { beforeAll, describe, expect, it } from 'vitest';
import type { SeedSet, Session, Stores, User } from '../../../domain/index.js';
import { aSchedule } from '../../builders/crawl-records.js';
import { openTestStorage } from './open-test-storage.js';

const AT = new Date('2026-11-20T03:00:00Z');
let now = AT;
let stores: Stores;
beforeAll(async () => {
  stores = (await openTestStorage({ now: () => now })).storage.stores;
});

const aUser = (login: string): User => ({
  id: `user_${login}`,
  login,
  displayName: login,
  role: 'analyst',
  unit: 'thao-truong',
  passwordHash: 'x',
  active: true,
  mustChangePassword: false,
  failedLogins: 0,
  createdAt: AT,
  version: 1,
});

describe('users and sessions', () => {
  it('gives a login to one account only', async () => {
    expect(await stores.users.create(aUser('an'))).toBe(true);
    expect(await stores.users.create({ ...aUser('an'), id: 'user_other' })).toBe(false);
    expect((await stores.users.byLogin('an'))?.id).toBe('user_an');
    expect(await stores.users.byLogin('binh')).toBeUndefined();
    expect(await stores.users.save({ ...aUser('an'), version: 2, failedLogins: 1 })).toBe(true);
    expect(await stores.users.save({ ...aUser('an'), version: 2 })).toBe(false);
    expect(await stores.users.list()).toHaveLength(1);
  });

  it('ends a session at its time, and all of a user’s at once', async () => {
    const session = (id: string): Session => ({
      id,
      userId: 'user_an',
      createdAt: AT,
      expiresAt: new Date(Date.now() + 3_600_000),
      csrfToken: 't',
    });
    await stores.sessions.create(session('s1'));
    await stores.sessions.create(session('s2'));
    await stores.sessions.extend('s1', new Date(Date.now() + 7_200_000));
    now = new Date(Date.now() + 5_400_000);
    expect(await stores.sessions.get('s1')).toBeDefined();
    expect(await stores.sessions.get('s2')).toBeUndefined();
    now = AT;
    await stores.sessions.remove('s2');
    expect(await stores.sessions.get('s2')).toBeUndefined();
    await stores.sessions.removeOfUser('user_an');
    expect(await stores.sessions.get('s1')).toBeUndefined();
  });
});

describe('seed sets', () => {
  const set = (id: string, version: number, seeds = 0): SeedSet => ({
    id,
    name: id,
    version,
    unit: 'thao-truong',
    exercise: true,
    seeds: Array.from({ length: seeds }, (_, index) => ({
      id: `seed_${index}`,
      kind: 'website' as const,
      value: `https://s${index}.example/`,
      scope: { reach: 'host' as const, maxDepth: 1, maxPages: 20, excludePaths: [] },
      origin: 'manual' as const,
      enabled: true,
    })),
    updatedAt: AT,
    updatedBy: 'test',
  });

  it('keeps every version and never changes one', async () => {
    const puts = [set('bo-a', 1, 1), set('bo-a', 2, 3), set('bo-b', 1)];
    for (const entry of puts) expect(await stores.seedSets.put(entry)).toBe(true);
    expect(await stores.seedSets.put(set('bo-a', 2, 9))).toBe(false);
    expect(await stores.seedSets.get('bo-a')).toEqual(set('bo-a', 2, 3));
    expect(await stores.seedSets.get('bo-a', 1)).toEqual(set('bo-a', 1, 1));
    expect(await stores.seedSets.get('bo-c')).toBeUndefined();
    const newest = await stores.seedSets.list();
    expect(newest.map(({ id, version }) => [id, version])).toEqual([
      ['bo-a', 2],
      ['bo-b', 1],
    ]);
    expect(await stores.seedSets.versions('bo-a')).toEqual([
      { version: 2, updatedAt: AT, updatedBy: 'test', seeds: 3 },
      { version: 1, updatedAt: AT, updatedBy: 'test', seeds: 1 },
    ]);
  });
});

describe('schedules, protect-list, letters, settings', () => {
  it('does not let an edit take a fire time back', async () => {
    await stores.schedules.create(aSchedule());
    const read = await stores.schedules.get('lich-1');
    await stores.schedules.markFired('lich-1', AT, 'run_1');
    expect(await stores.schedules.save({ ...aSchedule(), ...read, version: 2 })).toBe(false);
    await stores.schedules.markFired('lich-1', new Date(AT.getTime() - 1), undefined);
    const stored = await stores.schedules.get('lich-1');
    expect(stored).toMatchObject({ lastFiredAt: AT, lastRunId: 'run_1', version: 3 });
    await stores.schedules.remove('lich-1');
    expect(await stores.schedules.list()).toEqual([]);
  });

  it('replaces and removes protected names', async () => {
    const entry = {
      id: 'p1',
      kind: 'domain' as const,
      value: 'truong.example',
      owner: 'Trường',
      reason: 'của xã',
      addedBy: 'test',
      addedAt: '2026-11-20',
    };
    await stores.protect.put(entry);
    await stores.protect.put({ ...entry, owner: 'Trường B' });
    expect(await stores.protect.list()).toEqual([{ ...entry, owner: 'Trường B' }]);
    await stores.protect.remove('p1');
    expect(await stores.protect.list()).toEqual([]);
  });

  it('keeps a dead letter whatever its payload, and opens it again when its job dies again', async () => {
    const letter = {
      id: 'dead_1',
      queue: 'crawl',
      jobName: 'batch',
      data: { $where: 'x', 'a.b': [null, { v: 99 }] },
      code: 'JOB_INVALID',
      reason: 'lạ',
      attempts: 1,
      at: AT,
    };
    await stores.deadLetters.put(letter);
    expect(await stores.deadLetters.get('dead_1')).toEqual(letter);
    await stores.deadLetters.markRedriven('dead_1', AT);
    const open = () => stores.deadLetters.list({ limit: 5, includeRedriven: false });
    expect(await open()).toEqual([]);
    expect(await stores.deadLetters.list({ limit: 5, includeRedriven: true })).toEqual([
      { ...letter, redrivenAt: AT },
    ]);
    await stores.deadLetters.put({ ...letter, attempts: 3 });
    expect(await open()).toEqual([{ ...letter, attempts: 3 }]);
  });

  it('lets one of many set a setting first', async () => {
    const set = await Promise.all(
      Array.from({ length: 8 }, (_, index) => stores.settings.setOnce('first', String(index))),
    );
    expect(new Set(set).size).toBe(1);
    await stores.settings.set('first', 'sau');
    expect(await stores.settings.get('first')).toBe('sau');
    expect(await stores.settings.get('none')).toBeUndefined();
  });
});
