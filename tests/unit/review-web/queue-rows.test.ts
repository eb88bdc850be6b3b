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
    const { rows, fresh } = mergeRows(shown, polled, false);
    expect(rows.map((item) => item.id)).toEqual(['a', 'b']);
    expect(rows[1]?.claim?.login).toBe('khac');
    expect(fresh).toBe(1);
  });

  it('names the rows that became graver than one above them, and leaves them where they are', () => {
    const shown = [row('a', { harm: 70 }), row('b', { harm: 60 }), row('c', { harm: 50 })];
    const risen = (id: string, harm: number) => row(id, { version: 2, harm });
    const cases: [CaseItem[], string[]][] = [
      [[row('a', { harm: 70 }), row('b', { harm: 60 }), risen('c', 65)], ['c']],
      [
        [risen('c', 90), risen('b', 80), row('a', { harm: 70 })],
        ['b', 'c'],
      ],
      // Risen, but still in its place.
      [[risen('a', 75), risen('b', 62), row('c', { harm: 50 })], []],
      // One that fell makes none of those below it graver.
      [[risen('a', 10), row('b', { harm: 60 }), row('c', { harm: 50 })], []],
    ];
    for (const [polled, expected] of cases) {
      const { rows, graver } = mergeRows(shown, polled, false);
      expect(rows.map((item) => item.id)).toEqual(['a', 'b', 'c']);
      expect([...graver]).toEqual(expected);
    }
  });

  it('takes no case for new that stands below the rows shown', () => {
    const shown = [row('a', { harm: 70 }), row('c', { harm: 50 })];
    const polled = [
      ...shown,
      row('b', { harm: 50 }),
      row('d', { harm: 50 }),
      row('e', { harm: 9 }),
    ];
    expect(mergeRows(shown, polled, true).fresh).toBe(1);
    expect(mergeRows(shown, polled, false).fresh).toBe(3);
  });

  it('keeps a row that is newer than the poll, or that the poll no longer lists', () => {
    const shown = [row('a', { version: 3, harm: 9 }), row('gone')];
    const { rows } = mergeRows(shown, [row('a', { version: 2, harm: 1 })], false);
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
