import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';
import { errorMessage } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';

/** Encodings laid one over the other; more is a trick, not a web server. */
const MAX_ENCODINGS = 2;

const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);
const inflateZlib = promisify(inflate);
const inflateBare = promisify(inflateRaw);

/**
 * Undoes the content encoding under a cap, off the main thread. A cut-off stream gives what it held, as browsers do.
 * Raises `DECOMPRESSION_BOMB`, `BODY_TOO_LARGE` or `PARSE_FAILED`.
 */
export async function decodeBody(
  wire: Buffer,
  contentEncoding: string | undefined,
  limits: CrawlLimits,
): Promise<Buffer> {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_ENCODINGS)
    throw new CrawlError(
      'DECOMPRESSION_BOMB',
      `${encodings.length} encodings laid over each other`,
    );
  let body = wire;
  for (const encoding of encodings.reverse()) body = await decodeOnce(body, encoding, limits);
  if (encodings.length > 0) refuseBomb(wire.length, body.length, limits);
  return body;
}

async function decodeOnce(body: Buffer, encoding: string, limits: CrawlLimits): Promise<Buffer> {
  if (body.length === 0) return body;
  try {
    return await decompress(body, encoding, limits.maxDecodedBytes);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw notValid(encoding, cause);
    const limit = limits.maxDecodedBytes;
    if (await isBomb(body, encoding, limits)) throw bomb(body.length, limit);
    throw new CrawlError('BODY_TOO_LARGE', `Body decodes to over ${limit} bytes`);
  }
}

/** The start of a bomb alone, at the ratio that is still believed, already overflows. */
async function isBomb(body: Buffer, encoding: string, limits: CrawlLimits): Promise<boolean> {
  const start = body.subarray(0, Math.ceil(limits.maxDecodedBytes / limits.maxRatio));
  try {
    await decompress(start, encoding, limits.maxDecodedBytes);
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

function decompress(body: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const zlib = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return unzip(body, zlib);
    case 'br':
      return unbrotli(body, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    case 'deflate':
      return ((body[0] ?? 0) & 0x0f) === 0x08 ? inflateZlib(body, zlib) : inflateBare(body, zlib);
    default:
      return Promise.reject(new Error('unknown content encoding'));
  }
}

function notValid(encoding: string, cause: unknown): CrawlError {
  const name = encoding.slice(0, 40);
  return new CrawlError('PARSE_FAILED', `Body is not valid ${name}: ${errorMessage(cause)}`, {
    cause,
  });
}

function refuseBomb(wireBytes: number, decodedBytes: number, limits: CrawlLimits): void {
  if (decodedBytes >= limits.ratioFromBytes && decodedBytes > wireBytes * limits.maxRatio)
    throw bomb(wireBytes, decodedBytes);
}

function bomb(wireBytes: number, decodedBytes: number): CrawlError {
  return new CrawlError(
    'DECOMPRESSION_BOMB',
    `${wireBytes} bytes decode to ${decodedBytes} or more`,
    { facts: { wireBytes, decodedBytes } },
  );
}
