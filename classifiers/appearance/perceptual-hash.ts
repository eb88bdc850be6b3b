import { fieldBrightness, type Pixels } from './pixels.js';

/** The picture is brought to this many fields each way before the transform. */
const SIDE = 32;
/** So many of the lowest frequencies each way make the hash, the mean brightness left out. */
const KEPT = 8;

const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, index) => {
  const frequency = Math.floor(index / SIDE);
  return Math.cos(((2 * (index % SIDE) + 1) * frequency * Math.PI) / (2 * SIDE));
});

/**
 * 64-bit perceptual hash (16 hex digits) of a picture's brightness: the signs, against their median, of the 8 × 8 lowest frequencies of a
 * discrete cosine transform. Scaling and re-encoding change few bits. The first bit, the mean brightness, says nothing and is 0.
 */
export function perceptualHash(pixels: Pixels): string {
  const frequencies = lowFrequencies(fieldBrightness(pixels, SIDE, SIDE));
  const sorted = [...frequencies.subarray(1)].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  let hash = '';
  for (let nibble = 0; nibble < KEPT * KEPT; nibble += 4) {
    let digit = 0;
    for (let bit = nibble; bit < nibble + 4; bit += 1)
      digit = digit * 2 + (bit > 0 && (frequencies[bit] ?? 0) > median ? 1 : 0);
    hash += digit.toString(16);
  }
  return hash;
}

/** Bits in which two hashes differ, 0..63. */
export function hashDistance(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < one.length; at += 1) {
    let odd = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16);
    for (; odd > 0; odd >>= 1) bits += odd & 1;
  }
  return bits;
}

function lowFrequencies(values: Float64Array): Float64Array {
  const across = new Float64Array(SIDE * KEPT);
  for (let row = 0; row < SIDE; row += 1)
    for (let frequency = 0; frequency < KEPT; frequency += 1)
      across[row * KEPT + frequency] = sum(
        (x) => (values[row * SIDE + x] ?? 0) * (COSINES[frequency * SIDE + x] ?? 0),
      );
  return Float64Array.from({ length: KEPT * KEPT }, (_, index) => {
    const [down, right] = [Math.floor(index / KEPT), index % KEPT];
    return sum((row) => (across[row * KEPT + right] ?? 0) * (COSINES[down * SIDE + row] ?? 0));
  });
}

function sum(term: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < SIDE; index += 1) total += term(index);
  return total;
}
