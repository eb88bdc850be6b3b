import { describe, expect, it } from 'vitest';
import { createProvinceFinder } from '../../../app/pipeline/provinces.js';
import { overlapAct } from '../../../app/pipeline/schedule-job.js';

describe('a schedule that fires while a run of its set goes on', () => {
  it.each([
    { overlap: 'skip', unfinished: [], expected: 'start' },
    { overlap: 'replace', unfinished: [], expected: 'start' },
    { overlap: 'skip', unfinished: [{ state: 'running' }], expected: 'skip' },
    { overlap: 'queue', unfinished: [{ state: 'running' }], expected: 'queue' },
    { overlap: 'queue', unfinished: [{ state: 'running' }, { state: 'queued' }], expected: 'skip' },
    { overlap: 'replace', unfinished: [{ state: 'running' }], expected: 'replace' },
  ] as const)(
    '$overlap with $unfinished.length unfinished: $expected',
    ({ overlap, unfinished, expected }) => {
      expect(overlapAct({ overlap }, unfinished)).toBe(expected);
    },
  );
});

describe('provinces a text names', () => {
  const provenance = { source: 'test', verifiedAt: '2026-11-20' };
  const find = createProvinceFinder([
    {
      code: '91',
      name: 'An Giang',
      formerNames: ['Kiên Giang'],
      areaCodes: [],
      validFrom: '2025-07-01',
      ...provenance,
    },
    {
      code: '01',
      name: 'TP Hà Nội',
      formerNames: [],
      areaCodes: [],
      validFrom: '2025-07-01',
      ...provenance,
    },
  ]);
  it.each([
    ['Công an tỉnh Kiên Giang và An Giang', ['91']],
    ['tại Hà Nội, ngày 20', ['01']],
    ['Hà Nộixyz', []],
    ['khong co dau: ha noi', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });
});
