import {
  type Clock,
  campaignKeys,
  caseId,
  changeCase,
  copyKey,
  type Finding,
  type FindingJob,
  type JobQueue,
  type Logger,
  type ProtectList,
  type ReviewCase,
  type Stores,
} from '../../domain/index.js';
import { drainCase } from '../../storage/index.js';
import { caseMissing } from './case-missing.js';
import { openCase, sightingOf, withFinding } from './case-of-finding.js';
import { readDraft } from './read-draft.js';

export interface FindingJobDeps {
  readonly stores: Stores;
  readonly queue: Pick<JobQueue, 'publishScreenshot'>;
  readonly protect: () => ProtectList;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Stores one finding and joins it to its case, artefacts and campaign. Every step is idempotent and keyed by the finding,
 * so a job that is delivered twice, or killed half-way and delivered again, leaves the same state as one that ran once.
 */
export async function runFindingJob(job: FindingJob, deps: FindingJobDeps): Promise<void> {
  const finding = await readDraft(job, deps.stores.evidence);
  const isNew = await deps.stores.findings.put(finding);
  const { reviewCase, isNewCase } = await joinCase(finding, deps);
  const [sharedKeys] = await Promise.all([
    // What an earlier delivery left half done is owed by this one, so only a first delivery may find that nothing is new.
    joinCampaign(finding, reviewCase, isNew && !isNewCase, deps),
    deps.stores.artefacts.record(finding.artefacts, {
      host: finding.host,
      caseId: reviewCase.id,
      findingId: finding.id,
      at: finding.foundAt,
      exercise: finding.exercise,
      isNewCase,
    }),
  ]);
  const copies = copyKey(finding);
  if (copies !== undefined && sharedKeys.includes(copies))
    await foldCopies(finding, reviewCase, deps);
  await drainCase(reviewCase, deps.stores);
  // Delivered again, it may have its screenshot by now.
  const stored = isNew ? finding : await deps.stores.findings.get(finding.id);
  if (stored && (stored.screenshot.state === 'pending' || !isLookedAt(stored)))
    await deps.queue.publishScreenshot({
      findingId: finding.id,
      attempt: 0,
      harm: reviewCase.harm,
    });
  await deps.stores.findings.settle(finding.id);
  deps.logger.info(
    {
      findingId: finding.id,
      caseId: reviewCase.id,
      category: finding.classification.category,
      score: finding.classification.score,
    },
    'finding stored',
  );
}

/** A page that was drawn while it was crawled has its screenshot, and nobody has looked at it yet. */
function isLookedAt({ screenshot, appearance }: Finding): boolean {
  return screenshot.state !== 'taken' || appearance !== undefined;
}

/** Most findings are of cases that are there: the sighting is added first, and its answer is the case as it then stands. */
async function joinCase(
  finding: Finding,
  { stores: { cases }, protect, clock }: FindingJobDeps,
): Promise<{ reviewCase: ReviewCase; isNewCase: boolean }> {
  const id = caseId(finding.subject);
  const sighting = sightingOf(finding);
  let sighted = await cases.addSighting(id, sighting);
  if (!sighted) {
    const fresh = openCase(finding, protect());
    if (await cases.create(fresh)) return { reviewCase: fresh, isNewCase: true };
    // Another finding opened it meanwhile, or this very one did when it was delivered before.
    sighted = await cases.addSighting(id, sighting);
  }
  const change = (current: ReviewCase) => withFinding(current, finding, clock.now());
  const joined = await changeCase(cases, id, change, sighted);
  if (joined) return { reviewCase: joined, isNewCase: false };
  throw caseMissing(id);
}

/**
 * Puts the case into the campaign its marks stand for; answers the marks it shares with other cases. Where it carried all of them
 * before (`mayBeKnown`), whoever brought each mark has put the others in, or is still to do so.
 */
async function joinCampaign(
  finding: Finding,
  reviewCase: ReviewCase,
  mayBeKnown: boolean,
  { stores: { campaigns, cases } }: FindingJobDeps,
): Promise<readonly string[]> {
  const keys = campaignKeys(finding);
  if (keys.length === 0) return [];
  const of = [reviewCase.id, keys, finding.foundAt, finding.exercise] as const;
  const known = mayBeKnown ? await campaigns.seenAgain(...of) : undefined;
  if (known === 'none') return [];
  if (known && reviewCase.campaignId !== undefined && reviewCase.campaignId <= known.id)
    return known.sharedKeys;
  const joined = await campaigns.join(...of);
  if (joined) await cases.joinCampaign(joined.caseIds, joined.id);
  return joined?.sharedKeys ?? [];
}

/** Exact copies on other hosts fold under the case that was there first. */
async function foldCopies(
  finding: Finding,
  reviewCase: ReviewCase,
  deps: FindingJobDeps,
): Promise<void> {
  const copies = await deps.stores.cases.withTextHash(finding.textHash);
  const open = copies.filter(
    (copy) => copy.state !== 'decided' && copy.subject.class === reviewCase.subject.class,
  );
  const [lead, ...others] = open.sort(
    (a, b) => a.firstSeenAt.getTime() - b.firstSeenAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  if (!lead) return;
  for (const copy of others) {
    if (copy.foldedInto === lead.id) continue;
    await changeCase(deps.stores.cases, copy.id, (current) =>
      current.state === 'decided'
        ? undefined
        : { ...current, foldedInto: lead.id, version: current.version + 1 },
    );
  }
}
