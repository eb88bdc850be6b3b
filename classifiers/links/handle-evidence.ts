import type { Evidence } from '../evidence.js';

const READ_UNITS = 1_500;
const MESSENGERS = [
  'tele',
  'telegram',
  'tlg',
  'tg',
  'zalo',
  'zl',
  'line',
  'wechat',
  'whatsapp',
  'viber',
  'signal',
  'kakao',
];
/** A messenger, a few letters, and a name with a sign before it. */
const HANDLE = new RegExp(
  `(?<![\\p{L}\\p{N}@])(?:${MESSENGERS.join('|')})(?![\\p{L}\\p{N}])[^\\n@]{0,14}@[a-z][\\w.]{3,30}`,
  'iu',
);

/** A name to write to on a messenger: what `t.me/name` is as a link. */
export function handleEvidence(text: string): Evidence[] {
  const sign = text.indexOf('@');
  if (sign === -1 || sign > READ_UNITS) return [];
  const found = HANDLE.exec(text.slice(0, READ_UNITS));
  if (!found) return [];
  return [
    {
      code: 'link.handle',
      weight: 0.6,
      reason: `Mời nhắn riêng qua tên tài khoản: “${found[0]}”`,
      reasonEn: 'Asks to write to a name on a messenger',
      span: { field: 'text', start: found.index, end: found.index + found[0].length },
    },
  ];
}
