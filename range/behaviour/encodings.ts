import type { SiteSpec } from '../site.js';
import { behaviour } from './define.js';
import { tcvn3, vni, windows1258 } from './legacy-letters.js';

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

function page(title: string, text: string, charset?: string): string {
  const meta = charset === undefined ? '' : `<meta charset="${charset}">`;
  return `<!doctype html><html lang="vi"><head>${meta}<title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}

const SCHOOL =
  'Kế hoạch năm học của nhà trường: khai giảng, họp phụ huynh, nghỉ Tết và tổng kết. Học phí thu tại phòng tài vụ.';

/** The same page of the years before Unicode: a Western charset in the header, a font that draws its letters as Vietnamese. */
function fontPage(font: string, title: string, text: string): string {
  return `<html><head><title>${title}</title><style>body{font-family:"${font}"}</style></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}

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
  behaviour({
    host: 'bang-ma-tcvn3.example',
    layout: 'tcvn3',
    note: 'Trang cũ viết bằng TCVN3 (phông .VnTime), khai iso-8859-1',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html; charset=iso-8859-1' },
        body: tcvn3(
          fontPage(
            '.VnTime',
            'Hợp tác xã dệt chiếu',
            'Lịch giao chiếu tháng tới: thứ hai và thứ năm. Bà con mang sổ đến kho để đối chiếu công, kế toán trả tiền mặt tại chỗ, không nhận chuyển khoản hộ.',
          ),
        ),
      },
    },
  }),
  behaviour({
    host: 'bang-ma-vni.example',
    layout: 'vni',
    note: 'Trang cũ viết bằng VNI-Windows (phông VNI-Times), khai windows-1252',
    pages: {
      '/': {
        headers: { 'content-type': 'text/html; charset=windows-1252' },
        body: vni(
          fontPage(
            'VNI-Times',
            'Đình làng và hội vật đầu xuân',
            'Hội mở từ mồng bốn đến mồng sáu. Đô vật ghi tên tại nhà ông trưởng ban, giải nhất là một con lợn và một bánh pháo giấy. Khách phương xa được mời ở lại ăn cỗ.',
          ),
        ),
      },
    },
  }),
];
