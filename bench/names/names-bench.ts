import { shippedPaths } from '../../app/config/paths.js';
import { createNameScorer, loadModel } from '../../classifiers/index.js';
import { createProtectList } from '../../domain/index.js';
import { loadReferenceData } from '../../seeds/index.js';
import type { BenchOrder, BenchResult } from '../bench.js';
import { SPIN_TOLERANCE, spinDrift, spinMs } from '../spin.js';
import { rounded, roundedSpread, spreadOf, spreadText } from '../statistics.js';
import { nameStream } from './name-stream.js';
import { protectedNames } from './protected-names.js';

const NAMES_PER_PAGE = 100;
const PROTECTED_NAMES = 5_000;

/**
 * Host names scored per CPU-second against 5,000 protected names, by rules and model, as a certificate log brings them: made up, nearly all
 * harmless, every one distinct. No peer: the figure is to be read beside the 400 to 1,000 names a second of the live logs.
 */
export async function runNamesBench({ pages, rounds, say }: BenchOrder): Promise<BenchResult> {
  const paths = shippedPaths();
  const shipped = await loadReferenceData(paths.seedsData);
  const brands = protectedNames(shipped.brands, PROTECTED_NAMES);
  const reference = { ...shipped, brands };
  const model = await loadModel(paths.model);
  const score = createNameScorer({ reference, protect: createProtectList(reference), model });
  const names = nameStream(pages * NAMES_PER_PAGE, brands);
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
      protectedNames: brands.length,
      withTechnique: imitations,
      rounds,
      spinDrift: rounded(drift, 3),
      calm: drift <= SPIN_TOLERANCE,
    },
    lines: [`${spreadText(spread, 0)} names/CPU-s against ${brands.length} protected names`],
  };
}
