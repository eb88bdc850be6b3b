import { beforeAll, describe, expect, it } from 'vitest';
import {
  applyCaseAct,
  type CaseQuery,
  type ReviewCase,
  type Stores,
  sha256,
} from '../../../domain/index.js';
import {
  ANALYST,
  aCase,
  aDecidedCase,
  aRequest,
  NOW,
  OTHER_ANALYST,
} from '../../builders/cases.js';
import { openTestStorage } from './open-test-storage.js';

let stores: Stores;
beforeAll(async () => {
  const clock = { now: () => NOW };
  stores = (await openTestStorage(clock)).storage.stores;
});

const named = (name: string, change: Partial<ReviewCase> = {}) =>
  aCase({ subject: { class: 'website', value: `${name}.example` }, id: name, ...change });

async function pageThrough(query: Omit<CaseQuery, 'cursor'>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await stores.cases.list(cursor === undefined ? query : { ...query, cursor });
    ids.push(...page.cases.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
}

describe('changing a case', () => {
  it('creates it once and saves only over the version before', async () => {
    const first = named('luu');
    expect(await stores.cases.create(first)).toBe(true);
    expect(await stores.cases.create({ ...first, title: 'khác' })).toBe(false);
    expect(await stores.cases.save({ ...first, version: 2, title: 'hai' })).toBe(true);
    expect(await stores.cases.save({ ...first, version: 2, title: 'chậm' })).toBe(false);
    expect(await stores.cases.save({ ...named('khong-co'), version: 2 })).toBe(false);
    expect((await stores.cases.get('luu'))?.title).toBe('hai');
  });

  it('gives a case claimed by many at once to exactly one', async () => {
    await stores.cases.create(named('tranh'));
    const open = await stores.cases.get('tranh');
    if (!open) throw new Error('case missing');
    const claims = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        stores.cases.save(
          applyCaseAct(open, { type: 'claim' }, { ...ANALYST, id: `u${index}` }, NOW),
        ),
      ),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    const winner = claims.indexOf(true);
    expect((await stores.cases.get('tranh'))?.claim?.by).toBe(`u${winner}`);
  });

  it('adds a sighting once, newest first, and makes a save from before it fail', async () => {
    const reviewCase = named('thay');
    await stores.cases.create(reviewCase);
    const sighting = {
      findingId: 'find_2',
      captureId: 'cap_2',
      url: 'https://thay.example/2',
      score: 0.8,
      textHash: sha256('two'),
      at: new Date('2026-11-21T00:00:00Z'),
    };
    const added = await Promise.all(
      Array.from({ length: 5 }, () => stores.cases.addSighting('thay', sighting)),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await stores.cases.save({ ...reviewCase, version: 2 })).toBe(false);
    const stored = await stores.cases.get('thay');
    expect(stored?.sightings.map(({ findingId }) => findingId)).toEqual(['find_2', 'find_1']);
    expect(stored?.lastSeenAt).toEqual(sighting.at);
    expect(added.find(Boolean)).toEqual(stored);
    expect(await stores.cases.addSighting('khong-co', sighting)).toBeUndefined();
  });
});

