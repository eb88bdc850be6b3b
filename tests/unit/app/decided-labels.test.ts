import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLabels, type LabelRow } from '../../../app/decided-labels.js';
import { evaluateFolder } from '../../../app/evaluate.js';
import { readTrainingLabels } from '../../../app/train-labels.js';
import type { Decision } from '../../../domain/index.js';
import { claimCase, decideCase } from '../../../review/index.js';
import { ANALYST, actor, createWorld, SECRETS, seedCase } from '../review/review-world.js';

const ADMIN = actor('quantri', 'admin');

const DECISIONS: Readonly<Record<string, Decision>> = {
  'lua-dao.example': { kind: 'confirmed', category: 'bank_card', note: '' },
  'that.example': { kind: 'not_scam', note: '' },
  'bi-chiem.example': { kind: 'compromised', category: 'gambling', note: '' },
  'chua-ro.example': { kind: 'unclear', note: '' },
};

async function decidedWorld() {
  const world = await createWorld();
  for (const [host, decision] of Object.entries(DECISIONS)) {
    const { id } = await seedCase(world, { host, compromised: decision.kind === 'compromised' });
    await claimCase(world.deps, id, ANALYST);
    await decideCase(world.deps, id, decision, ANALYST);
  }
  await seedCase(world, { host: 'con-mo.example' });
  return world;
}

async function rowsOf(world: Awaited<ReturnType<typeof decidedWorld>>) {
  const rows: LabelRow[] = [];
  const counts = await exportLabels(ADMIN, world, async (row) => {
    rows.push(row);
  });
  const at = (label: string, category?: string) =>
    rows.find((row) => row.label === label && row.category === category);
  return { rows, counts, at };
}

describe('decided cases as labels', () => {
  it('are scam with their category or benign; what says neither is left out', async () => {
    const { rows, counts, at } = await rowsOf(await decidedWorld());
    expect(counts).toEqual({ scam: 2, benign: 1, left: 1 });
    expect(rows).toHaveLength(3);
    expect(at('scam', 'bank_card')).toMatchObject({
      kind: 'page',
      source: 'decided',
      url: 'https://lua-dao.example/xac-minh',
      exercise: true,
    });
    expect(at('benign')?.url).toContain('that.example');
  });

  it('hold no personal value, neither in texts nor in page facts', async () => {
    const { rows, at } = await rowsOf(await decidedWorld());
    const written = JSON.stringify(rows);
    for (const secret of SECRETS) expect(written).not.toContain(secret);
    expect(written).not.toContain(ANALYST.login);
    expect(at('scam', 'bank_card')?.page?.text).toMatch(/^090\D/);
    expect(at('scam', 'bank_card')?.text).toContain('Ngân hàng thông báo');
  });

  it('give only the words where an innocent owner’s site was broken into', async () => {
    const row = (await rowsOf(await decidedWorld())).at('scam', 'gambling');
    expect(row?.text).toContain('Ngân hàng thông báo');
    expect(row).not.toHaveProperty('url');
    expect(row).not.toHaveProperty('page');
    expect(JSON.stringify(row)).not.toContain('bi-chiem');
  });

  it('are logged with their counts', async () => {
    const world = await decidedWorld();
    await rowsOf(world);
    const [event] = await world.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      action: 'export.made',
      actor: ADMIN.login,
      subject: 'export:labels',
      detail: { scam: 2, benign: 1, left: 1 },
    });
  });

  it.each(['officer', 'analyst', 'approver', 'liaison'] as const)(
    'are refused to a %s',
    async (role) => {
      const world = await decidedWorld();
      const write = async (): Promise<void> => expect.fail('wrote a row');
      await expect(exportLabels(actor('x', role), world, write)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );
});

describe('labels read again', () => {
  let dir: string;
  let file: string;
  let rows: LabelRow[];
  const referenceDir = path.resolve('seeds/data');
  beforeAll(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'rasoat-labels-'));
    file = path.join(dir, 'decided.jsonl');
    rows = (await rowsOf(await decidedWorld())).rows;
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const write = (lines: readonly object[]): void =>
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));

  it('train as examples with weight, group and facts; masks are read as digits', async () => {
    write(rows.map((row) => ({ ...row, exercise: false })));
    const { examples, bad } = await readTrainingLabels(file, { weight: 3, referenceDir });
    expect(bad).toEqual([]);
    expect(examples).toHaveLength(3);
    const scam = examples.find(({ category }) => category === 'bank_card');
    expect(scam).toMatchObject({ source: 'decided', label: 'scam', weight: 3, group: 'decided:s' });
    expect(scam?.input.page?.host).toBe('lua-dao.example');
    expect(scam?.input.text).not.toContain('•');
    expect(scam?.input.text).toMatch(/Gọi ngay 0900\.000\.017/);
    expect(scam).not.toHaveProperty('inventedHost');
    expect(examples.find(({ category }) => category === 'gambling')?.inventedHost).toBe(true);
  });

  it('of the training range never train', async () => {
    write([...rows, { ...rows[0], exercise: false }, { text: 'no label' }]);
    const { examples, bad } = await readTrainingLabels(file, { weight: 2, referenceDir });
    expect(examples).toHaveLength(1);
    expect(bad.map(({ line }) => line).sort()).toEqual([1, 2, 3, 5]);
    expect(bad.find(({ line }) => line === 1)?.reason).toContain('training range');
  });

  it('are measured like any rows', async () => {
    write(rows);
    const { rows: measured, report } = await evaluateFolder({
      folder: dir,
      errors: 0,
      training: { writtenDir: '', referenceDir, date: '2026-11-22' },
    });
    expect(measured).toBe(3);
    expect(report.overall).toMatchObject({ scam: 2, honest: 1 });
    expect(Object.keys(report.by.source)).toEqual(['decided']);
  });

  it('are refused where the file is not there', async () => {
    await expect(
      readTrainingLabels(path.join(dir, 'none.jsonl'), { weight: 2, referenceDir }),
    ).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});
