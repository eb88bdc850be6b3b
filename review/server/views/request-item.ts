import {
  type Actor,
  ARTEFACT_CLASS_LABELS,
  artefactId,
  barredBecause,
  MEASURE_LABELS,
  type ProtectList,
  type ReviewCase,
  type TakedownRequest,
} from '../../../domain/index.js';
import { SUBJECT_ID } from '../../actions/annotate-case.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import type { RequestItem } from '../../contract/index.js';
import { barredMessage } from '../messages.js';
import { categoryLabel } from './case-item.js';
import { showRequestValue, showText } from './shown-value.js';

/** Classes that name people: one source is not enough without a reason. */
const PERSONAL_CLASSES: readonly string[] = ['phone', 'account', 'bank_account', 'group'];

/** A request as approver and liaison see it, with what bars it now. */
export function viewRequest(
  request: TakedownRequest,
  reviewCase: ReviewCase | undefined,
  protect: ProtectList,
  actor: Actor,
): RequestItem {
  return {
    id: request.id,
    version: request.version,
    number: request.number,
    caseId: request.caseId,
    caseTitle: showText(reviewCase?.title ?? ''),
    class: request.class,
    classLabel: ARTEFACT_CLASS_LABELS[request.class],
    ...showRequestValue(request),
    artefactId: request.artefact ? artefactId(request.artefact) : SUBJECT_ID,
    category: request.category,
    categoryLabel: categoryLabel(request.category),
    recipientId: request.recipientId,
    recipientName: request.recipientName,
    measure: request.measure,
    measureLabel: MEASURE_LABELS[request.measure],
    legalBasis: request.legalBasis,
    deadlineHours: request.deadlineHours,
    urgency: request.urgency,
    reasons: request.reasons.map(showText),
    province: request.province,
    state: request.state,
    decidedByLogin: request.decidedByLogin,
    approvedByLogin: request.approvedByLogin,
    approvedAt: request.approvedAt?.toISOString(),
    returnReason: request.returnReason,
    withdrawnByLogin: request.withdrawnByLogin,
    withdrawnAt: request.withdrawnAt?.toISOString(),
    withdrawReason:
      request.withdrawReason === undefined ? undefined : maskDigitRuns(request.withdrawReason),
    sourceCount: request.sourceCount,
    needsSingleSourceReason: needsSingleSourceReason(request),
    singleSourceReason: request.singleSourceReason,
    issuedNumber: request.issuedNumber,
    issuedAt: request.issuedAt?.toISOString(),
    detectedAt: request.detectedAt.toISOString(),
    verifiedAt: request.verifiedAt.toISOString(),
    lastSeenAliveAt: request.lastSeenAliveAt.toISOString(),
    evidenceSha256: request.evidenceSha256,
    barred: viewBarred(request, reviewCase, protect),
    ownDecision: request.decidedBy === actor.id,
    exercise: request.exercise,
  };
}

function needsSingleSourceReason(request: TakedownRequest): boolean {
  return (
    request.sourceCount < 2 &&
    request.artefact !== undefined &&
    PERSONAL_CLASSES.includes(request.class)
  );
}

function viewBarred(
  request: TakedownRequest,
  reviewCase: ReviewCase | undefined,
  protect: ProtectList,
): RequestItem['barred'] {
  const refusal = reviewCase ? barredBecause(request, reviewCase, protect) : undefined;
  return refusal ? { code: refusal.code, message: barredMessage(refusal) } : undefined;
}
