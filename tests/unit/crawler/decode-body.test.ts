import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../crawler/http/decode-body.js';
import { DEFAULT_LIMITS } from '../../../crawler/index.js';

const PAGE = Buffer.from(`<p>${'xin chào '.repeat(200)}</p>`);
const ZEROS = Buffer.alloc(60 * 1_048_576);

describe('decodeBody', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', PAGE],
    ['', PAGE],
    [undefined, PAGE],
  ])('undoes %s', async (encoding, wire) => {
    expect((await decodeBody(wire, encoding, DEFAULT_LIMITS)).equals(PAGE)).toBe(true);
  });

  it('gives what a cut-off stream held', async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + i * 7) % 251));
    const wire = gzipSync(noise);
    const decoded = await decodeBody(wire.subarray(0, wire.length - 50), 'gzip', DEFAULT_LIMITS);
    expect(decoded.length).toBeGreaterThan(1_000);
    expect(noise.subarray(0, decoded.length).equals(decoded)).toBe(true);
  });

  it.each([
    ['gzip', gzipSync(ZEROS)],
    ['br', brotliCompressSync(ZEROS.subarray(0, 20 * 1_048_576))],
    ['deflate', deflateSync(ZEROS)],
    ['gzip, gzip', gzipSync(gzipSync(ZEROS))],
    ['gzip', gzipSync(ZEROS.subarray(0, 2 * 1_048_576))],
  ])('refuses a bomb in %s', async (encoding, wire) => {
    await expect(decodeBody(wire, encoding, DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'DECOMPRESSION_BOMB',
    });
  });

  it('refuses more than two encodings laid over each other', async () => {
    await expect(decodeBody(PAGE, 'gzip, gzip, gzip', DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'DECOMPRESSION_BOMB',
    });
  });

  it('calls an honest but huge page too large', async () => {
    const words = Array.from({ length: 1_600_000 }, (_, i) => ((i * 2_654_435_761) >>> 7) % 9_973);
    const wire = gzipSync(Buffer.from(words.join(' ').repeat(2)));
    await expect(decodeBody(wire, 'gzip', DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'BODY_TOO_LARGE',
    });
  });

  it.each([
    ['gzip', Buffer.from('not gzip at all')],
    ['zstd', PAGE],
  ])('says that %s could not be read', async (encoding, wire) => {
    await expect(decodeBody(wire, encoding, DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'PARSE_FAILED',
    });
  });
});
