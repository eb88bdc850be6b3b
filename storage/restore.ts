import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { BSON, type Db } from 'mongodb';
import { AppError, sha256 } from '../domain/index.js';
import {
  type BackupManifest,
  collectionPath,
  evidenceFolder,
  evidenceListPath,
  invalidBackup,
  readManifest,
} from './backup-manifest.js';
import { copyEvidence, soundSize } from './evidence-files.js';
import { refuseNewer } from './migrate.js';
import { insideOf, type Storage } from './open-storage.js';
import type { Row } from './table.js';

/** Documents inserted in one statement. */
const CHUNK = 200;
/** Characters of documents gathered before they are inserted: large findings go in smaller groups. */
const CHUNK_CHARS = 4_000_000;
/** What a freshly opened database holds by itself. */
const NOT_CONTENT = ['settings', 'audit_head', 'sessions', 'counters'];

export interface RestoreReport {
  readonly collections: number;
  readonly documents: number;
  readonly evidenceFiles: number;
}

export interface RestoreOptions {
  /** Throw away what the database holds. */
  readonly force?: boolean;
  /** Who restored, for the audit log. */
  readonly actor?: string;
}

/**
 * Puts a backup back. Every hash is checked before anything is changed; afterwards the audit chain is verified and the restore
 * is appended to it. Raises BACKUP_INVALID, SCHEMA_NEWER, DATABASE_NOT_EMPTY, AUDIT_BROKEN.
 */
export async function restore(
  storage: Storage,
  sourceDir: string,
  { force = false, actor = 'system' }: RestoreOptions = {},
): Promise<RestoreReport> {
  const { db, evidenceDir, schemaVersion, clock, empty, prepare } = insideOf(storage);
  const manifest = await readManifest(sourceDir);
  refuseNewer(manifest.schemaVersion, schemaVersion);
  const evidence = await checkFiles(sourceDir, manifest);
  if (!force) await requireNoContent(db);
  await empty();
  for (const { name } of manifest.collections) await load(db, name, sourceDir);
  for (const name of evidence) await copyEvidence(evidenceFolder(sourceDir), evidenceDir, name);
  await prepare();
  await requireSoundChain(storage);
  await storage.stores.audit.append([
    {
      id: `restore:${randomUUID()}`,
      action: 'system.restored',
      actor,
      subject: 'system',
      at: clock.now(),
      detail: { madeAt: manifest.createdAt, evidenceFiles: evidence.length },
    },
  ]);
  const documents = manifest.collections.reduce((sum, { documents: n }) => sum + n, 0);
  return {
    collections: manifest.collections.length,
    documents,
    evidenceFiles: evidence.length,
  };
}

/** Compares every file with the manifest; answers the names of the evidence. */
async function checkFiles(dir: string, manifest: BackupManifest): Promise<string[]> {
  for (const { name, sha256: expected } of manifest.collections) {
    const actual = await hashFile(collectionPath(dir, name)).catch(() => 'missing');
    if (actual !== expected)
      throw invalidBackup(dir, `collection ${name} was altered or is missing`);
  }
  const list = await readFile(evidenceListPath(dir), 'utf8').catch(() => '');
  if (sha256(list) !== manifest.evidence.listSha256)
    throw invalidBackup(dir, 'the list of evidence was altered or is missing');
  const names = list.split('\n').filter((name) => name !== '');
  for (const name of names)
    if ((await soundSize(evidenceFolder(dir), name)) === undefined)
      throw invalidBackup(dir, `evidence ${name} was altered or is missing`);
  return names;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function requireNoContent(db: Db): Promise<void> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of found) {
    if (NOT_CONTENT.includes(name) || name.startsWith('system.')) continue;
    if ((await db.collection(name).findOne({})) === null) continue;
    throw new AppError({
      code: 'DATABASE_NOT_EMPTY',
      message: `The database already holds ${name}; a restore would replace them`,
      hint: 'Restore into a new data folder, or repeat with --force to throw away what is there.',
      facts: { collection: name },
    });
  }
}

async function load(db: Db, name: string, dir: string): Promise<void> {
  const rows = db.collection<Row>(name);
  let chunk: Row[] = [];
  let chars = 0;
  const flush = async () => {
    if (chunk.length > 0) await rows.insertMany(chunk, { ordered: true });
    chunk = [];
    chars = 0;
  };
  const lines = createInterface({ input: createReadStream(collectionPath(dir, name), 'utf8') });
  for await (const line of lines) {
    chunk.push(BSON.EJSON.parse(line, { relaxed: true }));
    chars += line.length;
    if (chunk.length >= CHUNK || chars >= CHUNK_CHARS) await flush();
  }
  await flush();
}

async function requireSoundChain(storage: Storage): Promise<void> {
  const verdict = await storage.stores.audit.verify();
  if (verdict.ok) return;
  throw new AppError({
    code: 'AUDIT_BROKEN',
    message: `The restored audit log breaks at event ${verdict.seq}: ${verdict.problem}`,
    hint: 'The data were restored, but the log was tampered with before the backup; keep both for an inquiry.',
    facts: { seq: verdict.seq },
  });
}
