import type { Platform } from '../../../domain/index.js';
import { type Claims, type Draft, draftAt } from './draft.js';
import type { TextView } from './text-view.js';

const MENTION = /(?<![a-z0-9.@_/])@([a-z][a-z0-9_.]{2,31})/g;
/** `Telegram: ten_nguoi_dung`, without the at sign. */
const LABELLED =
  /(?<![a-z0-9])(telegram|tele|zalo id|id zalo|line id|id line|skype)\s?(?:id|nick|user(?:name)?)?\s?[:=]\s?([a-z][a-z0-9_.]{4,31})(?![a-z0-9@.]|\s?[:/])/g;
const LOOK_BACK_CHARS = 50;
const PLATFORM_WORDS: readonly (readonly [Platform, RegExp])[] = [
  ['telegram', /telegram|\btele\b|\btg\b|\bnhom kin\b/g],
  ['tiktok', /tiktok|tik tok/g],
  ['instagram', /instagram|\binsta\b|\big\b/g],
  ['facebook', /facebook|\bfb\b|fanpage/g],
  ['youtube', /youtube|\byt\b/g],
  ['zalo', /\bzalo\b/g],
  ['line', /\bline\b/g],
  ['x', /twitter/g],
];

/** Handles written by name, where a word nearby or the page's own platform tells whose they are. */
export function namedHandles(view: TextView, home: Platform | undefined, claims: Claims): Draft[] {
  const drafts: Draft[] = [];
  const add = (at: number, end: number, platform: Platform, name: string, confidence: number) => {
    if (claims.overlaps(at, end)) return;
    claims.add(at, end);
    drafts.push(
      draftAt(view, at, end, {
        kind: 'handle',
        platform,
        value: name,
        handleType: 'account',
        confidence,
      }),
    );
  };
  if (view.plain.includes('@'))
    for (const match of view.plain.matchAll(MENTION)) {
      const name = (match[1] ?? '').replace(/\.+$/, '');
      const platform = nearestPlatform(view, match.index) ?? home;
      if (platform !== undefined && name.length >= 3)
        add(match.index, match.index + 1 + name.length, platform, name, 0.85);
    }
  for (const match of view.plain.matchAll(LABELLED)) {
    const name = (match[2] ?? '').replace(/\.+$/, '');
    const platform = platformOfLabel(match[1] ?? '');
    // A plain word after the colon is prose; a handle shows a digit or an underscore, or follows `id`.
    if (!/[\d_]/.test(name) && !/id/.test(match[0])) continue;
    const end = match.index + match[0].length - ((match[2] ?? '').length - name.length);
    add(end - name.length, end, platform, name, 0.75);
  }
  return drafts;
}

function platformOfLabel(label: string): Platform {
  if (label.includes('zalo')) return 'zalo';
  if (label.includes('line')) return 'line';
  return label === 'skype' ? 'other' : 'telegram';
}

function nearestPlatform(view: TextView, at: number): Platform | undefined {
  const before = view.folded.slice(Math.max(0, at - LOOK_BACK_CHARS), at);
  let nearest: Platform | undefined;
  let place = -1;
  for (const [platform, words] of PLATFORM_WORDS)
    for (const match of before.matchAll(words))
      if (match.index > place) [nearest, place] = [platform, match.index];
  return nearest;
}
