import { beforeAll, describe, expect, it } from 'vitest';
import {
  createProtectList,
  type DecisionKind,
  type ProtectList,
  type ReferenceData,
  selectExportable,
  type TakedownRequest,
} from '../../../domain/index.js';
import { explainRefusals } from '../../../exports/index.js';
import { loadReferenceData } from '../../../seeds/index.js';
import { makeCase, makeRequest } from '../exports/takedown-fixtures.js';

let reference: ReferenceData;
let protect: ProtectList;

beforeAll(async () => {
  reference = await loadReferenceData('seeds/data');
  protect = createProtectList(reference);
});

function outcome(
  request: Partial<TakedownRequest>,
  decision: DecisionKind | undefined = 'confirmed',
): string {
  const cases = new Map([['case-1', makeCase(decision)]]);
  const { included, refused } = selectExportable([makeRequest(request)], cases, protect);
  expect(included.length + refused.length).toBe(1);
  return refused[0]?.code ?? 'included';
}

describe('what may leave', () => {
  it.each([
    ['approved', 'included'],
    ['issued', 'included'],
    ['draft', 'NOT_APPROVED'],
    ['returned', 'NOT_APPROVED'],
    ['withdrawn', 'NOT_APPROVED'],
  ] as const)('of state %s: %s', (state, expected) => {
    expect(outcome({ state })).toBe(expected);
  });

  it.each([
    ['confirmed', 'included'],
    ['compromised', 'included'],
    ['held', 'CASE_HELD'],
    ['not_scam', 'NOT_CONFIRMED'],
    ['unclear', 'NOT_CONFIRMED'],
    ['duplicate', 'NOT_CONFIRMED'],
  ] as const)('of a case decided %s: %s', (decision, expected) => {
    expect(outcome({}, decision)).toBe(expected);
  });

  it('a hold past its date still bars, and so does an undone decision', () => {
    expect(outcome({}, 'held')).toBe('CASE_HELD');
    const cases = new Map([['case-1', makeCase(undefined)]]);
    const { refused } = selectExportable([makeRequest()], cases, protect);
    expect(refused[0]?.code).toBe('NOT_CONFIRMED');
  });

  it.each([
    ['website', 'vietcombank.com.vn', 'PROTECTED_NAME'],
    ['website', 'tra-cuu.csgt.bocongan.gov.vn', 'PROTECTED_NAME'],
    ['link', 'https://vnexpress.net/canh-bao.html', 'PROTECTED_NAME'],
    ['phone', '19009068', 'PROTECTED_NAME'],
    ['app', 'https://play.google.com/store/apps/details?id=com.vnid', 'PROTECTED_NAME'],
    ['account', 'https://www.facebook.com/thongtinchinhphu', 'PROTECTED_NAME'],
    ['website', 'facebook.com', 'PROTECTED_NAME'],
    ['group', 'https://facebook.com/groups/1', 'included'],
    ['account', 'https://t.me/s/kenh_nghi_van', 'included'],
    ['website', 'vietcombank.com.vn.xac-thuc.top', 'included'],
  ] as const)('%s %s: %s', (name, value, expected) => {
    expect(outcome({ class: name, value })).toBe(expected);
  });

  it('an official address may still be reported to its own owner', () => {
    const told = {
      class: 'link',
      value: 'https://x.angiang.gov.vn/spam',
      measure: 'warn_owner',
    } as const;
    expect(outcome(told, 'compromised')).toBe('included');
  });

  it('a name that the administrator protected after the approval stays in', () => {
    const own = createProtectList(reference, [
      {
        id: 'own-1',
        kind: 'domain',
        value: 'example.top',
        owner: 'Trường Thử',
        reason: 'đơn vị thật',
        addedBy: 'admin',
        addedAt: '2026-11-22',
      },
    ]);
    const cases = new Map([['case-1', makeCase('confirmed')]]);
    const { included, refused } = selectExportable([makeRequest()], cases, own);
    expect(included).toEqual([]);
    expect(explainRefusals(refused)[0]).toMatchObject({
      code: 'PROTECTED_NAME',
      reason: 'thuộc danh sách bảo vệ: Trường Thử',
    });
  });

  it.each([
    [{ state: 'withdrawn' }, 'đã thu hồi'],
    [{ approvedBy: undefined }, 'chưa có người thứ hai phê duyệt'],
    [{ caseId: 'case-gone' }, 'không tìm thấy vụ việc'],
  ] as const)('%j is left out in words: %s', (change, reason) => {
    const cases = new Map([['case-1', makeCase('confirmed')]]);
    const request = { ...makeRequest(), ...change } as TakedownRequest;
    expect(explainRefusals(selectExportable([request], cases, protect).refused)).toMatchObject([
      { reason },
    ]);
  });

  it('nothing that one person alone decided and approved', () => {
    expect(outcome({ approvedBy: 'u1' })).toBe('SAME_PERSON');
  });

  it('nothing whose case is gone', () => {
    expect(outcome({ caseId: 'case-gone' })).toBe('CASE_MISSING');
  });
});
