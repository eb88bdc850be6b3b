import {
  barredBecause,
  type ProtectList,
  type RequestState,
  type ReviewCase,
  type TakedownRequest,
} from '../domain/index.js';
import type { Refusal } from './context.js';

export interface Selection {
  readonly included: TakedownRequest[];
  readonly refused: Refusal[];
}

const STATE_REASONS: Readonly<Record<RequestState, string | undefined>> = {
  draft: 'còn là bản nháp, chưa phê duyệt',
  returned: 'đã bị trả lại',
  withdrawn: 'đã thu hồi',
  approved: undefined,
  issued: undefined,
};

const BAR_REASONS: Readonly<Record<string, string>> = {
  CASE_HELD: 'vụ việc đang giữ để điều tra',
  NOT_CONFIRMED: 'vụ việc chưa được xác nhận',
  PROTECTED_NAME: 'thuộc danh sách bảo vệ',
};

/**
 * Which requests may leave now. Approved is not enough: hold, confirmation and protect-list are checked again here, for
 * all three may have changed since the approval. What may not is listed with its reason, never dropped in silence.
 */
export function selectExportable(
  requests: readonly TakedownRequest[],
  casesById: ReadonlyMap<string, ReviewCase>,
  protect: ProtectList,
): Selection {
  const judged = requests.map((request) => ({
    request,
    bar: barOf(request, casesById.get(request.caseId), protect),
  }));
  return {
    included: judged.filter(({ bar }) => bar === undefined).map(({ request }) => request),
    refused: judged.flatMap(({ request, bar }) => (bar ? [{ request, ...bar }] : [])),
  };
}

function barOf(
  request: TakedownRequest,
  reviewCase: ReviewCase | undefined,
  protect: ProtectList,
): Omit<Refusal, 'request'> | undefined {
  const stateReason = STATE_REASONS[request.state];
  if (stateReason !== undefined) return { code: 'NOT_APPROVED', reason: stateReason };
  if (request.approvedBy === undefined || request.approvedBy === request.decidedBy)
    return { code: 'SAME_PERSON', reason: 'chưa có người thứ hai phê duyệt' };
  if (reviewCase === undefined) return { code: 'CASE_MISSING', reason: 'không tìm thấy vụ việc' };
  const barred = barredBecause(request, reviewCase, protect);
  if (barred === undefined) return undefined;
  const owner = barred.facts['owner'];
  const reason = BAR_REASONS[barred.code] ?? barred.message;
  return { code: barred.code, reason: owner === undefined ? reason : `${reason}: ${owner}` };
}
