import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Stores, sha256 } from '../../../domain/index.js';
import { backup, restore } from '../../../storage/index.js';
import { aCase, aDecidedCase, aRequest, NOW } from '../../builders/cases.js';
import { aBatch, aCapture, aFinding, aRun, aVisit } from '../../builders/crawl-records.js';
import { openTestStorage, type TestStorage } from './open-test-storage.js';

const bytes = (text: string) => new TextEncoder().encode(text);

let test: TestStorage;
let stores: Stores;
let target: string;
beforeEach(async () => {
  test = await openTestStorage();
  stores = test.storage.stores;
  target = path.join(test.dir, 'backup');
  await stores.settings.set('workspace', 'exercise');
  await stores.runs.create(aRun());
  await stores.batches.insert([aBatch()]);
  await stores.batches.finish('batch_1', [aVisit('https://mot.example/')], NOW);
  await stores.captures.put(aCapture());
  await stores.findings.put(aFinding());
  await stores.cases.create(aCase());
  await stores.requests.create(aRequest(aDecidedCase()));
  await stores.requests.nextNumber('TH-2026');
  await stores.evidence.put('html', 'text/html', bytes('<p>một</p>'));
  await stores.evidence.put('text', 'text/plain', bytes('một'));
  await stores.audit.append(
    [1, 2, 3].map((n) => ({
      id: `e${n}`,
      action: 'run.started' as const,
      actor: 'test',
      subject: 'run:1',
      at: NOW,
      detail: { n },
    })),
  );
});

function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile() && file.name !== 'manifest.json')
      .map((file) => path.join(file.parentPath, file.name))
      .map((file) => [path.relative(dir, file), sha256(readFileSync(file))]),
  );
}

describe('backup and restore', () => {
  it('bring back every document, file and audit event after a reset', async () => {
    const report = await backup(test.storage, target);
    expect(report).toMatchObject({ evidenceFiles: 2, altered: [] });
    await test.storage.reset();
    expect(await stores.cases.get(aCase().id)).toBeUndefined();
    expect(await stores.evidence.has(sha256('một'))).toBe(false);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 0 });

    await restore(test.storage, target, { actor: 'quan-tri' });
    expect(await stores.runs.get('run_1')).toEqual(aRun());
    expect(await stores.batches.get('batch_1')).toMatchObject({ state: 'done' });
    expect(await stores.findings.get('find_1')).toEqual(aFinding());
    expect(await stores.cases.get(aCase().id)).toEqual(aCase());
    expect(await stores.evidence.verify(sha256('một'))).toBe('ok');
    expect(await stores.requests.nextNumber('TH-2026')).toBe(2);
    expect(await stores.audit.verify()).toEqual({ ok: true, count: 4 });
    const [last] = await stores.audit.list({ limit: 1 });
    expect(last).toMatchObject({ action: 'system.restored', actor: 'quan-tri' });
  });

  it('give byte-equal files when backed up, restored elsewhere and backed up again', async () => {
    await backup(test.storage, target);
    const other = await openTestStorage();
    await restore(other.storage, target);
    const again = path.join(other.dir, 'again');
    await backup(other.storage, again);
    const first = contents(target);
    const second = contents(again);
    // The restore itself is one more event.
    for (const name of ['audit', 'audit_head']) {
      delete first[`collections/${name}.jsonl`];
      delete second[`collections/${name}.jsonl`];
    }
    expect(second).toEqual(first);
    expect(Object.keys(first).length).toBeGreaterThan(8);
  });

  it('refuse a database that holds something, unless told to throw it away', async () => {
    await backup(test.storage, target);
    await stores.cases.create(aCase({ id: 'case_after' }));
    await expect(restore(test.storage, target)).rejects.toMatchObject({
      code: 'DATABASE_NOT_EMPTY',
    });
    expect(await stores.cases.get('case_after')).toBeDefined();
    await restore(test.storage, target, { force: true });
    expect(await stores.cases.get('case_after')).toBeUndefined();
  });

  const evidenceFile = (dir: string) => {
    const name = sha256('một');
    return path.join(dir, 'evidence', name.slice(0, 2), name.slice(2, 4), name);
  };
  it.each([
    {
      name: 'a changed document',
      harm: (dir: string) => append(path.join(dir, 'collections/cases.jsonl'), ' '),
    },
    {
      name: 'a missing collection',
      harm: (dir: string) => rmSync(path.join(dir, 'collections/runs.jsonl')),
    },
    { name: 'changed evidence', harm: (dir: string) => append(evidenceFile(dir), '!') },
    { name: 'missing evidence', harm: (dir: string) => rmSync(evidenceFile(dir)) },
    {
      name: 'a shortened list of evidence',
      harm: (dir: string) => writeFileSync(path.join(dir, 'evidence.txt'), ''),
    },
    { name: 'no manifest', harm: (dir: string) => rmSync(path.join(dir, 'manifest.json')) },
    {
      name: 'a manifest that leads elsewhere',
      harm: (dir: string) => edit(path.join(dir, 'manifest.json'), '"cases"', '"../cases"'),
    },
  ])('refuse a backup with $name and change nothing', async ({ harm }) => {
    await backup(test.storage, target);
    harm(target);
    await expect(restore(test.storage, target, { force: true })).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
    });
    expect(await stores.cases.get(aCase().id)).toEqual(aCase());
  });

  it('refuse a backup of a newer schema and a target that is not empty', async () => {
    await backup(test.storage, target);
    await expect(backup(test.storage, target)).rejects.toMatchObject({
      code: 'BACKUP_TARGET_NOT_EMPTY',
    });
    edit(path.join(target, 'manifest.json'), '"schemaVersion": 1', '"schemaVersion": 99');
    await expect(restore(test.storage, target, { force: true })).rejects.toMatchObject({
      code: 'SCHEMA_NEWER',
    });
  });

  it('leave altered evidence out and name it', async () => {
    const file = await stores.evidence.put('html', 'text/html', bytes('ba'));
    const place = [file.sha256.slice(0, 2), file.sha256.slice(2, 4), file.sha256];
    append(path.join(test.dir, 'evidence', ...place), '!');
    const report = await backup(test.storage, target);
    expect(report).toMatchObject({ evidenceFiles: 2, altered: [file.sha256] });
  });
});

describe('reset', () => {
  it.each(['live', undefined])('is refused where the workspace is %s', async (kind) => {
    const other = await openTestStorage();
    if (kind) await other.storage.stores.settings.set('workspace', kind);
    await other.storage.stores.runs.create(aRun({ exercise: false }));
    await expect(other.storage.reset()).rejects.toMatchObject({ code: 'NOT_AN_EXERCISE' });
    expect(await other.storage.stores.runs.get('run_1')).toBeDefined();
  });
});

function append(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(file, 'utf8') + text);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
  writeFileSync(file, text.replace(from, to));
}
