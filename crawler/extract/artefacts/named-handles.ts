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
  return [...mentions(view, home), ...labelled(view)].flatMap(
    ({ platform, start, name, sureness }) => {
      const end = start + name.length;
      if (name.length < 3 || claims.overlaps(start, end)) return [];
      claims.add(start, end);
      const value = name.replace(/^@/, '');
      return [
        draftAt(view, start, end, {
          kind: 'handle',
          platform,
          value,
          handleType: 'account',
          confidence: sureness,
        }),
      ];
    },
  );
}

interface NamedHandle {
  readonly platform: Platform;
  readonly start: number;
  readonly name: string;
  readonly sureness: number;
}

function* mentions(view: TextView, home: Platform | undefined): Generator<NamedHandle> {
  if (!view.plain.includes('@')) return;
  for (const match of view.plain.matchAll(MENTION)) {
    const platform = nearestPlatform(view, match.index) ?? home;
    const name = match[0].replace(/\.+$/, '');
    if (platform !== undefined) yield { platform, start: match.index, name, sureness: 0.85 };
  }
}

/** A plain word after the colon is prose; a handle shows a digit or an underscore, or follows `id`. */
function* labelled(view: TextView): Generator<NamedHandle> {
  for (const match of view.plain.matchAll(LABELLED)) {
    const written = match[2] ?? '';
    if (!/[\d_]/.test(written) && !/id/.test(match[1] ?? '')) continue;
    const start = match.index + match[0].length - written.length;
    const platform = platformOfLabel(match[1] ?? '');
    yield { platform, start, name: written.replace(/\.+$/, ''), sureness: 0.75 };
  }
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
