/** How sure a place makes of the name it gives, as log-odds, and what people call it. */
export interface Place {
  readonly strength: number;
  readonly vi: string;
  readonly en: string;
}

export const place = (strength: number, vi: string, en: string): Place => ({ strength, vi, en });
const TERMS = place(1.4, 'điều khoản', 'terms');
const ACCOUNT = place(1.4, 'lời mời đăng nhập', 'invitation to log in');
const OWN_THINGS = place(0.7, 'mục của chính mình', 'its own sections');

/** A word as names are written: a capital first, or one inside (`wikiHow`, `eBay`). */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}&+]{0,23}(?:-\p{Lu}[\p{L}\p{N}]{0,23})?|\p{Ll}{1,4}\p{Lu}\p{L}{0,20})(?![\p{L}\p{N}])`;
export const NAME = String.raw`(?<![\p{L}\p{N}])(${WORD}(?: ${WORD}){0,3})`;
const POSSESSIVE = `(?:['’]s?)?[®™]?["”]?`;

/** Words beside which names stand. They are sought first: they are rare, and patterns of names are dear. */
interface Phrase {
  readonly word: RegExp;
  /** On the words next to it: its groups are names. */
  readonly name: RegExp;
  readonly side: 'before' | 'behind';
  readonly place: Place;
}

/** Words a name may follow in a sentence; at the beginning of a line what precedes “password” or “terms” is more often a verb. */
const BEFORE = String.raw`(?<=\b(?:to|the|by|with|of|your|an?|my|our|new|on|for|and) )`;
/** Written as no verb is. */
const MARKED = String.raw`(?<!\p{L})((?:\p{Lu}{2,10}|\p{Lu}\p{L}{0,12}\p{Ll}\p{Lu}\p{L}{0,12}|\p{Ll}{1,4}\p{Lu}\p{L}{1,20})(?![\p{L}\p{N}])(?: ${WORD}){0,2})`;
const MIDDLE = String.raw`[ "“]{1,2}(?:\p{L}{1,15} )?`;

export const PHRASES: readonly Phrase[] = [
  {
    word: /\b(?:terms|conditions|privacy|cookie (?:policy|notice)|user agreement)\b|Điều khoản|Chính sách/gi,
    name: new RegExp(`${BEFORE}${NAME}${POSSESSIVE}${MIDDLE}$|${NAME}['’]s${MIDDLE}$`, 'u'),
    side: 'before',
    place: TERMS,
  },
  {
    word: /\b(?:accounts?|ID|log-?in|sign-?in|password|user ?(?:name|ID)|online banking)\b/gi,
    name: new RegExp(`${BEFORE}${NAME} $|${MARKED} $`, 'u'),
    side: 'before',
    place: ACCOUNT,
  },
  {
    word: /\b(?:(?:log|sign)[ -]?(?:in|on|into|up) (?:to|for|into)|log into|welcome (?:back )?to|new to|join|đăng nhập(?: vào)?|chào mừng(?: bạn)?(?: đã)? đến(?: với)?) (?:your |my |the )?|Đăng nhập(?: vào)? /gi,
    name: new RegExp(`^${NAME}`, 'u'),
    side: 'behind',
    place: ACCOUNT,
  },
  {
    word: /\b(?:help|support|customer|community|homepage|website|team|members?|products|services|users|newsletter|order|content|bank|experience|gift card|rewards|store)\b/gi,
    name: new RegExp(`${NAME}${POSSESSIVE} $`, 'u'),
    side: 'before',
    place: OWN_THINGS,
  },
  {
    word: /\b(?:about|access(?: to)?|understand how|receive|from|using|Giới thiệu) (?:the )?|Về /gi,
    name: new RegExp(`^${NAME}`, 'u'),
    side: 'behind',
    place: OWN_THINGS,
  },
];
/** How far from the word a name is looked for, and how many such words are. */
const NEAR = 64;
const MOST_WORDS = 40;

/** The names beside the words of a phrase, in their order. */
export function namesBy({ word, name, side }: Phrase, text: string): string[] {
  const names: string[] = [];
  let seen = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (seen++ === MOST_WORDS) break;
    const end = index + found.length;
    const near =
      side === 'before'
        ? text.slice(Math.max(0, index - NEAR), index)
        : text.slice(end, end + NEAR);
    const match = name.exec(near);
    if (match) names.push(match.slice(1).find((part) => part !== undefined) ?? '');
  }
  return names;
}
