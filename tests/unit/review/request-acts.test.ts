import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision, ReviewCase, TakedownRequest } from '../../../domain/index.js';
import { protectName } from '../../../review/actions/protect-names.js';
import {
  approveRequest,
  decideCase,
  exportTakedown,
  issueRequests,
  reconcileRequests,
  returnRequest,
  type TakedownList,
  undoDecision,
  withdrawRequest,
} from '../../../review/index.js';
import {
  ACCOUNT,
  ANALYST,
  APPROVER,
  actor,
  createWorld,
  OTHER_ANALYST,
  PHONE,
  seedCase,
  type World,
} from './review-world.js';

const CONFIRMED: Decision = { kind: 'confirmed', category: 'bank_brand', note: '' };
const ADMIN = actor('quantri', 'admin');
const REASON = { singleSourceReason: 'Ảnh chụp cho thấy rõ' };

let world: World;
let found: ReviewCase;
beforeEach(async () => {
  world = await createWorld();
  found = await seedCase(world);
});

async function drafted(): Promise<TakedownRequest[]> {
  await decideCase(world.deps, found.id, CONFIRMED, ANALYST);
  return world.stores.requests.ofCase(found.id);
}

async function approvedAll(): Promise<TakedownRequest[]> {
  const requests = await drafted();
  return Promise.all(requests.map(({ id }) => approveRequest(world.deps, id, APPROVER, REASON)));
}

async function exportList(): Promise<TakedownList> {
  const lists: TakedownList[] = [];
  const exporter = {
    render: async (list: TakedownList) => {
      lists.push(list);
      return { bytes: Buffer.from('x'), contentType: 'text/csv', fileName: 'a.csv' };
    },
  };
  const wish = { include: 'approved', format: 'csv', defangOnly: false } as const;
  await exportTakedown({ ...world.deps, exporter }, wish, APPROVER);
  const [list] = lists;
  if (!list) throw new Error('nothing rendered');
  return list;
}

describe('drafting', () => {
  it('asks each recipient about what it can act on, numbered in the exercise series', async () => {
    const requests = await drafted();
    expect(requests.map(({ number, recipientId, value }) => [number, recipientId, value])).toEqual([
      ['TH-2026-000001', 'isp', 'lua-dao.example'],
      ['TH-2026-000002', 'telco', PHONE],
      ['TH-2026-000003', 'bank', ACCOUNT],
    ]);
    expect(requests[0]?.reasons).toHaveLength(2);
    expect(requests[0]?.reasons.join()).not.toContain(ACCOUNT);
  });

  it('comes back under the old numbers after undo and a new decision by somebody else', async () => {
    const before = await drafted();
    await approveRequest(world.deps, before[0]?.id ?? '', APPROVER);
    const undone = await undoDecision(world.deps, found.id, OTHER_ANALYST);
    expect(undone.withdrawnRequests).toBe(3);
    await decideCase(world.deps, found.id, CONFIRMED, OTHER_ANALYST);
    const after = await world.stores.requests.ofCase(found.id);
    expect(after.map(({ number, state }) => [number, state])).toEqual(
      before.map(({ number }) => [number, 'draft']),
    );
    expect(after[0]).toMatchObject({ decidedBy: OTHER_ANALYST.id });
    expect(after[0]?.approvedBy).toBeUndefined();
  });

  it('is mended at start where a stop fell between decision and drafts, and done once', async () => {
    const { requests } = world.stores;
    const stopped = { ...requests, create: () => Promise.reject(new Error('killed')) };
    const broken = { ...world.deps, stores: { ...world.stores, requests: stopped } };
    await expect(decideCase(broken, found.id, CONFIRMED, ANALYST)).rejects.toThrow('killed');
    expect(await reconcileRequests(world.deps)).toBe(3);
    expect(await reconcileRequests(world.deps)).toBe(0);
    expect(await world.stores.requests.ofCase(found.id)).toHaveLength(3);
  });

  it('withdraws at start what a stop after an undo left standing', async () => {
    await drafted();
    const { requests } = world.stores;
    const stopped = { ...requests, save: () => Promise.reject(new Error('killed')) };
    const broken = { ...world.deps, stores: { ...world.stores, requests: stopped } };
    await expect(undoDecision(broken, found.id, ANALYST)).rejects.toThrow('killed');
    expect(await reconcileRequests(world.deps)).toBe(3);
    expect(await world.stores.requests.counts()).toEqual({ withdrawn: 3 });
  });

  it('only warns the owner of a compromised name, with the exact address', async () => {
    const host = 'nganhang-that.example';
    const official = await seedCase(world, { host, protectedBy: 'Ngân hàng Thật' });
    const decision: Decision = { kind: 'compromised', category: 'gambling', note: '' };
    await decideCase(world.deps, official.id, decision, ANALYST);
    const requests = await world.stores.requests.ofCase(official.id);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      measure: 'warn_owner',
      recipientName: 'Ngân hàng Thật',
      value: `https://${host}/xac-minh`,
    });
  });

  it.each(['not_scam', 'unclear'] as const)('drafts nothing for %s', async (kind) => {
    await decideCase(world.deps, found.id, { kind, note: '' }, ANALYST);
    expect(await world.stores.requests.ofCase(found.id)).toEqual([]);
  });
});

