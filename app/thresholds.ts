import { type Classifier, groupBy, SUBJECT_KINDS } from '../domain/index.js';

/** From which likelihood on a thing of each kind counts as suspected. */
export function thresholdsOf(classifier: Pick<Classifier, 'thresholdOf'>): Record<string, number> {
  return Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, classifier.thresholdOf(kind)]));
}

/** The same for people, kinds of one threshold together: `page 0.545; message, call 0.700`. */
export function thresholdsText(classifier: Pick<Classifier, 'thresholdOf'>): string {
  const kinds = groupBy(SUBJECT_KINDS, (kind) => classifier.thresholdOf(kind));
  return [...kinds]
    .map(([threshold, own]) => `${own.join(', ')} ${threshold.toFixed(3)}`)
    .join('; ');
}
