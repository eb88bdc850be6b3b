import { beforeAll, describe, expect, it } from 'vitest';
import { artefactId, type Stores } from '../../../domain/index.js';
import { anArtefact } from '../../builders/crawl-records.js';
import { openTestStorage, type TestStorage } from './open-test-storage.js';

let stores: Stores;
let db: TestStorage['db'];
beforeAll(async () => {
  const opened = await openTestStorage();
  stores = opened.storage.stores;
  db = opened.db;
});

const AT = new Date('2026-11-20T03:00:00Z');
const seen = (number: number, change = {}) => ({
  host: `host${number}.example`,
  caseId: `case_${number}`,
  findingId: `find_${number}`,
  at: new Date(AT.getTime() + number * 1_000),
  exercise: true,
  ...change,
});

describe('artefacts', () => {
  it('joins the places one artefact was seen in, each once', async () => {
    const account = anArtefact({ value: '0000000010' });
    await Promise.all([1, 2, 1, 2, 1].map((n) => stores.artefacts.record([account], seen(n))));
    const record = await stores.artefacts.get(artefactId(account));
    expect([...(record?.hosts ?? [])].sort()).toEqual(['host1.example', 'host2.example']);
    expect([...(record?.caseIds ?? [])].sort()).toEqual(['case_1', 'case_2']);
    expect([...(record?.findingIds ?? [])].sort()).toEqual(['find_1', 'find_2']);
    expect(record?.firstSeenAt).toEqual(seen(1).at);
    expect(record?.lastSeenAt).toEqual(seen(2).at);
    expect(await stores.artefacts.byValue('0000000010')).toEqual([record]);
  });

  it('tells each case what the artefact is there, and how many sources it has', async () => {
    const borrowed = anArtefact({ kind: 'phone', value: '+84000000001', role: 'borrowed' });
    await stores.artefacts.record([borrowed], seen(11));
    await stores.artefacts.record([{ ...borrowed, role: 'collects' }], seen(12));
    const role = async (caseId: string) =>
      (await stores.artefacts.ofCase(caseId)).map(({ artefact, sourceCount }) => [
        artefact.role,
        sourceCount,
      ]);
    expect(await role('case_11')).toEqual([['borrowed', 2]]);
    expect(await role('case_12')).toEqual([['collects', 2]]);
    const records = await stores.artefacts.recordsOfCase('case_12');
    expect(records.map(({ id }) => id)).toEqual([artefactId(borrowed)]);
    expect(await role('case_unknown')).toEqual([]);
  });

  it('learns a role that was not known, and never trades a known one', async () => {
    const unknown = anArtefact({ value: '0000000020', role: 'unknown' });
    await stores.artefacts.record([unknown], seen(20));
    await stores.artefacts.record([{ ...unknown, role: 'victim' }], seen(20));
    await stores.artefacts.record([{ ...unknown, role: 'collects' }], seen(20));
    const [link] = await stores.artefacts.ofCase('case_20');
    expect(link?.artefact.role).toBe('victim');
  });

  it('tells no more places of an artefact that stands everywhere, but when it was last seen', async () => {
    const hotline = anArtefact({ kind: 'phone', value: '0000000040' });
    await stores.artefacts.record([hotline], seen(100));
    const findingIds = Array.from({ length: 500 }, (_, number) => `find_${number}`);
    await db
      .collection<{ _id: string }>('artefacts')
      .updateOne({ _id: artefactId(hotline) }, { $set: { findingIds } });
    await stores.artefacts.record([hotline], seen(601));
    const record = await stores.artefacts.get(artefactId(hotline));
    expect(record?.findingIds).toHaveLength(500);
    expect(record?.lastSeenAt).toEqual(seen(601).at);
  });

  it('takes an artefact for one of the text as soon as a text names it', async () => {
    const seenInPicture = anArtefact({ value: '0000000050', fromImage: true });
    const { fromImage: _, ...inText } = seenInPicture;
    await stores.artefacts.record([seenInPicture], seen(50));
    await stores.artefacts.record([inText], seen(51));
    const record = await stores.artefacts.get(artefactId(inText));
    expect(record?.artefact.fromImage ?? false).toBe(false);
  });

  it('loses nothing of a case that was taken for new', async () => {
    const unknown = anArtefact({ value: '0000000060', role: 'unknown' });
    const other = anArtefact({ value: '0000000061' });
    await stores.artefacts.record([unknown], seen(60));
    const again = seen(61, { caseId: 'case_60', isNewCase: true });
    await stores.artefacts.record([{ ...unknown, role: 'victim' }, other], again);
    const found = await stores.artefacts.ofCase('case_60');
    expect(found.map(({ artefact }) => [artefact.value, artefact.role]).sort()).toEqual([
      ['0000000060', 'victim'],
      ['0000000061', 'collects'],
    ]);
  });

  it('keeps kinds and platforms with the same text apart', async () => {
    const phone = anArtefact({ kind: 'phone', value: '0000000030' });
    const account = anArtefact({ kind: 'bank_account', value: '0000000030' });
    await stores.artefacts.record([phone, account, phone], seen(30));
    expect(await stores.artefacts.byValue('0000000030')).toHaveLength(2);
  });
});

