import type { Brand } from '../../domain/index.js';

const FIRST =
  'an binh cat chau dai dong duc gia hai hoa hong hung khang kim lam long mai minh nam ngoc phuc quang son song tan thanh thien trung viet xuan'.split(
    ' ',
  );
const SECOND =
  'a anh bac bao bien dat dinh gia giang ha hai hung khoa lan linh loc minh nguyen nhat phat phong phu quoc son tam thinh tho tin tri vuong'.split(
    ' ',
  );
const TRADES =
  'bank pay shop mart store telecom express energy air food group media pharma travel insure'.split(
    ' ',
  );
const ENDINGS = ['vn', 'com.vn', 'com'];

/** A register of so many protected names: the shipped brands, filled up with made-up ones as banks, shops and carriers are called. */
export function protectedNames(shipped: readonly Brand[], count: number): Brand[] {
  const [pattern] = shipped;
  if (pattern === undefined) return [];
  const known = new Set(shipped.flatMap(({ id, aliases }) => [id, ...aliases]));
  const brands = [...shipped];
  for (let at = 0; brands.length < count; at += 1) {
    const name = nameAt(at);
    if (known.has(name)) continue;
    known.add(name);
    brands.push({
      ...pattern,
      id: name,
      name,
      aliases: [name],
      domains: [`${name}.${ENDINGS[at % ENDINGS.length]}`],
      hotlines: [],
      packages: [],
      pages: [],
      short: false,
    });
  }
  return brands;
}

/** Every number has its own name: the digits of `at` in the three lists. */
function nameAt(at: number): string {
  const first = FIRST[at % FIRST.length] ?? '';
  const second = SECOND[Math.floor(at / FIRST.length) % SECOND.length] ?? '';
  const trade = TRADES[Math.floor(at / (FIRST.length * SECOND.length)) % TRADES.length] ?? '';
  return `${first}${second}${trade}`;
}
