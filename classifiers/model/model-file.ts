import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError, categorySchema, errorMessage } from '../../domain/index.js';
import { FEATURE_VERSION } from '../text/features.js';
import {
  type CategoryTable,
  type LinearTable,
  type Model,
  PRIOR_KINDS,
  type TextTable,
} from './model.js';

export const MODEL_FILE = 'model.bin';
/** The last letter is the format: 3 knows forms apart from pages, 2 did not, 1 kept one threshold for all kinds. */
const MAGIC = 'RASOATM3';
const OLDER_MAGIC = /^RASOATM\d$/;
const REMEDY =
  'Restore classifiers/model/ from the release (git checkout classifiers/model), or train again with `rasoat train`.';

const linearHeader = z.object({ bits: z.number().int(), scale: z.number(), bias: z.number() });
const byKind = z.record(z.enum(PRIOR_KINDS), z.number());
const headerSchema = z.object({
  version: z.string(),
  featureVersion: z.number().int(),
  payloadSha256: z.string(),
  text: linearHeader,
  names: linearHeader,
  gamblingNames: linearHeader,
  categories: z.object({
    bits: z.number().int(),
    scale: z.number(),
    categories: z.array(categorySchema),
    bias: z.array(z.number()),
  }),
  fusion: z.object({
    scales: z.record(z.string(), z.number()),
    priors: byKind,
    slopes: byKind,
    thresholds: byKind,
    unclearFrom: byKind,
  }),
});
type Header = z.infer<typeof headerSchema>;

/** The model file cannot be used; the facts name its version, the hint the remedy. */
export class ModelRefusedError extends AppError {
  constructor(message: string, version: string, cause?: unknown) {
    super({ code: 'MODEL_REFUSED', message, facts: { version }, hint: REMEDY, cause });
  }
}

/**
 * Loads `model.bin` from a folder. Raises ModelRefusedError where the file is missing, cut short, altered, or made for other
 * features than this program computes.
 */
export async function loadModel(modelDir: string): Promise<Model> {
  const path = join(modelDir, MODEL_FILE);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ModelRefusedError(`No model at ${path}: ${errorMessage(error)}`, 'none', error);
  }
  return decodeModel(bytes);
}

/** Reads a model from its bytes; see `loadModel` for what is refused. */
export function decodeModel(bytes: Uint8Array): Model {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = buffer.toString('latin1', 0, MAGIC.length);
  const headerLength = buffer.length < 12 ? 0 : buffer.readUInt32LE(8);
  const headerText = buffer.toString('utf8', 12, 12 + headerLength);
  if (magic !== MAGIC) throw notThisFormat(magic, headerText);
  const header = parseHeader(headerText);
  if (header.featureVersion !== FEATURE_VERSION) {
    throw new ModelRefusedError(
      `Model ${header.version} was made for features ${header.featureVersion}; this program computes features ${FEATURE_VERSION}`,
      header.version,
    );
  }
  const payload = buffer.subarray(12 + headerLength);
  if (sha256(payload) !== header.payloadSha256)
    throw new ModelRefusedError(
      `Model ${header.version} is damaged: its weights do not match their checksum`,
      header.version,
    );
  return assemble(header, payload);
}

function notThisFormat(magic: string, headerText: string): ModelRefusedError {
  if (!OLDER_MAGIC.test(magic))
    return new ModelRefusedError('The model file is not a Rà Soát model or is damaged', 'unknown');
  const version = /^\{"version":"([\w.-]{1,60})"/.exec(headerText)?.[1] ?? 'unknown';
  return new ModelRefusedError(
    `Model ${version} is of format ${magic.at(-1)}; this program reads format ${MAGIC.at(-1)}`,
    version,
  );
}

function parseHeader(text: string): Header {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new ModelRefusedError('The header of the model file is damaged', 'unknown', error);
  }
}

function assemble(header: Header, payload: Buffer): Model {
  let at = 0;
  const take = (bytes: number): ArrayBuffer => {
    const part = new Uint8Array(payload.subarray(at, at + bytes)).buffer;
    at += bytes;
    return part;
  };
  const linear = (part: z.infer<typeof linearHeader>): LinearTable => ({
    ...part,
    weights: new Int16Array(take(2 ** part.bits * 2)),
  });
  const text = { ...header.text, weights: new Int8Array(take(2 ** header.text.bits)) };
  const names = linear(header.names);
  const gamblingNames = linear(header.gamblingNames);
  const { categories } = header;
  const weights = new Int8Array(take(2 ** categories.bits * categories.categories.length));
  return {
    version: header.version,
    text,
    names,
    gamblingNames,
    categories: { ...categories, weights },
    fusion: header.fusion,
  };
}

/** The bytes of a model file. The version is the caller's stem and the first letters of the payload's hash. */
export function encodeModel(model: Model): Uint8Array {
  const payload = Buffer.concat([
    bytesOf(model.text.weights),
    bytesOf(model.names.weights),
    bytesOf(model.gamblingNames.weights),
    bytesOf(model.categories.weights),
  ]);
  const header: Header = {
    version: model.version,
    featureVersion: FEATURE_VERSION,
    payloadSha256: sha256(payload),
    text: linearPart(model.text),
    names: linearPart(model.names),
    gamblingNames: linearPart(model.gamblingNames),
    categories: categoryPart(model.categories),
    fusion: {
      ...model.fusion,
      scales: { ...model.fusion.scales },
      priors: { ...model.fusion.priors },
      slopes: { ...model.fusion.slopes },
      thresholds: { ...model.fusion.thresholds },
      unclearFrom: { ...model.fusion.unclearFrom },
    },
  };
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const prefix = Buffer.alloc(12);
  prefix.write(MAGIC, 0, 'latin1');
  prefix.writeUInt32LE(text.length, 8);
  return Buffer.concat([prefix, text, payload]);
}

function linearPart({ bits, scale, bias }: LinearTable | TextTable) {
  return { bits, scale, bias };
}

function categoryPart({ bits, scale, categories, bias }: CategoryTable) {
  return { bits, scale, categories: [...categories], bias: [...bias] };
}

function bytesOf(array: Int16Array | Int8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
