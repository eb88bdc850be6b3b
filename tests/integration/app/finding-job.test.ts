import { beforeAll, describe, expect, it } from 'vitest';
import { type FindingJobDeps, runFindingJob } from '../../../app/pipeline/finding-job.js';
import {
  artefactId,
  campaignKeys,
  caseId,
  type Finding,
  type FindingJob,
  type Stores,
  sha256,
  silentLogger,
  systemClock,
} from '../../../domain/index.js';
import { aProtectList } from '../../builders/cases.js';
import { aFinding, anArtefact } from '../../builders/crawl-records.js';
import { openTestStorage } from '../storage/open-test-storage.js';

let stores: Stores;
beforeAll(async () => {
  stores = (await openTestStorage()).storage.stores;
});

const AT = new Date('2026-11-20T03:00:00Z').getTime();
const at = (hours: number) => new Date(AT + hours * 3_600_000);

/** The finding of a page: the n-th of a host, in a world of its own text and account. */
function pageOf(world: string, host: string, nth: number, change: Partial<Finding> = {}): Finding {
  const name = `${host}-${world}.example`;
  return aFinding({
    id: `find_${world}_${host}_${nth}`,
    captureId: `cap_${world}_${host}_${nth}`,
    subject: { class: 'website', value: name },
    url: `https://${name}/`,
    host: name,
    text: `Vay nhanh ${world}. `.repeat(30),
    textHash: sha256(world),
    artefacts: [anArtefact({ value: `10${world}` })],
    foundAt: at(nth),
    screenshot: { state: 'pending', requestedAt: at(nth) },
    ...change,
  });
}

function depsOn(these: Stores): FindingJobDeps {
  return {
    stores: these,
    queue: { publishScreenshot: async () => {} },
    protect: aProtectList,
    clock: systemClock,
    logger: silentLogger,
  };
}

async function jobOf(finding: Finding): Promise<FindingJob> {
  const bytes = Buffer.from(JSON.stringify(finding), 'utf8');
  const { sha256: draftSha256 } = await stores.evidence.put('facts', 'application/json', bytes);
  return { findingId: finding.id, runId: finding.runId, draftSha256 };
}

/** Stores whose process dies before its call number `fatal`: neither that nor any later call is made. */
function mortal(fatal: number): { stores: Stores; calls: () => number } {
  let calls = 0;
  const proxied = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          calls += 1;
          if (calls >= fatal) throw new Error('killed');
          return Reflect.apply(member, target, args);
        };
      },
    });
  const entries = Object.entries(stores).map(([name, store]) => [name, proxied(store)]);
  return { stores: Object.fromEntries(entries) as Stores, calls: () => calls };
}

/** What the three findings of a world left behind, without versions. */
async function stateOf(world: string, findings: readonly Finding[]) {
  const [first, copy] = findings;
  if (!first || !copy) throw new Error('two hosts are needed');
  const ids = [caseId(first.subject), caseId(copy.subject)];
  const cases = await Promise.all(ids.map((id) => stores.cases.get(id)));
  const record = await stores.artefacts.get(artefactId(anArtefact({ value: `10${world}` })));
  const campaign = await stores.campaigns.get(String(cases[0]?.campaignId));
  const opened = await Promise.all(ids.map((id) => auditOf(`case:${id}`)));
  return {
    sightings: cases.map((found) => found?.sightings.map(({ url, at: seen }) => [url, seen])),
    lastSeenAt: cases.map((found) => found?.lastSeenAt),
    outbox: cases.map((found) => found?.outbox),
    folded: cases.map((found) => found?.foldedInto === ids[0]),
    inCampaign: cases.map((found) => found?.campaignId === campaign?.id),
    campaign: [campaign?.keys.length, campaign?.caseIds.length, campaign?.updatedAt],
    places: [record?.hosts.length, record?.caseIds.length, record?.findingIds.length],
    links: (await Promise.all(ids.map((id) => stores.artefacts.ofCase(id)))).map(
      (links) => links.length,
    ),
    opened,
    unsettled: await stores.findings.unsettled(findings.map(({ id }) => id)),
  };
}

async function auditOf(subject: string): Promise<string[]> {
  return (await stores.audit.list({ limit: 10, subject })).map(({ action }) => action);
}

/** A site, its copy on another host, and both seen again. */
const worldOf = (world: string) => [
  pageOf(world, 'mot', 1),
  pageOf(world, 'hai', 2),
  pageOf(world, 'mot', 3),
  pageOf(world, 'hai', 4),
];

describe('the findings of a site and its copy', () => {
  it('leave the same behind wherever a worker is killed, once the job is delivered again', async () => {
    const whole = worldOf('0');
    for (const finding of whole) await runFindingJob(await jobOf(finding), depsOn(stores));
    const expected = JSON.stringify(await stateOf('0', whole));
    expect(await stateOf('0', whole)).toMatchObject({
      folded: [false, true],
      inCampaign: [true, true],
      campaign: [2, 2, at(4)],
      places: [2, 2, 4],
      links: [1, 1],
      opened: [['case.opened'], ['case.opened']],
      outbox: [[], []],
      unsettled: [],
    });
    for (let fatal = 2, deaths = 1; deaths > 0; fatal += 1) {
      deaths = 0;
      const world = `${fatal}`;
      const findings = worldOf(world);
      for (const finding of findings) {
        const job = await jobOf(finding);
        const dying = mortal(fatal);
        await runFindingJob(job, depsOn(dying.stores)).catch(() => {
          deaths += 1;
        });
        await runFindingJob(job, depsOn(stores));
      }
      const left = JSON.stringify(await stateOf(world, findings));
      expect(left.replaceAll(`-${world}.`, '-0.'), `killed before call ${fatal}`).toBe(expected);
    }
  }, 120_000);

  it('makes few calls of what was seen before', async () => {
    const findings = worldOf('cuoc');
    for (const finding of findings.slice(0, 3))
      await runFindingJob(await jobOf(finding), depsOn(stores));
    const last = findings[3];
    if (!last) throw new Error('no finding');
    const counted = mortal(Number.POSITIVE_INFINITY);
    await runFindingJob(await jobOf(last), depsOn(counted.stores));
    // Draft, finding, sighting, artefacts, marks, copies, end: nothing is read that was just written.
    expect(counted.calls()).toBeLessThanOrEqual(7);
  });

  it('puts the others in where the delivery that owed it died', async () => {
    const [first, copy] = worldOf('no');
    if (!first || !copy) throw new Error('no finding');
    await runFindingJob(await jobOf(first), depsOn(stores));
    const copies = caseId(copy.subject);
    const job = await jobOf(copy);
    const dying = {
      ...stores,
      cases: {
        ...stores.cases,
        addSighting: stores.cases.addSighting,
        create: stores.cases.create,
        joinCampaign: () => Promise.reject(new Error('killed')),
      },
    };
    await expect(runFindingJob(job, depsOn(dying))).rejects.toThrow('killed');
    expect((await stores.cases.get(caseId(first.subject)))?.campaignId).toBeUndefined();
    await runFindingJob(job, depsOn(stores));
    const joined = await stores.campaigns.join(copies, campaignKeys(copy), at(2), true);
    for (const { subject } of [first, copy])
      expect((await stores.cases.get(caseId(subject)))?.campaignId).toBe(joined?.id);
  });
});
