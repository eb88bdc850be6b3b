import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClassifierInput, foldText } from '../../domain/index.js';
import { subjectText } from '../records/record-text.js';

/** Stands beside `model.bin`: fingerprints of what the model was trained on, ascending, 32 bits each, little-endian. */
export const TRAINED_ON_FILE = 'trained-on.bin';
/** Long pages differ at their end by dates and counters. */
const LETTERS_READ = 2_000;

/** Tells whether a thing, or the same text with other numbers, was in a model's training. */
export interface TrainedOn {
  has(input: ClassifierInput): boolean;
}

/**
 * A number that equal texts share, whatever their accents, spaces and digits: enough to tell that a row was trained on, not enough to tell
 * what it said (FNV-1a). Things without text go by their address.
 */
export function fingerprintOf(input: ClassifierInput): number {
  const { text } = subjectText(input);
  const letters = foldText(text.slice(0, LETTERS_READ * 2)).replace(/[^\p{L}]/gu, '');
  const key = letters === '' ? (input.url ?? '') : letters.slice(0, LETTERS_READ);
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The bytes of a fingerprint file. */
export function encodeTrainedOn(inputs: readonly ClassifierInput[]): Uint8Array {
  const sorted = Uint32Array.from(new Set(inputs.map(fingerprintOf))).sort();
  const bytes = Buffer.alloc(sorted.length * 4);
  sorted.forEach((value, at) => {
    bytes.writeUInt32LE(value, at * 4);
  });
  return bytes;
}

/** What the model in a folder was trained on; nothing where its folder does not say. */
export async function loadTrainedOn(modelDir: string): Promise<TrainedOn | undefined> {
  const bytes = await readFile(join(modelDir, TRAINED_ON_FILE)).catch(() => undefined);
  if (!bytes) return undefined;
  const known = new Set<number>();
  for (let at = 0; at + 4 <= bytes.length; at += 4) known.add(bytes.readUInt32LE(at));
  return { has: (input) => known.has(fingerprintOf(input)) };
}
