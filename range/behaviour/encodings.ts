import type { SiteSpec } from '../site.js';
import { behaviour } from './define.js';

const COMBINING_1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

const BASE_1258: Readonly<Record<string, number>> = {
  ă: 0xe3,
  Ă: 0xc3,
  đ: 0xf0,
  Đ: 0xd0,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  â: 0xe2,
  Â: 0xc2,
  ê: 0xea,
  Ê: 0xca,
  ô: 0xf4,
  Ô: 0xd4,
};

/** Windows-1258: base letters of its own, tones as combining bytes after them (code page table of Microsoft). */
function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    for (const part of toneParted(letter)) {
      bytes.push(BASE_1258[part] ?? COMBINING_1258[part] ?? part.charCodeAt(0));
    }
  }
  return Uint8Array.from(bytes);
}

/** A letter and its tone: `ế` gives `ê` and the acute, for the code page has no letter with both. */
function toneParted(letter: string): string[] {
  const marks = [...letter.normalize('NFD')];
  const tone = marks.find((mark) => mark in COMBINING_1258);
  const base = marks
    .filter((mark) => mark !== tone)
    .join('')
    .normalize('NFC');
  return tone === undefined ? [letter] : [base, tone];
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

function page(title: string, text: string, charset?: string): string {
  const meta = charset === undefined ? '' : `<meta charset="${charset}">`;
  return `<!doctype html><html lang="vi"><head>${meta}<title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}

const SCHOOL =
  'Kế hoạch năm học của nhà trường: khai giảng, họp phụ huynh, nghỉ Tết và tổng kết. Học phí thu tại phòng tài vụ.';

/** Pages whose bytes are not UTF-8, or that say one thing and are another. */
export const ENCODING_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'bang-ma-1258.example',
    layout: 'windows-1258',
    note: 'Trang windows-1258 khai đúng trong phần đầu trả lời',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html; charset=windows-1258' },
        body: windows1258(page('Trường làng', SCHOOL)),
      },
    },
  }),
  behaviour({
    host: 'bang-ma-utf16.example',
    layout: 'utf-16',
    note: 'Trang UTF-16LE có dấu thứ tự byte, không khai bảng mã',
    pages: {
      '/': { headers: { 'content-type': 'text/html' }, body: utf16(page('Hợp tác xã', SCHOOL)) },
    },
  }),
  behaviour({
    host: 'bang-ma-noi-doi.example',
    layout: 'lying-charset',
    note: 'Khai iso-8859-1 nhưng thân là UTF-8',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html; charset=iso-8859-1' },
        body: page('Nhà văn hoá', SCHOOL, 'utf-8'),
      },
    },
  }),
  behaviour({
    host: 'bang-ma-la.example',
    layout: 'lying-charset',
    note: 'Khai utf-8 nhưng thân là windows-1258',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: windows1258(page('Chợ phiên', SCHOOL, 'utf-8')),
      },
    },
  }),
  behaviour({
    host: 'khong-khai-bang-ma.example',
    layout: 'no-charset',
    note: 'Không khai bảng mã, có ký tự điều khiển và dấu đảo chiều',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html' },
        body: page('Xóm\u202E nhỏ', `Tin\u0000 tức\u200B xóm:\u0007 ${SCHOOL}`),
      },
    },
  }),
];
