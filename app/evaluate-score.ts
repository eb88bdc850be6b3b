import type { MeasuredRow } from '../classifiers/index.js';
import type { Classifier } from '../domain/index.js';
import type { LabelledRow } from './evaluate-rows.js';

/** Told after each row. */
export type OnProgress = (done: number, total: number) => void;

/** Rows between two turns of the event loop, so that Ctrl+C is heard. */
const TURN_EVERY = 50;

/** Judges every row as the product would. */
export async function judgeRows(
  rows: readonly LabelledRow[],
  classifier: Classifier,
  onProgress: OnProgress = () => {},
): Promise<MeasuredRow[]> {
  const measured: MeasuredRow[] = [];
  for (const row of rows) {
    measured.push(judgeRow(row, classifier));
    onProgress(measured.length, rows.length);
    if (measured.length % TURN_EVERY === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return measured;
}

function judgeRow(row: LabelledRow, classifier: Classifier): MeasuredRow {
  const { source, kit, scam, labelled, input } = row;
  const { score, suspected, category, signals, language } = classifier.classify(input);
  return {
    id: input.id,
    source,
    kind: input.kind,
    language: row.language ?? language,
    scam,
    score,
    suspected,
    category,
    signals,
    text: input.text,
    ...(kit === undefined ? {} : { kit }),
    ...(labelled ? { labelled } : {}),
  };
}
