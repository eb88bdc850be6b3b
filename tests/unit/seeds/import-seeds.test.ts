import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { createProtectList, type ProtectList, type Seed, seedId } from '../../../domain/index.js';
import { type ImportReport, importSeeds, loadReferenceData } from '../../../seeds/index.js';

let protect: ProtectList;

beforeAll(async () => {
  protect = createProtectList(await loadReferenceData('seeds/data'));
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function importText(
  text: string,
  fileName = 'list.txt',
  existing: Seed[] = [],
): Promise<ImportReport> {
  return importSeeds({ bytes: utf8(text), fileName }, { existing, protect });
}

const shortly = (report: ImportReport) => report.added.map(({ kind, value }) => [kind, value]);

describe('what a value becomes', () => {
  it.each([
    ['hxxps://dich-vu[.]top/a?utm_source=x#y', 'url', 'https://dich-vu.top/a'],
    ['hxxp[:]//dich-vu(.)top', 'website', 'http://dich-vu.top/'],
    ['Dich-Vu[dot]TOP', 'website', 'https://dich-vu.top/'],
    ['<hxxps://dich-vu[.]top/b>,', 'url', 'https://dich-vu.top/b'],
    ['lừa.vn', 'website', 'https://xn--la-rct.vn/'],
    ['http://203.0.114.9:8080/login', 'url', 'http://203.0.114.9:8080/login'],
    ['http://t.me/s/kenh_nghi_van', 'social_channel', 'https://t.me/s/kenh_nghi_van'],
    ['t.me/kenh_nghi_van', 'social_channel', 'https://t.me/kenh_nghi_van'],
    ['https://t.me/+AbC-dEf', 'social_group', 'https://t.me/+AbC-dEf'],
    ['https://t.me/kenh_nghi_van/12', 'url', 'https://t.me/kenh_nghi_van/12'],
    ['https://www.facebook.com/groups/123/', 'social_group', 'https://facebook.com/groups/123/'],
    [
      'https://m.facebook.com/trang.nghi.van',
      'social_account',
      'https://facebook.com/trang.nghi.van',
    ],
    [
      'facebook.com/profile.php?id=1000',
      'social_account',
      'https://facebook.com/profile.php?id=1000',
    ],
    ['https://www.facebook.com/watch?v=1', 'url', 'https://www.facebook.com/watch?v=1'],
    ['zalo.me/g/abcdef123', 'social_group', 'https://zalo.me/g/abcdef123'],
    ['zalo.me/0900000000', 'social_account', 'https://zalo.me/0900000000'],
    ['https://www.tiktok.com/@nghivan', 'social_account', 'https://tiktok.com/@nghivan'],
    ['https://www.tiktok.com/@nghivan/video/1', 'url', 'https://www.tiktok.com/@nghivan/video/1'],
    ['https://youtube.com/@nghivan', 'social_channel', 'https://youtube.com/@nghivan'],
    ['chat.whatsapp.com/AbC', 'social_group', 'https://chat.whatsapp.com/AbC'],
    [
      'https://play.google.com/store/apps/details?id=com.gia&hl=vi&gl=VN',
      'app_listing',
      'https://play.google.com/store/apps/details?id=com.gia',
    ],
    [
      'https://apps.apple.com/vn/app/x/id123',
      'app_listing',
      'https://apps.apple.com/vn/app/x/id123',
    ],
    ['https://apkpure.com/x/com.gia', 'app_listing', 'https://apkpure.com/x/com.gia'],
    ['keyword: việc nhẹ  lương cao', 'keyword', 'việc nhẹ lương cao'],
    ['Từ khóa: vay nhanh', 'keyword', 'vay nhanh'],
    ['brand: Vietcombank', 'brand', 'vietcombank'],
    [
      'app_query: vneid mới',
      'app_query',
      'https://play.google.com/store/search?q=vneid+m%E1%BB%9Bi&c=apps',
    ],
    [
      'app_listing: com.gia.mao',
      'app_listing',
      'https://play.google.com/store/apps/details?id=com.gia.mao',
    ],
    [
      'app_developer: Nha Gia',
      'app_developer',
      'https://play.google.com/store/apps/developer?id=Nha+Gia',
    ],
    ['feed: https://feed.nghi-van.top/a.xml', 'feed', 'https://feed.nghi-van.top/a.xml'],
  ])('%s', async (raw, kind, value) => {
    const report = await importText(raw);
    expect(report.invalid).toEqual([]);
    expect(shortly(report)).toEqual([[kind, value]]);
    expect(report.added[0]?.id).toBe(seedId(report.added[0]?.kind ?? 'url', value));
  });

  it.each([
    ['javascript:alert(1)', /kiểu javascript:/],
    ['ftp://dich-vu.top/a', /kiểu ftp:/],
    ['http://127.0.0.1/a', /nội bộ/],
    ['http://[::1]/', /nội bộ/],
    ['http://192.168.1.1/', /nội bộ/],
    ['http://2130706433/', /nội bộ/],
    ['http://localhost:8080/', /đuôi tên miền/],
    ['com.vn', /chỉ là đuôi/],
    ['khong-co-duoi', /đuôi tên miền/],
    ['một câu không có địa chỉ', /không thấy địa chỉ/],
    ['brand: ???', /thương hiệu/],
  ])('refuses %s and says why', async (raw, reason) => {
    const report = await importText(`https://tot-khong.top/\n${raw}`);
    expect(report.counts).toMatchObject({ added: 1, invalid: 1 });
    expect(report.invalid[0]).toMatchObject({ line: 2, reason: expect.stringMatching(reason) });
  });

  it('refuses an address longer than the system keeps, and cuts it in the report', async () => {
    const report = await importText(`https://dich-vu.top/${'a'.repeat(2_100)}`);
    expect(report.invalid[0]?.reason).toMatch(/quá dài/);
    expect(report.invalid[0]?.raw.length).toBeLessThan(400);
  });

  it('picks addresses out of running text and leaves numbers and abbreviations alone', async () => {
    const report = await importText(
      'Ngày 1.2.2026 tp.hcm v.v. nhận tin: vào hxxps://nhan-qua[.]top/a, zalo.me/0900000000 hoặc mail a@thu.com nhé.',
    );
    expect(shortly(report)).toEqual([
      ['url', 'https://nhan-qua.top/a'],
      ['social_account', 'https://zalo.me/0900000000'],
    ]);
  });

  it('keeps a page on a shared host to itself and lets a site be crawled', async () => {
    const report = await importText(
      'https://dich-vu.top/a\nhttps://docs.google.com/forms/d/1\nhttps://t.me/s/kenh_nghi_van',
    );
    expect(report.added.map(({ scope }) => scope.reach)).toEqual(['host', 'page', 'page']);
  });
});

describe('the dry-run report', () => {
  it('tells new, duplicate, invalid and protected rows apart, with line and reason', async () => {
    const existing = (await importText('https://da-co.top/')).added;
    const report = await importText(
      [
        '# ghi chú không tính',
        'https://moi.top/',
        'http://moi.top',
        'da-co.top',
        'https://www.vietcombank.com.vn/dang-nhap',
        'https://vnexpress.net/canh-bao.html',
        'congan.angiang.gov.vn',
        'gopher://x.top/',
      ].join('\r\n'),
      'list.txt',
      existing,
    );
    expect(report.counts).toEqual({ rows: 7, added: 1, duplicates: 2, invalid: 1, protected: 3 });
    expect(report.duplicates).toEqual([
      { line: 3, raw: 'http://moi.top', reason: 'trùng dòng 2' },
      { line: 4, raw: 'da-co.top', reason: 'đã có trong tập hạt giống' },
    ]);
    expect(report.protected.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(report.protected[0]?.reason).toContain('Vietcombank');
    expect(report.invalid[0]?.line).toBe(8);
  });

  it('marks where seeds came from, and that decides suspicion later', async () => {
    const source = { bytes: utf8('https://moi.top/'), format: 'text' as const };
    const plain = await importSeeds(source, { existing: [], protect });
    const reported = await importSeeds(source, { existing: [], protect, origin: 'report' });
    expect([plain.added[0]?.origin, reported.added[0]?.origin]).toEqual(['import', 'report']);
  });

  it('uses the scope it is given for rows that state none', async () => {
    const report = await importSeeds(
      { bytes: utf8('url,max_pages\nhttps://a-b.top/,\nhttps://c-d.top/,7\n'), format: 'csv' },
      {
        existing: [],
        protect,
        defaultScope: { reach: 'domain', maxDepth: 2, maxPages: 50, excludePaths: [] },
      },
    );
    expect(report.added.map(({ scope }) => [scope.reach, scope.maxPages])).toEqual([
      ['domain', 50],
      ['domain', 7],
    ]);
  });
});

describe('tables', () => {
  it.each([
    ['comma', 'Loại,Đường dẫn,Ghi chú,Hành vi\r\nTrang web,a-b.top,"x, y",loan\r\n'],
    ['semicolon', 'Loại;Đường dẫn;Ghi chú;Hành vi\r\nTrang web;a-b.top;x, y;loan\r\n'],
    ['tab', 'Loại\tĐường dẫn\tGhi chú\tHành vi\nTrang web\ta-b.top\tx, y\tloan\n'],
  ])('reads CSV with %s and Vietnamese headers', async (_name, text) => {
    const report = await importText(text, 'list.csv');
    expect(report.added).toMatchObject([
      { kind: 'website', value: 'https://a-b.top/', note: 'x, y', hint: 'loan' },
    ]);
  });

  it('reads CSV without a header', async () => {
    const report = await importText('a-b.top,website\nc-d.top,Tên gọi\n', 'list.csv');
    expect(report.added).toMatchObject([
      { value: 'https://a-b.top/', kind: 'website' },
      { value: 'https://c-d.top/', label: 'Tên gọi' },
    ]);
  });

  it('lists bad cells with their line and takes the good rows', async () => {
    const report = await importText(
      'url,loại,hành vi,max_depth\na-b.top,,,\nc-d.top,khôngcó,,\ne-f.top,,xyz,\ng-h.top,,,99\n,,,,\n,website,,\n',
      'list.csv',
    );
    expect(report.counts).toMatchObject({ rows: 5, added: 1, invalid: 4 });
    expect(report.invalid.map(({ line }) => line)).toEqual([3, 4, 5, 7]);
    expect(report.invalid.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('khôngcó'),
      expect.stringContaining('xyz'),
      expect.stringContaining('maxDepth'),
      expect.stringContaining('để trống'),
    ]);
  });

  it('loses one row, not the file, to a quote that never closes', async () => {
    const report = await importText('url\na-b.top\n"c-d.top\ne-f.top\n', 'list.csv');
    expect(report.counts).toMatchObject({ added: 2, invalid: 1 });
    expect(report.invalid[0]).toMatchObject({ line: 3, raw: '"c-d.top' });
  });

  it('reads a workbook, numbers and blank rows included', async () => {
    const bytes = await writeXlsxFile([
      ['STT', 'Địa chỉ', 'Ghi chú'],
      [1, 'hxxps://a-b[.]top/x', 2026],
      [null, null, null],
      [2, 'vietcombank.com.vn', null],
      [3, 'không phải địa chỉ', null],
    ]).toBuffer();
    const report = await importSeeds({ bytes, fileName: 'list.xlsx' }, { existing: [], protect });
    expect(report.added).toMatchObject([{ value: 'https://a-b.top/x', note: '2026' }]);
    expect(report.protected.map(({ line }) => line)).toEqual([4]);
    expect(report.invalid.map(({ line }) => line)).toEqual([5]);
  });

  it('knows a workbook by its first bytes, whatever it is called', async () => {
    const bytes = await writeXlsxFile([['url'], ['a-b.top']]).toBuffer();
    const report = await importSeeds({ bytes, fileName: 'list.csv' }, { existing: [], protect });
    expect(report.counts.added).toBe(1);
  });

  it('reads YAML, whole sets and bare lists, with the line of a bad entry', async () => {
    const report = await importText(
      'seeds:\n  - value: a-b.top\n  - kind: sai\n    value: c-d.top\n  - e-f.top\n  - [1]\n',
      'list.yaml',
    );
    expect(report.counts).toMatchObject({ added: 2, invalid: 2 });
    expect(report.invalid.map(({ line }) => line)).toEqual([3, 6]);
    expect((await importText('- a-b.top\n', 'list.yml')).counts.added).toBe(1);
  });
});

describe('character sets', () => {
  const text = 'keyword: việc nhẹ lương cao\r\nhttps://a-b.top/\r\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const withMark = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with mark', withMark([0xef, 0xbb, 0xbf], utf8(text))],
    ['decomposed UTF-8', utf8(text.normalize('NFD'))],
    ['UTF-16 LE with mark', withMark([0xff, 0xfe], utf16)],
    ['UTF-16 BE with mark', withMark([0xfe, 0xff], Buffer.from(utf16).swap16())],
    ['UTF-16 LE without mark', new Uint8Array(utf16)],
    // windows-1258: ê + U+0323 (0xF2), e + U+0323; ư is 0xFD, ơ is 0xF5
    [
      'windows-1258',
      new Uint8Array([
        ...utf8('keyword: vi'),
        0xea,
        0xf2,
        ...utf8('c nhe'),
        0xf2,
        ...utf8(' l'),
        0xfd,
        0xf5,
        ...utf8('ng cao\nhttps://a-b.top/\n'),
      ]),
    ],
  ])('reads %s', async (_name, bytes) => {
    const report = await importSeeds({ bytes, format: 'text' }, { existing: [], protect });
    expect(shortly(report)).toEqual([
      ['keyword', 'việc nhẹ lương cao'],
      ['website', 'https://a-b.top/'],
    ]);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0x1a, 0, 5, 6]), 'a.csv'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'), 'a.xls'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 not a zip'), 'a.xlsx'],
    ['broken YAML', utf8('seeds: [a, '), 'a.yaml'],
    [
      'an alias bomb',
      utf8(
        `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefg'
          .split('')
          .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(',')}]`)
          .join('\n')}\nseeds: *g\n`,
      ),
      'a.yaml',
    ],
    ['YAML of something else', utf8('name: x'), 'a.yaml'],
    ['21 MB', new Uint8Array(21 * 1024 * 1024).fill(65), 'a.txt'],
  ])('refuses %s in one error that says what to do', async (_name, bytes, fileName) => {
    const importing = importSeeds({ bytes, fileName }, { existing: [], protect });
    await expect(importing).rejects.toMatchObject({
      code: 'SEED_FILE_UNREADABLE',
      message: expect.stringContaining(fileName),
      hint: expect.stringMatching(/\S/),
    });
  });

  it('gives an empty report for an empty file', async () => {
    for (const name of ['a.txt', 'a.csv']) expect((await importText('', name)).counts.rows).toBe(0);
  });
});
