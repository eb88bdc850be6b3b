import { type Claims, type Draft, draftAt } from './draft.js';
import type { TextView } from './text-view.js';

const NAME =
  /(?<![a-z0-9._/@-])(?:com|vn|org|net|io|air|app|mobile|xyz|me|dev|co|src|ops)(?:\.[a-z][a-z0-9_]{0,40}){1,6}(?![a-z0-9_/-]|\.[a-z])/g;
/** Prefixes that other dotted names share: they need the word for it. */
const PLAIN_PREFIX = /^(?:com|vn|org|net)\./;
const PACKAGE_WORD = /package|\bgoi\b|applicationid|android|\bapk\b/;
const CONTEXT = /package|\bgoi\b|ung dung|\bapp\b|\bapk\b|\bid\b|android|cai dat/;
const LOOK_AROUND_CHARS = 60;
/** Last labels that make a name of three parts a web address after all. */
const SITE_ENDING = /\.(?:com|net|org|vn|top|xyz|vip|cc|info|online|shop|example)$/;

/** Android package ids written out: reversed names such as `com.vi_du.ung_dung`. */
export function packageNames(view: TextView, claims: Claims): Draft[] {
  if (!view.plain.includes('.')) return [];
  const drafts: Draft[] = [];
  for (const match of view.plain.matchAll(NAME)) {
    const [name] = match;
    const end = match.index + name.length;
    const labels = name.split('.').length;
    const around = view.folded.slice(Math.max(0, match.index - LOOK_AROUND_CHARS), end + 20);
    const isNamed = CONTEXT.test(around);
    if (SITE_ENDING.test(name) || (labels < 3 && !isNamed) || claims.overlaps(match.index, end))
      continue;
    if (!PLAIN_PREFIX.test(name) && (labels < 3 || !PACKAGE_WORD.test(around))) continue;
    claims.add(match.index, end);
    drafts.push(
      draftAt(view, match.index, end, {
        kind: 'package',
        value: view.rawOf(match.index, end),
        confidence: isNamed ? 0.9 : 0.65,
      }),
    );
  }
  return drafts;
}
