import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../domain/index.js';

const signal = (code: string, weight: number) => ({ code, weight });

describe('inReadingOrder', () => {
  const cases: [string, { code: string; weight: number }[], string[]][] = [
    [
      'puts what can be looked up before the general reasons, however heavy those are',
      [
        signal('text.rest', 4.9),
        signal('prior', -3.9),
        signal('name.combo', 3.6),
        signal('honest.visit', -1.2),
        signal('text.style', 2),
        signal('text.words', 3.1),
      ],
      ['name.combo', 'text.words', 'honest.visit', 'text.rest', 'prior', 'text.style'],
    ],
    ['keeps equal weights as they came', [signal('b', 1), signal('a', -1)], ['b', 'a']],
    ['leaves nothing out', [signal('prior', -4)], ['prior']],
  ];
  it.each(cases)('%s', (_name, signals, expected) => {
    expect(inReadingOrder(signals).map(({ code }) => code)).toEqual(expected);
  });
});
