import { foldText } from '../../domain/index.js';
import { isSyllable } from './syllables.js';

/** A spelling of chat and what it may stand for, likeliest first; tried on accented lower case. */
type Respelling = readonly [RegExp, readonly string[]];

const FRONT = 'eéèẻẽẹêếềểễệiíìỉĩị';
const AFTER_V = 'oôồốổỗộơờớởỡợaàáảãạâậẫầấẩêềếểễệ';

const ONSETS: readonly Respelling[] = [
  [/^f(?!f)/u, ['ph']],
  [/^j(?=[iìíỉĩị])/u, ['g']],
  [/^j/u, ['gi', 'd']],
  [/^(?:dz|zd)/u, ['d', 'v', 'gi']],
  [new RegExp(`^z(?=[${AFTER_V}])`, 'u'), ['v', 'd', 'gi']],
  [/^z/u, ['d', 'v', 'gi']],
  [/^(?:wu|kw|qw|w)/u, ['qu', 'h']],
  [/^k(?=[aàáảãạăằắẳẵặâầấẩẫậoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữự])/u, ['c']],
  [/^c(?=[éèẻẽẹêếềểễệíìỉĩị])/u, ['k']],
  [new RegExp(`^ng(?=[${FRONT}])`, 'u'), ['ngh']],
  [/^g(?=[éèẻẽẹêếềểễệ])/u, ['gh']],
];
const INSIDES: readonly Respelling[] = [[/j(?=\p{L})/u, ['i']]];
const ENDS: readonly Respelling[] = [
  [/(?<=[^c])k$/u, ['c']],
  [/(?<=[^ncgkpt])h$/u, ['nh']],
  [/(?<=[^n])g$/u, ['ng']],
  [/j$/u, ['i', 'y']],
  [/(?<=[^a-z])z$/u, ['']],
];
/** Drawn-out letters: `đẹppp`, `nhaaa`; two do where an accent shows that the word is Vietnamese. */
const DRAWN_OUT = /(\p{L})\1{2,}$/u;
const DOUBLED = /(\p{L})\1+$/u;

/** Words of other languages, and names, that the ways of chat would turn into Vietnamese syllables. */
const FOREIGN = new Set(
  (
    'fa fan fang fay fin fit fo fun fur fut jap jet jin jo jon jong joy jun way we wen wi win wing wit won wong woo za zan zap zen zin zip ' +
    'zo zoo zu kan kang kai kam kat kau ken kong kun kung bag beg big bug dog egg fag fig gag hug jug lag leg log mug nag pig rag rug ' +
    'sug tag tug vag wag zag ah eh oh uh bah blah hah huh nah rah yah yeh ok ak ek dak lak sik tok pok pak kok yok nok tek luk duk buk oj uk ' +
    'us quiz ag eg fe mah lah leh wah joe jim jen je wat wot jiu jia zach iii viii xiii get gem gen gel geo cent cell'
  ).split(' '),
);
/** A first letter that stands for a whole syllable before one written out: `cnhân`, `stiền`, `đtượng`. */
const LEADING = /^[bcdđghklmnpqstvx](?=\p{L}{2})/u;

/**
 * The standard syllable behind one respelled in chat: `fải` phải, `jấy` giấy, `wa` qua, `đag` đang, `nhah` nhanh, `tjền` tiền, `nhaaa` nha.
 * Undefined where the word is a syllable as it stands, is known in another language, or no way of
 * chat leads to a syllable.
 */
export function respelled(word: string): string | undefined {
  const folded = foldText(word);
  if (isSyllable(folded)) return undefined;
  const plain = word === folded;
  const short = word.replace(plain ? DRAWN_OUT : DOUBLED, '$1');
  if (FOREIGN.has(short)) return undefined;
  if (short !== word && isSyllable(foldText(short))) return short;
  return syllableBehind(short);
}

function syllableBehind(word: string): string | undefined {
  for (const onset of waysOf(word, ONSETS))
    for (const inside of waysOf(onset, INSIDES)) {
      const found = waysOf(inside, ENDS).find((way) => isSyllable(foldText(way)));
      if (found !== undefined) return found;
    }
  return undefined;
}

/** The letter and the syllable written out of `stiền`, `cnhân`, `đtượg`; only words with accents, since English has many of that shape. */
export function withLeading(word: string): string | undefined {
  const first = LEADING.exec(word)?.[0];
  if (first === undefined) return undefined;
  const rest = word.slice(1);
  if (isSyllable(foldText(word)) || rest === foldText(rest)) return undefined;
  const syllable = isSyllable(foldText(rest)) ? rest : syllableBehind(rest);
  return syllable === undefined ? undefined : `${first} ${syllable}`;
}

/** The word with the first respelling that fits undone, and as it is. */
function waysOf(word: string, respellings: readonly Respelling[]): string[] {
  const fitting = respellings.find(([pattern]) => pattern.test(word));
  if (!fitting) return [word];
  const [pattern, meanings] = fitting;
  return [...meanings.map((meaning) => word.replace(pattern, meaning)), word];
}
