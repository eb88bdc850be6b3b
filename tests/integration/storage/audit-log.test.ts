import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Document } from 'mongodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AuditDraft, applyCaseAct, type Stores } from '../../../domain/index.js';
import { drainOutboxes } from '../../../storage/index.js';
import { ANALYST, aCase, aDecidedCase, aRequest, NOW } from '../../builders/cases.js';
import { openTestStorage, type TestStorage } from './open-test-storage.js';

let test: TestStorage;
let stores: Stores;
beforeEach(async () => {
  test = await openTestStorage();
  stores = test.storage.stores;
});

const draft = (id: number, subject = 'case:1'): AuditDraft => ({
  id: `su-kien-${id}`,
  action: 'case.noted',
  actor: 'an',
  subject,
  at: new Date(NOW.getTime() + id * 1_000),
  detail: { id, note: 'ghi chú', none: null, yes: true },
});
const drafts = (count: number) => Array.from({ length: count }, (_, index) => draft(index + 1));

describe('the audit chain', () => {
  it('appends once per event, however often it is handed in', async () => {
    await stores.audit.append(drafts(3));
    await Promise.all([stores.audit.append(drafts(5)), stores.audit.append(drafts(5))]);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 5 });
    const listed = await stores.audit.list({ limit: 10 });
    expect(listed.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1].map((n) => `su-kien-${n}`));
    expect(listed[4]).toMatchObject({ ...draft(1), seq: 1 });
  });

  it('appends what is new among what is there, and twins of one call once', async () => {
    await stores.audit.append([draft(2)]);
    await stores.audit.append(drafts(3));
    await stores.audit.append([draft(4), draft(4)]);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 4 });
    const listed = await stores.audit.list({ limit: 10 });
    expect(listed.map(({ id }) => id)).toEqual([4, 3, 1, 2].map((n) => `su-kien-${n}`));
  });

  it('stays one chain under many writers of one process and of several', async () => {
    const children = ['a', 'b'].map((name) =>
      fork(
        new URL('./append-audit.ts', import.meta.url),
        [test.mongoUrl, test.dbName, path.join(test.dir, 'evidence'), name, '15'],
        { execArgv: ['--import', 'tsx'] },
      ),
    );
    await Promise.all(children.map((child) => once(child, 'message')));
    const ended = children.map((child: ChildProcess) => once(child, 'exit'));
    for (const child of children) child.send('go');
    await Promise.all(drafts(15).map((event) => stores.audit.append([event])));
    expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0]);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 45 });
  });

  it('pages backwards without gap, over all and over one subject', async () => {
    await stores.audit.append(
      drafts(10).map((event, i) => (i % 2 ? event : { ...event, subject: 'case:2' })),
    );
    const first = await stores.audit.list({ limit: 4 });
    const second = await stores.audit.list({ limit: 4, beforeSeq: Number(first.at(-1)?.seq) });
    expect([...first, ...second].map(({ seq }) => seq)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    const ofTwo = await stores.audit.list({ limit: 3, subject: 'case:2' });
    expect(ofTwo.map(({ seq }) => seq)).toEqual([9, 7, 5]);
    const older = await stores.audit.list({ limit: 3, subject: 'case:2', beforeSeq: 5 });
    expect(older.map(({ seq }) => seq)).toEqual([3, 1]);
  });

  it('goes on from the true end when a killed writer left the head behind', async () => {
    await stores.audit.append(drafts(6));
    const third = (await stores.audit.list({ limit: 6 })).find(({ seq }) => seq === 3);
    await test.db
      .collection<Document & { _id: string }>('audit_head')
      .updateOne({ _id: 'head' }, { $set: { seq: 3, hash: third?.hash } });
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 6 });
    await stores.audit.append([draft(7)]);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 7 });
  });
});

