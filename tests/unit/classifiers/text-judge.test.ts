import { describe, expect, it } from 'vitest';
import type { CategoryTable, LinearTable } from '../../../classifiers/model/model.js';
import { hashWords, TEXT_BITS } from '../../../classifiers/text/features.js';
import { forEachStyleFeature } from '../../../classifiers/text/style.js';
import { createTextJudge } from '../../../classifiers/text/text-model.js';
import type { TrainingExample } from '../../../classifiers/training/example.js';
import {
  textRows,
  trainCategoryTable,
  trainTextTable,
} from '../../../classifiers/training/train-text.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';

const FULL_TRUST = { words: 1, style: true };

const example = (text: string, at: number, label: 'scam' | 'benign'): TrainingExample => ({
  id: `${label}${at}`,
  source: 'test',
  group: `${at}`,
  label,
  weight: 1,
  ...(label === 'scam' ? { category: at % 2 === 0 ? 'loan' : 'gambling' } : {}),
  input: { id: `${at}`, kind: 'message', text },
});
const LURES = ['vay tiền không thế chấp giải ngân ngay', 'nổ hũ nạp đầu tặng thưởng lớn'];
const rows = textRows(
  Array.from({ length: 24 }, (_, at) => [
    example(`${LURES[at % 2]} suất ${at}`, at, 'scam'),
    example(`mai cả nhà mình ăn cơm lúc ${at} giờ nhé con`, at, 'benign'),
  ]).flat(),
);
const text: LinearTable = trainTextTable(rows);
const categories: CategoryTable = trainCategoryTable(rows);
const judge = createTextJudge(text, categories);
const honest = 'mai cả nhà mình ăn cơm sớm nhé con';

describe('the text member', () => {
  it('tells the lures from family talk, accented or not', () => {
    for (const lure of [...LURES, 'vay tien khong the chap giai ngan ngay'])
      expect(judge.logit(createViews(lure)), lure).toBeGreaterThan(
        judge.logit(createViews(honest)) + 1,
      );
  });

  it('splits its log-odds into parts that add up, and points at words', () => {
    const views = createViews(`${honest}. ${LURES[0]}`);
    const { evidence } = judge.judge(views, FULL_TRUST);
    const sum = evidence.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(judge.logit(views), 6);
    const span = evidence.find(({ code }) => code === 'text.words')?.span;
    expect(views.original.slice(span?.start, span?.end)).toContain('chấp');
  });

  it('names the category of a lure and none for family talk', () => {
    expect(judge.label(createViews(LURES[1] ?? ''), -text.bias)).toBe('gambling');
    expect(judge.label(createViews(honest), -text.bias)).toBeUndefined();
  });

  it('gives the same answer whatever it was asked before', () => {
    const lure = createViews(LURES[0] ?? '');
    const fresh = createTextJudge(text, categories).logit(lure);
    for (let at = 0; at < 400; at += 1) judge.logit(createViews(`chữ ${at} lạ${at} thử ${at * 7}`));
    expect(judge.logit(lure)).toBe(fresh);
  });

  it('finds a lure in the middle of a long text', () => {
    const long = `${`${honest} `.repeat(60)}${`${LURES[0]} `.repeat(20)}${`${honest} `.repeat(60)}`;
    expect(judge.logit(createViews(long))).toBeGreaterThan(judge.logit(createViews(honest)) + 1);
  });

  it('says nothing of a text without words', () => {
    expect(judge.judge(createViews(' … !! '), FULL_TRUST).evidence).toEqual([]);
  });
});

describe('features', () => {
  it('take all digits for one', () => {
    const of = (written: string) => [...hashWords(createViews(written)).folded.slice(0, 1)];
    expect(of('090123')).toEqual(of('876555'));
    expect(of('0901234')).not.toEqual(of('876555'));
  });

  it.each([
    ['KiếM TiềN nHanh lẮm', 'kiếm tiền nhanh lắm'],
    ['kh0ng c4n th3 chap', 'khong can the chap'],
    ['xem https://a.vn', 'xem a'],
  ])('see the way of writing: %j is not %j', (odd, plain) => {
    const of = (written: string): number[] => {
      const found: number[] = [];
      forEachStyleFeature(createViews(written), (hash) => found.push(hash % 2 ** TEXT_BITS));
      return found;
    };
    expect(of(odd)).not.toEqual(of(plain));
  });
});
