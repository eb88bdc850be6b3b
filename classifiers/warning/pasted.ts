/**
 * A message pasted whole, with one sentence of the writer's own before or after it and nothing that announces it: he wonders whether “this”
 * is true, or calls it what it is. On the folded view with its lines; every repetition is bounded.
 */
const THING =
  'cai|tin|so|link|trang|web|bai|app|mail|mau|noi dung|cuoc goi|nhom|keo|ben|cho|vu|shop|page|nick';
const ABOUT = new RegExp(
  `\\b(?:${THING})(?: nhan)?(?: \\w{1,12})? (?:nay|do|tren|kia|o tren|vay)\\b|^\\W*(?:nay|the nay|nhu (?:vay|nay|the|tren))\\b`,
);
const WONDERS =
  /\b(?:lua|that|thiet|gia|uy tin|scam|ma|sao|gi|tin duoc|dang tin)\b[^\n]{0,60}(?:\?|\b(?:khong|hong|hok|ha|vay|a|ta|nhi|chua|troi)(?: (?:a|da|vay|moi nguoi|mn|ca nha|cac \w{1,6}|anh|chi|em|bac|ban|con|ta|nhi)){0,3})\W*$/;
const NAMES_IT = /\b(?:lua|lua dao|gia mao|scam|xao|bip)\b/;
/** He vouches for it, or sends on: then the words are his. */
const OWN =
  /\b(?:khong phai|khong lua|khac|lien he|ib|inbox|nhan (?:em|minh|toi)|uy tin (?:nha|luon|ne))\b/;
const REMARK_WORDS = 16;
const PASTED_WORDS = 8;
const WORD = /\w+/g;

/** The pasted stretch, where a remark before or after shows that it was pasted. Pure. */
export function pastedIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const end = text.trimEnd().length;
  const last = lastBreak(text, end);
  if (last > 0 && isRemark(text.slice(last, end)) && wordsIn(text.slice(0, last)) >= PASTED_WORDS)
    return { from: 0, to: last };
  const line = text.indexOf('\n');
  if (line < 0 || !isRemark(text.slice(0, line))) return undefined;
  return wordsIn(text.slice(line)) >= PASTED_WORDS ? { from: line, to: text.length } : undefined;
}

function isRemark(sentence: string): boolean {
  if (!ABOUT.test(sentence) || OWN.test(sentence)) return false;
  const words = wordsIn(sentence);
  return (
    words <= REMARK_WORDS && (WONDERS.test(sentence) || (words <= 8 && NAMES_IT.test(sentence)))
  );
}

/** Where the last sentence begins. */
function lastBreak(text: string, end: number): number {
  for (let at = end - 2; at > 0; at -= 1)
    if (text[at] === '\n' || (/[.!?;]/.test(text[at] ?? '') && /\s/.test(text[at + 1] ?? '')))
      return at + 1;
  return 0;
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