describe('lists of cases', () => {
  const harms = [99.9, 100, 95, 95, 94.9, 60, 60, 60, 5, 4.9, 0, 0];
  const listed = harms.map((harm, index) => ({ id: `ds-${String(index).padStart(2, '0')}`, harm }));

  beforeAll(async () => {
    stores = (await openTestStorage({ now: () => NOW })).storage.stores;
    for (const { id, harm } of listed) await stores.cases.create(named(id, { harm }));
  });

  it.each([1, 2, 3, 5, 50])('pages by harm without gap or repeat, %i at a time', async (limit) => {
    const expected = [...listed]
      .sort((a, b) => b.harm - a.harm || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    expect(await pageThrough({ view: 'queue', actorId: ANALYST.id, limit })).toEqual(expected);
    expect(await pageThrough({ view: 'all', actorId: ANALYST.id, limit })).toEqual(expected);
  });

  it('starts from the top for a cursor it did not write', async () => {
    const page = await stores.cases.list({
      view: 'queue',
      actorId: ANALYST.id,
      limit: 1,
      cursor: 'không-phải',
    });
    expect(page.cases[0]?.id).toBe('ds-01');
  });

  it('leaves out of the queue what is folded, put off, decided or in another’s hands', async () => {
    const queue = async (actorId: string) =>
      (await pageThrough({ view: 'queue', actorId, limit: 4 })).filter((id) => id.startsWith('q-'));
    const lease = { by: ANALYST.id, login: 'analyst' };
    const later = new Date(NOW.getTime() + 60_000);
    const earlier = new Date(NOW.getTime() - 60_000);
    const cases: [string, Partial<ReviewCase>][] = [
      ['q-open', {}],
      ['q-folded', { foldedInto: 'q-open' }],
      ['q-later', { snoozedUntil: later }],
      ['q-again', { snoozedUntil: earlier }],
      ['q-mine', { state: 'claimed', claim: { ...lease, until: later } }],
      ['q-lapsed', { state: 'claimed', claim: { ...lease, until: earlier } }],
    ];
    for (const [id, change] of cases) await stores.cases.create(named(id, change));
    await stores.cases.create({ ...aDecidedCase(), id: 'q-decided' });
    expect((await queue(OTHER_ANALYST.id)).sort()).toEqual(['q-again', 'q-lapsed', 'q-open']);
    expect(await queue(ANALYST.id)).toContain('q-mine');
    const mine = await stores.cases.list({ view: 'mine', actorId: ANALYST.id, limit: 10 });
    expect(mine.cases.map(({ id }) => id)).toEqual(['q-mine']);
    const decided = await stores.cases.list({ view: 'decided', actorId: '', limit: 10 });
    expect(decided.cases.map(({ id }) => id)).toEqual(['q-decided']);
    const folded = await stores.cases.foldedUnder('q-open');
    expect(await stores.cases.foldedCounts(['q-open', 'q-mine'])).toEqual(new Map([['q-open', 1]]));
    expect(folded.map(({ id }) => id)).toEqual(['q-folded']);
  });

  it('narrows a list to a category and to exercise or live', async () => {
    await stores.cases.create(named('loc', { category: 'gambling', exercise: false }));
    const list = async (narrow: Partial<CaseQuery>) =>
      (await stores.cases.list({ view: 'queue', actorId: '', limit: 50, ...narrow })).cases;
    expect((await list({ category: 'gambling' })).map(({ id }) => id)).toEqual(['loc']);
    expect((await list({ exercise: false })).map(({ id }) => id)).toEqual(['loc']);
    expect((await list({ exercise: true })).map(({ id }) => id)).not.toContain('loc');
  });

  it('searches by all folded words, whole', async () => {
    await stores.cases.create(named('tim', { tokens: ['vay', 'nhanh', '0900000000'] }));
    const ids = async (tokens: string[]) =>
      (await stores.cases.search(tokens, 5)).map(({ id }) => id);
    expect(await ids(['vay', '0900000000'])).toEqual(['tim']);
    expect(await ids(['vay', 'cham'])).toEqual([]);
    expect(await ids(['nhan'])).toEqual([]);
    expect(await ids([])).toEqual([]);
  });

  it('finds undecided twins by their text', async () => {
    const textHash = sha256('bản sao');
    const sightings = [{ ...aCase().sightings[0], textHash }] as ReviewCase['sightings'];
    await stores.cases.create(named('sao-1', { sightings }));
    await stores.cases.create({ ...aDecidedCase({ sightings }), id: 'sao-2' });
    expect((await stores.cases.withTextHash(textHash)).map(({ id }) => id)).toEqual(['sao-1']);
  });

  it('stand in the campaign whose id comes first, in whatever order they met them', async () => {
    await stores.cases.create(named('chien-dich-1', { campaignId: 'cd-1' }));
    await stores.cases.create(named('chien-dich-3', { campaignId: 'cd-3' }));
    await stores.cases.create(named('chien-dich-khong'));
    const ids = ['chien-dich-1', 'chien-dich-3', 'chien-dich-khong', 'khong-co'];
    await stores.cases.joinCampaign(ids, 'cd-2');
    await stores.cases.joinCampaign([], 'cd-0');
    const stand = await Promise.all(
      ids.map(async (id) => {
        const found = await stores.cases.get(id);
        return [found?.campaignId, found?.version];
      }),
    );
    const version = named('x').version;
    expect(stand).toEqual([
      ['cd-1', version],
      ['cd-2', version + 1],
      ['cd-2', version + 1],
      [undefined, undefined],
    ]);
  });

  it('keep a change that a person makes while they join a campaign', async () => {
    const before = named('chien-dich-giua');
    await stores.cases.create(before);
    await stores.cases.joinCampaign([before.id], 'cd-1');
    expect(await stores.cases.save({ ...before, version: before.version + 1 })).toBe(false);
    expect((await stores.cases.get(before.id))?.campaignId).toBe('cd-1');
  });

  it('counts at once what this process changed', async () => {
    const before = await stores.cases.counts();
    const fresh = named('dem');
    await stores.cases.create(fresh);
    const claimed = applyCaseAct(fresh, { type: 'claim' }, ANALYST, NOW);
    await stores.cases.save(claimed);
    const held = applyCaseAct(
      claimed,
      { type: 'decide', decision: { kind: 'held', until: new Date('2027-01-01'), note: '' } },
      ANALYST,
      NOW,
    );
    expect(await stores.cases.counts()).toEqual({ ...before, claimed: before.claimed + 1 });
    await stores.cases.save(held);
    expect(await stores.cases.counts()).toEqual({ ...before, held: before.held + 1 });
    const page = await stores.cases.list({ view: 'held', actorId: '', limit: 5 });
    expect(page.cases.map(({ id }) => id)).toEqual(['dem']);
  });
});

describe('takedown requests', () => {
  const reviewCase = aDecidedCase();
  const numbered = (id: string, number: string, change = {}) =>
    aRequest(reviewCase, { id, number, ...change });

  it('never hands a number out twice', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 40 }, () => stores.requests.nextNumber('TH-2026')),
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(await stores.requests.nextNumber('TD-2026')).toBe(1);
  });

  it('pages over several states by number, newest first', async () => {
    const states = ['draft', 'approved', 'draft', 'issued', 'draft'] as const;
    for (const [index, state] of states.entries())
      await stores.requests.create(numbered(`yc-${index}`, `TH-2026-00000${index}`, { state }));
    const query = { states: ['draft', 'approved'] as const, limit: 3 };
    const first = await stores.requests.list(query);
    expect(first.requests.map(({ id }) => id)).toEqual(['yc-4', 'yc-2', 'yc-1']);
    const rest = await stores.requests.list({ ...query, cursor: String(first.nextCursor) });
    expect(rest.requests.map(({ id }) => id)).toEqual(['yc-0']);
    expect(rest.nextCursor).toBeUndefined();
    expect(await stores.requests.counts()).toEqual({ draft: 3, approved: 1, issued: 1 });
  });

  it('creates once, saves over the version before, narrows by recipient and case', async () => {
    const request = numbered('yc-x', 'TH-2026-000099', { recipientId: 'zalo' });
    expect(await stores.requests.create(request)).toBe(true);
    expect(await stores.requests.create(request)).toBe(false);
    expect(await stores.requests.save({ ...request, version: 2, state: 'approved' })).toBe(true);
    expect(await stores.requests.save({ ...request, version: 2, state: 'draft' })).toBe(false);
    const ofZalo = await stores.requests.list({
      states: ['approved'],
      recipientId: 'zalo',
      caseId: reviewCase.id,
      limit: 5,
    });
    expect(ofZalo.requests.map(({ id }) => id)).toEqual(['yc-x']);
    expect(await stores.requests.ofCase('another')).toEqual([]);
  });
});
