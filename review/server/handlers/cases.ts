import { type Finding, lookMarks, NotFoundError, type ReviewCase } from '../../../domain/index.js';
import {
  noteCase,
  retakeScreenshot,
  snoozeCase,
  unmaskArtefact,
} from '../../actions/annotate-case.js';
import { loadCase } from '../../actions/change-case.js';
import { claimCase, claimNextCase, releaseCase } from '../../actions/claim-case.js';
import {
  type CaseOutcome,
  decideCase,
  releaseHold,
  undoDecision,
} from '../../actions/decide-case.js';
import type { CaseActResult } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { viewScreenshot } from '../views/capture-view.js';
import { type CaseFacts, viewCaseDetail } from '../views/case-detail.js';
import { brandNames, type ViewContext, viewCaseItem } from '../views/case-item.js';

type CaseRoutes =
  | 'caseList'
  | 'caseCounts'
  | 'caseNext'
  | 'caseDetail'
  | 'caseClaim'
  | 'caseRelease'
  | 'caseDecide'
  | 'caseUndo'
  | 'caseReleaseHold'
  | 'caseSnooze'
  | 'caseNote'
  | 'screenshotRetake'
  | 'artefactUnmask';

const HISTORY_EVENTS = 100;
const RELATED_CASES = 20;

/** The queue, one case, and what a person may do with it. */
export function caseHandlers(deps: ReviewServerDeps): Pick<Handlers, CaseRoutes> {
  const brands = brandNames(deps.reference);
  const context = (actorId: string): ViewContext => ({ actorId, now: deps.clock.now(), brands });
  const item = (found: ReviewCase, actorId: string) => viewCaseItem(found, context(actorId));
  const outcome = (result: CaseOutcome, actorId: string): CaseActResult => ({
    ...result,
    case: item(result.case, actorId),
  });
  const queue = deps.queue;
  const retakeDeps = {
    ...deps,
    publishScreenshot: (job: { findingId: string; attempt: number }) =>
      queue.publishScreenshot(job),
  };

  return {
    caseList: async ({ query, signedIn: { actor } }) => {
      const { cursor, category, view, limit } = query;
      const page = await deps.stores.cases.list({
        view,
        actorId: actor.id,
        limit,
        ...(category === undefined ? {} : { category }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      const foldedCounts = await deps.stores.cases.foldedCounts(page.cases.map(({ id }) => id));
      const rows = { ...context(actor.id), foldedCounts };
      const cases = page.cases.map((found) => viewCaseItem(found, rows));
      return { cases, nextCursor: page.nextCursor };
    },
    caseCounts: async ({ signedIn: { actor } }) => {
      const counts = await deps.stores.cases.counts();
      const left = await deps.stores.cases.list({ view: 'queue', actorId: actor.id, limit: 1 });
      return { ...counts, allDone: left.cases.length === 0 };
    },
    caseNext: async ({ body, signedIn: { actor } }) => {
      const claimed = await claimNextCase(deps, actor, body);
      return { case: claimed ? item(claimed, actor.id) : null };
    },
    caseDetail: async ({ params, signedIn: { actor } }) => {
      const facts = await loadFacts(deps, params.id);
      return viewCaseDetail(facts, actor, deps.protect(), context(actor.id));
    },
    caseClaim: async ({ params, signedIn: { actor } }) =>
      item(await claimCase(deps, params.id, actor), actor.id),
    caseRelease: async ({ params, signedIn: { actor } }) =>
      item(await releaseCase(deps, params.id, actor), actor.id),
    caseDecide: async ({ params, body, signedIn: { actor } }) => {
      const { version, includeFolded, decision } = body;
      const options = { seenVersion: version, includeFolded };
      return outcome(await decideCase(deps, params.id, decision, actor, options), actor.id);
    },
    caseUndo: async ({ params, body, signedIn: { actor } }) =>
      outcome(await undoDecision(deps, params.id, actor, body.version), actor.id),
    caseReleaseHold: async ({ params, body, signedIn: { actor } }) =>
      outcome(await releaseHold(deps, params.id, body.note, actor), actor.id),
    caseSnooze: async ({ params, body, signedIn: { actor } }) =>
      item(await snoozeCase(deps, params.id, new Date(body.until), body.note, actor), actor.id),
    caseNote: async ({ params, body, signedIn: { actor } }) => {
      await noteCase(deps, params.id, body.text, actor);
      return { ok: true };
    },
    screenshotRetake: async ({ params, signedIn: { actor } }) =>
      viewScreenshot(params.id, await retakeScreenshot(retakeDeps, params.id, actor)),
    artefactUnmask: async ({ params, body, signedIn: { actor } }) =>
      unmaskArtefact(deps, params.id, params.artefactId, body.reason, actor),
  };
}

/** Loads all that a case's screen shows, side by side. */
async function loadFacts({ stores }: ReviewServerDeps, caseId: string): Promise<CaseFacts> {
  const found = await loadCase({ stores }, caseId);
  const [finding, records, folded, campaign, requests, events] = await Promise.all([
    stores.findings.get(found.leadFindingId),
    stores.artefacts.recordsOfCase(caseId),
    stores.cases.foldedUnder(caseId),
    found.campaignId === undefined ? undefined : stores.campaigns.get(found.campaignId),
    stores.requests.ofCase(caseId),
    stores.audit.list({ limit: HISTORY_EVENTS, subject: `case:${caseId}` }),
  ]);
  const others = (campaign?.caseIds ?? []).filter((id) => id !== caseId).slice(0, RELATED_CASES);
  const [capture, alike, ...related] = await Promise.all([
    finding ? stores.captures.get(finding.captureId) : undefined,
    loadAlike({ stores }, caseId, finding),
    ...others.map((id) => stores.cases.get(id)),
  ]);
  const isCase = (item: ReviewCase | undefined): item is ReviewCase => item !== undefined;
  return {
    item: found,
    finding,
    capture,
    records,
    folded,
    campaign,
    related: related.filter(isCase),
    alike,
    requests,
    events,
  };
}

/** Other cases by the marks of the lead finding's look, each mark that has any. */
async function loadAlike(
  { stores }: Pick<ReviewServerDeps, 'stores'>,
  caseId: string,
  finding: Finding | undefined,
): Promise<CaseFacts['alike']> {
  const marks = lookMarks(finding?.appearance ?? {});
  const found = await Promise.all(
    marks.map(async (mark) => {
      const cases = await stores.cases.search([mark.word], RELATED_CASES + 1);
      return { ...mark, cases: cases.filter(({ id }) => id !== caseId) };
    }),
  );
  return found.filter(({ cases }) => cases.length > 0);
}

/** The lead finding of a case, or NOT_FOUND. */
export async function leadFinding({ stores }: Pick<ReviewServerDeps, 'stores'>, caseId: string) {
  const { leadFindingId } = await loadCase({ stores }, caseId);
  const finding = await stores.findings.get(leadFindingId);
  if (!finding) throw new NotFoundError('finding', leadFindingId);
  return finding;
}
