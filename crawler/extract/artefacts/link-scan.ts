import { MAX_DRAFTS } from './draft.js';
import { asciiHost, hasKnownEnding, isIpv4, isTechnology, readsLikeWords } from './host-name.js';
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
/** `http://i -ngan-hang .com`: a space slipped in before a hyphen. */
const SPACED_START = /h(?:tt|xx)p(s?):\/\/([a-z0-9]{1,30})\s-$/;
/** `o9oo.ooo`, though `.ooo` is an ending: a phone number with letters for zeros. */
const DIGITS_IN_LETTERS = /^[0o][35789][0-9oli.]+$/;
/** As many as can become drafts, and as many again twice over for those that surer readers have claimed. */
const MAX_LINKS = 3 * MAX_DRAFTS;
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
    if (found.length >= MAX_LINKS) break;
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
  const scheme = SCHEME_BEFORE.exec(lead) ?? SPACED_START.exec(lead);
  const found = readHost(view, labels);
  if (found === undefined) return undefined;
  const name = withSpacedStart(found, lead);
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

function withSpacedStart(host: Host, lead: string): Host {
  const start = SPACED_START.exec(lead)?.[2];
  if (start === undefined) return host;
  return {
    ...host,
    host: `${start}-${host.host}`,
    start: host.start - start.length - 2,
    disguised: true,
  };
}

/** The longest stretch of labels that ends as a host name does. */
function readHost(view: TextView, labels: readonly Label[]): Host | undefined {
  for (let count = labels.length; count >= 2; count -= 1) {
    const kept = labels.slice(0, count);
    const last = asciiPart(kept.at(-1));
    if (last === undefined) continue;
    const whole = [...kept.slice(0, -1), last];
    const written = whole.map(({ text }) => text).join('.');
    if (isIpv4(written) || hasKnownEnding(last.text)) return named(view, whole);
  }
  return unglued(view, labels);
}

/** The ending as far as it is ASCII: words in Vietnamese may follow it without a space. */
function asciiPart(label: Label | undefined): Label | undefined {
  if (label === undefined) return undefined;
  const foreign = label.text.indexOf(FOREIGN_LETTER);
  const text = (foreign < 0 ? label.text : label.text.slice(0, foreign)).replace(/-+$/, '');
  return text === '' ? undefined : { text, start: label.start, end: label.start + text.length };
}

/** `abc.topde nhan`: the words that follow were glued to the ending. */
function unglued(view: TextView, labels: readonly Label[]): Host | undefined {
  const last = labels.at(-1);
  const ending = GLUED_AFTER.exec(last?.text ?? '')?.[1];
  if (last === undefined || ending === undefined) return undefined;
  const end = last.start + ending.length;
  const found = named(view, [...labels.slice(0, -1), { text: ending, start: last.start, end }]);
  return found === undefined ? undefined : { ...found, disguised: true };
}

/** Letters outside ASCII make an internationalised name, unless they are a word glued to its front. */
function named(view: TextView, labels: readonly Label[]): Host | undefined {
  const first = labels[0];
  const end = labels.at(-1)?.end;
  if (first === undefined || end === undefined) return undefined;
  const parts = labels.map((label) =>
    label.text.includes(FOREIGN_LETTER)
      ? view.rawOf(label.start, label.end).normalize('NFC')
      : label.text.replace(/-+$/, ''),
  );
  const glue = GLUED_BEFORE.exec(parts[0] ?? '')?.[0] ?? '';
  const isGlued = glue !== '' && first.text.includes(FOREIGN_LETTER);
  if (isGlued) parts[0] = (parts[0] ?? '').slice(glue.length);
  const host = asciiHost(parts.join('.'));
  if (host === undefined) return undefined;
  const start = isGlued ? first.end - (parts[0] ?? '').length : first.start;
  return { host, start, end, disguised: isGlued };
}

/** How much speaks against a bare name being one; 1 or more rejects it. */
function doubtOf(view: TextView, name: Host, labels: readonly Label[]): number {
  if (/^com\.|^vn\.|^org\.|^net\./.test(name.host) && labels.length >= 3) return 1;
  const before = view.plain[name.start - 1] ?? ' ';
  if (before === '@' || isTechnology(name.host) || DIGITS_IN_LETTERS.test(name.host)) return 1;
  if (!readsLikeWords(name.host)) return 0;
  if (name.host.startsWith('xn--')) return 1;
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
