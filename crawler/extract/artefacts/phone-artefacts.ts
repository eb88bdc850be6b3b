import { type DigitGroup, type DigitRun, spokenRuns } from './digit-runs.js';
import { type Claims, type Draft, draftAt, MAX_DRAFTS } from './draft.js';
import { cueBefore, isAmount, isDate, type NumberCue } from './number-context.js';
import type { PhoneFacts } from './phone-number.js';
import type { TextView } from './text-view.js';

type ReadPhone = (digits: string, plus: boolean) => PhoneFacts | undefined;

const LONGEST = 15;
/** A cue farther off than this says nothing about the number. */
const NEAR_CHARS = 40;
const SHORT_CUE =
  /(?:\bgoi|\bcall|tong dai|hotline|\blh|lien he|\bgui|nhan tin|\bsms|bao|so|den|duong day nong)\s(?:so\s|den\s|toi\s|ngay\s|toi so\s|den so\s|tong dai\s|dau so\s)?$/;
const SHORT_AFTER =
  /^(?:\s?(?:\(|mien phi|de |hoac|[.,;)]|$|-)|\s(?:va|neu|khi|tu van|theo|bam|phim))/;
const EMERGENCY: ReadonlySet<string> = new Set(['113', '114', '115', '111', '112', '156', '5656']);

/** Phone numbers of a text: Vietnamese and foreign, premium and short ones, plain, spaced, disguised or in words. */
export function phoneArtefacts(
  view: TextView,
  runs: readonly DigitRun[],
  readPhone: ReadPhone,
  claims: Claims,
): Draft[] {
  const drafts: Draft[] = [];
  for (const run of [...runs, ...spokenRuns(view)]) {
    if (drafts.length >= MAX_DRAFTS) break;
    if (isDate(view, run.groups[0]?.start ?? run.start, run.end)) continue;
    drafts.push(...phonesInRun(view, run, readPhone, claims));
  }
  return drafts;
}

const SIP = /(?<![a-z])sips?:\+?(\d{3,15})(?:@[a-z0-9.-]{1,253})?/g;

/** Numbers of internet telephony written as SIP addresses. */
export function sipNumbers(view: TextView, readPhone: ReadPhone, claims: Claims): Draft[] {
  if (!view.plain.includes('sip')) return [];
  return [...view.plain.matchAll(SIP)].map((match) => {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    claims.add(match.index, end);
    const facts = readPhone(digits, match[0].includes('+'));
    return draftAt(view, match.index, end, {
      kind: 'phone',
      value: facts?.value ?? digits,
      confidence: 0.8,
      phoneType: 'voip',
    });
  });
}

function phonesInRun(view: TextView, run: DigitRun, readPhone: ReadPhone, claims: Claims): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < run.groups.length) {
    const taken = phoneFrom(view, run, index, readPhone, claims);
    if (taken !== undefined) drafts.push(taken.draft);
    index += taken?.groups ?? 1;
  }
  return drafts;
}

/** The longest number that begins with this group. */
function phoneFrom(
  view: TextView,
  run: DigitRun,
  index: number,
  readPhone: ReadPhone,
  claims: Claims,
): { draft: Draft; groups: number } | undefined {
  const plus = run.plus && index === 0;
  for (let last = Math.min(run.groups.length, index + 10); last > index; last -= 1) {
    const groups = run.groups.slice(index, last);
    const digits = groups.map((group) => group.digits).join('');
    if (digits.length > LONGEST) continue;
    const start = index === 0 ? run.start : (groups[0]?.start ?? run.start);
    const end = groups.at(-1)?.end ?? run.end;
    if (claims.overlaps(start, end) || isPartOfMore(view, start, end)) continue;
    const draft = readAt(view, groups, digits, { start, end, plus }, readPhone);
    if (draft === undefined) continue;
    claims.add(start, end);
    return { draft, groups: groups.length };
  }
  return undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly plus: boolean;
}

