import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { layoutDistance } from '../../../classifiers/appearance/colour-layout.js';
import { contourDistance } from '../../../classifiers/appearance/contours.js';
import {
  findAlike,
  isSameLook,
  SAME_ICON,
  SAME_SCREEN,
} from '../../../classifiers/appearance/find-alike.js';
import { iconHash, signedMurmur } from '../../../classifiers/appearance/icon-hash.js';
import { hashDistance } from '../../../classifiers/appearance/perceptual-hash.js';
import { readIcon, readScreen, thumbnailOf } from '../../../classifiers/appearance/read-looks.js';
import { withLooks } from '../../../classifiers/appearance/with-looks.js';
import type { Classification, Look, ProtectedPage } from '../../../domain/index.js';
import { aProtectList, NOW } from '../../builders/cases.js';

/** x, y, width, height, colour as rrggbb. */
type Box = readonly [number, number, number, number, string];

/** A picture of boxes on a ground, painted in order. */
function painted(width: number, height: number, ground: string, boxes: readonly Box[]) {
  const rgb = Buffer.alloc(width * height * 3);
  for (const [left, top, across, down, colour] of [[0, 0, width, height, ground] as Box, ...boxes])
    for (let y = top; y < Math.min(height, top + down); y += 1)
      Buffer.from(colour.repeat(Math.min(across, width - left)), 'hex').copy(
        rgb,
        (y * width + left) * 3,
      );
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** A drawn page: head with a mark, card, lines of "text" as bars of the given lengths, button. */
function page(colour: string, bars: readonly number[], height = 900): Promise<Buffer> {
  return painted(1_366, height, 'ffffff', [
    [0, 0, 1_366, 90, colour],
    [40, 20, 180, 50, 'ffffff'],
    [380, 150, 600, 560, 'eef2f7'],
    ...bars.map(
      (length, index): Box => [420 + (index % 3) * 60, 190 + index * 48, length, 22, '333344'],
    ),
    [420, 640, 520, 44, colour],
  ]);
}

const BANK_BARS = [420, 300, 500, 180, 460, 350, 260];
const BANK = () => page('00539b', BANK_BARS);
const OTHER = () => page('00539b', [120, 480, 200, 500, 140, 90, 510]);

const iconPng = async (size: number) =>
  sharp(
    await painted(64, 64, '00aa77', [
      [12, 10, 12, 44, 'ffffff'],
      [24, 42, 26, 12, 'ffffff'],
      [40, 14, 12, 12, 'ffdd00'],
    ]),
  )
    .resize(size, size)
    .png()
    .toBuffer();

function apart(one: Look, other: Look) {
  return {
    bits: hashDistance(one.phash, other.phash),
    colour: layoutDistance(one.layout, other.layout),
    contours: contourDistance(one.contours, other.contours),
  };
}

describe('the look of a screenshot', () => {
  it.each([
    ['re-encoded as JPEG', (png: Buffer) => sharp(png).jpeg({ quality: 40 }).toBuffer()],
    ['scaled to 60 %', (png: Buffer) => sharp(png).resize(820).png().toBuffer()],
    [
      'a little darker',
      (png: Buffer) => sharp(png).modulate({ brightness: 0.95 }).png().toBuffer(),
    ],
    [
      'ten screens tall',
      (png: Buffer) => sharp(png).extend({ bottom: 9_000, background: '#123' }).png().toBuffer(),
    ],
  ])('stays the same %s', async (_name, change) => {
    const png = await BANK();
    const looks = [await readScreen(png), await readScreen(await change(png))] as const;
    expect(isSameLook(...looks, SAME_SCREEN), JSON.stringify(apart(...looks))).toBe(true);
  });

  it('is another for another page of the same template and colours', async () => {
    const looks = [await readScreen(await BANK()), await readScreen(await OTHER())] as const;
    expect(isSameLook(...looks, SAME_SCREEN), JSON.stringify(apart(...looks))).toBe(false);
  });

  it('is another for the same page in other colours', async () => {
    const red = await page('ee1111', BANK_BARS);
    const looks = [await readScreen(await BANK()), await readScreen(red)] as const;
    expect(apart(...looks).colour).toBeGreaterThan(SAME_SCREEN.colour);
  });

  it.each([
    ['a blank page', 'ffffff', []],
    ['a page of one colour', '22bb66', []],
    ['a line of an error', 'ffffff', [[20, 20, 240, 24, '000000'] as Box]],
  ])('is refused of %s', async (_name, ground, boxes) => {
    await expect(readScreen(await painted(1_366, 900, ground, boxes))).rejects.toMatchObject({
      code: 'IMAGE_PLAIN',
    });
  });

  it('comes with a small picture of the first screenful', async () => {
    const small = await sharp(await thumbnailOf(await page('00539b', [400], 6_000))).metadata();
    expect([small.format, small.width, small.height]).toEqual(['webp', 320, 180]);
  });
});

describe('what is no picture to be read', () => {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  /** A whole PNG of one bit a pixel: a few hundred bytes that would fill gigabytes. */
  const bomb = async () => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(60_000, 0);
    head.writeUInt32BE(60_000, 4);
    head.writeUInt8(1, 8);
    return Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc(60_000))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };

  it.each([
    ['a bomb: 3,600 megapixels in a small file', bomb, 'IMAGE_TOO_MANY_PIXELS'],
    ['a file over the limit', async () => Buffer.alloc(33 * 1_048_576, 1), 'IMAGE_TOO_LARGE'],
    ['nothing', async () => Buffer.alloc(0), 'IMAGE_TYPE_REFUSED'],
    [
      'an error page',
      async () => Buffer.from('<!doctype html><title>404</title>'),
      'IMAGE_TYPE_REFUSED',
    ],
    [
      'a drawing program (SVG)',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'IMAGE_TYPE_REFUSED',
    ],
    ['a TIFF', async () => Buffer.from('49492a0008000000', 'hex'), 'IMAGE_TYPE_REFUSED'],
    ['a PNG cut off', async () => (await BANK()).subarray(0, 300), 'IMAGE_UNREADABLE'],
    ['a PNG head alone', async () => Buffer.from('89504e470d0a1a0a', 'hex'), 'IMAGE_UNREADABLE'],
  ])('%s', async (_name, bytes, code) => {
    await expect(readScreen(await bytes())).rejects.toMatchObject({ code });
  });
});

