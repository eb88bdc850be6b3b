import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateFolder } from '../../../app/evaluate.js';
import { trainFromFolders } from '../../../app/train.js';
import type { TrainingExample } from '../../../classifiers/index.js';

const SCAMS = ['nổ hũ tặng quà', 'quay hũ nhận thưởng', 'cá cược tặng tiền', 'đánh bài đổi thưởng'];
const HONEST = ['mời họp phụ huynh', 'lịch tiêm chủng', 'nhắc đóng học phí', 'giao hàng chiều nay'];
const list = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) =>
    Array.from({ length: 5 }, (_, at) => `${stem} lần ${at} hôm nay nhé bạn`),
  );

let dir: string;
let folders: { dataDir: string; writtenDir: string; referenceDir: string; date: string };
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-train-'));
  const set = path.join(dir, 'data', 'vn_sms_ie403');
  const writtenDir = path.join(dir, 'written');
  mkdirSync(set, { recursive: true });
  mkdirSync(writtenDir);
  const texts = [
    ...list(SCAMS).map((text) => ({
      text,
      reviewed_verdict: 'scam',
      reviewed_category: 'gambling',
    })),
    ...list(HONEST).map((text) => ({ text, reviewed_verdict: 'benign' })),
  ];
  const rows = texts.map((row, at) => JSON.stringify({ id: `r${at}`, ...row }));
  writeFileSync(
    path.join(writtenDir, 'qr.yaml'),
    'writtenBy: rasoat\ncategory: qr\nscam: [quét mã nhận quà]\nhonest: [quét mã gửi xe]\n',
  );
  folders = {
    dataDir: path.join(dir, 'data'),
    writtenDir,
    referenceDir: path.resolve('seeds/data'),
    date: '2026-11-22',
  };
  writeFileSync(path.join(set, 'sms.jsonl.gz'), gzipSync(rows.join('\n')));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const label: TrainingExample = {
  id: 'c1',
  source: 'decided',
  group: 'decided:c1',
  label: 'scam',
  category: 'gambling',
  weight: 2,
  input: { id: 'c1', kind: 'message', text: 'vòng quay may mắn tặng 888k' },
};

describe('a model trained with decided cases', () => {
  it('says what it was trained on, and eval warns of it', async () => {
    const outDir = path.join(dir, 'model');
    const folds: number[] = [];
    await trainFromFolders({
      ...folders,
      outDir,
      labels: [label],
      onFold: (fold) => folds.push(fold),
    });
    expect(folds).toEqual([1, 2, 3, 4, 5]);
    const card = JSON.parse(readFileSync(path.join(outDir, 'card.json'), 'utf8')) as {
      sources: Record<string, { rows: number }>;
      fusion: { thresholds: Record<string, number> };
      calibration: Record<string, unknown>;
    };
    expect(card.sources['decided']).toEqual({ rows: 1, scam: 1 });
    expect(Object.keys(card.fusion.thresholds)).toEqual([
      'message',
      'post',
      'page',
      'form',
      'record',
      'address',
    ]);
    expect(card.calibration).toEqual({
      message: { rows: 43, scamShare: 22 / 43, error: expect.any(Number) },
    });
    expect(readFileSync(path.join(outDir, 'CARD.md'), 'utf8')).toMatch(
      /\| message \| -?\d+\.\d{3} \| .* \| 43 \| 51\.2 % \|/,
    );
    const measured = await evaluateFolder({
      folder: folders.dataDir,
      modelDir: outDir,
      errors: 0,
      training: folders,
    });
    expect(measured).toMatchObject({ method: 'as-is', rows: 40, trainedOn: 40 });
  });
});

describe('a held-out measurement', () => {
  it('judges every row by a training without its group, with category and signals', async () => {
    const { method, model, rows, trainedOn, report, worst } = await evaluateFolder({
      folder: folders.dataDir,
      method: 'held-out',
      errors: 50,
      training: folders,
    });
    expect({ method, model, rows, trainedOn }).toEqual({
      method: 'held-out',
      model: undefined,
      rows: 42,
      trainedOn: 0,
    });
    expect(report.overall.auc?.value).toBeGreaterThan(0.8);
    expect(Object.keys(report.by.source)).toEqual(['vn_sms_ie403', 'written']);
    expect(report.confusion.gambling).toBeDefined();
    const shown = [...worst.accused, ...worst.missed];
    expect(shown.every(({ signals }) => signals.some(({ code }) => code === 'prior'))).toBe(true);
  });
});