describe('tampering with the audit chain', () => {
  const place = (seq: number) => String(seq).padStart(12, '0');
  type Rows = ReturnType<TestStorage['db']['collection']> extends infer C ? C : never;
  const acts: { name: string; act: (rows: Rows) => Promise<unknown>; seq: number }[] = [
    {
      name: 'an edited detail',
      act: (rows) => rows.updateOne({ seq: 4 }, { $set: { 'detail.note': 'khác' } }),
      seq: 4,
    },
    {
      name: 'another actor',
      act: (rows) => rows.updateOne({ seq: 1 }, { $set: { actor: 'binh' } }),
      seq: 1,
    },
    { name: 'a removed event', act: (rows) => rows.deleteOne({ seq: 5 }), seq: 5 },
    { name: 'a removed first event', act: (rows) => rows.deleteOne({ seq: 1 }), seq: 1 },
    { name: 'a cut-off tail', act: (rows) => rows.deleteMany({ seq: { $gt: 6 } }), seq: 7 },
    { name: 'an emptied log', act: (rows) => rows.deleteMany({}), seq: 1 },
    {
      name: 'two events that changed places',
      act: async (rows) => {
        await rows.updateOne({ seq: 3 }, { $set: { seq: 1_003 } });
        await rows.updateOne({ seq: 4 }, { $set: { seq: 3 } });
        await rows.updateOne({ seq: 1_003 }, { $set: { seq: 4 } });
      },
      seq: 3,
    },
    {
      name: 'a rewritten hash',
      act: (rows) => rows.updateOne({ seq: 8 }, { $set: { hash: 'f'.repeat(64) } }),
      seq: 8,
    },
  ];

  it.each(acts)('names $name', async ({ act, seq }) => {
    await stores.audit.append(drafts(8));
    await act(test.db.collection('audit') as Rows);
    expect(await stores.audit.verify()).toMatchObject({ ok: false, seq });
  });

  it('names an event that was added at the end by hand', async () => {
    await stores.audit.append(drafts(2));
    const rows = test.db.collection<Document & { _id: string }>('audit');
    const last = await rows.findOne({ seq: 2 });
    await rows.insertOne({ ...last, _id: place(3), seq: 3, eventId: 'giả' });
    expect(await stores.audit.verify()).toMatchObject({ ok: false, seq: 3 });
  });

  it('names a head that was removed', async () => {
    await stores.audit.append(drafts(2));
    await test.db.collection('audit_head').deleteMany({});
    expect(await stores.audit.verify()).toMatchObject({ ok: false });
  });
});

describe('outboxes', () => {
  it('carry events of cases and requests to the chain in order, once, from any number of drainers', async () => {
    const open = aCase();
    await stores.cases.create(open);
    const claimed = applyCaseAct(open, { type: 'claim' }, ANALYST, NOW);
    const later = new Date(NOW.getTime() + 60_000);
    const decided = applyCaseAct(
      claimed,
      { type: 'decide', decision: { kind: 'confirmed', category: 'loan', note: '' } },
      ANALYST,
      later,
    );
    await stores.cases.save(claimed);
    await stores.cases.save(decided);
    const between = { ...draft(9), id: 'giữa', at: new Date(NOW.getTime() + 30_000) };
    await stores.requests.create(aRequest(aDecidedCase(), { outbox: [between] }));
    await Promise.all([drainOutboxes(stores), drainOutboxes(stores), drainOutboxes(stores)]);
    const events = (await stores.audit.list({ limit: 10 })).reverse();
    expect(events.map(({ action }) => action)).toEqual([
      'case.claimed',
      'case.noted',
      'case.decided',
    ]);
    expect((await stores.cases.get(open.id))?.outbox).toEqual([]);
    expect(await stores.requests.withOutbox(5)).toEqual([]);
    expect(await drainOutboxes(stores)).toBe(0);
    expect((await stores.audit.verify()).ok).toBe(true);
  });

  it('keep an event that was added while others were carried over', async () => {
    const event = (id: string) => ({ ...draft(1), id });
    await stores.cases.create(aCase({ outbox: [event('một')] }));
    const [read] = await stores.cases.withOutbox(5);
    if (!read) throw new Error('outbox missing');
    await stores.cases.save({ ...read, version: 2, outbox: [...read.outbox, event('hai')] });
    await stores.cases.clearOutbox(read.id, ['một']);
    expect((await stores.cases.get(read.id))?.outbox.map(({ id }) => id)).toEqual(['hai']);
  });
});
