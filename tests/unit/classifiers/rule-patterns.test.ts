import { describe, expect, it } from 'vitest';
import { createPatternMatcher } from '../../../classifiers/rules/pattern-matcher.js';
import { compilePattern } from '../../../classifiers/rules/pattern-program.js';
import { seededRandom } from '../../../classifiers/training/logistic.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';

/** What each pattern found, as it stands in the original text. */
function found(sources: readonly string[], text: string): (string | undefined)[] {
  const views = createViews(text);
  const hits = createPatternMatcher(sources.map(compilePattern)).match(views.folded, views.length);
  return sources.map((_source, pattern) => {
    const hit = hits.find((one) => one.pattern === pattern);
    return hit && text.slice(views.starts[hit.from], views.ends[hit.to - 1]);
  });
}

describe('patterns', () => {
  it.each([
    [
      'nâng hạn mức \\d{1,3} ?(tr|triệu)',
      'Gói NÂNG  HẠN MỨC 100 triệu!',
      'NÂNG  HẠN MỨC 100 triệu',
    ],
    ['nâng hạn mức \\d{1,3} ?(tr|triệu)', 'nang han muc 50tr', 'nang han muc 50tr'],
    ['nâng hạn mức', 'n.â.n.g hạn m\u200bức', 'n.â.n.g hạn m\u200bức'],
    ['lãi \\d+([.,]\\d+)?% (mỗi|một) ngày', 'cam kết lãi 1,5% mỗi ngày', 'lãi 1,5% mỗi ngày'],
    ['[a-z0-9-]+\\.(top|xyz)', 'vào csgt-vn.top nhé', 'csgt-vn.top'],
    ['\\+84\\d{9}', 'gọi: +84900000001.', '+84900000001'],
    ['a[^bc]d', 'abd acd axd', 'axd'],
    ['ab{2,3}c', 'abc abbbbc abbc', 'abbc'],
    ['mã (otp|pin)?', 'đọc mã', undefined],
    ['(ab|abc)d?e', 'abcde', 'abcde'],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found([pattern], text)).toEqual([expected]);
  });

  it('stand between the edges of words', () => {
    expect(found(['vay'], 'vayne tayvay')).toEqual([undefined]);
    expect(found(['vay'], 'vay')).toEqual(['vay']);
    expect(found(['\\w*vay\\w*'], 'xx tayvay')).toEqual(['tayvay']);
  });

  it('are found side by side in one pass', () => {
    expect(found(['abc+', 'c{3}', 'no such'], 'abccc ccc')).toEqual(['abccc', 'ccc', undefined]);
  });

  it('agree with the regular expressions of the language', () => {
    const sources = ['a(b|c)*dd?a', '(ab?){2,4}c', '[ab]{2}c?[^a]d', 'd+(a|bb)+c*d', 'a.b?c{0,2}d'];
    const random = seededRandom(7);
    let hits = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from({ length: 12 }, () => 'abcd -'[Math.floor(random() * 6)]).join('');
      const views = createViews(text);
      const read = String.fromCharCode(...views.folded.subarray(0, views.length));
      const matcher = createPatternMatcher(sources.map(compilePattern));
      const own = new Set(matcher.match(views.folded, views.length).map(({ pattern }) => pattern));
      sources.forEach((source, at) => {
        const expected = new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`).test(read);
        expect(own.has(at), `${source} in “${read}”`).toBe(expected);
        hits += expected ? 1 : 0;
      });
    }
    expect(hits).toBeGreaterThan(100);
  });
});

describe('patterns that are refused', () => {
  it.each([
    ['(a+)+b', 'repetition without end stands inside another'],
    ['(a*b{2,})*c', 'repetition without end stands inside another'],
    ['(?=abc)abc', 'looking ahead'],
    ['(?<=abc)abc', 'looking ahead'],
    ['(?<name>abc)', 'looking ahead'],
    ['(abc)\\1', 'references back'],
    ['\\babc', 'word edges are implied'],
    ['^abc$', '“^” is not known'],
    ['abc+?', 'after a repetition'],
    ['abc++', 'after a repetition'],
    ['a{61}', 'repeat 1 to 60'],
    ['a{5,2}', 'repeat 1 to 60'],
    ['a{x}', '“{” must read'],
    ['(((abc){60}){60}){60}', 'multiply to more than'],
    ['*abc', 'nothing before it'],
    ['(abc', 'not closed'],
    ['abc)', 'has no “(”'],
    ['[abc', 'not closed'],
    ['[z-a]bc', 'not a range'],
    ['赌场网站', 'neither a Latin letter'],
    ['ab', 'fewer than 3'],
    ['(abc)?', 'fewer than 3'],
    ['', 'fewer than 3'],
    ['\\q12', 'is not known'],
    ['a'.repeat(301), 'longer than 300'],
    [`${'('.repeat(30)}abc${')'.repeat(30)}`, 'nested too deep'],
  ])('%s', (pattern, why) => {
    expect(() => compilePattern(pattern)).toThrowError(why);
  });
});

it('stays linear on texts made to blow patterns up', () => {
  const sources = ['(a|b)*a(a|b){15}c', '(a|ab|b){2,30}c', 'a*b*a*b*a*b*abc', '\\w*\\d\\w{10}\\d!'];
  const matcher = createPatternMatcher(sources.map(compilePattern));
  const random = seededRandom(3);
  const letters = Array.from({ length: 200_000 }, () => (random() < 0.5 ? 'a' : 'b')).join('');
  for (const text of [letters, 'a'.repeat(200_000), 'ab '.repeat(60_000)]) {
    const views = createViews(text);
    const started = process.cpuUsage();
    expect(matcher.match(views.folded, views.length)).toEqual([]);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(4_000);
  }
});
