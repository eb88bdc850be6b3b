import type { Sharp, SharpConstructor } from 'sharp';
import { errorMessage } from '../../domain/index.js';
import { isIco, readIco } from './ico.js';
import { ImageRefusedError } from './image-refused.js';
import type { Pixels } from './pixels.js';

export interface ImageLimits {
  readonly maxBytes: number;
  /** Of the picture as its head states it, before anything is decoded. */
  readonly maxPixels: number;
}

export interface DecodeOrder {
  readonly limits: ImageLimits;
  /** Keep only the top of the picture, so many times as tall as it is wide at most. */
  readonly topPerWidth?: number;
  /** What the picture is brought to, whatever its shape. */
  readonly width: number;
  readonly height: number;
}

/** Longest a picture may take to decode, in seconds. */
const DECODE_LIMIT_S = 10;

/** What a file is by its first bytes; a name or header may say anything. */
const MAGIC: readonly (readonly [RegExp, string])[] = [
  [/^89504e470d0a1a0a/, 'png'],
  [/^ffd8ff/, 'jpeg'],
  [/^47494638/, 'gif'],
  [/^52494646.{8}57454250/, 'webp'],
];

/**
 * Decodes PNG, JPEG, GIF (first frame), WebP or ICO (largest size) over white, at the size asked for.
 * Raises `ImageRefusedError` for anything else: too large, a bomb, broken, too slow, another type (SVG is not drawn: it is a program).
 */
export async function decodeImage(bytes: Uint8Array, order: DecodeOrder): Promise<Pixels> {
  const { data, info } = await run(await pipeline(bytes, order), (image) =>
    image.raw().toBuffer({ resolveWithObject: true }),
  );
  return { width: info.width, height: info.height, rgb: data };
}

/** The same, as a small WebP file for people to look at. */
export async function drawThumbnail(bytes: Uint8Array, order: DecodeOrder): Promise<Uint8Array> {
  return run(await pipeline(bytes, order), (image) => image.webp({ quality: 60 }).toBuffer());
}

async function pipeline(given: Uint8Array, order: DecodeOrder): Promise<Sharp> {
  const { limits, topPerWidth, width, height } = order;
  const source = sourceOf(Buffer.from(given), limits);
  const open = await loadSharp();
  const options = {
    limitInputPixels: limits.maxPixels,
    failOn: 'error',
    sequentialRead: true,
  } as const;
  const image = Buffer.isBuffer(source)
    ? open(source, options)
    : open(source.rgb, { raw: { width: source.width, height: source.height, channels: 3 } });
  const head = await run(image, (opened) => opened.metadata());
  if (head.width * head.height > limits.maxPixels) throw tooManyPixels(limits);
  const top = Math.min(
    head.height,
    Math.max(1, Math.round(head.width * (topPerWidth ?? Infinity))),
  );
  return image
    .timeout({ seconds: DECODE_LIMIT_S })
    .extract({ left: 0, top: 0, width: head.width, height: top })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .removeAlpha();
}

function sourceOf(bytes: Buffer, limits: ImageLimits): Buffer | Pixels {
  if (bytes.length > limits.maxBytes)
    throw new ImageRefusedError('IMAGE_TOO_LARGE', `A picture of ${bytes.length} bytes`, {
      bytes: bytes.length,
      maxBytes: limits.maxBytes,
    });
  if (isIco(bytes)) {
    const content = readIco(bytes);
    return content.kind === 'png' ? content.bytes : content.pixels;
  }
  const magic = bytes.subarray(0, 12).toString('hex');
  if (MAGIC.some(([pattern]) => pattern.test(magic))) return bytes;
  throw new ImageRefusedError('IMAGE_TYPE_REFUSED', 'Not a PNG, JPEG, GIF, WebP or ICO picture', {
    magic: magic.slice(0, 16),
  });
}

let loaded: Promise<SharpConstructor> | undefined;

/** Loaded with the first picture: judging texts needs no decoder. Only the readers of the formats above are left on. */
function loadSharp(): Promise<SharpConstructor> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Png', 'Jpeg', 'Nsgif', 'Webp'].map((name) => `VipsForeignLoad${name}`),
    });
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

async function run<T>(image: Sharp, act: (image: Sharp) => Promise<T>): Promise<T> {
  try {
    return await act(image);
  } catch (cause) {
    const text = errorMessage(cause);
    if (/pixel limit/i.test(text))
      throw new ImageRefusedError('IMAGE_TOO_MANY_PIXELS', 'More pixels than are read', {}, cause);
    if (/timeout/i.test(text))
      throw new ImageRefusedError('IMAGE_TIMEOUT', `Not decoded in ${DECODE_LIMIT_S} s`, {}, cause);
    throw new ImageRefusedError('IMAGE_UNREADABLE', 'The picture cannot be decoded', {}, cause);
  }
}

function tooManyPixels({ maxPixels }: ImageLimits): ImageRefusedError {
  return new ImageRefusedError('IMAGE_TOO_MANY_PIXELS', 'More pixels than are read', { maxPixels });
}
