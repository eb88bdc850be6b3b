import type { ExportRefusal } from '../domain/index.js';
import type { Refusal } from './context.js';

const STATE_REASONS: Readonly<Record<string, string>> = {
  draft: 'còn là bản nháp, chưa phê duyệt',
  returned: 'đã bị trả lại',
  withdrawn: 'đã thu hồi',
};

const REASONS: Readonly<Record<string, string>> = {
  NOT_APPROVED: 'chưa phê duyệt',
  SAME_PERSON: 'chưa có người thứ hai phê duyệt',
  CASE_MISSING: 'không tìm thấy vụ việc',
  CASE_HELD: 'vụ việc đang giữ để điều tra',
  NOT_CONFIRMED: 'vụ việc chưa được xác nhận',
  PROTECTED_NAME: 'thuộc danh sách bảo vệ',
};

/** What a list left out, in the words of its information sheet. */
export function explainRefusals(refused: readonly ExportRefusal[]): Refusal[] {
  return refused.map(({ request, code, message, facts }) => {
    const { owner, state } = facts;
    const reason = STATE_REASONS[String(state)] ?? REASONS[code] ?? message;
    return { request, code, reason: owner === undefined ? reason : `${reason}: ${owner}` };
  });
}
