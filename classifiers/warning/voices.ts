import { type TextViews, viewText } from '../vietnamese/views.js';
import { pastedIn } from './pasted.js';
import { OTHERS } from './stance-patterns.js';

/** How a stretch came into somebody else's text. */
export type Manner = 'quoted' | 'passed_on' | 'retold';

/** What others said, in positions of the parallel views. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  readonly manner: Manner;
}

/** A text by who speaks. */
export interface Voices {
  /** The folded view with lines kept. */
  readonly text: string;
  /** The same, blank where the writer quotes or passes on, so that places stay. */
  readonly said: string;
  readonly reported: readonly Reported[];
}

/** So much must stand between the marks to be a quotation, and so many words be said beside it. */
const QUOTED_WORDS = 4;
const SAID_WORDS = 2;
const DOUBLE = /["“”„«](?=\S)[^"“”„«»]{2,1500}["“”»]/g;
const SINGLE = /(?<!\w)['‘’](?=\S)[^"“”„«»'‘’\n]{2,400}['‘’](?!\w)/g;
const WORD = /\w+/g;

const RECEIVER =
  'em|minh|toi|tui|t|tao|con|chau|me|ma|ba|bo|chi|anh|ban em|ban minh|vo|chong|vk|di|chu|ong';
/**
 * What is passed on is announced: whose words follow, that something was received, or that it is to be looked at. “Thông báo:” and “Cảnh báo:”
 * announce the writer's own, and so does a heading of offers.
 */
const ANNOUNCED = new RegExp(
  `(?:\\b(?:${RECEIVER})(?: \\w{1,12}){0,2} nhan (?:duoc|tin|cai|sms|mail)(?: (?:cai|tin|nay|nhan|tu|so|la|nhu sau|nguyen van|qua zalo|ne)){0,4}` +
    `|\\b(?:${OTHERS})(?: \\w{1,12}){0,1} (?:nhan|gui|bao|noi|keu|viet|ghi)(?: (?:cho|voi|toi|minh|em|tui|t|me|ba|tin|la|rang|nhu sau|nguyen van|qua zalo|vay ne|ne)){0,4}` +
    `|\\bgui (?:cho )?(?:${RECEIVER})(?: (?:cai|tin|nay|ne)){0,3}` +
    '|\\bnhan (?:cai|tin)(?: nhan)? nay' +
    '|\\btin(?: nhan)?(?: \\w{1,12}){0,4} (?:noi dung|nay|do|gia|lua|rac|ghi|viet|nhu sau|the nay|nguyen van|la sao)(?: \\w{1,12}){0,3}' +
    '|\\b(?:nguyen van|kich ban|thu doan|chieu (?:tro|thuc|lua|moi)|hinh thuc lua|cau cua mieng|mo dau)(?: \\w{1,12}){0,6}' +
    '|\\b(?:coi|xem|doc|check|nhin)(?: (?:giup|ho|gium|thu))(?: (?:di|em|minh|tui|t|toi|cai|tin|nay|voi|a|con)){0,4}' +
    '|\\b(?:cai|tin|link|bai) nay(?: \\w{1,12}){1,5}' +
    '|\\b(?:fwd|fw|chuyen tiep)) ?:(?!\\/) ?(?=\\S|\\n)',
  'g',
);
const COLON = /:(?!\/)/;
/** The writer speaks again. */
const RESUMED =
  /\b(?:em|minh|toi|tui|tao|moi nguoi|mn|ba con|ca nha|cac ban) |\b(?:lua|xao|gia mao|gia danh|canh giac|nghi nghi|dung (?:bam|tin|vao|tai)|co (?:phai|that)|that (?:khong|hong|ha)|phai (?:khong|hong|lua))\b/;
const LISTED = /^[ \t]*(?:[-–+*•]|\d{1,2}[.)])/;

const SPEECH =
  'bao|keu|noi|du|doi|hu doa|doa|hoi|ga|xui|ru|giuc|bat|yeu cau|hua|nhan|xung|tu xung|huong dan|de nghi|moi|thuyet phuc|cam ket|khang dinh|tra loi|xin|gui';
/** A third person's words as a clause: up to the end of the sentence, or to where the writer speaks of himself. */
const RETOLD = new RegExp(
  `\\b(?:${OTHERS})(?: (?:lai|cu|con|se|da|moi|lien|toan|hay|bat dau|thuong|goi|nhan)){0,2} (?:${SPEECH})\\b`,
  'g',
);
const CLAUSE_END =
  /[\n.!?;]|,? (?:em|minh|toi|tui|t|con|chau|me|ma|ba|bo|vo|chong)(?: (?:em|minh|toi|tui|con))? (?:khong|chua|moi|da|lo|nghe|nghi|hoi|tin|so|thay|cup|chan|bao|goi|chuyen|mat|ra|cung|lam|bam|tat|thoat|di)\b|,? (?:roi|xong|the la|nhung|may|ai ngo) |,? thi (?:cup|goi|dung|tu choi|bao|can|hay|tat|chan|phai) /g;
const LONGEST_CLAUSE = 240;

/** A text without the given stretches, in whatever order they come and however they overlap; `gap` stands where each was. */
export function leavingOut(
  text: string,
  stretches: readonly Pick<Reported, 'from' | 'to'>[],
  gap: string,
): string {
  let left = '';
  let done = 0;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    left += text.slice(done, Math.max(done, from)) + gap;
    done = Math.max(done, to);
  }
  return left + text.slice(done);
}

