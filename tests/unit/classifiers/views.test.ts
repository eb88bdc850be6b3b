import { describe, expect, it } from 'vitest';
import { letterIndex, OTHER_LETTER } from '../../../classifiers/vietnamese/automaton.js';
import {
  createViews,
  MAX_TEXT_UNITS,
  spanOf,
  squeeze,
  ViewReader,
  viewText,
} from '../../../classifiers/vietnamese/views.js';

const folded = (text: string): string => {
  const views = createViews(text);
  return viewText(views.folded, 0, views.length);
};
const accented = (text: string): string => {
  const views = createViews(text);
  return viewText(views.accented, 0, views.length);
};

describe('folded view', () => {
  it.each([
    ['Việc nhẹ lương cao', 'viec nhe luong cao'],
    ['Việc nhẹ lương cao'.normalize('NFD'), 'viec nhe luong cao'],
    ['ĐỔI SỔ ĐỎ', 'doi so do'],
    ['KH0NG cần thế chấp', 'khong can the chap'],
    ['k!en t1en du0c', 'kien tien duoc'],
    ['n.ạ.p t.i.ề.n', 'nap tien'],
    ['k h ô n g mất phí', 'khong mat phi'],
    ['Nh_ập mã', 'nhap ma'],
    ['𝚟𝚊𝚢 tiền', 'vay tien'],
    ['ｖａｙ tiền', 'vay tien'],
    ['vаy tiền', 'vay tien'],
    ['vi\u200bệc nh\u00adẹ', 'viec nhe'],
    ['ko cần stk', 'khong can so tai khoan'],
    ['vay 100k', 'vay 100k'],
    ['98win f88', '98win f88'],
    ['mail abc@gmail.com', 'mail abc@gmail.com'],
    ['Москва', 'москва'],
    ['a\ud800b', 'a b'],
  ])('%j reads %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('accented view', () => {
  it.each([
    ['HÒA thúy quý', 'hoà thuý quý'],
    ['hoàn thuế', 'hoàn thuế'],
    ['tiền'.normalize('NFD'), 'tiền'],
  ])('%j reads %j', (text, expected) => {
    expect(accented(text)).toBe(expected);
  });
});

describe('maps back to the original', () => {
  it.each([
    ['xin v\u200bay ngay', 'vay', 'v\u200bay'],
    ['xin n.ạ.p ngay', 'nap', 'n.ạ.p'],
    ['cho tk nhé', 'tai khoan', 'tk'],
    ['từ việc nhẹ'.normalize('NFD'), 'viec', 'việc'.normalize('NFD')],
    ['xin 𝚟𝚊𝚢 ngay', 'vay', '𝚟𝚊𝚢'],
  ])('%j: %j stands for %j', (text, word, original) => {
    const views = createViews(text);
    const at = viewText(views.folded, 0, views.length).indexOf(word);
    const span = spanOf(views, at, at + word.length);
    expect(text.slice(span.start, span.end)).toBe(original);
  });

  it('keeps offsets inside the text and in order, whatever the text', () => {
    const text = `\ud800${'ạ'.normalize('NFD')}\u0301 ﬁ ① ½ \udfff`;
    const views = createViews(text);
    for (let i = 0; i < views.length; i += 1) {
      expect(views.starts[i]).toBeLessThan(views.ends[i] ?? 0);
      expect(views.ends[i]).toBeLessThanOrEqual(text.length);
    }
  });

  it('squeezes separators out and remembers where the letters stood', () => {
    const views = createViews('vay - tiền');
    const squeezed = squeeze(views);
    const letters = Array.from('vaytien', (letter) => letterIndex(letter.charCodeAt(0)));
    expect([...squeezed.letters.subarray(0, squeezed.length)]).toEqual(letters);
    expect(squeezed.at[3]).toBe(6);
  });

  it('tells letters no automaton knows from separators', () => {
    const squeezed = squeeze(createViews('я-1'));
    expect([...squeezed.letters.subarray(0, squeezed.length)]).toEqual([OTHER_LETTER, 27]);
  });

  it('squeezes a text anew after another one', () => {
    const first = createViews('vay');
    squeeze(first);
    squeeze(createViews('tiền nhanh'));
    expect(squeeze(first).length).toBe(3);
    expect(squeeze(first).letters[0]).toBe(letterIndex('v'.charCodeAt(0)));
  });
});

describe('a reader that uses its memory again', () => {
  const texts = [
    'ntn ntn ntn k h ô n g ib mng',
    'Nh_ập mã hòa vаy kh0ng',
    'a',
    '',
    'bạn '.repeat(600),
    '𝚟𝚊𝚢 5k, x.com',
  ];

  it('sees in every text what a reader of that text alone sees', () => {
    const reader = new ViewReader();
    for (const text of [...texts, ...texts.toReversed()]) {
      const alone = createViews(text);
      const { original, length, tokenCount, disguises, ...arrays } = reader.read(text);
      expect({ original, length, tokenCount, disguises }).toEqual({
        original: alone.original,
        length: alone.length,
        tokenCount: alone.tokenCount,
        disguises: alone.disguises,
      });
      // One unit more: matchers look behind the end.
      expect(arrays.folded.slice(0, length + 1)).toEqual(alone.folded.slice(0, length + 1));
      for (const name of ['accented', 'starts', 'ends'] as const)
        expect(arrays[name].slice(0, length), name).toEqual(alone[name].slice(0, length));
      expect(arrays.tokens.slice(0, tokenCount * 2)).toEqual(alone.tokens.slice(0, tokenCount * 2));
    }
  });
});

describe('limits', () => {
  it('looks at the first 200,000 units only', () => {
    expect(createViews('a'.repeat(MAX_TEXT_UNITS + 5)).original).toHaveLength(MAX_TEXT_UNITS);
  });

  it.each([
    ['a word cut in two', 'vi\u200bệc', 1],
    ['several in one place', 'vi\u200b\u200c\u200bệc', 1],
    ['the direction of a number', 'Seychelles \u202a(+248)\u202c', 0],
    ['emoji in colour', 'mời bạn ❤\ufe0f 1\ufe0f\u20e3 nhé \ufeff', 0],
  ])('counts invisible characters inside words only: %s', (_, text, invisible) => {
    expect(createViews(text).disguises.invisible).toBe(invisible);
  });

  it('counts disguises', () => {
    const { disguises } = createViews('KH0NG n.ạ.p vi\u200bệc vаy ko');
    expect(disguises).toMatchObject({
      leet: 1,
      joined: 2,
      invisible: 1,
      lookAlikes: 1,
      teencode: 1,
    });
  });
});
