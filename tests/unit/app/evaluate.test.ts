import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Evaluation, evaluateFolder } from '../../../app/evaluate.js';
import { evaluationPage } from '../../../app/evaluate-page.js';
import { evaluationTables } from '../../../app/evaluate-tables.js';
import { encodeTrainedOn } from '../../../classifiers/index.js';

const MODEL = path.resolve('classifiers/model');
const SCAM =
  'Chuc mung ban trung thuong 100 trieu! Nap phi vao STK 0123456789 Vietcombank, zalo 0900000001';
const HONEST =
  'Mai họp lúc 9h nhé anh, nhớ mang theo bản in và gọi em số 0900 000 001 nếu đến muộn';
/** Written to be accused: the errors must show it masked and cut. */
const ACCUSED = `Tuyển cộng tác viên chốt đơn tại nhà, hoa hồng 30%, nạp tiền trước hoàn sau, liên hệ zalo 0900000001 <b>`;

const LINES = [
  { id: 's1', kind: 'message', text: SCAM, label: 'scam', category: 'shop_fake', source: 'tips' },
  { id: 's2', text: ACCUSED, label: 'job_task', kit: 'k', lang: 'vi' },
  { id: 'h1', text: HONEST, label: 'benign', category: null },
  { id: 'h2', text: ACCUSED, label: 0 },
  { html: '<title>T</title><p>Xin chào các bạn', url: 'https://vi-du.example/', label: false },
  { id: 'bad1', label: 'scam' },
  { id: 'bad2', text: 'x', label: 'perhaps' },
  { id: 'bad3', text: 'x' },
];

let dir: string;
const training = {
  writtenDir: path.resolve('classifiers/training/written'),
  referenceDir: path.resolve('seeds/data'),
  date: '2026-11-22',
};

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-eval-'));
  mkdirSync(path.join(dir, 'rows', 'more'), { recursive: true });
  const lines = LINES.map((line) => JSON.stringify(line));
  writeFileSync(path.join(dir, 'rows', 'a.jsonl'), ['not json', '', ...lines].join('\n'));
  writeFileSync(
    path.join(dir, 'rows', 'more', 'b.jsonl.gz'),
    gzipSync(JSON.stringify({ id: 'z', text: HONEST, label: 'ham' })),
  );
  writeFileSync(path.join(dir, 'rows', 'broken.jsonl.gz'), 'no gzip');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const evaluate = (over: object = {}): Promise<Evaluation> =>
  evaluateFolder({ folder: path.join(dir, 'rows'), errors: 5, training, ...over });

describe('measuring a folder of rows', () => {
  it('judges what can be read and lists what cannot, by file and line', async () => {
    const { rows, bad, method, report } = await evaluate();
    expect({ rows, method }).toEqual({ rows: 6, method: 'as-is' });
    expect(report.overall).toMatchObject({ scam: 2, honest: 4 });
    expect(bad.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.jsonl:1',
      'a.jsonl:8',
      'a.jsonl:9',
      'a.jsonl:10',
      'broken.jsonl.gz:0',
    ]);
    expect(bad[2]?.reason).toContain('perhaps');
  });

  it('takes source, kit, language and category from the row, or from where it stands', async () => {
    const { report } = await evaluate();
    expect(Object.keys(report.by.source).sort()).toEqual(['a', 'more/b', 'tips']);
    expect(Object.keys(report.by.kit)).toEqual(['k']);
    expect(Object.keys(report.by.category).sort()).toEqual(['job_task', 'shop_fake']);
    expect(Object.keys(report.by.kind).sort()).toEqual(['message', 'page']);
  });

  it('shows the worst errors masked and cut, with their signals', async () => {
    const { worst } = await evaluate();
    expect(worst.accused[0]).toMatchObject({ id: 'h2', labelled: 'none' });
    expect(worst.accused[0]?.signals.length).toBeGreaterThan(0);
    const shown = JSON.stringify(worst);
    expect(shown).not.toContain('0900000001');
    for (const { text } of worst.accused) expect([...text].length).toBeLessThanOrEqual(80);
    expect((await evaluate({ errors: 0 })).worst).toEqual({ accused: [], missed: [] });
  });

  it('warns of rows a model was trained on, and counts two models on the same rows', async () => {
    const second = path.join(dir, 'model');
    mkdirSync(second);
    copyFileSync(path.join(MODEL, 'model.bin'), path.join(second, 'model.bin'));
    const trained = encodeTrainedOn([
      { id: 's1', kind: 'message', text: SCAM.replace('100', '200') },
    ]);
    writeFileSync(path.join(second, 'trained-on.bin'), trained);
    const { comparison } = await evaluate({ compareDir: second });
    expect(comparison?.second.trainedOn).toBe(1);
    expect(comparison?.pairs.all).toMatchObject({ onlyFirst: 0, onlySecond: 0, p: 1 });
    expect(comparison?.pairs.scam.bothRight).toBe(2);
    const alone = await evaluate({ modelDir: second });
    expect(alone.trainedOn).toBe(1);
  });

  it('states recall at the rates asked for', async () => {
    const { report } = await evaluate({ rates: [0.02, 0.5] });
    expect(report.overall.recallAt.map(({ rate }) => rate)).toEqual([0.02, 0.5]);
  });

  it('refuses a folder without rows, and a model that is none', async () => {
    mkdirSync(path.join(dir, 'empty'), { recursive: true });
    await expect(evaluate({ folder: path.join(dir, 'empty') })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    await expect(evaluate({ compareDir: dir })).rejects.toMatchObject({ code: 'MODEL_REFUSED' });
  });

  it('prints every figure as tables, and as a page without anything active', async () => {
    const tables = evaluationTables(await evaluate());
    expect(tables.map(({ title }) => title.split(' ')[0])).toEqual([
      'Recall',
      'Of',
      'Categories:',
      'Calibration:',
      'Honest,',
    ]);
    for (const { headers, rows } of tables)
      for (const cells of rows) expect(cells).toHaveLength(headers.length);
    const page = evaluationPage('6 rows', tables);
    expect(page).toContain('<h2>Calibration');
    expect(page).not.toMatch(/<script|<b>|https?:/);
  });
});

describe('measuring data sets that training reads', () => {
  it('passes over a bad row and names its line', async () => {
    const folder = path.join(dir, 'sets', 'en_419_sentences');
    mkdirSync(folder, { recursive: true });
    const good = {
      id: '1',
      label: 'x',
      text: 'Kindly send the transfer fee to my barrister today',
    };
    writeFileSync(path.join(folder, 'malicious.jsonl'), `${JSON.stringify(good)}\n{"text": 7}\n`);
    const { rows, bad, report } = await evaluate({ folder: path.join(dir, 'sets') });
    expect(rows).toBe(1);
    expect(Object.keys(report.by.source)).toEqual(['en_419_sentences']);
    expect(bad).toEqual([
      { file: 'en_419_sentences/malicious.jsonl', line: 2, reason: expect.stringContaining('id') },
    ]);
  });
});
