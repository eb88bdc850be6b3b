/** A decoded picture: three bytes a pixel, row by row, nothing transparent. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Means of each channel over a grid of equal fields, row by row: `columns × rows × 3` values of 0..255. */
export function fieldMeans(
  { width, height, rgb }: Pixels,
  columns: number,
  rows: number,
): Float64Array {
  const sums = new Float64Array(columns * rows * 3);
  const counts = new Float64Array(columns * rows);
  // A picture smaller than the grid is read several times over, so that no field stays empty.
  const acrossStep = Math.max(width, columns);
  const downStep = Math.max(height, rows);
  for (let down = 0; down < downStep; down += 1) {
    const y = Math.floor((down * height) / downStep);
    const row = Math.floor((down * rows) / downStep);
    for (let across = 0; across < acrossStep; across += 1) {
      const at = (y * width + Math.floor((across * width) / acrossStep)) * 3;
      const field = row * columns + Math.floor((across * columns) / acrossStep);
      sums[field * 3] = (sums[field * 3] ?? 0) + (rgb[at] ?? 0);
      sums[field * 3 + 1] = (sums[field * 3 + 1] ?? 0) + (rgb[at + 1] ?? 0);
      sums[field * 3 + 2] = (sums[field * 3 + 2] ?? 0) + (rgb[at + 2] ?? 0);
      counts[field] = (counts[field] ?? 0) + 1;
    }
  }
  return sums.map((sum, index) => sum / (counts[Math.floor(index / 3)] ?? 1));
}

/** Mean brightness over a grid of equal fields, row by row: `columns × rows` values of 0..255. */
export function fieldBrightness(pixels: Pixels, columns: number, rows: number): Float64Array {
  const means = fieldMeans(pixels, columns, rows);
  return Float64Array.from({ length: columns * rows }, (_, field) =>
    luma(means[field * 3] ?? 0, means[field * 3 + 1] ?? 0, means[field * 3 + 2] ?? 0),
  );
}

/** Brightness as the eye weighs the channels (ITU-R BT.601), 0..255. */
export function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
