import { describe, expect, it } from 'vitest';
import {
  jumpTargets,
  type ReasonSpan,
  segmentText,
  stepInRing,
} from '../../../review/web/src/review/highlight.js';

const TEXT = 'Chuyển tiền ngay hôm nay';
const span = (reason: number, start: number, end: number, accuses = true): ReasonSpan => ({
  reason,
  start,
  end,
  accuses,
});

describe('segmentText', () => {
  const cases: { name: string; spans: ReasonSpan[]; expected: [string, string, number[]][] }[] = [
    { name: 'no spans', spans: [], expected: [[TEXT, 'plain', []]] },
    {
      name: 'one span in the middle',
      spans: [span(0, 7, 11)],
      expected: [
        ['Chuyển ', 'plain', []],
        ['tiền', 'accuses', [0]],
        [' ngay hôm nay', 'plain', []],
      ],
    },
    {
      name: 'overlap of a reason and counter-evidence',
      spans: [span(0, 0, 11), span(1, 7, 16, false)],
      expected: [
        ['Chuyển ', 'accuses', [0]],
        ['tiền', 'both', [0, 1]],
        [' ngay', 'clears', [1]],
        [' hôm nay', 'plain', []],
      ],
    },
    {
      name: 'spans outside the text, empty or turned round',
      spans: [span(0, 17, 900), span(1, 5, 5), span(2, 9, 3), span(3, 900, 950)],
      expected: [
        ['Chuyển tiền ngay ', 'plain', []],
        ['hôm nay', 'accuses', [0]],
      ],
    },
  ];
  it.each(cases)('$name', ({ spans, expected }) => {
    const segments = segmentText(TEXT, spans);
    expect(segments.map(({ text, tone, reasons }) => [text, tone, reasons])).toEqual(expected);
  });

  it('gives back the text exactly, whatever the spans', () => {
    const spans = Array.from({ length: 40 }, (_, n) =>
      span(n, (n * 7) % 30, (n * 11) % 33, n % 2 > 0),
    );
    const segments = segmentText(TEXT, spans);
    expect(segments.map((segment) => segment.text).join('')).toBe(TEXT);
    expect(segments.every((segment) => segment.text !== '')).toBe(true);
  });

  it('gives nothing for an empty text', () => {
    expect(segmentText('', [span(0, 0, 4)])).toEqual([]);
  });
});

describe('reason jumps', () => {
  it('go in reading order, not in order of weight', () => {
    const order = jumpTargets(TEXT.length, [span(0, 12, 16), span(1, 0, 6), span(2, 50, 60)]);
    expect(order.map((target) => target.reason)).toEqual([1, 0]);
  });

  const steps: [number | undefined, number, 1 | -1, number | undefined][] = [
    [undefined, 0, 1, undefined],
    [undefined, 3, 1, 0],
    [undefined, 3, -1, 2],
    [2, 3, 1, 0],
    [0, 3, -1, 2],
    [1, 3, 1, 2],
  ];
  it.each(steps)('from %s of %s by %s to %s', (current, count, step, expected) => {
    expect(stepInRing(current, count, step)).toBe(expected);
  });
});
