import { openJudging } from '../../app/judging.js';
import { createNameScorer } from '../../classifiers/index.js';
import type { BenchOrder, BenchResult } from '../bench.js';
import { SPIN_TOLERANCE, spinDrift, spinMs } from '../spin.js';
import { rounded, roundedSpread, spreadOf, spreadText } from '../statistics.js';

const NAMES_PER_PAGE = 100;
const WORDS = [
  'nong-san',
  'thoi-tiet',
  'sach-hay',
  'du-lich',
  'am-nhac',
  'hoc-tap',
  'nha-cua',
  'cay-canh',
  'mail',
  'shop',
  'cloud',
  'studio',
  'garden',
  'photo',
  'travel',
  'kitchen',
];
const ENDINGS = ['vn', 'com', 'com.vn', 'net', 'org', 'info', 'xyz', 'id.vn'];
/** One name in so many imitates a brand, as in a certificate log very few do. */
const IMITATION_EVERY = 200;

/**
 * Host names scored per CPU-second, as a certificate log brings them: made up, nearly all harmless, every one distinct. No peer:
 * the figure is to be read beside the 400 to 1,000 names a second of the live logs.
 */
export async function runNamesBench({ pages, rounds, say }: BenchOrder): Promise<BenchResult> {
  const { reference, protect } = await openJudging();
  const score = createNameScorer({ reference, protect });
  const brands = reference.brands.flatMap(({ domains }) => domains.slice(0, 1));
  const names = Array.from({ length: pages * NAMES_PER_PAGE }, (_, at) => nameOf(at, brands));
  const figures: number[] = [];
  const spins: number[] = [];
  let imitations = 0;
  for (let round = -1; round < rounds; round += 1) {
    const spin = spinMs();
    imitations = 0;
    const before = process.cpuUsage();
    for (const name of names) if (score(name).technique !== undefined) imitations += 1;
    const { user, system } = process.cpuUsage(before);
    // The first pass only warms up.
    if (round < 0) continue;
    spins.push(spin);
    figures.push(names.length / ((user + system) / 1e6));
    say(`round ${round + 1}/${rounds}: ${(figures.at(-1) ?? 0).toFixed(0)} names/CPU-s`);
  }
  const spread = spreadOf(figures);
  const drift = spinDrift(spins);
  return {
    figures: {
      bench: 'names',
      metric: 'host names scored per CPU-second, in process, without reading and writing lines',
      perCpuSecond: rounded(spread.median, 0),
      spread: roundedSpread(spread, 0),
      names: names.length,
      brands: reference.brands.length,
      withTechnique: imitations,
      rounds,
      spinDrift: rounded(drift, 3),
      calm: drift <= SPIN_TOLERANCE,
    },
    lines: [`${spreadText(spread, 0)} names/CPU-s against ${reference.brands.length} brands`],
  };
}

function nameOf(at: number, brands: readonly string[]): string {
  const first = WORDS[at % WORDS.length];
  const second = WORDS[Math.floor(at / WORDS.length) % WORDS.length];
  const ending = ENDINGS[at % ENDINGS.length];
  const brand = brands[at % brands.length]?.split('.')[0];
  if (at % IMITATION_EVERY === 0 && brand) return `${brand}-xac-thuc${at}.${ending}`;
  return `${first}-${second}${at.toString(36)}.${ending}`;
}
