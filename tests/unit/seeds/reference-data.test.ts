import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArtefactClass,
  createProtectList,
  type DraftItem,
  type ReferenceData,
  recipientsFor,
} from '../../../domain/index.js';
import { loadReferenceData } from '../../../seeds/index.js';

const DATA = 'seeds/data';
let data: ReferenceData;

beforeAll(async () => {
  data = await loadReferenceData(DATA);
});

describe('shipped reference data', () => {
  it('states a source and a date of checking for every entry', () => {
    const entries = [
      ...data.brands,
      ...data.banks,
      ...data.provinces,
      ...data.phonePrefixes,
      ...data.sharedHosts,
      ...data.recipients,
    ];
    expect(entries.filter(({ source }) => source.length < 5)).toEqual([]);
    expect(entries.filter(({ verifiedAt }) => !/^20\d\d-\d\d-\d\d$/.test(verifiedAt))).toEqual([]);
  });

  it('holds the 34 provinces, whose names and merged names are all different', () => {
    expect(data.provinces).toHaveLength(34);
    const names = data.provinces.flatMap(({ name, formerNames }) => [name, ...formerNames]);
    expect(new Set(names).size).toBe(names.length);
    const codes = data.provinces.flatMap(({ areaCodes }) => areaCodes);
    expect(new Set(codes).size).toBe(63);
    const home = data.provinces.find(({ formerNames }) => formerNames.includes('Kiên Giang'));
    expect(home).toMatchObject({ name: 'An Giang', code: '91', areaCodes: ['0296', '0297'] });
  });

  it.each([
    ['970436', 'vietcombank'],
    ['970422', 'mb'],
    ['971025', 'momo'],
  ])('names the bank of BIN %s', (bin, id) => {
    expect(data.banks.find((bank) => bank.bin === bin)?.id).toBe(id);
  });

  it('marks short brand names, which accuse only with a second cue', () => {
    const short = data.brands.filter((brand) => brand.short).map(({ id }) => id);
    for (const id of [
      'acb',
      'mb',
      'vib',
      'scb',
      'tpbank',
      'evn',
      'ghn',
      'ncb',
      'shb',
      'msb',
      'ocb',
    ])
      expect(short).toContain(id);
  });

  it('leaves a domain out that nobody has verified', () => {
    const unverified = ['vikki', 'mbv', 'vcbneo', 'coopbank', 'woori', 'indovina', 'liobank'];
    for (const id of unverified)
      expect(data.brands.find((brand) => brand.id === id)?.domains).toEqual([]);
  });

  it.each([
    ['0987', 'Viettel', '098'],
    ['0993', 'Gmobile', '0993'],
    ['0914', 'VinaPhone', '091'],
  ])('gives the original carrier of %s by the longest prefix', (number, carrier, prefix) => {
    const best = data.phonePrefixes
      .filter((entry) => number.startsWith(entry.prefix))
      .sort((a, b) => b.prefix.length - a.prefix.length)[0];
    expect(best).toMatchObject({ carrier, prefix });
  });

  it('gives no two brands the same domain', () => {
    const domains = data.brands.flatMap((brand) => brand.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });
});

describe('protection and sharing', () => {
  it.each([
    ['https://www.vietcombank.com.vn/tin', true],
    ['https://vietcombank.com.vn.xac-thuc.top/', false],
    ['https://vnexpress.net/canh-bao-lua-dao.html', true],
    ['https://congan.angiang.gov.vn/canh-bao', true],
    ['https://facebook.com/', true],
    ['https://facebook.com/groups/123', false],
    ['https://www.facebook.com/thongtinchinhphu/posts/1', true],
    ['https://t.me/s/kenh_nghi_van', false],
    ['https://play.google.com/store/apps/details?id=com.VCB&hl=vi', true],
    ['https://play.google.com/store/apps/details?id=com.vcb.gia', false],
    ['https://abc.weebly.com/', false],
  ])('judges %s', (value, isProtected) => {
    const protect = createProtectList(data);
    expect(protect.artefact({ kind: 'url', value }).protected).toBe(isProtected);
  });

  it.each([
    ['facebook.com', false],
    ['www.facebook.com', false],
    ['t.me', false],
    ['docs.google.com', false],
    ['play.google.com', false],
    ['www.google.com', true],
    ['telegram.org', true],
    ['shopee.vn', true],
    ['ib.techcombank.com.vn', true],
    ['truong-that.weebly.com', true],
    ['khac.weebly.com', false],
  ])('takes what stands on %s for its owner’s own: %s', (host, isOwn) => {
    const space = {
      id: 'own',
      kind: 'domain',
      value: 'truong-that.weebly.com',
      owner: 'Trường thật',
      reason: 'đơn vị thật',
      addedBy: 'admin',
      addedAt: '2026-11-22',
    } as const;
    expect(createProtectList(data, [space]).host(host).protected).toBe(isOwn);
  });

  it.each([
    ['facebook.com', true],
    ['weebly.com', true],
    ['bit.ly', true],
    ['khac.weebly.com', false],
    ['dich-vu.top', false],
  ])('bars the whole name %s from a request: %s', (value, isBarred) => {
    const protect = createProtectList(data);
    expect(protect.artefact({ kind: 'domain', value }).protected).toBe(isBarred);
  });

  it('protects a hotline however it is written', () => {
    const protect = createProtectList(data);
    expect(protect.artefact({ kind: 'phone', value: '1900 9068' }).protected).toBe(true);
    expect(protect.artefact({ kind: 'phone', value: '+84900000001' }).protected).toBe(false);
  });
});

describe('recipients', () => {
  const cases: [ArtefactClass, string, DraftItem['artefact'] | object, string[]][] = [
    ['website', 'dich-vu.xyz', {}, ['nha-dang-ky', 'nha-luu-tru', 'cuc-vien-thong-chan']],
    ['website', 'dich-vu.com.vn', {}, ['vnnic', 'nha-luu-tru', 'cuc-vien-thong-chan']],
    ['website', 'dich-vu.weebly.com', {}, ['luu-tru-mien-phi', 'cuc-vien-thong-chan']],
    ['link', 'https://bit.ly/a', {}, ['rut-gon-lien-ket']],
    ['link', 'https://docs.google.com/forms/d/1', {}, ['google']],
    ['group', 'https://facebook.com/groups/1', {}, ['meta']],
    ['account', 'https://t.me/s/kenh', {}, ['telegram-tai-khoan']],
    ['account', 'nghivan', { platform: 'zalo' }, ['zalo-tai-khoan']],
    ['content', 'https://www.youtube.com/watch?v=1', {}, ['google']],
    ['app', 'https://play.google.com/store/apps/details?id=a.b', {}, ['google-play']],
    ['app', 'com.gia.mao', {}, ['kho-ung-dung-khac']],
    ['malware', 'https://tai.top/a.apk', {}, ['nha-luu-tru']],
    ['phone', '+84910000000', { carrier: 'VinaPhone' }, ['vinaphone']],
    ['phone', '+37100000000', {}, ['cuc-vien-thong']],
    ['bank_account', '0000000000', { bin: '970436' }, ['nh-vietcombank']],
    ['bank_account', '0000000000', { bank: 'MoMo' }, ['nh-momo']],
    ['bank_account', '0000000000', {}, ['ngan-hang-theo-bin']],
    ['ip', '203.0.113.7', {}, ['nha-luu-tru', 'cuc-vien-thong-chan']],
    ['message', 'tin', {}, ['cuc-vien-thong']],
    ['report', 'tin', {}, ['a05']],
  ];
  it.each(cases)('routes %s %s', (kind, value, artefact, expected) => {
    const item = { key: 'k', class: kind, value, sourceCount: 1, artefact } as DraftItem;
    const ids = recipientsFor(item, data.recipients)
      .filter(({ measure }) => measure !== 'warn_owner')
      .map(({ id }) => id);
    expect(ids.sort()).toEqual([...expected].sort());
  });

  it('can tell the owner of every page that was broken into', () => {
    const item = {
      key: 'k',
      class: 'link',
      value: 'https://truong.edu.vn/x',
      sourceCount: 1,
    } as const;
    const owners = recipientsFor(item, data.recipients).filter((r) => r.measure === 'warn_owner');
    expect(owners.map(({ kind }) => kind)).toEqual(['brand_owner']);
  });
});

describe('a damaged data folder', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  async function damaged(file: string, change: (text: string) => string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'rasoat-seeds-'));
    folders.push(folder);
    await cp(DATA, folder, { recursive: true });
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
    return folder;
  }

  it.each([
    [
      'banks.yaml',
      (text: string) => text.replace('"970415"', '"97041"'),
      /banks\.yaml: entry 2 \(vietinbank\): bin/,
    ],
    [
      'brands.yaml',
      (text: string) => `${text}\n- id: moi\n`,
      /brands\.yaml: entry \d+ \(moi\): name/,
    ],
    ['brands.yaml', (text: string) => text.replace('vcb,', 'Vcb,'), /alias not folded: Vcb/],
    [
      'provinces.yaml',
      (text: string) => text.replace('"04"', '"01"'),
      /entry 2 \(01\): stands twice/,
    ],
    ['protect.yaml', () => 'a: [', /protect\.yaml/],
    ['shared-hosts.yaml', () => 'a: 1', /must be a list/],
  ])('is refused naming %s and the entry', async (file, change, message) => {
    const folder = await damaged(file, change);
    const loading = loadReferenceData(folder);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toMatchObject({ code: 'REFERENCE_DATA_INVALID' });
  });

  it('is refused where a file is missing', async () => {
    const folder = await damaged('banks.yaml', (text) => text);
    await rm(join(folder, 'banks.yaml'));
    await expect(loadReferenceData(folder)).rejects.toThrow(/banks\.yaml: cannot be read/);
  });
});

