import { describe, expect, it } from 'vitest';
import type { CategoryTable, TextTable } from '../../../classifiers/model/model.js';
import {
  CategoryWeights,
  categoryFeatureCount,
  categoryFeatures,
} from '../../../classifiers/text/category-shares.js';
import {
  FEATURES_PER_WORD,
  hashWords,
  TEXT_BITS,
  wordFeatures,
} from '../../../classifiers/text/features.js';
import { forEachStyleFeature } from '../../../classifiers/text/style.js';
import { createTextJudge } from '../../../classifiers/text/text-model.js';
import type { TrainingExample } from '../../../classifiers/training/example.js';
import { quantise8 } from '../../../classifiers/training/logistic.js';
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
const text: TextTable = trainTextTable(rows);
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
    expect(judge.label(LURES[1] ?? '', -text.bias)).toBe('gambling');
    expect(judge.label(honest, -text.bias)).toBeUndefined();
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

  it('weighs a text as training saw it', () => {
    for (const { example, rows: seen } of rows.slice(0, 6)) {
      const row = seen[0];
      const taught = [...(row?.indices ?? [])].reduce(
        (sum, index, at) => sum + (text.weights[index] ?? 0) * (row?.values?.[at] ?? 0),
        0,
      );
      const views = createViews(example.input.text ?? '');
      expect(judge.logit(views)).toBeCloseTo(taught * text.scale, 4);
    }
  });

  it('says nothing of a text without words', () => {
    expect(judge.judge(createViews(' … !! '), FULL_TRUST).evidence).toEqual([]);
  });
});

describe('category weights', () => {
  it('add up as single additions would, however many words there are', () => {
    const names = ['loan', 'gambling', 'invest', 'shipper', 'travel'] as const;
    const table: CategoryTable = {
      bits: 4,
      scale: 1,
      categories: names,
      bias: [0, 0, 0, 0, 0],
      weights: Int8Array.from({ length: 16 * names.length }, (_, at) => ((at * 89) % 256) - 128),
    };
    const last = 700;
    const folded = Int32Array.from({ length: last }, (_, at) => at * 7_919);
    const sums = names.map(() => 0);
    const features = categoryFeatures({ folded, accented: folded }, 0, last);
    for (let at = 0; at < categoryFeatureCount(0, last); at += 1)
      names.forEach((_, c) => {
        const weight = table.weights[((features[at] ?? 0) & 15) * names.length + c] ?? 0;
        sums[c] = (sums[c] ?? 0) + weight;
      });
    const hashes = { folded, accented: folded };
    const best = names[sums.indexOf(Math.max(...sums))];
    const byCategory = new CategoryWeights(table);
    expect(byCategory.likeliest(hashes, 0, last)).toBe(best);
    const logits = [...byCategory.shares(hashes, 0, last).values()].map(Math.log);
    const root = Math.sqrt(categoryFeatureCount(0, last));
    logits.forEach((logit, c) => {
      const gap = ((sums[c] ?? 0) - (sums[0] ?? 0)) / root;
      expect(logit - (logits[0] ?? 0)).toBeCloseTo(gap, 6);
    });
  });
});

describe('features', () => {
  const featuresOf = (written: string): number[] => {
    const views = createViews(written);
    const features = wordFeatures(hashWords(views), 0, views.tokenCount);
    return [...features.slice(0, views.tokenCount * FEATURES_PER_WORD)];
  };

  it('take all digits for one', () => {
    const of = (written: string) => [...hashWords(createViews(written)).folded.slice(0, 1)];
    expect(of('090123')).toEqual(of('876555'));
    expect(of('0901234')).not.toEqual(of('876555'));
  });

  it('differ by accents in the word alone, not in words together', () => {
    const accented = featuresOf('chuyển khoản ngay');
    const plain = featuresOf('chuyen khoan ngay');
    const differ = accented.flatMap((hash, at) => (hash === plain[at] ? [] : at));
    expect(differ).toEqual([1, FEATURES_PER_WORD + 1]);
  });

  it('tell the order of words', () => {
    const words = featuresOf('gui').concat(featuresOf('ma'), featuresOf('ngay'));
    const back = featuresOf('ngay ma gui');
    const shared = new Set(featuresOf('gui ma ngay').filter((hash) => back.includes(hash)));
    expect(shared).toEqual(new Set(words));
  });

  it.each([
    ['KiếM TiềN nHanh lẮm', 'kiếm tiền nhanh lắm'],
    ['kh0ng c4n th3 chap', 'khong can the chap'],
    ['xem https://a.vn', 'xem a'],
  ])('see the way of writing: %j is not %j', (odd, plain) => {
    const of = (written: string): number[] => {
      const found: number[] = [];
      forEachStyleFeature(createViews(written), (hash) => found.push(hash & (2 ** TEXT_BITS - 1)));
      return found;
    };
    expect(of(odd)).not.toEqual(of(plain));
  });
});

describe('weights in eight bits', () => {
  it('keep the common finely and cut the few that stand out', () => {
    const { weights, scale } = quantise8(Float32Array.of(10, -10, 1.6, -0.3, 0));
    expect(scale).toBeCloseTo(3 / 127);
    expect([...weights]).toEqual([127, -127, 68, -13, 0]);
  });

  it('stay finite where nothing was learned', () => {
    expect([...quantise8(new Float32Array(4)).weights]).toEqual([0, 0, 0, 0]);
  });
});
