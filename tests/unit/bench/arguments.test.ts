import { describe, expect, it } from 'vitest';
import { BenchUsageError, readArguments } from '../../../bench/arguments.js';

describe('arguments of a bench', () => {
  it('takes a name and its flags in any order', () => {
    expect(readArguments(['--json', 'pipeline', '--pages', '40', '--only', 'a, b'])).toMatchObject({
      name: 'pipeline',
      json: true,
      pages: 40,
      rounds: undefined,
      only: ['a', 'b'],
    });
  });

  it.each([
    ['--pages', '0'],
    ['--pages', '1.5'],
    ['--rounds', 'many'],
    ['--rounds', ''],
    ['--suspected', '1.2'],
    ['--concurrency', '-4'],
    ['--split', 'half'],
    ['--errors', '-1'],
  ])('refuses %s %s and names the flag', (flag, value) => {
    expect(() => readArguments(['pipeline', `${flag}=${value}`])).toThrow(
      expect.objectContaining({
        constructor: BenchUsageError,
        message: expect.stringContaining(flag),
      }),
    );
  });

  it('refuses what it does not know, and two benches at once', () => {
    expect(() => readArguments(['pipeline', '--fast'])).toThrow(BenchUsageError);
    expect(() => readArguments(['pipeline', 'text'])).toThrow(BenchUsageError);
  });
});
