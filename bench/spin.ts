import { setTimeout as delay } from 'node:timers/promises';

const TURNS = 40_000_000;
/** A block whose calibration moved by more than this share says little: the machine changed under it. */
export const SPIN_TOLERANCE = 0.15;

/** CPU milliseconds of a fixed sum: how fast the machine is just now. */
export function spinMs(): number {
  const before = process.cpuUsage();
  let sum = 1;
  for (let turn = 0; turn < TURNS; turn += 1) sum = (Math.imul(sum, 1_664_525) + 1_013_904_223) | 0;
  const { user, system } = process.cpuUsage(before);
  // The sum is used, so that the loop is not taken away.
  return (user + system) / 1_000 + (sum === 0 ? 1e-9 : 0);
}

/** A machine within this share of its fastest calibration is at rest. */
const REST_TOLERANCE = 0.1;
/** Longest wait for rest before a block, and between two looks, in ms. */
const REST_MS = 20_000;
const REST_STEP_MS = 1_000;

/**
 * Waits until the machine is about as fast as at its fastest so far, and gives the calibration it then has: a browser that worked all cores
 * leaves them slow for whoever comes next. Whoever does not come to rest in time is measured as he is.
 */
export async function restedSpinMs(fastest: number): Promise<number> {
  const steps = REST_MS / REST_STEP_MS;
  let spin = spinMs();
  for (let step = 0; step < steps && spin > fastest * (1 + REST_TOLERANCE); step += 1) {
    await delay(REST_STEP_MS);
    spin = spinMs();
  }
  return spin;
}

/** Greatest distance of the calibrations from their median, as a share of it. */
export function spinDrift(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined || median === 0) return 0;
  return Math.max(...sorted.map((value) => Math.abs(value - median) / median));
}
