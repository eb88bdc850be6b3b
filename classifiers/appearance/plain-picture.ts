import { luma, type Pixels } from './pixels.js';

const LEVELS = 64;
const LEVEL_WIDTH = 256 / LEVELS;

/**
 * Share of the pixels that differ visibly from the picture's commonest brightness, 0..1: what is drawn on the ground. A blank page has 0,
 * a line of error text some thousandths.
 */
export function inkShare({ width, height, rgb }: Pixels): number {
  const counts = new Uint32Array(LEVELS);
  for (let at = 0; at < width * height * 3; at += 3) {
    const level = Math.floor(luma(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0) / LEVEL_WIDTH);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const ground = counts.indexOf(Math.max(...counts));
  // A ground between two levels falls on both.
  const around = [ground - 1, ground, ground + 1].reduce(
    (total, level) => total + (counts[level] ?? 0),
    0,
  );
  return 1 - around / (width * height);
}
