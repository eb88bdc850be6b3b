import type { ErrorFacts } from './errors.js';
import type { ProtectList } from './protect.js';
import type { ReviewCase } from './review.js';
import { barredBecause, type RequestState, type TakedownRequest } from './takedown.js';

/** A request that may not leave now, and why. */
export interface ExportRefusal {
  readonly request: TakedownRequest;
  /** NOT_APPROVED, SAME_PERSON, CASE_MISSING, or what `barredBecause` raises. */
  readonly code: string;
  readonly message: string;
  readonly facts: ErrorFacts;
}

export interface ExportSelection {
  readonly included: TakedownRequest[];
  readonly refused: ExportRefusal[];
}

const LEAVING: readonly RequestState[] = ['approved', 'issued'];

/**
 * Which requests may leave now: the one rule of every export. Approved is not enough: the second person, hold, confirmation
 * and protect-list are asked again, for all may have changed since the approval. What may not leave is listed, never
 * dropped in silence.
 */
export function selectExportable(
  requests: readonly TakedownRequest[],
  casesById: ReadonlyMap<string, ReviewCase>,
  protect: ProtectList,
): ExportSelection {
  const included: TakedownRequest[] = [];
  const refused: ExportRefusal[] = [];
  for (const request of requests) {
    const bar = exportBar(request, casesById.get(request.caseId), protect);
    if (bar === undefined) included.push(request);
    else refused.push({ request, ...bar });
  }
  return { included, refused };
}

function exportBar(
  request: TakedownRequest,
  reviewCase: ReviewCase | undefined,
  protect: ProtectList,
): Omit<ExportRefusal, 'request'> | undefined {
  const { state, approvedBy, decidedBy, caseId } = request;
  if (!LEAVING.includes(state))
    return { code: 'NOT_APPROVED', message: `The request is ${state}`, facts: { state } };
  if (approvedBy === undefined || approvedBy === decidedBy)
    return { code: 'SAME_PERSON', message: 'No second person approved it', facts: {} };
  if (reviewCase === undefined)
    return { code: 'CASE_MISSING', message: 'The case is gone', facts: { caseId } };
  const barred = barredBecause(request, reviewCase, protect);
  return barred && { code: barred.code, message: barred.message, facts: barred.facts };
}
