import { describe, expect, it } from 'vitest';
import { errorLines } from '../../../../bench/accuracy/errors.js';
import { figuresOf, type Judged } from '../../../../bench/accuracy/figures.js';
import { FORMS, type Form } from '../../../../bench/accuracy/forms.js';
import type { BenchItem } from '../../../../bench/accuracy/item.js';
import type { Category } from '../../../../domain/index.js';

const BAR = 0.5;

function scam(id: string): BenchItem {
  return { id, kind: 'message', category: 'loan', text: `text of ${id}` };
}

function honest(id: string): BenchItem {
  return { ...scam(id), category: 'none', near: 'loan', genre: 'warning' };
}

function judged(
  item: BenchItem,
  form: Form,
  likelihood: number,
  category: Category = 'loan',
): Judged {
  return {
    item,
    form,
    verdict: { score: likelihood, likelihood, suspected: likelihood > BAR, category },
  };
}

const everyForm = (item: BenchItem, likelihoods: readonly number[], category?: Category) =>
  FORMS.map((form, at) => judged(item, form, likelihoods[at] ?? 0, category));

// Found: 7 of 8 scam samples; accused: 1 of 8 honest samples, in its obfuscated form.
const ROWS: readonly Judged[] = [
  ...everyForm(scam('loan-s01'), [0.9, 0.9, 0.8, 0.9]),
  ...everyForm(scam('loan-s02'), [0.8, 0.8, 0.3, 0.95], 'invest'),
  ...everyForm(honest('loan-h01'), [0.1, 0.1, 0.1, 0.1]),
  ...everyForm(honest('loan-h02'), [0.2, 0.2, 0.2, 0.85]),
];

describe('figures of a contender', () => {
  const figures = figuresOf(ROWS);

  it('count samples, with intervals over items', () => {
    expect(figures.groups.texts).toMatchObject({ scamItems: 2, honestItems: 2 });
    expect(figures.groups.texts?.recall).toMatchObject({ share: 7 / 8, of: 2 });
    expect(figures.groups.texts?.falsePositives).toMatchObject({ share: 1 / 8, of: 2 });
    expect(figures.groups.pages).toBeUndefined();
  });

  it('read the bar off the honest things of the group, so one loud honest form costs recall', () => {
    expect(figures.groups.texts?.recallAt.at1.share).toBe(4 / 8);
  });

  it('tell the recall of each form, at one bar and at its own', () => {
    expect(figures.forms.accented.recallAt2.share).toBe(0.5);
    expect(figures.forms.accented.recallAt2Alone.share).toBe(1);
    expect(figures.forms.teencode.lost).toBe(0.5);
    expect(figures.forms.obfuscated.lost).toBe(-0.5);
    expect(figures.forms.obfuscated.falsePositives.share).toBe(0.5);
  });

  it('count the category only of what was found', () => {
    expect(figures.named?.share).toBeCloseTo(4 / 7, 5);
    expect(figures.categories.loan?.falsePositives.share).toBe(1 / 8);
  });

  it('measure texts by other hands apart, each in its own form', () => {
    const other = { ...scam('officer-loan-s01'), hand: 'an officer', form: 'obfuscated' as const };
    const all = figuresOf([...ROWS, judged(other, 'obfuscated', 0.1)]);
    expect(all.groups['texts by others']).toMatchObject({ scamItems: 1, honestItems: 0 });
    expect(all.groups.texts).toEqual(figures.groups.texts);
    expect(all.forms).toEqual(figures.forms);
  });

  it('say which honest things are accused', () => {
    expect(figures.accused['warning']).toMatchObject({ share: 1 / 8, of: 2 });
  });
});

describe('errors shown', () => {
  it('name each item once, with the forms it was judged wrongly in', () => {
    const shown = errorLines(ROWS, 5).filter((line) => /^(missed|accused)/.test(line));
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain('missed loan-s02 (message, loan; teencode)');
    expect(shown[1]).toContain('accused loan-h02 (message, loan; obfuscated)');
  });

  it('are as many as asked for', () => {
    expect(errorLines(ROWS, 0)).toEqual([]);
    expect(errorLines(ROWS, 1).join()).not.toContain('loan-h02');
  });
});
