import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ARTEFACT_CLASS_LABELS,
  ARTEFACT_CLASSES,
  type ReferenceData,
  sha256,
  type TakedownRequest,
} from '../../../domain/index.js';
import {
  buildTakedownRows,
  type CsvOptions,
  renderCsv,
  renderJson,
  renderXlsx,
} from '../../../exports/index.js';
import { loadReferenceData } from '../../../seeds/index.js';
import { makeContext, makeRequest, oneOfEach } from './takedown-fixtures.js';

let reference: ReferenceData;

beforeAll(async () => {
  reference = await loadReferenceData('seeds/data');
});

/** The agreed order of the table, internal columns in their place. */
const AGREED = [
  'stt',
  'ma_yeu_cau',
  'ma_chien_dich',
  'loai',
  'doi_tuong',
  'gia_tri_goc',
  'ten_mien',
  'ten_mien_ascii',
  'ip',
  'asn',
  'quoc_gia',
  'nha_dang_ky',
  'nha_cung_cap',
  'hanh_vi',
  'hanh_vi_ma',
  'bi_mao_danh',
  'dau_hieu',
  'phat_hien',
  'xac_minh',
  'bien_phap',
  'don_vi_nhan',
  'han_xu_ly',
  'nguoi_xac_minh',
  'nguoi_duyet',
  'trang_thai',
  'sha256',
  'tlp',
  'ghi_chu',
];

const csvOf = (requests: TakedownRequest[], options: CsvOptions = {}): string =>
  Buffer.from(renderCsv(buildTakedownRows(requests, makeContext(reference)), options)).toString();

function records(requests: TakedownRequest[], options: CsvOptions = {}): Record<string, string>[] {
  return parse(csvOf(requests, { headers: 'key', ...options }), { columns: true, bom: true });
}

const only = (
  request: Partial<TakedownRequest>,
  options: CsvOptions = {},
): Record<string, string> => records([makeRequest(request)], options)[0] ?? {};

