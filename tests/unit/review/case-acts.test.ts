import { beforeEach, describe, expect, it } from 'vitest';
import { CLAIM_LEASE_MS, type Decision, type ReviewCase } from '../../../domain/index.js';
import {
  claimCase,
  claimNextCase,
  decideCase,
  releaseCase,
  releaseHold,
  snoozeCase,
  undoDecision,
} from '../../../review/index.js';
import { ANALYST, createWorld, OTHER_ANALYST, seedCase, type World } from './review-world.js';

const CONFIRMED: Decision = { kind: 'confirmed', category: 'bank_brand', note: '' };
const NOT_SCAM: Decision = { kind: 'not_scam', note: '' };

let world: World;
let found: ReviewCase;
beforeEach(async () => {
  world = await createWorld();
  found = await seedCase(world);
});

const actions = async () =>
  (await world.stores.audit.list({ limit: 100 })).map((event) => event.action).reverse();

describe('claiming', () => {
  it('gives a case to one of two people who ask at once', async () => {
    const both = await Promise.allSettled([
      claimCase(world.deps, found.id, ANALYST),
      claimCase(world.deps, found.id, OTHER_ANALYST),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('renews the own lease without another audit event', async () => {
    const first = await claimCase(world.deps, found.id, ANALYST);
    world.advance(5 * 60_000);
    const renewed = await claimCase(world.deps, found.id, ANALYST);
    expect(renewed.claim?.until.getTime()).toBe((first.claim?.until.getTime() ?? 0) + 5 * 60_000);
    expect(await actions()).toEqual(['case.claimed']);
  });

  it('frees the case when the lease has run out', async () => {
    await claimCase(world.deps, found.id, ANALYST);
    world.advance(CLAIM_LEASE_MS + 1);
    const taken = await claimCase(world.deps, found.id, OTHER_ANALYST);
    expect(taken.claim?.login).toBe(OTHER_ANALYST.login);
  });

  it('gives two people asking for the next case two cases, the gravest first', async () => {
    const graver = await seedCase(world, { host: 'nang-hon.example', harm: 95 });
    const [one, two] = await Promise.all([
      claimNextCase(world.deps, ANALYST, {}),
      claimNextCase(world.deps, OTHER_ANALYST, {}),
    ]);
    expect(new Set([one?.id, two?.id])).toEqual(new Set([graver.id, found.id]));
  });

  it('goes on behind the case that is left, and gives that one back', async () => {
    await seedCase(world, { host: 'nhe-hon.example', harm: 10 });
    const first = await claimNextCase(world.deps, ANALYST, {});
    const second = await claimNextCase(world.deps, ANALYST, { after: first?.id });
    expect(first?.id).toBe(found.id);
    expect(second?.host).toBe('nhe-hon.example');
    expect((await world.stores.cases.get(found.id))?.state).toBe('open');
  });

  it('answers nothing where everything is decided, held by others or put off', async () => {
    await claimCase(world.deps, found.id, OTHER_ANALYST);
    const other = await seedCase(world, { host: 'mai.example' });
    const until = new Date(world.clock.now().getTime() + 3_600_000);
    await snoozeCase(world.deps, other.id, until, '', ANALYST);
    expect(await claimNextCase(world.deps, ANALYST, {})).toBeUndefined();
  });

  it('leaves a case that is not claimed as it is on release', async () => {
    expect((await releaseCase(world.deps, found.id, ANALYST)).version).toBe(found.version);
  });
});

describe('deciding', () => {
  it('is refused while somebody else holds the case', async () => {
    await claimCase(world.deps, found.id, OTHER_ANALYST);
    await expect(decideCase(world.deps, found.id, NOT_SCAM, ANALYST)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is refused on a state nobody looked at', async () => {
    await claimCase(world.deps, found.id, OTHER_ANALYST);
    await releaseCase(world.deps, found.id, OTHER_ANALYST);
    const stale = decideCase(world.deps, found.id, NOT_SCAM, ANALYST, {
      seenVersion: found.version,
    });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stands for the one who holds the case, though a screenshot came in meanwhile', async () => {
    const held = await claimCase(world.deps, found.id, ANALYST);
    await world.deps.stores.cases.save({ ...held, completeness: 100, version: held.version + 1 });
    const decided = await decideCase(world.deps, found.id, NOT_SCAM, ANALYST, {
      seenVersion: held.version,
    });
    expect(decided.case.decision?.value.kind).toBe('not_scam');
  });

  it('refuses to accuse a protected name and says whose it is', async () => {
    const official = await seedCase(world, {
      host: 'nganhang-that.example',
      protectedBy: 'Ngân hàng Thật',
    });
    await expect(decideCase(world.deps, official.id, CONFIRMED, ANALYST)).rejects.toMatchObject({
      code: 'PROTECTED_NAME',
      facts: { owner: 'Ngân hàng Thật' },
    });
  });

  it('is undone and made anew, each a new event of one unbroken chain', async () => {
    await decideCase(world.deps, found.id, NOT_SCAM, ANALYST);
    await undoDecision(world.deps, found.id, ANALYST);
    const again = await decideCase(world.deps, found.id, CONFIRMED, ANALYST);
    expect(again.case.history.map((entry) => entry.value.kind)).toEqual(['not_scam']);
    expect((await actions()).filter((action) => action.startsWith('case.'))).toEqual([
      'case.decided',
      'case.undone',
      'case.decided',
    ]);
    expect(await world.stores.audit.verify()).toMatchObject({ ok: true });
    expect((await world.stores.cases.get(found.id))?.outbox).toEqual([]);
  });

  it('masks a number that a note carries before the note reaches the chain', async () => {
    const decision = { ...NOT_SCAM, note: 'đã gọi 0900 000 017' };
    await decideCase(world.deps, found.id, decision, ANALYST);
    const [event] = await world.stores.audit.list({ limit: 1 });
    expect(event?.detail['note']).toBe('đã gọi 090• ••• 017');
  });

  it('keeps the event in the outbox where the chain is out of reach, and the decision stands', async () => {
    const { audit } = world.stores;
    const broken = {
      ...world.deps,
      stores: {
        ...world.stores,
        audit: { ...audit, append: () => Promise.reject(new Error('x')) },
      },
    };
    await decideCase(broken, found.id, NOT_SCAM, ANALYST);
    const kept = await world.stores.cases.get(found.id);
    expect(kept?.state).toBe('decided');
    expect(kept?.outbox.map((event) => event.action)).toEqual(['case.decided']);
  });

  it('refuses a duplicate of a case that does not exist', async () => {
    const decision: Decision = { kind: 'duplicate', of: 'case_none', note: '' };
    await expect(decideCase(world.deps, found.id, decision, ANALYST)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('takes the exact copies along and back, but not one that somebody else holds', async () => {
    const copy = await seedCase(world, { host: 'ban-sao.example', foldedInto: found.id });
    const held = await seedCase(world, { host: 'dang-giu.example', foldedInto: found.id });
    await claimCase(world.deps, held.id, OTHER_ANALYST);
    const done = await decideCase(world.deps, found.id, CONFIRMED, ANALYST, {
      includeFolded: true,
    });
    expect(done.foldedDecided).toBe(1);
    expect((await world.stores.cases.get(copy.id))?.state).toBe('decided');
    expect((await world.stores.cases.get(held.id))?.state).toBe('claimed');
    const undone = await undoDecision(world.deps, found.id, ANALYST);
    expect(undone.foldedDecided).toBe(1);
    expect((await world.stores.cases.get(copy.id))?.state).toBe('claimed');
  });

  it('holds a case for investigation until somebody releases it', async () => {
    const until = new Date(world.clock.now().getTime() + 86_400_000);
    await decideCase(world.deps, found.id, { kind: 'held', until, note: '' }, ANALYST);
    const released = await releaseHold(world.deps, found.id, 'xong', OTHER_ANALYST);
    expect(released.case.state).toBe('open');
    expect(await actions()).toEqual(['case.held', 'case.hold_released']);
  });
});
