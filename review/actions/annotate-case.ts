import {
  type Actor,
  artefactId,
  ConflictError,
  isClaimLive,
  NotFoundError,
  PolicyError,
  type ReviewCase,
  type ScreenshotState,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { changeCase, loadCase } from './change-case.js';
import { maskDigitRuns } from './mask-text.js';
import { recordAct } from './outbox.js';

/** Puts an undecided case off until a date; the claim is given back. */
export async function snoozeCase(
  deps: ActDeps,
  caseId: string,
  until: Date,
  note: string,
  actor: Actor,
): Promise<ReviewCase> {
  return changeCase(deps, caseId, (current, now) => {
    if (until <= now)
      throw new PolicyError('SNOOZE_IN_PAST', 'A case is put off to a later time', { caseId });
    if (current.state === 'decided')
      throw new ConflictError('Case is already decided', { caseId }, 'Undo the decision first.');
    if (isClaimLive(current, now) && current.claim?.by !== actor.id)
      throw new ConflictError(`Case is claimed by ${current.claim?.login}`, { caseId });
    const { claim: _ended, ...rest } = current;
    const version = current.version + 1;
    const event = {
      id: `${caseId}:${version}`,
      action: 'case.noted' as const,
      actor: actor.login,
      subject: `case:${caseId}`,
      at: now,
      detail: { snoozedUntil: until.toISOString(), note: maskDigitRuns(note) },
    };
    const outbox = [...current.outbox, event];
    return { ...rest, version, state: 'open', snoozedUntil: until, outbox };
  });
}

/** Adds a note to a case's history; long digit runs are masked in it. */
export async function noteCase(
  deps: ActDeps,
  caseId: string,
  text: string,
  actor: Actor,
): Promise<void> {
  const { id } = await loadCase(deps, caseId);
  await recordAct(deps, {
    action: 'case.noted',
    actor: actor.login,
    subject: `case:${id}`,
    detail: { note: maskDigitRuns(text) },
    salt: text,
  });
}

export interface UnmaskedValue {
  readonly value: string;
  readonly raw: string;
  readonly context: string;
  readonly holder?: string;
}

/** Names the case's own subject where an artefact id is asked for. */
export const SUBJECT_ID = 'subject';

/** Gives a masked value. It is logged first: where the chain cannot take the entry, nothing is shown. */
export async function unmaskArtefact(
  deps: ActDeps,
  caseId: string,
  id: string,
  reason: string,
  actor: Actor,
): Promise<UnmaskedValue> {
  const reviewCase = await loadCase(deps, caseId);
  const found = id === SUBJECT_ID ? subjectValue(reviewCase) : await findArtefact(deps, caseId, id);
  await recordAct(deps, {
    action: 'artefact.unmasked',
    actor: actor.login,
    subject: `case:${caseId}`,
    detail: { artefact: id, kind: found.kind, reason: maskDigitRuns(reason) },
    salt: id,
  });
  return found.shown;
}

interface Found {
  readonly kind: string;
  readonly shown: UnmaskedValue;
}

function subjectValue({ subject, title }: ReviewCase): Found {
  return {
    kind: subject.class,
    shown: { value: subject.value, raw: subject.value, context: title },
  };
}

/** Stored artefacts of the case first; then those of its lead finding, which may not be joined yet. */
async function findArtefact(deps: ActDeps, caseId: string, id: string): Promise<Found> {
  const ofCase = await deps.stores.artefacts.ofCase(caseId);
  const linked = ofCase.find(({ artefact }) => artefactId(artefact) === id)?.artefact;
  const artefact = linked ?? (await ofLeadFinding(deps, caseId, id));
  if (!artefact) throw new NotFoundError('artefact', id);
  const { kind, value, raw, context, holder } = artefact;
  return { kind, shown: { value, raw, context, ...(holder === undefined ? {} : { holder }) } };
}

async function ofLeadFinding(deps: ActDeps, caseId: string, id: string) {
  const { leadFindingId } = await loadCase(deps, caseId);
  const finding = await deps.stores.findings.get(leadFindingId);
  return finding?.artefacts.find((artefact) => artefactId(artefact) === id);
}

/** A screenshot asked for less than this ago is still under way, in ms. */
const RETAKE_AFTER_MS = 30_000;

/** Asks for the lead finding's screenshot again; the present image stays in the evidence store. */
export async function retakeScreenshot(
  deps: ActDeps & {
    readonly publishScreenshot: (job: { findingId: string; attempt: number }) => Promise<void>;
  },
  caseId: string,
  actor: Actor,
): Promise<ScreenshotState> {
  const { leadFindingId } = await loadCase(deps, caseId);
  const finding = await deps.stores.findings.get(leadFindingId);
  if (!finding) throw new NotFoundError('finding', leadFindingId);
  const now = deps.clock.now();
  const { screenshot } = finding;
  if (
    screenshot.state === 'pending' &&
    now.getTime() - screenshot.requestedAt.getTime() < RETAKE_AFTER_MS
  )
    return screenshot;
  const pending: ScreenshotState = { state: 'pending', requestedAt: now };
  await deps.stores.findings.setScreenshot(finding.id, pending);
  await deps.publishScreenshot({ findingId: finding.id, attempt: now.getTime() });
  await recordAct(deps, {
    action: 'screenshot.retaken',
    actor: actor.login,
    subject: `case:${caseId}`,
    detail: { finding: finding.id },
  });
  return pending;
}
