import { resolve } from 'node:path';
import { createProtectList, type ProtectList, type ReferenceData } from '../../../domain/index.js';
import { loadReferenceData } from '../../../seeds/index.js';

export const MODEL_DIR = resolve('classifiers/model');

/** The shipped reference data, as `app/` hands them on. */
export async function shippedReference(): Promise<{
  reference: ReferenceData;
  protect: ProtectList;
}> {
  const reference = await loadReferenceData(resolve('seeds/data'));
  return { reference, protect: createProtectList(reference) };
}
