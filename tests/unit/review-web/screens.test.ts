import { describe, expect, it } from 'vitest';
import type { RequestItem } from '../../../review/contract/index.js';
import { groupByCase, isApprovable } from '../../../review/web/src/approve/group-requests.js';
import { runBatch } from '../../../review/web/src/approve/run-batch.js';
import { progressOf, visitedOf } from '../../../review/web/src/runs/run-progress.js';

const COUNTS = {
  queued: 0,
  captured: 5,
  skipped: 2,
  failed: 1,
  findings: 3,
  batches: 8,
  batchesDone: 6,
};

function request(id: string, caseId: string, part: Partial<RequestItem> = {}): RequestItem {
  const at = '2026-11-22T03:00:00.000Z';
  return {
    id,
    version: 1,
    number: `TH-2026-${id}`,
    caseId,
    caseTitle: `Hồ sơ ${caseId}`,
    class: 'website',
    classLabel: { vi: 'Trang web', en: 'Website' },
    value: 'nghi-van[.]example',
    masked: false,
    artefactId: 'subject',
    category: 'loan',
    categoryLabel: { vi: 'Vay', en: 'Loan' },
    recipientId: 'isp',
    recipientName: 'Nhà mạng',
    measure: 'block',
    measureLabel: { vi: 'Chặn', en: 'Block' },
    legalBasis: '',
    deadlineHours: 24,
    urgency: '24h',
    reasons: [],
    state: 'draft',
    decidedByLogin: 'a',
    sourceCount: 1,
    needsSingleSourceReason: false,
    detectedAt: at,
    verifiedAt: at,
    lastSeenAliveAt: at,
    evidenceSha256: 'e',
    ownDecision: false,
    exercise: true,
    ...part,
  };
}

describe('a run’s progress', () => {
  it('is the share of batches done while it runs, and whole only when it ended', () => {
    expect(progressOf({ state: 'running', counts: COUNTS })).toBe(75);
    expect(progressOf({ state: 'running', counts: { ...COUNTS, batchesDone: 8 } })).toBe(99);
    expect(progressOf({ state: 'queued', counts: { ...COUNTS, batches: 0 } })).toBe(0);
    expect(progressOf({ state: 'stopped', counts: COUNTS })).toBe(100);
  });

  it('counts every address once, whatever its outcome', () => {
    expect(visitedOf(COUNTS)).toBe(8);
  });
});

describe('requests', () => {
  it('stand under their case, in the order they came', () => {
    const groups = groupByCase([request('1', 'a'), request('2', 'b'), request('3', 'a')]);
    expect(groups.map((group) => [group.caseId, group.requests.map(({ id }) => id)])).toEqual([
      ['a', ['1', '3']],
      ['b', ['2']],
    ]);
  });

  const cases: [string, Partial<RequestItem>, boolean][] = [
    ['a draft', {}, true],
    ['a returned one', { state: 'returned' }, true],
    ['one’s own decision', { ownDecision: true }, false],
    ['a barred one', { barred: { code: 'CASE_HELD', message: '' } }, false],
    ['an issued one', { state: 'issued' }, false],
  ];
  it.each(cases)('%s: approvable %o %s', (_name, part, expected) => {
    expect(isApprovable(request('1', 'a', part))).toBe(expected);
  });
});

describe('runBatch', () => {
  it('goes on past a refusal and tells both counts', async () => {
    const seen: number[] = [];
    const outcome = await runBatch([1, 2, 3], async (thing) => {
      seen.push(thing);
      if (thing === 2) throw new Error('refused');
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(outcome.done).toBe(2);
    expect(outcome.failures).toHaveLength(1);
  });
});
