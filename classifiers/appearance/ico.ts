import { decodeBitmap } from './ico-bitmap.js';
import { ImageRefusedError } from './image-refused.js';
import type { Pixels } from './pixels.js';

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
/** Real icons hold a handful of sizes. */
const MAX_ENTRIES = 64;
const PNG_MAGIC = 0x89504e47;

/** What an icon file holds in its largest size: a PNG of its own, or pixels. */
export type IcoContent =
  | { readonly kind: 'png'; readonly bytes: Buffer }
  | { readonly kind: 'pixels'; readonly pixels: Pixels };

interface Entry {
  readonly width: number;
  readonly depth: number;
  readonly bytes: Buffer;
}

export function isIco(bytes: Buffer): boolean {
  return bytes.length > HEADER_BYTES && bytes.readUInt32LE(0) === 0x00010000;
}

/** Reads the largest picture of an ICO file. Raises IMAGE_UNREADABLE where its tables lead outside the file. */
export function readIco(bytes: Buffer): IcoContent {
  const count = bytes.readUInt16LE(4);
  if (count === 0 || count > MAX_ENTRIES)
    throw new ImageRefusedError('IMAGE_UNREADABLE', `An icon file of ${count} pictures`, { count });
  const entries = Array.from({ length: count }, (_, index) => entryAt(bytes, index));
  const [best] = entries.sort((a, b) => b.width - a.width || b.depth - a.depth);
  if (!best || best.bytes.length < ENTRY_BYTES)
    throw new ImageRefusedError('IMAGE_UNREADABLE', 'The icon file is cut off');
  return best.bytes.readUInt32BE(0) === PNG_MAGIC
    ? { kind: 'png', bytes: best.bytes }
    : { kind: 'pixels', pixels: decodeBitmap(best.bytes) };
}

function entryAt(bytes: Buffer, index: number): Entry {
  const at = HEADER_BYTES + index * ENTRY_BYTES;
  if (at + ENTRY_BYTES > bytes.length)
    throw new ImageRefusedError('IMAGE_UNREADABLE', 'The icon file ends inside its table');
  const start = bytes.readUInt32LE(at + 12);
  const length = bytes.readUInt32LE(at + 8);
  return {
    // One byte; 0 stands for 256.
    width: bytes.readUInt8(at) || 256,
    depth: bytes.readUInt16LE(at + 6),
    bytes: bytes.subarray(start, start + length),
  };
}
