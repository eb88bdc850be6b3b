import type { IconLook, Look } from '../../domain/index.js';
import { colourLayout } from './colour-layout.js';
import { contours } from './contours.js';
import { decodeImage, drawThumbnail } from './decode-image.js';
import { iconHash } from './icon-hash.js';
import { ImageRefusedError } from './image-refused.js';
import { perceptualHash } from './perceptual-hash.js';
import type { Pixels } from './pixels.js';
import { inkShare } from './plain-picture.js';

/** Of a screenshot of any height the first screenful of a common laptop counts: 768 px of 1,366 px width. */
const FIRST_SCREEN = 768 / 1_366;
const SCREEN = {
  limits: { maxBytes: 32 * 1_048_576, maxPixels: 40_000_000 },
  topPerWidth: FIRST_SCREEN,
  width: 256,
  height: 144,
} as const;
const THUMBNAIL = { ...SCREEN, width: 320, height: 180 } as const;
const ICON = {
  limits: { maxBytes: 262_144, maxPixels: 4_194_304 },
  width: 64,
  height: 64,
} as const;

/** Below it a page is blank or bears a line or two (an error of the server): such pages all look alike. Measured, see docs/appearance.md. */
const LEAST_SCREEN_INK = 0.02;
/** Icons of one colour all look alike too. */
const LEAST_ICON_INK = 0.05;

/**
 * How the first screenful of a screenshot looks. Raises `ImageRefusedError`, IMAGE_PLAIN among its codes: nearly blank pages never match.
 */
export async function readScreen(png: Uint8Array): Promise<Look> {
  return lookOf(await decodeImage(png, SCREEN), LEAST_SCREEN_INK);
}

/**
 * The hash of an icon's bytes and, drawn over white, its look. An SVG is compared by its bytes only: drawing it means running what a suspected
 * site wrote. Raises `ImageRefusedError`: what is no picture (an error page, an empty answer) or of one colour has no hash worth keeping.
 */
export async function readIcon(bytes: Uint8Array, url: string): Promise<IconLook> {
  const mmh3 = iconHash(bytes);
  if (bytes.length <= ICON.limits.maxBytes && isSvg(bytes)) return { url, mmh3 };
  return { url, mmh3, look: lookOf(await decodeImage(bytes, ICON), LEAST_ICON_INK) };
}

/** A small picture of the first screenful (WebP, 320 × 180) for people to look at. Raises `ImageRefusedError`. */
export async function thumbnailOf(png: Uint8Array): Promise<Uint8Array> {
  return drawThumbnail(png, THUMBNAIL);
}

const SVG_HEAD_BYTES = 1_024;

function isSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, SVG_HEAD_BYTES)).toString('latin1').trimStart();
  return head.startsWith('<') && /<svg[\s>]/i.test(head) && !/<html[\s>]/i.test(head);
}

function lookOf(pixels: Pixels, leastInk: number): Look {
  const ink = inkShare(pixels);
  if (ink < leastInk)
    throw new ImageRefusedError('IMAGE_PLAIN', 'Too little is drawn to tell it from others', {
      ink: Math.round(ink * 1_000) / 1_000,
    });
  return {
    phash: perceptualHash(pixels),
    layout: colourLayout(pixels),
    contours: contours(pixels),
  };
}
