import { holderNear } from './account-holder.js';
import type { BankMention } from './bank-names.js';
import type { DigitRun } from './digit-runs.js';
import { type Claims, type Draft, draftAt, MAX_DRAFTS } from './draft.js';
import { cueBefore, isAmount, isDate } from './number-context.js';
import type { TextView } from './text-view.js';

const MIN_DIGITS = 6;
const MIN_DIGITS_WITHOUT_BANK = 8;
const MAX_DIGITS = 19;
const PREMIUM = /^1[89]00\d{4,6}$/;
/** An account cue or a bank's name farther off says nothing about the number. */
const CUE_CHARS = 42;
const BANK_BEFORE_CHARS = 80;
const BANK_AFTER_CHARS = 50;
const ADJACENT_CHARS = 14;
/** A line break or another number between bank and account makes the link less likely. */
const LINE_COST = 30;
const WALLETS = /momo|zalopay|viettel|shopeepay|vnpt|moca/;
const MOBILE = /^0[35789]\d{8}$/;

/** Accounts: digits where the words before say so, or with a bank's name beside them. */
export function bankAccounts(
  view: TextView,
  allRuns: readonly DigitRun[],
  scanBanks: (view: TextView) => BankMention[],
  claims: Claims,
): Draft[] {
  const runs = allRuns.filter((run) => totalDigits(run) >= MIN_DIGITS);
  if (runs.length === 0) return [];
  const mentions = scanBanks(view);
  const drafts: Draft[] = [];
  for (const run of runs) {
    const draft = readAccount(view, run, mentions, claims);
    if (draft !== undefined) drafts.push(draft);
    if (drafts.length >= MAX_DRAFTS) break;
  }
  return drafts;
}

function totalDigits(run: DigitRun): number {
  return run.groups.reduce((sum, { digits }) => sum + digits.length, 0);
}

function readAccount(
  view: TextView,
  run: DigitRun,
  mentions: readonly BankMention[],
  claims: Claims,
): Draft | undefined {
  const number = numberOf(view, run);
  if (number === undefined || claims.overlaps(number.start, number.end)) return undefined;
  const mention = bankOf(view, number, mentions);
  const sureness = accountSureness(view, number, mention);
  if (sureness === 0) return undefined;
  // A wallet's account is its owner's phone number: it is found as both.
  const isWallet = mention !== undefined && WALLETS.test(mention.bank.id);
  if (!isWallet || !MOBILE.test(number.digits)) claims.add(number.start, number.end);
  const holder = holderNear(view, number.start, number.end, mention);
  return draftAt(view, number.start, number.end, {
    kind: 'bank_account',
    value: number.digits,
    confidence: sureness,
    ...(mention === undefined ? {} : { bank: mention.bank.id, bin: mention.bank.bin }),
    ...(holder === undefined ? {} : { holder }),
    ...(number.disguised ? { disguised: true } : {}),
  });
}

interface AccountNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly disguised: boolean;
}

/** The run as one number: groups of an account are parted by single spaces, dots or dashes. */
function numberOf(view: TextView, run: DigitRun): AccountNumber | undefined {
  const first = run.groups[0];
  if (first === undefined || run.plus || isDate(view, first.start, run.end)) return undefined;
  let digits = '';
  let end = first.end;
  let disguised = false;
  for (const group of run.groups) {
    const gap = view.plain.slice(end, group.start);
    if (digits !== '' && !/^[ .-]?$/.test(gap)) break;
    if (digits.length + group.digits.length > MAX_DIGITS) break;
    digits += group.digits;
    end = group.end;
    disguised ||= group.disguised;
  }
  if (digits.length < MIN_DIGITS || isAmount(view, first.start, end)) return undefined;
  if (/[\dx*]/.test(view.plain[end] ?? ' ') || /[\d*]/.test(view.plain[first.start - 1] ?? ' '))
    return undefined;
  return { digits, start: first.start, end, disguised };
}

/** How sure the words make it: 0 where nothing says that this is an account. */
function accountSureness(
  view: TextView,
  number: AccountNumber,
  mention: BankMention | undefined,
): number {
  const { cue, distance } = cueBefore(view, number.start);
  if (cue === 'identifier' || cue === 'tax') return 0;
  if (cue === 'phone' && distance < 12) return 0;
  const isCued = cue === 'account' && distance <= CUE_CHARS;
  const isBeside = mention !== undefined && gapTo(mention, number) <= ADJACENT_CHARS;
  if (isCued) return cuedSureness(number, mention, distance);
  if (PREMIUM.test(number.digits)) return 0;
  if (!isBeside || hasWordsBetween(view, mention, number)) return 0;
  return number.digits.length >= 8 ? 0.85 : 0.6;
}

function cuedSureness(
  number: AccountNumber,
  mention: BankMention | undefined,
  distance: number,
): number {
  if (mention !== undefined) return 0.97;
  // `Mã của tài khoản bạn là 123456`: a one-time code is shorter than an account.
  if (number.digits.length < MIN_DIGITS_WITHOUT_BANK) return 0;
  return distance <= 12 ? 0.8 : 0.55;
}

function gapTo(mention: BankMention, number: AccountNumber): number {
  return mention.end <= number.start ? number.start - mention.end : mention.start - number.end;
}

/** `Vietcombank hotline 1900…`: a word between says the number is something else. */
function hasWordsBetween(view: TextView, mention: BankMention, number: AccountNumber): boolean {
  const between =
    mention.end <= number.start
      ? view.folded.slice(mention.end, number.start)
      : view.folded.slice(number.end, mention.start);
  return /[a-z]{2,}/.test(
    between.replace(/\b(?:bank|so|ngan hang|nh|tk|stk|tai|o|mo tai|chi nhanh|cn)\b/g, ''),
  );
}

/** The bank that most likely belongs to the number. */
function bankOf(
  view: TextView,
  number: AccountNumber,
  mentions: readonly BankMention[],
): BankMention | undefined {
  let best: BankMention | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = firstNear(mentions, number.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start > number.end + BANK_AFTER_CHARS) break;
    const cost = linkCost(view, mention, number);
    if (cost < bestCost) [best, bestCost] = [mention, cost];
  }
  return best;
}

/** The first mention, in order of place, that is not too far before the number. */
function firstNear(mentions: readonly BankMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) < start - BANK_BEFORE_CHARS) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linkCost(view: TextView, mention: BankMention, number: AccountNumber): number {
  const isBefore = mention.end <= number.start;
  const gap = gapTo(mention, number);
  if (gap < 0 || gap > (isBefore ? BANK_BEFORE_CHARS : BANK_AFTER_CHARS))
    return Number.POSITIVE_INFINITY;
  const between = isBefore
    ? view.folded.slice(mention.end, number.start)
    : view.folded.slice(number.end, mention.start);
  if (/\d{6}/.test(between)) return Number.POSITIVE_INFINITY;
  const breaks = between.split(/\n|;|\.\s/).length - 1;
  // `0123… tại Ngân hàng A; 0456… tại Ngân hàng B`: the name after `tại` is the number's own.
  const isAtBank = !isBefore && /^[\s,(-]*(?:tai|o)\s(?:ngan hang\s|nh\s)?$/.test(between);
  return gap + breaks * LINE_COST - (isAtBank ? LINE_COST : 0);
}
