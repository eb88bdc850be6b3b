import { describe, expect, it } from 'vitest';
import { changeCase, type ReviewCase } from '../../../domain/index.js';
import { aCase } from '../../builders/cases.js';

/** A store in which somebody else saves first, so many times. */
function contested(found: ReviewCase | undefined, losses: number) {
  let left = losses;
  let saves = 0;
  return {
    saves: () => saves,
    get: async () => found,
    save: async () => {
      saves += 1;
      left -= 1;
      return left < 0;
    },
  };
}

const raise = (current: ReviewCase) => ({ ...current, harm: 99, version: current.version + 1 });

describe('changing a case', () => {
  it('is tried anew where somebody else was first', async () => {
    const cases = contested(aCase(), 3);
    expect(await changeCase(cases, 'c', raise)).toMatchObject({ harm: 99 });
    expect(cases.saves()).toBe(4);
  });

  it('gives up with a conflict where it keeps changing', async () => {
    const cases = contested(aCase(), 1_000);
    await expect(changeCase(cases, 'c', raise)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['undefined', () => undefined],
    ['the case itself', (current: ReviewCase) => current],
  ])('saves nothing where the change answers %s', async (_name, change) => {
    const cases = contested(aCase(), 0);
    expect(await changeCase(cases, 'c', change)).toEqual(aCase());
    expect(cases.saves()).toBe(0);
  });

  it('answers undefined where there is no such case', async () => {
    expect(await changeCase(contested(undefined, 0), 'c', raise)).toBeUndefined();
  });
});
