import { describe, expect, it } from 'vitest';
import type { CaseItem } from '../../../review/contract/index.js';
import { mergeRows, neighbourOf } from '../../../review/web/src/review/queue-rows.js';

function row(id: string, part: Partial<CaseItem> = {}): CaseItem {
  const at = '2026-11-22T03:00:00.000Z';
  return {
    id,
    version: 1,
    subject: { class: 'website', label: { vi: 'Trang web', en: 'Website' }, display: id },
    title: '',
    host: id,
    state: 'open',
    category: 'loan',
    categoryLabel: { vi: 'Vay', en: 'Loan' },
    likelihood: 0.9,
    completeness: 50,
    harm: 50,
    compromised: false,
    sightingCount: 1,
    issued: false,
    firstSeenAt: at,
    lastSeenAt: at,
    exercise: true,
    unit: 'u',
    ...part,
  };
}

const othersClaim = { login: 'khac', until: '2026-11-22T04:00:00.000Z', mine: false };

describe('mergeRows', () => {
  it('brings rows up to date without moving them, and only counts what is new', () => {
    const shown = [row('a'), row('b')];
    const polled = [row('new'), row('b', { version: 2, claim: othersClaim }), row('a')];
    const { rows, fresh } = mergeRows(shown, polled);
    expect(rows.map((item) => item.id)).toEqual(['a', 'b']);
    expect(rows[1]?.claim?.login).toBe('khac');
    expect(fresh).toBe(1);
  });

  it('keeps a row that is newer than the poll, or that the poll no longer lists', () => {
    const shown = [row('a', { version: 3, harm: 9 }), row('gone')];
    const { rows } = mergeRows(shown, [row('a', { version: 2, harm: 1 })]);
    expect(rows.map((item) => [item.id, item.harm])).toEqual([
      ['a', 9],
      ['gone', 50],
    ]);
  });
});

describe('neighbourOf', () => {
  const rows = [row('a'), row('b', { claim: othersClaim }), row('c'), row('d')];
  const cases: [string | undefined, 1 | -1, string[], string | undefined][] = [
    [undefined, 1, [], 'a'],
    ['a', 1, [], 'c'],
    ['c', -1, [], 'a'],
    ['d', 1, [], undefined],
    ['a', 1, ['c'], 'd'],
    ['a', -1, [], undefined],
    ['unknown', 1, ['a'], 'c'],
  ];
  it.each(cases)('from %s by %s past %j is %s', (from, step, skipped, expected) => {
    expect(neighbourOf(rows, from, step, new Set(skipped))?.id).toBe(expected);
  });

  it('does not pass over a case of one’s own', () => {
    const mine = row('m', { claim: { ...othersClaim, mine: true } });
    expect(neighbourOf([mine], undefined, 1)?.id).toBe('m');
  });
});
