import { fieldMeans, type Pixels } from './pixels.js';

const COLUMNS = 8;
const ROWS = 6;
/** Steps of a channel; one hex digit each. */
const STEPS = 15;

/** The mean colours of 8 × 6 fields, a hex digit a channel: 144 digits. */
export function colourLayout(pixels: Pixels): string {
  const means = fieldMeans(pixels, COLUMNS, ROWS);
  return Array.from(means, (mean) => Math.round((mean / 255) * STEPS).toString(16)).join('');
}

/** How far two layouts are apart: the mean over the fields of the greatest difference in a channel, 0 (the same) to 1. */
export function layoutDistance(one: string, other: string): number {
  let total = 0;
  for (let at = 0; at < COLUMNS * ROWS * 3; at += 3)
    total += Math.max(...[0, 1, 2].map((channel) => step(one, other, at + channel)));
  return total / (COLUMNS * ROWS * STEPS);
}

function step(one: string, other: string, at: number): number {
  return Math.abs(Number.parseInt(one[at] ?? '0', 16) - Number.parseInt(other[at] ?? '0', 16));
}