function readAt(
  view: TextView,
  groups: readonly DigitGroup[],
  digits: string,
  place: Place,
  readPhone: ReadPhone,
): Draft | undefined {
  const facts = shortNumber(view, digits, place) ?? longNumber(view, digits, place, readPhone);
  if (facts === undefined) return undefined;
  const disguised = groups.some((group) => group.disguised) || isOddlyParted(view, groups);
  return draftAt(view, place.start, place.end, {
    kind: 'phone',
    ...facts,
    ...(disguised ? { disguised: true } : {}),
  });
}

function longNumber(
  view: TextView,
  digits: string,
  place: Place,
  readPhone: ReadPhone,
): PhoneFacts | undefined {
  if (digits.length < 8 || isRange(view, place, digits) || isAmount(view, place.start, place.end))
    return undefined;
  const { cue, distance } = cueBefore(view, place.start);
  if (isOtherThing(cue, distance)) return undefined;
  const facts = readPhone(digits, place.plus) ?? withoutZero(digits, cue, distance, readPhone);
  if (facts === undefined) return undefined;
  const isBacked = cue === 'phone' && distance < NEAR_CHARS;
  return isBacked ? { ...facts, confidence: Math.min(0.99, facts.confidence + 0.03) } : facts;
}

/** `00-172.31…`: two zeros that are not followed at once by a country's digits are no call prefix. */
function isRange(view: TextView, place: Place, digits: string): boolean {
  return digits.startsWith('00') && !/^\(?00\s?\d/.test(view.plain.slice(place.start, place.end));
}

/** An order number, an account or a tax code is no phone, whatever its digits. */
function isOtherThing(cue: NumberCue, distance: number): boolean {
  if (cue === 'identifier' || cue === 'tax') return distance <= 25;
  return cue === 'account' && distance <= 12;
}

/** `zalo 912 345 678`: the leading zero is left out where a phone word stands right before. */
function withoutZero(
  digits: string,
  cue: NumberCue,
  distance: number,
  readPhone: ReadPhone,
): PhoneFacts | undefined {
  if (cue !== 'phone' || distance > 8 || !/^[35789]\d{8}$/.test(digits)) return undefined;
  const facts = readPhone(`0${digits}`, false);
  return facts && { ...facts, confidence: 0.6 };
}

/** Short codes only where the text says to call or to send to them. */
function shortNumber(view: TextView, digits: string, place: Place): PhoneFacts | undefined {
  if (digits.length < 3 || digits.length > 6 || place.plus) return undefined;
  if (view.plain.slice(place.start, place.end) !== digits) return undefined;
  const before = view.folded.slice(Math.max(0, place.start - 30), place.start);
  const after = view.folded.slice(place.end, place.end + 16);
  const isShape = EMERGENCY.has(digits) || /^1\d{2,3}$|^[5-9]\d{3}$/.test(digits);
  if (!isShape || isAmount(view, place.start, place.end)) return undefined;
  if (!SHORT_CUE.test(before) || !SHORT_AFTER.test(after)) return undefined;
  return { value: digits, phoneType: 'short', confidence: 0.8 };
}

/** More digits or letters right beside make it part of a longer thing: `0912345678xxx`, `1.0912345678`. */
function isPartOfMore(view: TextView, start: number, end: number): boolean {
  const after = view.plain.slice(end, end + 2);
  if (/^(?:[x*]{2}|\d|[.,]\d)/.test(after)) return !/^[.,]\d/.test(after);
  return /[\d#*]$|\d[.,]$/.test(view.plain.slice(Math.max(0, start - 2), start));
}

/** One digit a group, dashes or underscores between single digits: written to slip past a filter. */
function isOddlyParted(view: TextView, groups: readonly DigitGroup[]): boolean {
  if (groups.length >= 6) return true;
  const first = groups[0];
  const last = groups.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    /[_*]/.test(view.plain.slice(first.start, last.end))
  );
}
