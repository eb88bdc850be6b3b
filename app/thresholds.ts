import { type Classifier, groupBy } from '../domain/index.js';

/** For people: from which likelihood on a thing counts as suspected, kinds of one threshold together: `page 0.545; message, post 0.700`. */
export function thresholdsText({ thresholds }: Pick<Classifier, 'thresholds'>): string {
  const kinds = groupBy(Object.entries(thresholds), ([, threshold]) => threshold);
  return [...kinds]
    .map(([threshold, own]) => `${own.map(([kind]) => kind).join(', ')} ${threshold.toFixed(3)}`)
    .join('; ');
}