describe('columns', () => {
  it('stand in the agreed order, what completes them after the last agreed one', () => {
    const keys = Object.keys(only({}, { internal: true }));
    expect(keys.slice(0, AGREED.length)).toEqual(AGREED);
    expect(keys.slice(AGREED.length)).toEqual([
      'so_quoc_te',
      'ngan_hang',
      'ma_bin',
      'chu_tai_khoan',
      'ma_so_nen_tang',
      'dia_chi_cuoi',
      'dia_chi_chinh_thuc',
      'lan_dau_thay',
      'con_hoat_dong',
      'so_nan_nhan',
      'so_tin_bao',
      'tinh_thanh',
      'can_cu',
      'muc_khan',
      'don_vi_de_nghi',
      'so_van_ban',
    ]);
  });

  it('name no officer unless the list is internal', () => {
    expect(Object.keys(only({}))).toEqual(
      Object.keys(only({}, { internal: true })).filter((key) => !key.startsWith('nguoi_')),
    );
    expect(csvOf([makeRequest()])).not.toMatch(/phantich|duyet\b/);
    expect(only({}, { internal: true })).toMatchObject({
      nguoi_xac_minh: 'phantich',
      nguoi_duyet: 'duyet',
    });
  });

  it('are filled from request, evidence and reference data', () => {
    expect(only({})).toEqual({
      stt: '1',
      ma_yeu_cau: 'TD-2026-000001',
      ma_chien_dich: '',
      loai: 'Trang web',
      doi_tuong: 'dich-vu-cong[.]example[.]top',
      gia_tri_goc: 'dich-vu-cong.example.top',
      ten_mien: 'example.top',
      ten_mien_ascii: 'example.top',
      ip: '203.0.113.7; 203.0.113.8',
      asn: 'AS64500',
      quoc_gia: 'SG',
      nha_dang_ky: 'Nhà đăng ký thử',
      nha_cung_cap: 'Nhà lưu trữ thử',
      hanh_vi: 'Giả VNeID, dịch vụ công, định danh',
      hanh_vi_ma: 'gov_id',
      bi_mao_danh: 'VNeID',
      dau_hieu: 'Xin mã OTP; Giả VNeID; Đẩy tệp APK',
      phat_hien: '2026-11-20T17:30:00.000Z',
      xac_minh: '2026-11-21T02:00:00.000Z',
      bien_phap: 'Tạm ngừng/thu hồi tên miền',
      don_vi_nhan: 'Nhà đăng ký tên miền',
      han_xu_ly: 'PT24H',
      trang_thai: 'Đã phê duyệt',
      sha256: 'a'.repeat(64),
      tlp: 'TLP:AMBER',
      ghi_chu: '',
      so_quoc_te: '',
      ngan_hang: '',
      ma_bin: '',
      chu_tai_khoan: '',
      ma_so_nen_tang: '',
      dia_chi_cuoi: 'hxxps://dich-vu-cong[.]example[.]top/dang-nhap',
      dia_chi_chinh_thuc: 'vneid.gov.vn',
      lan_dau_thay: '2026-11-19T00:00:00.000Z',
      con_hoat_dong: '2026-11-21T20:15:00.000Z',
      so_nan_nhan: '',
      so_tin_bao: '',
      tinh_thanh: 'An Giang',
      can_cu: 'Luật An ninh mạng 116/2025/QH15, Điều 25',
      muc_khan: '24h',
      don_vi_de_nghi: 'PA05 An Giang',
      so_van_ban: '',
    });
  });

  it('know all twelve classes', () => {
    const classes = records(oneOfEach()).map((row) => row['loai']);
    expect(classes.sort()).toEqual(
      ARTEFACT_CLASSES.map((name) => ARTEFACT_CLASS_LABELS[name].vi).sort(),
    );
  });

  it('give a phone in the national form and without a leading plus anywhere', () => {
    const row = only({ class: 'phone', value: '+84987654321' });
    expect(row).toMatchObject({
      doi_tuong: '0987654321',
      gia_tri_goc: '0987654321',
      so_quoc_te: '84987654321',
    });
    expect(only({ class: 'phone', value: '+37100000000' })['doi_tuong']).toBe('0037100000000');
    expect(only({ class: 'phone', value: '19009999' })['doi_tuong']).toBe('19009999');
  });

  it('give an account with its bank and displayed holder, and nothing of the page it was shown on', () => {
    const [account] = records(oneOfEach()).filter((row) => row['ngan_hang'] !== '');
    expect(account).toMatchObject({
      gia_tri_goc: '0000123456789012345',
      ngan_hang: 'Vietcombank',
      ma_bin: '970436',
      chu_tai_khoan: 'NGUYEN VAN THU',
      ip: '',
      nha_dang_ky: '',
    });
  });

  it('give Unicode names beside their A-labels', () => {
    expect(only({ value: 'www.xn--la-rct.vn' })).toMatchObject({
      ten_mien: 'lừa.vn',
      ten_mien_ascii: 'xn--la-rct.vn',
    });
  });

  it('count the deadline from the issue', () => {
    const issued = {
      state: 'issued',
      issuedAt: new Date('2026-11-22T01:00:00Z'),
      issuedNumber: '05/PA05',
    } as const;
    expect(only(issued)).toMatchObject({
      han_xu_ly: '2026-11-23T01:00:00.000Z',
      so_van_ban: '05/PA05',
      trang_thai: 'Đã phát hành',
    });
    expect(csvOf([makeRequest(issued)])).toContain('23/11/2026 08:00');
    expect(csvOf([makeRequest()])).toContain('24 giờ kể từ khi nhận');
  });

  it('sort by recipient in Vietnamese order, then by number', () => {
    const rows = records([
      makeRequest({ number: 'TD-2026-000010', recipientName: 'VNNIC' }),
      makeRequest({ number: 'TD-2026-000003', recipientName: 'Đơn vị' }),
      makeRequest({ number: 'TD-2026-000009', recipientName: 'VNNIC' }),
      makeRequest({ number: 'TD-2026-000004', recipientName: 'Chủ quản' }),
    ]);
    expect(rows.map((row) => `${row['stt']} ${row['ma_yeu_cau']?.slice(-2)}`)).toEqual([
      '1 04',
      '2 03',
      '3 09',
      '4 10',
    ]);
  });
});

