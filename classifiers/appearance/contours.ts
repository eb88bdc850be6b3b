import { fieldBrightness, type Pixels } from './pixels.js';

const COLUMNS = 32;
const ROWS = 24;
/** Steps of brightness (of 255) below which neighbours count as equal: noise of encoders stays under it. */
const LEAST_STEP = 3;
const FIELDS = COLUMNS * ROWS;

/**
 * Where a picture's brightness rises and falls from left to right over 32 × 24 fields: two bits a field, 384 hex digits. Unlike the hash of low
 * frequencies it sees lines of text and edges of boxes, and so tells two pages of one template apart.
 */
export function contours(pixels: Pixels): string {
  const brightness = fieldBrightness(pixels, COLUMNS, ROWS);
  let text = '';
  for (let field = 0; field < FIELDS; field += 2)
    text += (slope(brightness, field) * 4 + slope(brightness, field + 1)).toString(16);
  return text;
}

/** Share of the rises and falls of two pictures that only one of them has, 0 (the same) to 1; 0 where neither has any. */
export function contourDistance(one: string, other: string): number {
  let [shared, either] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [digit(one, at), digit(other, at)];
    shared += bitsOf(a & b);
    either += bitsOf(a | b);
  }
  return either === 0 ? 0 : 1 - shared / either;
}

/** 1 where the next field of the row is brighter, 2 where it is darker, else 0. */
function slope(brightness: Float64Array, field: number): number {
  if (field % COLUMNS === COLUMNS - 1) return 0;
  const step = (brightness[field + 1] ?? 0) - (brightness[field] ?? 0);
  return step > LEAST_STEP ? 1 : step < -LEAST_STEP ? 2 : 0;
}

function digit(text: string, at: number): number {
  return Number.parseInt(text[at] ?? '0', 16);
}

function bitsOf(value: number): number {
  return (value & 1) + ((value >> 1) & 1) + ((value >> 2) & 1) + ((value >> 3) & 1);
}