/** An ICO file around the pictures given. */
function ico(pictures: readonly { size: number; depth: number; bytes: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  pictures.forEach(({ size, depth, bytes }, index) => {
    const entry = 6 + index * 16;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(depth, entry + 6);
    head.writeUInt32LE(bytes.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

/** The headless bitmap of raw RGBA, 32 bits a pixel, from the bottom up. */
function bitmap(rgba: Buffer, size: number): Buffer {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  head.writeInt32LE(size * 2, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const body = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const [from, to] = [(y * size + x) * 4, ((size - 1 - y) * size + x) * 4];
      body[to] = rgba[from + 2] ?? 0;
      body[to + 1] = rgba[from + 1] ?? 0;
      body[to + 2] = rgba[from] ?? 0;
      body[to + 3] = rgba[from + 3] ?? 0;
    }
  return Buffer.concat([head, body, Buffer.alloc(size * Math.ceil(size / 32) * 4)]);
}

describe('the look of an icon', () => {
  it('has the published hash of its bytes', () => {
    expect(signedMurmur(Buffer.from('foo'))).toBe(-156_908_512);
    // Python: mmh3.hash(base64.encodebytes(…)).
    expect(iconHash(Buffer.from('foo'))).toBe(851_989_093);
    const long = Buffer.from(Array.from({ length: 768 }, (_, index) => index % 256));
    expect(iconHash(long)).toBe(1_836_528_006);
  });

  it('is found again re-encoded and in an ICO of either kind', async () => {
    const png = await iconPng(48);
    const known = (await readIcon(png, 'u')).look as Look;
    const raw = await sharp(png).ensureAlpha().raw().toBuffer();
    const copies = [
      await sharp(png).webp({ quality: 70 }).toBuffer(),
      ico([{ size: 48, depth: 32, bytes: png }]),
      ico([
        { size: 16, depth: 32, bytes: bitmap(Buffer.alloc(1_024, 0x80), 16) },
        { size: 48, depth: 32, bytes: bitmap(raw, 48) },
      ]),
    ];
    for (const copy of copies) {
      const look = (await readIcon(copy, 'u')).look as Look;
      expect(isSameLook(known, look, SAME_ICON), JSON.stringify(apart(known, look))).toBe(true);
    }
  });

  it('is not drawn of an SVG, whose bytes are compared', async () => {
    const icon = await readIcon(
      Buffer.from(`<?xml version="1.0"?>\n<svg><path d="M0 0h9v9z"/></svg>`),
      'u',
    );
    expect(icon.look).toBeUndefined();
    expect(icon.mmh3).not.toBe(0);
  });

  it.each([
    ['one colour', () => painted(64, 64, '00aa77', []), 'IMAGE_PLAIN'],
    ['an empty answer', async () => Buffer.alloc(0), 'IMAGE_TYPE_REFUSED'],
    [
      'an HTML page that holds an SVG',
      async () => Buffer.from('<html><svg></svg></html>'),
      'IMAGE_TYPE_REFUSED',
    ],
    [
      'a table that leads outside',
      async () => ico([{ size: 48, depth: 32, bytes: Buffer.alloc(0) }]),
      'IMAGE_UNREADABLE',
    ],
    [
      'a table of 60,000 pictures',
      async () => Buffer.from('000001006000ea60', 'hex'),
      'IMAGE_UNREADABLE',
    ],
    [
      'a bitmap of a gigapixel',
      async () => {
        const bytes = bitmap(Buffer.alloc(4), 1);
        bytes.writeInt32LE(30_000, 4);
        bytes.writeInt32LE(60_000, 8);
        return ico([{ size: 48, depth: 32, bytes }]);
      },
      'IMAGE_TOO_MANY_PIXELS',
    ],
    [
      'a bitmap cut off',
      async () =>
        ico([{ size: 48, depth: 32, bytes: bitmap(Buffer.alloc(9_216), 48).subarray(0, 900) }]),
      'IMAGE_UNREADABLE',
    ],
  ])('is refused of %s', async (_name, bytes, code) => {
    await expect(readIcon(await bytes(), 'u')).rejects.toMatchObject({ code });
  });
});

const BEFORE: Classification = {
  score: 1 / (1 + Math.exp(-1.2)),
  category: 'bank_brand',
  suspected: true,
  categories: { none: 0.2315, bank_brand: 0.7685 },
  signals: [
    { code: 'page.asks_otp', weight: 3.2, reason: 'Biểu mẫu đòi mã OTP' },
    { code: 'prior', weight: -2, reason: 'Mức khởi điểm' },
  ],
  language: 'vi',
  compromised: false,
  modelVersion: 'm',
};

async function learned(change: Partial<ProtectedPage> = {}): Promise<ProtectedPage> {
  return {
    id: 'look_1',
    url: 'https://dang-nhap.nganhang-that.example/',
    host: 'dang-nhap.nganhang-that.example',
    title: 'Đăng nhập',
    brandId: 'nganhangthat',
    brandName: 'Ngân hàng Thật',
    screen: await readScreen(await BANK()),
    icon: await readIcon(await iconPng(48), 'u'),
    exercise: true,
    unit: 'thao-truong',
    learnedBy: 'cli',
    learnedAt: NOW,
    ...change,
  };
}

describe('a page held against the register', () => {
  const protect = aProtectList();
  const foreign = 'https://xac-thuc.kela.example/otp';

  it('gains a reason for its screen and one for its icon, and its score is still the sum', async () => {
    const register = [await learned()];
    const looks = {
      screen: await readScreen(await BANK()),
      icon: await readIcon(await iconPng(48), 'v'),
    };
    const after = withLooks(BEFORE, looks, { url: foreign, register, protect });
    expect(after.signals.map(({ code, weight }) => [code, weight])).toEqual([
      ['page.asks_otp', 3.2],
      ['appearance.same_page', 2.5],
      ['prior', -2],
      ['appearance.same_icon', 1.2],
    ]);
    const sum = after.signals.reduce((total, { weight }) => total + weight, 0);
    expect(after.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
    expect(after.categories.none).toBeCloseTo(1 - after.score, 3);
    expect(after).toMatchObject({ brand: 'nganhangthat', category: 'bank_brand' });
    expect(after.signals[1]?.reason).toContain('trông giống trang của Ngân hàng Thật');
    // Looked at again, nothing is counted twice; without likeness it is as before.
    const again = withLooks(after, looks, { url: foreign, register, protect });
    expect(again).toEqual(after);
    expect(withLooks(after, {}, { url: foreign, register, protect }).score).toBeCloseTo(
      BEFORE.score,
      12,
    );
  });

  it('is given back untouched where nothing is alike', async () => {
    const looks = { screen: await readScreen(await OTHER()) };
    expect(withLooks(BEFORE, looks, { url: foreign, register: [await learned()], protect })).toBe(
      BEFORE,
    );
    expect(withLooks(BEFORE, looks, { url: foreign, register: [], protect })).toBe(BEFORE);
  });

  it.each([
    ['the host it was learned from', 'https://dang-nhap.nganhang-that.example/khac'],
    ['a sister host', 'https://www.nganhang-that.example/'],
    ['an official host of a brand', 'https://ebank.vidubank.example/'],
    ['a host of the State', 'https://tinh.gov.vn/'],
  ])('is never accused by looks on %s', async (_name, url) => {
    const looks = { screen: await readScreen(await BANK()) };
    expect(withLooks(BEFORE, looks, { url, register: [await learned()], protect })).toBe(BEFORE);
  });

  it('is not told by an icon that two brands of the register share', async () => {
    const both = [
      await learned(),
      await learned({ id: 'look_2', brandId: 'khac', host: 'khac.example' }),
    ];
    const icon = await readIcon(await iconPng(48), 'v');
    expect(findAlike({ icon }, both)).toEqual([]);
    expect(findAlike({ icon }, both.slice(0, 1))).toHaveLength(1);
  });
});