describe('CSV', () => {
  it('is UTF-8 with byte-order mark, CRLF and Vietnamese headers, times in GMT+7', () => {
    const text = csvOf([makeRequest()]);
    expect(text.startsWith('\uFEFFSTT,Mã yêu cầu,Mã chiến dịch,Loại đối tượng,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('21/11/2026 00:30');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('leaves the mark out when asked', () => {
    expect(csvOf([makeRequest()], { bom: false }).startsWith('STT,')).toBe(true);
  });

  it.each([
    ['=cmd|/C calc!A0', "'=cmd|/C calc!A0"],
    ['+84 900', "'+84 900"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r\n@x', "'@x"],
    ['＝1', "'＝1"],
    ['\u202Efdp.exe\u2066', 'fdp.exe'],
    ['a\u0000b\u0007c\u200Bd', 'abcd'],
    ['dòng\r\nhai, "trích"', 'dòng hai, "trích"'],
    ['e\u0302\u0323', 'ệ'],
  ])('makes %j harmless in a cell', (raw, expected) => {
    expect(only({ class: 'message', value: raw })['gia_tri_goc']).toBe(expected);
    expect(only({ reasons: [raw] })['dau_hieu']).toBe(expected.replace('.exe', '[.]exe'));
  });

  it('shares nothing clickable with --defang-only', () => {
    const row = only(
      {
        class: 'link',
        value: 'https://dich-vu-cong.example.top/a',
        reasons: ['Tên miền dich-vu-cong.example.top giả tên'],
      },
      { defangOnly: true },
    );
    expect(row).not.toHaveProperty('gia_tri_goc');
    expect(row['ten_mien']).toBe('example[.]top');
    expect(JSON.stringify(row)).not.toMatch(/https?:\/\/|example\.top|203\.0\.113/);
  });

  it('holds a header alone for an empty list', () => {
    expect(records([])).toEqual([]);
    expect(csvOf([]).split('\r\n')[0]).toContain('Đối tượng vi phạm');
  });
});

describe('exercise', () => {
  it('is marked on each row, sheet and in JSON, and nowhere on a live list', async () => {
    const requests = [makeRequest({ exercise: true, number: 'TH-2026-000001' })];
    const context = makeContext(reference);
    const rows = buildTakedownRows(requests, context);
    expect(only({ exercise: true })['ghi_chu']).toBe('TẬP HUẤN');
    const sheets = await readXlsxFile(Buffer.from(await renderXlsx(rows, context)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Danh sách TẬP HUẤN', 'Thông tin xuất']);
    expect(sheets[1]?.data[0]).toEqual(['Chế độ', 'TẬP HUẤN: không gửi ra ngoài']);
    expect(JSON.parse(renderJson(rows, context))).toMatchObject({
      exercise: true,
      mark: 'TẬP HUẤN',
      items: [{ exercise: true, mark: 'TẬP HUẤN' }],
    });
    expect(renderJson(buildTakedownRows([makeRequest()], context), context)).not.toContain('TẬP');
  });
});

describe('XLSX', () => {
  it('holds the same table as CSV, every value a text', async () => {
    const context = makeContext(reference);
    const rows = buildTakedownRows(oneOfEach(), context);
    const [sheet] = await readXlsxFile(Buffer.from(await renderXlsx(rows, context)));
    const csv: string[][] = parse(csvOf(oneOfEach(), { bom: false }));
    const cells = sheet?.data.map((line) => line.map((cell) => cell ?? ''));
    const unguarded = csv.map((line) => line.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')));
    expect(cells).toEqual(unguarded);
    const account = sheet?.data.flat().find((cell) => String(cell).startsWith('00001234'));
    expect(account).toBe('0000123456789012345');
  });

  it('tells on sheet 2 how it was made, with a digest that sheet 1 reproduces', async () => {
    const refused = [
      { request: makeRequest({ number: 'TD-9' }), code: 'CASE_HELD', reason: 'đang giữ' },
    ];
    const context = makeContext(reference, { refused });
    const rows = buildTakedownRows(oneOfEach(), context);
    const [table, info] = await readXlsxFile(Buffer.from(await renderXlsx(rows, context)));
    const facts = new Map(info?.data.map(([label, value]) => [label, value]));
    const text = table?.data.map((line) => line.map((cell) => cell ?? '').join('\t')).join('\n');
    expect(facts.get('SHA-256 các dòng của trang 1')).toBe(sha256(text ?? ''));
    expect(Object.fromEntries(facts)).toMatchObject({
      'Bộ lọc': 'trạng thái: đã duyệt',
      'Người xuất': 'lienlac',
      'Thời điểm xuất (GMT+7)': '22/11/2026 12:00',
      'Số dòng': '12',
      'Số yêu cầu không được xuất': '1',
      'Phiên bản công cụ': '0.1.0',
      'Phiên bản bộ luật': 'model-7',
      'Nơi nhận: Nhà đăng ký tên miền': '12',
      'Loại: Địa chỉ IP': '1',
      'Không xuất: TD-9': 'đang giữ',
    });
  });

  it('freezes the header, filters the table, stores no formula, number or hyperlink', async () => {
    const context = makeContext(reference);
    const rows = buildTakedownRows(oneOfEach(), context);
    const files = unzip(await renderXlsx(rows, context, { internal: true }));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const order = ['<sheetViews', '<cols>', '<sheetData>', '<autoFilter', '<pageMargins'];
    const places = order.map((tag) => sheet.indexOf(tag)).filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(sheet).toContain('<autoFilter ref="A1:AR13"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).not.toMatch(/<f>|<hyperlink/);
    expect([...sheet.matchAll(/<c [^>]*>/g)].filter(([cell]) => !cell.includes('t="s"'))).toEqual(
      [],
    );
    expect(files.get('xl/worksheets/sheet2.xml')).not.toContain('autoFilter');
  });
});

/** File names and texts of a workbook, by its ZIP central directory (PKWARE APPNOTE 4.3.12). */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  for (
    let at = zip.indexOf('PK\u0001\u0002');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4)
  ) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString();
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    files.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString());
  }
  return files;
}

describe('JSON', () => {
  it('has stable English keys, raw values and RFC 3339 times', () => {
    const context = makeContext(reference);
    const list = JSON.parse(renderJson(buildTakedownRows(oneOfEach(), context), context));
    expect(list).toMatchObject({
      schema: 'takedown-list/1',
      exercise: false,
      mark: null,
      generatedAt: '2026-11-22T05:00:00.000Z',
      generatedBy: 'lienlac',
      unit: { id: 'pa05', name: 'PA05 An Giang' },
      count: 12,
      counts: { byClass: { website: 1, bank_account: 1 } },
      refused: [],
    });
    expect(list.items[1]).toMatchObject({
      class: 'link',
      value: 'https://dich-vu-cong.example.top/a?b=1',
      defanged: 'hxxps://dich-vu-cong[.]example[.]top/a?b=1',
      detectedAt: '2026-11-20T17:30:00.000Z',
      dueAt: null,
      victimCount: null,
      measure: 'suspend_domain',
    });
    expect(list.items[0]).not.toHaveProperty('verifiedBy');
    const internal = JSON.parse(
      renderJson(buildTakedownRows(oneOfEach(), context), context, { internal: true }),
    );
    expect(internal.items[0]).toMatchObject({ verifiedBy: 'phantich', approvedBy: 'duyet' });
  });
});
