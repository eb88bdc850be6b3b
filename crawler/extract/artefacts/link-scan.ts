import { asciiHost, hasKnownEnding, isIpv4, readsLikeWords } from './host-name.js';
import { type Label, nameRuns } from './name-run.js';
import { FOREIGN_LETTER, type TextView } from './text-view.js';

/** An address as it stands in the view. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  /** `https`, `http`, or empty where the text gives none. */
  readonly scheme: string;
  /** A-label form, lower case. */
  readonly host: string;
  readonly hostStart: number;
  readonly hostEnd: number;
  /** Port, path and query, as they stand in the text. */
  readonly tail: string;
  readonly disguised: boolean;
  readonly confidence: number;
}

const SCHEME_BEFORE =
  /h(?:tt|xx|xt|tx|\*\*)p(s?)\s?[[(]?[:;][\])]?\s?[/\\]{1,2}\s?(?:[^\s/@]{1,60}@)?$/;
const SCHEME_CHARS = 80;
const TAIL = /^(?::\d{2,5})?(?:[/?#][^\s<>"“”`|\\^{}«»]{0,2000})?/;
const SPACED_TAIL = /^\s\/\s?[\w-]{2,40}|^\/\s[\w-]{4,40}/;
/** What ends a sentence, not an address. */
const TRAILING = /[.,;:!?'"”’…*_~)\]}>]+$/;
/** Words people glue to the front of an address. */
const GLUED_BEFORE =
  /^(?:tại|vào|ở|là|cập|nhập|nhấn|bấm|đến|tới|từ|trên|hoặc|dẫn|chỉ|nhé|mới|tải|về|của|gửi|để|và|đây|ký)(?=[a-z0-9])/i;
const GLUED_AFTER =
  /^(com|net|org|vn|top|xyz|vip|club|cc|info|online|site|shop|icu|cfd|life|live|app|me)(?:de|ngay|nhe|nha|va|hoac|nhan|dang|xac|kiem|tai|vui|neu)[a-z]*$/;

/** Finds addresses: whole, defanged, spaced out, glued to words, internationalised. */
export function scanLinks(view: TextView): FoundLink[] {
  if (!view.plain.includes('.') && !/\s(?:dot|cham)\s|[[({]\s?(?:dot|cham)/.test(view.folded))
    return [];
  const found: FoundLink[] = [];
  let free = 0;
  for (const run of nameRuns(view)) {
    if ((run.labels[0]?.start ?? 0) < free) continue;
    const link = readRun(view, run.labels, run.disguised);
    if (link === undefined) continue;
    found.push(link);
    free = link.end;
  }
  return found;
}

interface Host {
  readonly host: string;
  readonly start: number;
  readonly end: number;
  readonly disguised: boolean;
}

function readRun(
  view: TextView,
  labels: readonly Label[],
  disguised: boolean,
): FoundLink | undefined {
  const first = labels[0];
  if (first === undefined) return undefined;
  const lead = view.plain.slice(Math.max(0, first.start - SCHEME_CHARS), first.start);
  const scheme = SCHEME_BEFORE.exec(lead);
  const name = readHost(view, labels);
  if (name === undefined) return undefined;
  const tail = tailOf(view, name.end);
  const isSure = scheme !== null || tail.text.length > 1 || isIpv4(name.host);
  const doubt = isSure ? 0 : doubtOf(view, name, labels);
  if (doubt >= 1) return undefined;
  return {
    start: scheme === null ? name.start : first.start - scheme[0].length,
    end: name.end + tail.length,
    scheme: scheme === null ? '' : `http${scheme[1] ?? ''}`,
    host: name.host,
    hostStart: name.start,
    hostEnd: name.end,
    tail: tail.text,
    disguised: disguised || name.disguised || !/^(?:https?:\/\/.*)?$/.test(scheme?.[0] ?? ''),
    confidence: isSure ? 0.95 : 0.85 - doubt,
  };
}

/** The longest stretch of labels that ends as a host name does. */
function readHost(view: TextView, labels: readonly Label[]): Host | undefined {
  for (let count = labels.length; count >= 2; count -= 1) {
    const kept = labels.slice(0, count);
    const host = kept.map(({ text }) => text.replace(/-+$/, '')).join('.');
    if (isIpv4(host) || hasKnownEnding(host)) return withLeftEdge(view, kept, host);
  }
  return unglued(view, labels);
}

/** `abc.topde nhan`: the words that follow were glued to the ending. */
function unglued(view: TextView, labels: readonly Label[]): Host | undefined {
  const last = labels.at(-1);
  const ending = GLUED_AFTER.exec(last?.text ?? '')?.[1];
  if (last === undefined || ending === undefined) return undefined;
  const kept = [
    ...labels.slice(0, -1),
    { text: ending, start: last.start, end: last.start + ending.length },
  ];
  const found = withLeftEdge(view, kept, kept.map(({ text }) => text).join('.'));
  return found === undefined ? undefined : { ...found, disguised: true };
}

/** Letters outside ASCII before or inside the name: an internationalised name, or a word glued to it. */
function withLeftEdge(view: TextView, labels: readonly Label[], host: string): Host | undefined {
  const start = labels[0]?.start ?? 0;
  const end = labels.at(-1)?.end ?? start;
  if (!isForeignEdge(view, start)) {
    const ascii = asciiHost(host);
    return ascii === undefined ? undefined : { host: ascii, start, end, disguised: false };
  }
  const from = tokenStart(view, start);
  const raw = view.rawOf(from, end);
  const glue = GLUED_BEFORE.exec(raw.normalize('NFC'))?.[0];
  if (glue !== undefined) {
    const name = raw.normalize('NFC').slice(glue.length);
    const ascii = asciiHost(name);
    return ascii === undefined
      ? undefined
      : { host: ascii, start: end - name.length, end, disguised: true };
  }
  const ascii = asciiHost(raw);
  return ascii === undefined ? undefined : { host: ascii, start: from, end, disguised: false };
}

function isForeignEdge(view: TextView, start: number): boolean {
  const before = view.plain[start - 1];
  return before === FOREIGN_LETTER || (before === '-' && view.plain[start - 2] === FOREIGN_LETTER);
}

const MAX_TOKEN_CHARS = 63;

function tokenStart(view: TextView, start: number): number {
  let at = start;
  while (at > 0 && start - at < MAX_TOKEN_CHARS && isTokenChar(view.plain[at - 1] ?? ' ')) at -= 1;
  return at;
}

function isTokenChar(char: string): boolean {
  return char === FOREIGN_LETTER || /[a-z0-9.-]/.test(char);
}

/** How much speaks against a bare name being one; 1 or more rejects it. */
function doubtOf(view: TextView, name: Host, labels: readonly Label[]): number {
  if (/^com\.|^vn\.|^org\.|^net\./.test(name.host) && labels.length >= 3) return 1;
  const before = view.plain[name.start - 1] ?? ' ';
  if (before === '@' || before === FOREIGN_LETTER) return 1;
  if (!readsLikeWords(name.host)) return 0;
  const ending = view.rawOf(name.end - 2, name.end);
  if (/^\p{Lu}/u.test(ending) || view.plain[name.end] === FOREIGN_LETTER) return 1;
  return /[\d-]/.test(name.host) || /[\s:([]/.test(before) ? 0.25 : 0.4;
}

/** Port, path and query. Full stops and closing brackets that belong to the sentence stay outside. */
function tailOf(view: TextView, end: number): { text: string; length: number } {
  const ahead = view.plain.slice(end, end + 2_048);
  const spaced = SPACED_TAIL.exec(ahead)?.[0];
  const matched = spaced ?? TAIL.exec(ahead)?.[0] ?? '';
  const kept = withoutTrailing(matched);
  if (kept === '' || kept === ':') return { text: '', length: 0 };
  return { text: view.rawOf(end, end + kept.length).replace(/\s+/g, ''), length: kept.length };
}

function withoutTrailing(tail: string): string {
  const foreign = tail.indexOf(FOREIGN_LETTER);
  const kept = foreign < 0 ? tail : tail.slice(0, foreign);
  const trimmed = kept.replace(TRAILING, '');
  const opened = trimmed.split('(').length - trimmed.split(')').length;
  return opened > 0 && kept[trimmed.length] === ')' ? `${trimmed})` : trimmed;
}
