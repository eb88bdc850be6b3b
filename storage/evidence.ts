import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError, type EvidenceStore, InvalidInputError, sha256 } from '../domain/index.js';

const SHA256 = /^[0-9a-f]{64}$/;
/** The operating system's words for "no room left". */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/**
 * The evidence folder: a file is named by the SHA-256 of its bytes and lies at `ab/cd/<sha256>`. It is written beside its
 * place, forced to disk and moved there, so a name that exists is a whole file, whatever was killed when.
 * Raises STORE_FULL (retryable) when there is no room and STORE_FAILED when the folder cannot be written.
 */
export async function openEvidence(dir: string): Promise<EvidenceStore> {
  const incoming = path.join(dir, 'incoming');
  await asStoreError(dir, async () => {
    // What a killed process left half-written is nobody's evidence; another live process writes again on failure.
    await mkdir(incoming, { recursive: true });
  });
  const read = async (name: string): Promise<Buffer | undefined> => {
    const file = evidencePath(dir, name);
    return readFile(file).catch(missingAsUndefined);
  };
  return {
    async put(role, contentType, bytes) {
      const name = sha256(bytes);
      const file = evidencePath(dir, name);
      await asStoreError(dir, async () => {
        if ((await sizeOf(file)) !== bytes.byteLength) await writeWhole(file, incoming, bytes);
      });
      return { role, sha256: name, bytes: bytes.byteLength, contentType };
    },
    get: read,
    has: async (name) => (await sizeOf(evidencePath(dir, name))) !== undefined,
    async verify(name) {
      const bytes = await read(name);
      if (bytes === undefined) return 'missing';
      return sha256(bytes) === name ? 'ok' : 'altered';
    },
  };
}

/** Where a file of the store lies. Raises INVALID_INPUT for anything but a SHA-256, so no name can lead elsewhere. */
export function evidencePath(dir: string, name: string): string {
  if (!SHA256.test(name)) throw new InvalidInputError('Not the name of an evidence file', { name });
  return path.join(dir, name.slice(0, 2), name.slice(2, 4), name);
}

/** Writes beside, forces to disk, moves into place and forces the folder's entry to disk too. */
async function writeWhole(file: string, incoming: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(incoming, randomUUID());
  const folder = path.dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    await mkdir(incoming, { recursive: true });
    await writeSynced(draft, bytes);
    await rename(draft, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const facts = await stat(file).catch(missingAsUndefined);
  return facts?.size;
}

function missingAsUndefined(error: unknown): undefined {
  if (systemCode(error) === 'ENOENT') return undefined;
  throw error;
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

async function asStoreError<T>(dir: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw storeError(dir, error);
  }
}

function storeError(dir: string, error: unknown): AppError {
  const code = systemCode(error);
  if (code !== undefined && FULL.includes(code)) {
    return new AppError({
      code: 'STORE_FULL',
      message: `No room left for evidence in ${dir}`,
      hint: 'Free space on that disk or move the evidence folder to a larger one; work then goes on by itself.',
      facts: { dir, system: code },
      retryable: true,
      cause: error,
    });
  }
  return new AppError({
    code: 'STORE_FAILED',
    message: `Evidence could not be written to ${dir} (${code ?? 'unknown reason'})`,
    hint: 'Check that the folder exists, is mounted and may be written by this user.',
    facts: { dir, ...(code === undefined ? {} : { system: code }) },
    retryable: true,
    cause: error,
  });
}