/** Parts a text into what the writer says and what he quotes, passes on or retells. Pure; reads the first `units` of the view. */
export function readVoices(views: TextViews, units: number): Voices {
  const text = withLines(views, Math.min(views.length, units));
  const marked = quotations(text);
  const beside = blanked(text, marked);
  const passedOn = passedOnIn(beside);
  const said = blanked(beside, passedOn);
  // A word or two between quotation marks is a name or irony: not said, but nobody's speech either.
  const quoted = marked.filter(({ from, to }) => wordsIn(text.slice(from, to)) >= QUOTED_WORDS);
  const told = [...quoted, ...passedOn];
  // Who only quotes, says it.
  if (wordsIn(said) < SAID_WORDS) return { text, said: text, reported: retoldIn(text) };
  return { text, said, reported: [...told, ...retoldIn(said)] };
}

/** The folded view; its line breaks, which the views hold as spaces, are set again: they end sentences. */
function withLines({ original, folded, starts }: TextViews, to: number): string {
  const text = viewText(folded, 0, to);
  if (!original.includes('\n')) return text;
  let lines = '';
  let done = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (original.charCodeAt(starts[at] ?? 0) !== 10) continue;
    lines += `${text.slice(done, at)}\n`;
    done = at + 1;
  }
  return lines + text.slice(done);
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function quotations(text: string): Reported[] {
  const found: Reported[] = [];
  for (const marks of [DOUBLE, SINGLE])
    for (const { 0: quoted, index } of blanked(text, found).matchAll(marks))
      found.push({ from: index, to: index + quoted.length, manner: 'quoted' });
  return found;
}

function passedOnIn(text: string): Reported[] {
  const announced = announcedIn(text);
  if (announced.length > 0) return announced;
  const pasted = pastedIn(text);
  return pasted === undefined ? [] : [{ ...pasted, manner: 'passed_on' }];
}

/** What follows an announcement, up to where the writer speaks again; lists line by line. */
function announcedIn(text: string): Reported[] {
  if (!COLON.test(text)) return [];
  const found: Reported[] = [];
  for (const { 0: head, index } of text.matchAll(ANNOUNCED)) {
    const from = index + head.length;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const to = endOfPassedOn(text, from);
    if (wordsIn(text.slice(from, to)) >= QUOTED_WORDS)
      found.push({ from, to, manner: 'passed_on' });
  }
  return found;
}

function endOfPassedOn(text: string, from: number): number {
  let end = from;
  for (const { 0: line, index } of text.slice(from).matchAll(/[^\n]+/g)) {
    const first = end === from;
    if (!first && !LISTED.test(line)) break;
    for (const sentence of line.matchAll(/[^.!?]+[.!?]*/g)) {
      const told = end > from;
      if (told && RESUMED.test(sentence[0])) return end;
      end = from + index + sentence.index + sentence[0].length;
    }
  }
  return end;
}

function retoldIn(text: string): Reported[] {
  const found: Reported[] = [];
  for (const { 0: head, index } of text.matchAll(RETOLD)) {
    const from = index + head.length;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    CLAUSE_END.lastIndex = from;
    const to = Math.min(CLAUSE_END.exec(text)?.index ?? text.length, from + LONGEST_CLAUSE);
    if (wordsIn(text.slice(from, to)) >= 2) found.push({ from, to, manner: 'retold' });
  }
  return found;
}

/** The text with stretches blanked. */
function blanked(text: string, parts: readonly Pick<Reported, 'from' | 'to'>[]): string {
  return parts.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );
}
