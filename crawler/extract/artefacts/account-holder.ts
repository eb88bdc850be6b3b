import { foldText } from '../../../domain/index.js';
import type { BankMention } from './bank-names.js';
import type { TextView } from './text-view.js';

const AFTER_CHARS = 110;
const BEFORE_CHARS = 90;
const LABEL =
  /(?:chu tk|chu tai khoan|chu stk|\bctk|ten tk|ten tai khoan|chu the|nguoi thu huong|nguoi nhan|ten nguoi nhan|thu huong|don vi thu huong|ho ten|ho va ten|account name|holder|beneficiary|\bten)\s{0,2}[:\-–]?\s{0,2}/;
/** Two to six words, each with a capital, as names are written. */
const NAME = /^\p{Lu}[\p{L}\p{M}]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}]*){1,5}/u;
const SHOUTED_NAME = /^\p{Lu}[\p{Lu}\p{M}]*(?:[ \u00a0]\p{Lu}[\p{Lu}\p{M}]*){1,5}(?!\p{L})/u;
const NOT_A_NAME =
  /\b(?:ngan hang|bank|chuyen khoan|so tai khoan|stk|noi dung|nd|chi nhanh|so tien|lien he|hotline|zalo|mien phi|vui long|quy khach|thong bao|viet nam|ho chi minh|ha noi|truy cap|dang ky|nhan|tang|ctk|chu tk|luu y|thanh toan|dat coc|gui|sdt)\b/;

/** The holder displayed beside an account, in capitals without marks as banks print it. */
export function holderNear(
  view: TextView,
  start: number,
  end: number,
  mention: BankMention | undefined,
): string | undefined {
  return (
    labelled(view, end, end + AFTER_CHARS) ??
    labelled(view, Math.max(0, start - BEFORE_CHARS), start) ??
    shoutedAfter(view, end) ??
    (mention !== undefined && mention.start >= end ? shoutedAfter(view, mention.end) : undefined) ??
    shoutedBefore(view, start)
  );
}

function labelled(view: TextView, from: number, to: number): string | undefined {
  const match = LABEL.exec(view.folded.slice(from, to));
  if (match === null) return undefined;
  const at = from + match.index + match[0].length;
  return nameIn(view.rawOf(at, Math.min(view.plain.length, at + 60)), NAME);
}

/** `0123456789 - NGUYEN VAN A`: only capitals count where no label says that a name follows. */
function shoutedAfter(view: TextView, at: number): string | undefined {
  const rest = view
    .rawOf(at, Math.min(view.plain.length, at + 70))
    .replace(/^[\s,.\-–:|/()]{1,6}/, '');
  return nameIn(rest, SHOUTED_NAME);
}

function shoutedBefore(view: TextView, start: number): string | undefined {
  const before = view.rawOf(Math.max(0, start - 50), start);
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/[\s,.\-–:|/]{1,5}$/, '');
  const tail = /(?:^|[,.\-–:|/]\s?)(\p{Lu}[\p{Lu}\p{M}]*(?: \p{Lu}[\p{Lu}\p{M}]*){1,5})$/u.exec(
    line,
  )?.[1];
  return tail === undefined ? undefined : nameIn(tail, SHOUTED_NAME);
}

function nameIn(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text.normalize('NFC'))?.[0];
  if (found === undefined) return undefined;
  const folded = foldText(found).replace(/\s+/g, ' ');
  if (NOT_A_NAME.test(folded)) {
    const cut = folded.search(NOT_A_NAME);
    const kept = folded.slice(0, cut).trim();
    return kept.includes(' ') ? kept.toUpperCase() : undefined;
  }
  return folded.toUpperCase();
}
