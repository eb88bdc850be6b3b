import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Responder, SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

const MEBIBYTE = 1_048_576;
/** What the bomb unpacks to. */
const BOMB_BYTES = 64 * MEBIBYTE;
const HUGE_BYTES = 100 * MEBIBYTE;
/** What one write of an endless body holds. */
const CHUNK_BYTES = 65_536;
const SLOW_ANSWER_MS = 1_500;
const DRIP_EVERY_MS = 400;
const NESTED_ELEMENTS = 20_000;
const MANY_LINKS = 5_000;

const HTML = { 'content-type': 'text/html; charset=utf-8' } as const;

/** Writes the same text until `total` bytes went out or the visitor leaves; no `total`, no end. */
function flood(total?: number): Responder {
  return (_request, response, cleanup) => {
    const chunk = Buffer.alloc(CHUNK_BYTES, '<p>trang dài không dứt</p>\n');
    let left = total ?? Number.POSITIVE_INFINITY;
    let gone = false;
    cleanup(() => {
      gone = true;
    });
    response.writeHead(
      200,
      total === undefined ? HTML : { ...HTML, 'content-length': String(total) },
    );
    const pump = () => {
      while (!gone && left > 0) {
        const part = left < CHUNK_BYTES ? chunk.subarray(0, left) : chunk;
        left -= part.length;
        if (!response.write(part)) {
          response.once('drain', pump);
          return;
        }
      }
      if (left <= 0) response.end();
    };
    pump();
  };
}

/** Answers after a wait. */
function late(waitMs: number, body: string): Responder {
  return (_request, response, cleanup) => {
    const timer = setTimeout(() => {
      response.writeHead(200, HTML);
      response.end(body);
    }, waitMs);
    cleanup(() => clearTimeout(timer));
  };
}

/** A body in small pieces with pauses between them, whole in the end. */
function drip(pieces: readonly string[]): Responder {
  return (_request, response, cleanup) => {
    response.writeHead(200, HTML);
    const rest = [...pieces];
    const timer = setInterval(() => {
      const piece = rest.shift();
      if (piece === undefined) response.end();
      else response.write(piece);
    }, DRIP_EVERY_MS);
    cleanup(() => clearInterval(timer));
  };
}

let packed: Promise<Buffer> | undefined;

/** Packed once, at the first visit, off the main thread. */
function packedBomb(): Promise<Buffer> {
  packed ??= promisify(gzip)(Buffer.alloc(BOMB_BYTES, 0x20), { level: 1 });
  return packed;
}

const bomb: Responder = (_request, response) => {
  packedBomb().then(
    (body) => {
      response.writeHead(200, {
        ...HTML,
        'content-encoding': 'gzip',
        'content-length': String(body.length),
      });
      response.end(body);
    },
    (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
  );
};

/** Hosts whose answers are slow, endless, too large or badly made. */
export const BODY_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'cham-chap.example',
    layout: 'slow',
    note: 'Trả lời sau một giây rưỡi',
    pages: {
      '/': late(
        SLOW_ANSWER_MS,
        textPage('Chậm mà chắc', 'Máy chủ cũ của câu lạc bộ cờ tướng, xin kiên nhẫn.'),
      ),
    },
  }),
  behaviour({
    host: 'nho-giot.example',
    layout: 'drip',
    note: 'Thân trang đến từng mẩu nhỏ',
    pages: {
      '/': drip([
        '<!doctype html><html lang="vi"><title>Nhỏ giọt</title>',
        '<h1>Nhỏ giọt</h1>',
        '<p>Lịch cắt tóc của tiệm: mở cửa 9 giờ.</p></html>',
      ]),
    },
  }),
  behaviour({
    host: 'im-lang.example',
    layout: 'stall-answer',
    note: 'Nhận kết nối rồi không trả lời gì',
    seed: false,
    expected: [{ outcome: 'failed', codes: ['RESPONSE_TIMEOUT'] }],
    pages: { '*': () => {} },
  }),
  behaviour({
    host: 'dung-giua-chung.example',
    layout: 'stall-body',
    note: 'Gửi nửa trang rồi ngừng hẳn',
    seed: false,
    expected: [{ outcome: 'failed', codes: ['BODY_STALLED', 'RESPONSE_TIMEOUT'] }],
    pages: {
      '/': (_request, response) => {
        response.writeHead(200, HTML);
        response.write('<!doctype html><html lang="vi"><title>Dở dang</title><p>Trang này chưa');
      },
    },
  }),
  behaviour({
    host: 'khong-dut.example',
    layout: 'endless-body',
    note: 'Thân trang không bao giờ hết',
    seed: false,
    expected: [
      { outcome: 'failed', codes: ['BODY_TOO_LARGE'] },
      { outcome: 'skipped', reasons: ['budget_bytes'] },
    ],
    pages: { '/': flood() },
  }),
  behaviour({
    host: 'tram-mega.example',
    layout: 'huge-body',
    note: 'Trang 100 MB có khai độ dài',
    seed: false,
    expected: [
      { outcome: 'failed', codes: ['BODY_TOO_LARGE'] },
      { outcome: 'skipped', reasons: ['budget_bytes'] },
    ],
    pages: { '/': flood(HUGE_BYTES) },
  }),
  behaviour({
    host: 'bom-nen.example',
    layout: 'gzip-bomb',
    note: 'Bom nén gzip: vài chục KB bung thành 64 MB',
    seed: false,
    expected: [{ outcome: 'failed', codes: ['DECOMPRESSION_BOMB', 'BODY_TOO_LARGE'] }],
    pages: { '/': bomb },
  }),
  behaviour({
    host: 'the-long-nhau.example',
    layout: 'deep-markup',
    note: 'Hai vạn thẻ lồng nhau, không đóng',
    pages: {
      '/': `<!doctype html><html lang="vi"><title>Lồng nhau</title>${'<div>'.repeat(NESTED_ELEMENTS)}đáy giếng`,
    },
  }),
  behaviour({
    host: 'rung-lienket.example',
    layout: 'many-links',
    note: 'Năm nghìn liên kết sang những tên không có',
    pages: {
      '/': textPage(
        'Rừng liên kết',
        'Danh bạ cũ.',
        Array.from(
          { length: MANY_LINKS },
          (_, n) => `<a href="https://m${n}.khong-co.invalid/">m${n}</a>`,
        ).join(' '),
      ),
    },
  }),
];
