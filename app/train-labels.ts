import type { BadRow, TrainingExample } from '../classifiers/index.js';
import { createArtefactExtractor } from '../crawler/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { type LabelledRow, readLabelFile } from './evaluate-rows.js';

export interface TrainingLabels {
  readonly examples: readonly TrainingExample[];
  readonly bad: readonly BadRow[];
}

/**
 * Labelled rows of a file, such as `rasoat review labels` writes, as examples for training. Rows of the training range are refused: its texts
 * never train a classifier. Copies of one thing stay in one fold.
 */
export async function readTrainingLabels(
  file: string,
  { weight, referenceDir }: { readonly weight: number; readonly referenceDir: string },
): Promise<TrainingLabels> {
  const extract = createArtefactExtractor(await loadReferenceData(referenceDir));
  const { rows, bad } = await readLabelFile(file, extract);
  const exercise = rows.filter((row) => row.exercise === true);
  return {
    examples: rows.filter((row) => row.exercise !== true).map((row) => exampleOf(row, weight)),
    bad: [
      ...bad,
      ...exercise.map(({ line }) => ({
        file,
        line,
        reason: 'came from the training range, whose texts never train a classifier',
      })),
    ],
  };
}

function exampleOf(row: LabelledRow, weight: number): TrainingExample {
  const { source, scam, labelled, input, group = input.id } = row;
  return {
    id: input.id,
    source,
    group: `${source}:${group}`,
    label: scam ? 'scam' : 'benign',
    weight,
    ...(labelled ? { category: labelled } : {}),
    input,
    // Where the owner of the host is innocent, the row comes without address.
    ...(input.url === undefined ? { inventedHost: true } : {}),
  };
}
