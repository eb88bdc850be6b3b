import { type Classifier, groupBy } from '../domain/index.js';

/** For people: from which likelihood on a thing counts as suspected, kinds of one threshold together: `page 0.545; message, post 0.700`. */
export function thresholdsText({ thresholds }: Pick<Classifier, 'thresholds'>): string {
  const kinds = groupBy(Object.keys(thresholds), (kind) => thresholds[kind] ?? 1);
  return [...kinds]
    .map(([threshold, own]) => `${own.join(', ')} ${threshold.toFixed(3)}`)
    .join('; ');
}
