import { ImageRefusedError } from './image-refused.js';
import type { Pixels } from './pixels.js';

/** Widest bitmap an icon file may hold, in pixels; the format itself ends at 256. */
const MAX_SIDE = 256;
const HEADER_BYTES = 40;
const WHITE = 255;

interface BitmapShape {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly palette: Buffer;
  readonly colours: Buffer;
  readonly rowBytes: number;
  /** One bit a pixel: set where nothing is drawn. Empty where the file is cut off before it. */
  readonly mask: Buffer;
  readonly maskRowBytes: number;
}

/**
 * Decodes the headless bitmap of an icon (1, 4, 8, 24 or 32 bits a pixel, uncompressed) over white.
 * Raises IMAGE_TOO_MANY_PIXELS, IMAGE_TYPE_REFUSED or IMAGE_UNREADABLE.
 */
export function decodeBitmap(bytes: Buffer): Pixels {
  const shape = shapeOf(bytes);
  const { width, height, depth } = shape;
  const rgb = new Uint8Array(width * height * 3);
  const hasAlpha = depth === 32 && usesAlpha(shape);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [blue, green, red, alpha] = pixelAt(shape, x, y);
      const opacity = hasAlpha ? alpha / 255 : isMasked(shape, x, y) ? 0 : 1;
      // Rows stand from the bottom up.
      const at = ((height - 1 - y) * width + x) * 3;
      rgb[at] = over(red, opacity);
      rgb[at + 1] = over(green, opacity);
      rgb[at + 2] = over(blue, opacity);
    }
  }
  return { width, height, rgb };
}

function shapeOf(bytes: Buffer): BitmapShape {
  if (bytes.length < HEADER_BYTES || bytes.readUInt32LE(0) !== HEADER_BYTES)
    throw new ImageRefusedError('IMAGE_TYPE_REFUSED', 'A bitmap with another header');
  const width = bytes.readInt32LE(4);
  const height = Math.floor(bytes.readInt32LE(8) / 2);
  const depth = bytes.readUInt16LE(14);
  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE)
    throw new ImageRefusedError('IMAGE_TOO_MANY_PIXELS', `An icon of ${width} × ${height}`, {
      width,
      height,
    });
  if (bytes.readUInt32LE(16) !== 0 || ![1, 4, 8, 24, 32].includes(depth))
    throw new ImageRefusedError('IMAGE_TYPE_REFUSED', `A bitmap of ${depth} bits`, { depth });
  const stated = bytes.readUInt32LE(32);
  const paletteColours = depth > 8 ? 0 : stated === 0 || stated > 256 ? 2 ** depth : stated;
  const coloursAt = HEADER_BYTES + paletteColours * 4;
  const rowBytes = Math.ceil((width * depth) / 32) * 4;
  const maskAt = coloursAt + rowBytes * height;
  if (bytes.length < maskAt)
    throw new ImageRefusedError('IMAGE_UNREADABLE', 'The bitmap of the icon is cut off');
  return {
    width,
    height,
    depth,
    palette: bytes.subarray(HEADER_BYTES, coloursAt),
    colours: bytes.subarray(coloursAt, maskAt),
    rowBytes,
    mask: bytes.subarray(maskAt),
    maskRowBytes: Math.ceil(width / 32) * 4,
  };
}

/** Blue, green, red, alpha. */
function pixelAt(shape: BitmapShape, x: number, y: number): [number, number, number, number] {
  const { depth, colours, rowBytes, palette } = shape;
  const row = y * rowBytes;
  if (depth >= 24) {
    const at = row + x * (depth / 8);
    return [byte(colours, at), byte(colours, at + 1), byte(colours, at + 2), byte(colours, at + 3)];
  }
  const bit = x * depth;
  const shift = 8 - depth - (bit % 8);
  const entry = ((byte(colours, row + (bit >> 3)) >> shift) & (2 ** depth - 1)) * 4;
  return [byte(palette, entry), byte(palette, entry + 1), byte(palette, entry + 2), WHITE];
}

/** Old 32-bit icons leave the alpha channel empty and use the mask instead. */
function usesAlpha({ colours }: BitmapShape): boolean {
  for (let at = 3; at < colours.length; at += 4) if (colours[at] !== 0) return true;
  return false;
}

function isMasked({ mask, maskRowBytes }: BitmapShape, x: number, y: number): boolean {
  return ((byte(mask, y * maskRowBytes + (x >> 3)) >> (7 - (x % 8))) & 1) === 1;
}

function byte(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

function over(value: number, opacity: number): number {
  return Math.round(value * opacity + WHITE * (1 - opacity));
}