describe('approving', () => {
  it('is refused to the person who decided, whatever the role', async () => {
    const [site] = await drafted();
    const decider = { ...APPROVER, id: ANALYST.id };
    await expect(approveRequest(world.deps, site?.id ?? '', decider)).rejects.toMatchObject({
      code: 'SAME_PERSON',
    });
  });

  it('asks for a reason where a number was seen on one source only', async () => {
    const [, phone] = await drafted();
    const id = phone?.id ?? '';
    await expect(approveRequest(world.deps, id, APPROVER)).rejects.toMatchObject({
      code: 'SINGLE_SOURCE',
    });
    expect(await approveRequest(world.deps, id, APPROVER, REASON)).toMatchObject({
      state: 'approved',
    });
  });

  it('asks for none where two sites show it', async () => {
    await seedCase(world, { host: 'trang-khac.example' });
    const [, phone] = await drafted();
    expect(await approveRequest(world.deps, phone?.id ?? '', APPROVER)).toMatchObject({
      state: 'approved',
      sourceCount: 2,
    });
  });

  it('is refused for a name that was protected meanwhile', async () => {
    const [site] = await drafted();
    const wish = {
      kind: 'domain',
      value: 'lua-dao.example',
      owner: 'Chủ',
      reason: 'nhầm',
    } as const;
    await protectName({ ...world.deps, reloadProtect: world.reloadProtect }, wish, ADMIN);
    await expect(approveRequest(world.deps, site?.id ?? '', APPROVER)).rejects.toMatchObject({
      code: 'PROTECTED_NAME',
    });
  });

  it('is taken back by returning with a reason, and a draft may be approved again', async () => {
    const [site] = await drafted();
    const id = site?.id ?? '';
    await approveRequest(world.deps, id, APPROVER);
    const returned = await returnRequest(world.deps, id, 'Thiếu ảnh chụp', APPROVER);
    expect(returned).toMatchObject({ state: 'returned', returnReason: 'Thiếu ảnh chụp' });
    expect(returned.approvedBy).toBeUndefined();
    expect(await approveRequest(world.deps, id, APPROVER)).toMatchObject({ state: 'approved' });
  });
});

describe('issuing', () => {
  it('gives one number for each recipient and one answer for each id', async () => {
    const requests = await approvedAll();
    const lines = await issueRequests(
      world.deps,
      [...requests.map(({ id }) => id), 'req_none'],
      APPROVER,
    );
    expect(lines.map((line) => (line.ok ? line.issuedNumber : line.code))).toEqual([
      'TH-PH-2026-00001',
      'TH-PH-2026-00002',
      'TH-PH-2026-00003',
      'NOT_FOUND',
    ]);
  });

  it('ends undo', async () => {
    const [site] = await approvedAll();
    await issueRequests(world.deps, [site?.id ?? ''], APPROVER);
    await expect(undoDecision(world.deps, found.id, ANALYST)).rejects.toMatchObject({
      code: 'CASE_ISSUED',
    });
  });

  it('refuses a draft and leaves its case undoable', async () => {
    const [site] = await drafted();
    const [line] = await issueRequests(world.deps, [site?.id ?? ''], APPROVER);
    expect(line).toMatchObject({ ok: false, code: 'CONFLICT' });
    expect((await world.stores.cases.get(found.id))?.issued).toBe(false);
  });
});

describe('withdrawing', () => {
  const why = 'Chủ trang chứng minh bị giả mạo';

  it('takes an issued request out of the lists for good and is logged with who and why', async () => {
    const requests = await approvedAll();
    await issueRequests(
      world.deps,
      requests.map(({ id }) => id),
      APPROVER,
    );
    const [site] = requests;
    const withdrawn = await withdrawRequest(world.deps, site?.id ?? '', why, APPROVER);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', issuedNumber: 'TH-PH-2026-00001' });
    const [event] = await world.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      action: 'request.withdrawn',
      actor: APPROVER.login,
      detail: { reason: why },
    });
    expect(await reconcileRequests(world.deps)).toBe(0);
    expect(await world.stores.requests.counts()).toEqual({ issued: 2, withdrawn: 1 });
  });

  it('is for issued requests; what was not issued is returned or undone', async () => {
    const [site] = await approvedAll();
    await expect(withdrawRequest(world.deps, site?.id ?? '', why, APPROVER)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('exporting', () => {
  it('holds the approved ones only and is logged with its counts', async () => {
    const requests = await drafted();
    await approveRequest(world.deps, requests[0]?.id ?? '', APPROVER);
    expect((await exportList()).requests.map(({ value }) => value)).toEqual(['lua-dao.example']);
    const [event] = await world.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      action: 'export.made',
      actor: APPROVER.login,
      detail: { count: 1, refused: 0 },
    });
  });

  it('leaves out what was protected after its approval, and logs the refusal', async () => {
    await approvedAll();
    const wish = { kind: 'phone', value: PHONE, owner: 'Tổng đài thật', reason: 'nhầm' } as const;
    await protectName({ ...world.deps, reloadProtect: world.reloadProtect }, wish, ADMIN);
    expect((await exportList()).requests.map(({ value }) => value)).toEqual([
      'lua-dao.example',
      ACCOUNT,
    ]);
    const events = await world.stores.audit.list({ limit: 2 });
    expect(events.map(({ action }) => action)).toEqual(['export.made', 'export.refused']);
  });

  it('is refused where the case is held, even for what was approved before', async () => {
    await approvedAll();
    const current = await world.stores.cases.get(found.id);
    if (!current?.decision) throw new Error('not decided');
    const until = new Date(0);
    await world.stores.cases.save({
      ...current,
      version: current.version + 1,
      decision: { ...current.decision, value: { kind: 'held', until, note: '' } },
    });
    await expect(exportList()).rejects.toMatchObject({ code: 'NOTHING_TO_EXPORT' });
  });
});