describe('campaigns', () => {
  const join = async (...of: Parameters<Stores['campaigns']['join']>) =>
    (await stores.campaigns.join(...of))?.id;

  it('open when a second case shares a mark, under one id whoever comes first', async () => {
    expect(await join('case_a', ['phone::1'], AT, true)).toBeUndefined();
    const ids = await Promise.all(
      ['case_b', 'case_c', 'case_d'].map((id) => join(id, ['phone::1'], AT, true)),
    );
    expect(new Set(ids).size).toBe(1);
    const campaign = await stores.campaigns.get(String(ids[0]));
    expect([...(campaign?.caseIds ?? [])].sort()).toEqual(['case_a', 'case_b', 'case_c', 'case_d']);
    expect(campaign?.keys).toEqual(['phone::1']);
  });

  it('takes a case in by any one of its marks and learns the marks that are shared', async () => {
    await join('case_m1', ['text:x', 'phone::9'], AT, true);
    const first = await join('case_m2', ['text:x'], AT, true);
    const second = await join('case_m3', ['wallet::w', 'phone::9'], AT, true);
    const third = await join('case_m1', ['text:x', 'phone::9'], AT, true);
    expect(third).toBe([first, second].sort()[0]);
    expect(await join('case_m4', ['wallet::other'], AT, true)).toBeUndefined();
  });

  it('tells the cases that carry the shared marks', async () => {
    await join('case_s1', ['phone::s'], AT, true);
    await join('case_s2', ['phone::s', 'text:s'], AT, true);
    const joined = await stores.campaigns.join('case_s3', ['text:s', 'phone::alone'], AT, true);
    expect([...(joined?.caseIds ?? [])].sort()).toEqual(['case_s2', 'case_s3']);
  });

  it('know a case that carried all of its marks before, and what they stand for', async () => {
    const later = new Date(AT.getTime() + 60_000);
    const seenAgain = (caseId: string, keys: string[], exercise = true) =>
      stores.campaigns.seenAgain(caseId, keys, later, exercise);
    expect(await seenAgain('case_w1', ['phone::w'])).toBeUndefined();
    await join('case_w1', ['phone::w', 'text:w'], AT, true);
    expect(await seenAgain('case_w1', ['phone::w', 'text:w'])).toBe('none');
    const id = await join('case_w2', ['phone::w'], AT, true);
    expect(await seenAgain('case_w1', ['text:w', 'phone::w'])).toEqual({
      id,
      sharedKeys: ['phone::w'],
    });
    expect((await stores.campaigns.get(String(id)))?.updatedAt).toEqual(later);
    expect(await seenAgain('case_w1', ['text:w'])).toBe('none');
    expect(await seenAgain('case_w2', ['phone::w', 'text:w'])).toBeUndefined();
    expect(await seenAgain('case_w1', ['phone::w'], false)).toBeUndefined();
  });

  it('ask a case of two campaigns to join again', async () => {
    await join('case_z1', ['phone::z1'], AT, true);
    await join('case_z2', ['phone::z2'], AT, true);
    await join('case_z3', ['phone::z1'], AT, true);
    await join('case_z4', ['phone::z2'], AT, true);
    await join('case_z1', ['phone::z1', 'phone::z2'], AT, true);
    const again = stores.campaigns.seenAgain('case_z1', ['phone::z1', 'phone::z2'], AT, true);
    expect(await again).toBeUndefined();
  });

  it('repeats to the same end, and keeps the exercise apart from the real thing', async () => {
    await join('case_e1', ['email::e'], AT, true);
    const id = await join('case_e2', ['email::e'], AT, true);
    expect(await join('case_e2', ['email::e'], AT, true)).toBe(id);
    expect(await join('case_live', ['email::e'], AT, false)).toBeUndefined();
    const campaigns = await stores.campaigns.list(10);
    expect(campaigns.filter((campaign) => campaign.id === id)).toHaveLength(1);
  });
});
