import { beforeAll, describe, expect, it } from 'vitest';
import {
  createProtectList,
  type Decision,
  type ReviewCase,
  silentLogger,
} from '../../../domain/index.js';
import {
  type ActDeps,
  approveRequest,
  claimCase,
  claimNextCase,
  decideCase,
  ensureFirstUsers,
  issueRequests,
  reconcileRequests,
  selectForExport,
  snoozeCase,
  undoDecision,
} from '../../../review/index.js';
import {
  ANALYST,
  APPROVER,
  actor,
  movableClock,
  REFERENCE,
  SECRETS,
  seedCase,
} from '../../unit/review/review-world.js';
import { openTestStorage } from '../storage/open-test-storage.js';

const CONFIRMED: Decision = { kind: 'confirmed', category: 'bank_brand', note: '' };
const REASON = { singleSourceReason: 'Ảnh chụp cho thấy rõ' };

/** As many people as ask at once. */
const PEOPLE = Array.from({ length: 8 }, (_, i) => actor(`nguoi${i}`, 'analyst'));

describe('review on a real database', () => {
  const time = movableClock();
  let deps: ActDeps;
  let number = 0;
  beforeAll(async () => {
    const { storage } = await openTestStorage(time.clock);
    const protect = createProtectList(REFERENCE);
    deps = {
      stores: storage.stores,
      reference: REFERENCE,
      protect: () => protect,
      clock: time.clock,
      logger: silentLogger,
    };
  });
  const newCase = (harm = 70): Promise<ReviewCase> => {
    number += 1;
    return seedCase({ ...deps }, { host: `vu-${number}.example`, harm });
  };

  it('gives a case to exactly one of eight people who claim it at once', async () => {
    const { id } = await newCase();
    const asked = await Promise.allSettled(PEOPLE.map((one) => claimCase(deps, id, one)));
    const won = asked.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const lost of asked)
      if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ code: 'CONFLICT' });
    await snoozeCase(
      deps,
      id,
      new Date(time.clock.now().getTime() + 86_400_000),
      '',
      PEOPLE[asked.findIndex(({ status }) => status === 'fulfilled')] ?? ANALYST,
    );
  });

  it('gives eight people asking for the next case eight cases, the gravest first', async () => {
    const cases = [];
    for (let i = 0; i < 8; i += 1) cases.push(await newCase(80 + i));
    const first = await claimNextCase(deps, PEOPLE[0] ?? ANALYST, {});
    expect(first?.harm).toBe(87);
    const rest = await Promise.all(PEOPLE.slice(1).map((one) => claimNextCase(deps, one, {})));
    const given = new Set([first, ...rest].map((item) => item?.id));
    expect(given).toEqual(new Set(cases.map(({ id }) => id)));
    for (const item of [first, ...rest]) {
      const holder = PEOPLE.find((one) => one.id === item?.claim?.by);
      if (item && holder) await decideCase(deps, item.id, { kind: 'unclear', note: '' }, holder);
    }
    expect(await claimNextCase(deps, ANALYST, {})).toBeUndefined();
  });

  it('loses neither the decision nor a sighting that arrives meanwhile', async () => {
    const found = await newCase();
    const sighting = found.sightings[0];
    if (!sighting) throw new Error('no sighting');
    const arrivals = Array.from({ length: 3 }, (_, i) =>
      deps.stores.cases.addSighting(found.id, { ...sighting, findingId: `den-sau-${i}` }),
    );
    await Promise.all([decideCase(deps, found.id, CONFIRMED, ANALYST), ...arrivals]);
    const kept = await deps.stores.cases.get(found.id);
    expect(kept?.state).toBe('decided');
    expect(kept?.sightings).toHaveLength(4);
  });

  it('walks from decision over undo to an issued list, every event once in the chain', async () => {
    const { id } = await newCase();
    await decideCase(deps, id, CONFIRMED, ANALYST);
    const before = (await deps.stores.requests.ofCase(id)).map((request) => request.number);
    await undoDecision(deps, id, ANALYST);
    await decideCase(deps, id, CONFIRMED, ANALYST);
    const requests = await deps.stores.requests.ofCase(id);
    expect(requests.map((request) => request.number).sort()).toEqual([...before].sort());
    for (const request of requests) await approveRequest(deps, request.id, APPROVER, REASON);
    const { included, refused } = await selectForExport(deps, { include: 'approved' });
    expect(included.filter((request) => request.caseId === id)).toHaveLength(3);
    expect(refused).toEqual([]);
    const lines = await issueRequests(
      deps,
      requests.map((request) => request.id),
      APPROVER,
    );
    expect(lines.every((line) => line.ok)).toBe(true);
    await expect(undoDecision(deps, id, ANALYST)).rejects.toMatchObject({ code: 'CASE_ISSUED' });

    const events = await deps.stores.audit.list({ limit: 500 });
    const own = events.filter((event) => event.subject === `case:${id}`);
    expect(own.map((event) => event.action).reverse()).toEqual([
      'case.decided',
      'case.undone',
      'case.decided',
    ]);
    expect(await deps.stores.audit.verify()).toMatchObject({ ok: true });
    const text = JSON.stringify(events);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it('lets one of two decisions made at once stand, with one set of requests', async () => {
    const { id } = await newCase();
    const both = await Promise.allSettled([
      decideCase(deps, id, CONFIRMED, ANALYST),
      decideCase(deps, id, CONFIRMED, PEOPLE[0] ?? APPROVER),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await deps.stores.requests.ofCase(id)).toHaveLength(3);
    expect(await reconcileRequests(deps)).toBe(0);
  });

  it('makes the first three accounts once, though two processes start together', async () => {
    const user = { ...deps, unit: 'unit-1' };
    const made = await Promise.all([ensureFirstUsers(user), ensureFirstUsers(user)]);
    expect(
      made
        .flat()
        .map(({ login }) => login)
        .sort(),
    ).toEqual(['admin', 'analyst', 'approver']);
  });
});
