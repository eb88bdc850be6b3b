import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';
import { parse } from 'tldts';
import { beforeAll, describe, expect, it } from 'vitest';
import { withinEdits } from '../../../classifiers/names/edit-distance.js';
import { hostParts } from '../../../classifiers/names/host-parts.js';
import { NameLetters, unitsOf } from '../../../classifiers/names/name-letters.js';
import { nameFeatures, nameLogit } from '../../../classifiers/names/name-ngrams.js';
import { skeletonHash, skeletonOf } from '../../../classifiers/names/skeleton.js';
import { TypoIndex } from '../../../classifiers/names/typo-index.js';
import { seededRandom } from '../../../classifiers/training/logistic.js';
import type { ProtectList } from '../../../domain/index.js';
import { shippedReference } from './reference.js';

const ENDINGS =
  'com vn com.vn hanoi.vn io.vn co.uk github.io pages.dev k12.ca.us xn--p1ai blogspot.com invalid ck www.ck tokyo.jp s3.amazonaws.com top gov.vn'.split(
    ' ',
  );
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const SEED = 7;
const NAMES = 4_000;

let protect: ProtectList;

beforeAll(async () => {
  ({ protect } = await shippedReference());
});

/** Made-up labels of one to `longest` letters; no hyphen at the edges. */
function labels(count: number, longest: number): string[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * longest);
    const text = Array.from(
      { length },
      () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a',
    ).join('');
    return text.replace(/^-|-$/g, 'x');
  });
}

it('takes thousands of names apart where tldts does', () => {
  const made = labels(NAMES, 12);
  for (let at = 0; at < NAMES; at += 1) {
    const left = at % 3 === 0 ? `${made[(at * 7) % NAMES]}.` : '';
    const host = `${left}${made[at]}.${ENDINGS[at % ENDINGS.length]}`;
    const { domain, publicSuffix } = parse(host, {
      allowPrivateDomains: true,
      validateHostname: false,
    });
    const parts = hostParts(host, protect);
    if (!parts || parts.shared || domain === null || publicSuffix === null) continue;
    expect(parts.ending, host).toBe(publicSuffix);
    if (!parts.imitated) expect(`${parts.label}.${parts.ending}`, host).toBe(domain);
  }
});

it('adds up the weights of the features it is trained with', () => {
  const bits = 10;
  const weights = Int16Array.from({ length: 2 ** bits }, (_, at) => ((at * 7_919) % 201) - 100);
  const table = { bits, scale: 0.01, bias: -0.5, weights };
  const letters = new NameLetters();
  const short = ['a.b', 'www.com', 'www.vn', '.com', 'x.com.vn', `${'long-'.repeat(30)}.top`];
  for (const [at, label] of [...labels(1_000, 70), ...short].entries()) {
    const { hashes, count } = nameFeatures(
      letters.read(`${label}.${ENDINGS[at % ENDINGS.length]}`),
    );
    const sum = hashes
      .subarray(0, count)
      .reduce((all, hash) => all + (weights[hash & (2 ** bits - 1)] ?? 0), 0);
    const expected = table.bias + (sum * table.scale) / Math.sqrt(count);
    expect(nameLogit(letters, table), label).toBe(expected);
  }
});

describe('typing errors', () => {
  it('counts edits as natural does', () => {
    const words = ['vietcombank', 'sacombank', 'techcombank', 'ab', '', 'a', 'ba', 'banca'];
    for (const one of [...words, ...labels(60, 4)])
      for (const other of [...words, ...labels(60, 5)])
        for (const edits of [0, 1, 2])
          expect(withinEdits(one, other, edits), `${one} ${other} ${edits}`).toBe(
            DamerauLevenshteinDistance(one, other, { restricted: true }) <= edits,
          );
  });

  it('finds every word within reach of a part, and none beyond', () => {
    const words = ['sacombank', 'agribank', 'vietcombank', 'thegioididong', 'garena', 'shopee'];
    const index = new TypoIndex(words);
    const parts = words.flatMap((word) => mistyped(word));
    for (const part of parts) {
      const near = words.filter((word) => isNear(part, word));
      const found = words[index.find(unitsOf(part), 0, part.length)];
      if (near.length === 0) expect(found, part).toBeUndefined();
      else expect(near, part).toContain(found);
    }
    expect(parts.length).toBeGreaterThan(1_000);
  });

  it.each([['vvietc0rnbank'], ['rnbbank'], ['1azada'], ['vvv'], ['rn'], ['']])(
    'hashes the skeleton of %j as it is written',
    (part) => {
      const hash = (text: string): number => skeletonHash(unitsOf(text), 0, text.length);
      expect(hash(part)).toBe(hash(skeletonOf(part)));
    },
  );
});

/** One and two edits of a word, at places drawn with a seed. */
function mistyped(word: string): string[] {
  const random = seededRandom(word.length);
  const edit = (text: string): string => {
    const at = Math.floor(random() * (text.length + 1));
    const letter = LETTERS[Math.floor(random() * 26)] ?? 'a';
    const kind = Math.floor(random() * 4);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + letter + text.slice(at);
    if (kind === 2) return text.slice(0, at) + letter + text.slice(at + 1);
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  };
  return Array.from({ length: 100 }, () => edit(word)).flatMap((one) => [
    one,
    edit(one),
    edit(edit(one)),
  ]);
}

function isNear(part: string, word: string): boolean {
  if (part.length < 6 || part === word || part[0] !== word[0]) return false;
  const allowed = word.length > 10 ? 2 : 1;
  return DamerauLevenshteinDistance(part, word, { restricted: true }) <= allowed;
}
