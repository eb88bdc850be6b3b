import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  decodeModel,
  encodeModel,
  loadModel,
  MODEL_FILE,
  ModelRefusedError,
} from '../../../classifiers/index.js';
import { MODEL_DIR } from './reference.js';

const shipped = (): Promise<Buffer> => readFile(join(MODEL_DIR, MODEL_FILE));

function refusal(bytes: Uint8Array): ModelRefusedError {
  try {
    decodeModel(bytes);
  } catch (error) {
    if (error instanceof ModelRefusedError) return error;
    throw error;
  }
  throw new Error('not refused');
}

it('loads the shipped model within half a second and gives the same bytes back', async () => {
  const started = performance.now();
  const model = await loadModel(MODEL_DIR);
  expect(performance.now() - started).toBeLessThan(500);
  expect(Buffer.compare(Buffer.from(encodeModel(model)), await shipped())).toBe(0);
});

it('stays within three megabytes', async () => {
  expect((await shipped()).length).toBeLessThan(3_000_000);
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
  ['with one byte changed', (bytes: Buffer) => flipped(bytes, bytes.length - 5_000)],
  ['empty', () => Buffer.alloc(0)],
  ['of another kind', () => Buffer.from('PK\u0003\u0004 not a model at all')],
])('refuses a file %s and says how to mend it', async (_name, damage) => {
  const error = refusal(damage(await shipped()));
  expect(error.code).toBe('MODEL_REFUSED');
  expect(error.hint).toContain('classifiers/model');
});

it('refuses a model made for other features and names its version', async () => {
  const bytes = await shipped();
  const { version } = decodeModel(bytes);
  const text = bytes.toString('latin1').replace(/"featureVersion":\d+/, '"featureVersion":0');
  const error = refusal(Buffer.from(text, 'latin1'));
  expect(error.facts).toMatchObject({ version });
  expect(error.message).toContain('features 0');
});

it('refuses a model of an older format and names its version and format', async () => {
  const bytes = Buffer.from(await shipped());
  const { version } = decodeModel(bytes);
  bytes.write('RASOATM1', 0, 'latin1');
  const error = refusal(bytes);
  expect(error.facts).toMatchObject({ version });
  expect(error.message).toMatch(/format 1; this program reads format \d/);
  expect(error.hint).toContain('rasoat train');
});

it('names the folder where there is no model', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rasoat-model-'));
  try {
    await expect(loadModel(dir)).rejects.toThrow(dir);
    await writeFile(join(dir, MODEL_FILE), 'x');
    await expect(loadModel(dir)).rejects.toBeInstanceOf(ModelRefusedError);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 255;
  return copy;
}
