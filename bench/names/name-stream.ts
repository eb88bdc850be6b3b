import type { Brand } from '../../domain/index.js';

/** One name in so many imitates a brand, as in a certificate log very few do. */
export const IMITATION_EVERY = 200;
const WORDS =
  'nong san thoi tiet sach hay du lich am nhac hoc tap nha cua cay canh cloud studio garden photo travel kitchen data green river stone design music event lab works home city sport'.split(
    ' ',
  );
const JOINS = ['', '', '', '-'];
/** What certificates are issued for, about as often. */
const PREFIXES = ['', '', '', '', 'www.', 'www.', 'mail.', 'autodiscover.', 'api.dev.', 'cpanel.'];
const ENDINGS =
  'com com com com net org de co.uk com.br vn com.vn io fr nl ru xyz info shop app top'.split(' ');
const TRICKS: readonly ((label: string, tail: string) => string)[] = [
  (label, tail) => `${label}-xac-thuc${tail}.com`,
  (label, tail) => `${label}.vn-${tail.slice(-4)}.top`,
  (label, tail) => `${label}.hotro${tail}.xyz`,
  (label, tail) => `${label.slice(0, -2)}${label.slice(-1)}${label.slice(-2, -1)}.${tail}.net`,
  (label, tail) => `online${label}${tail.slice(-3)}.vip`,
];

/** Host names as a certificate log brings them: made up, every one distinct, nearly all harmless. */
export function nameStream(count: number, brands: readonly Brand[]): string[] {
  const labels = brands.flatMap(({ domains }) => domains.slice(0, 1)).map((d) => d.split('.')[0]);
  return Array.from({ length: count }, (_, at) => {
    const label = labels[at % labels.length];
    if (at % IMITATION_EVERY !== 0 || label === undefined) return honestName(at);
    const trick = TRICKS[(at / IMITATION_EVERY) % TRICKS.length];
    return trick === undefined ? honestName(at) : trick(label, at.toString(36));
  });
}

/** The digits of `at` in the list of words make the label, so that no two are alike; prefix and ending change with it. */
function honestName(at: number): string {
  const count = WORDS.length;
  const word = (power: number): string => WORDS[Math.floor(at / count ** power) % count] ?? '';
  const third = at < count ** 2 ? '' : word(2);
  const fourth = at < count ** 3 ? '' : word(3);
  const pick = (list: readonly string[], step: number): string =>
    list[(at * step) % list.length] ?? '';
  const label = `${word(0)}${pick(JOINS, 3)}${word(1)}${third}${fourth}`;
  return `${pick(PREFIXES, 3)}${label}.${pick(ENDINGS, 11)}`;
}
