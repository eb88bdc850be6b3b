import { createHash } from 'node:crypto';
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BSON, type Db } from 'mongodb';
import { AppError, sha256 } from '../domain/index.js';
import {
  type BackupManifest,
  collectionPath,
  evidenceFolder,
  evidenceListPath,
  manifestPath,
} from './backup-manifest.js';
import { copyEvidence, evidenceNames, soundSize } from './evidence-files.js';
import { insideOf, type Storage } from './open-storage.js';
import type { Row } from './table.js';

/**
 * Dumped in this order while work may go on: what refers comes before what is referred to, so that nothing in a backup points
 * to something that is missing from it. The audit head comes before the events, which may only run ahead of it.
 */
const ORDER = [
  'audit_head',
  'audit',
  'requests',
  'counters',
  'campaigns',
  'campaign_keys',
  'cases',
  'case_artefacts',
  'artefacts',
  'findings',
  'captures',
  'batches',
  'runs',
];
/** Nobody stays signed in across a restore. */
const LEFT_OUT = ['sessions'];

export interface BackupReport {
  readonly collections: number;
  readonly documents: number;
  readonly evidenceFiles: number;
  readonly evidenceBytes: number;
  /** Evidence whose bytes no longer match its name; it is left out. */
  readonly altered: readonly string[];
}

/**
 * Writes everything that is kept into an empty folder: each collection as canonical extended JSON lines, the evidence files, and
 * last a manifest with the hash of each. Raises BACKUP_TARGET_NOT_EMPTY.
 */
export async function backup(storage: Storage, targetDir: string): Promise<BackupReport> {
  const { db, evidenceDir, logger, clock, unit, schemaVersion } = insideOf(storage);
  await requireEmpty(targetDir);
  const collections: BackupManifest['collections'] = [];
  for (const name of await collectionNames(db)) {
    collections.push(await dumpCollection(db, name, collectionPath(targetDir, name)));
  }
  const { evidence, altered } = await dumpEvidence(evidenceDir, targetDir);
  const manifest: BackupManifest = {
    format: 1,
    schemaVersion,
    unit,
    createdAt: clock.now().toISOString(),
    collections,
    evidence,
  };
  await writeFile(manifestPath(targetDir), `${JSON.stringify(manifest, undefined, 2)}\n`, {
    flag: 'wx',
    flush: true,
    mode: 0o640,
  });
  if (altered.length > 0) logger.error({ altered }, 'altered evidence was left out of the backup');
  const documents = collections.reduce((sum, collection) => sum + collection.documents, 0);
  return {
    collections: collections.length,
    documents,
    evidenceFiles: evidence.files,
    evidenceBytes: evidence.bytes,
    altered,
  };
}

async function requireEmpty(dir: string): Promise<void> {
  await mkdir(path.join(dir, 'collections'), { recursive: true });
  const found = await readdir(dir);
  const inside = await readdir(path.join(dir, 'collections'));
  if (found.length === 1 && inside.length === 0) return;
  throw new AppError({
    code: 'BACKUP_TARGET_NOT_EMPTY',
    message: `The folder for the backup is not empty: ${dir}`,
    hint: 'Name a new folder; backups are never written over.',
    facts: { dir },
  });
}

async function collectionNames(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !LEFT_OUT.includes(name));
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** One document a line, in order of `_id`, so that equal contents give equal files. */
async function dumpCollection(
  db: Db,
  name: string,
  file: string,
): Promise<BackupManifest['collections'][number]> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o640);
  let documents = 0;
  try {
    for await (const row of db.collection<Row>(name).find({}, { sort: { _id: 1 } })) {
      const line = `${BSON.EJSON.stringify(row, { relaxed: false })}\n`;
      hash.update(line);
      await handle.write(line);
      documents += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, documents, sha256: hash.digest('hex') };
}

async function dumpEvidence(
  evidenceDir: string,
  targetDir: string,
): Promise<{ evidence: BackupManifest['evidence']; altered: string[] }> {
  const altered: string[] = [];
  const lines: string[] = [];
  let bytes = 0;
  for await (const name of evidenceNames(evidenceDir)) {
    const size = await soundSize(evidenceDir, name);
    if (size === undefined) {
      altered.push(name);
      continue;
    }
    await copyEvidence(evidenceDir, evidenceFolder(targetDir), name);
    lines.push(`${name}\n`);
    bytes += size;
  }
  const list = lines.join('');
  await writeFile(evidenceListPath(targetDir), list, { flag: 'wx', flush: true, mode: 0o640 });
  return { evidence: { files: lines.length, bytes, listSha256: sha256(list) }, altered };
}