describe('reference data parsed by set-up', () => {
  let folder: string;
  let parsed: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rasoat-seeds-'));
    await cp(DATA, folder, { recursive: true });
    parsed = join(folder, 'parsed.json');
    const made = spawnSync(process.execPath, ['scripts/parse-reference-data.mjs', parsed]);
    expect(made.status).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are the same as those read from YAML', async () => {
    expect(await loadReferenceData(DATA, parsed)).toEqual(data);
  });

  it('are taken where the text is what was parsed, and checked like any other', async () => {
    const lists = JSON.parse(await readFile(parsed, 'utf8'));
    lists['banks.yaml'].rows = lists['banks.yaml'].rows.slice(0, 3);
    await writeFile(parsed, JSON.stringify(lists));
    expect((await loadReferenceData(folder, parsed)).banks).toEqual(data.banks.slice(0, 3));
    lists['banks.yaml'].rows = [{ bin: 1 }];
    await writeFile(parsed, JSON.stringify(lists));
    await expect(loadReferenceData(folder, parsed)).rejects.toThrow(/banks\.yaml: entry 1/);
  });

  it.each([
    ['a list was changed since', (text: string) => text],
    ['they are damaged', () => '{"banks.yaml":'],
    ['they have another form', () => '[1]'],
  ])('are left aside where %s', async (_when, change) => {
    const lists = JSON.stringify({ 'banks.yaml': { sha256: '0', rows: [] } });
    await writeFile(parsed, change(lists));
    expect((await loadReferenceData(folder, parsed)).banks).toEqual(data.banks);
  });
});
