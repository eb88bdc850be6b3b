import { type Classifier, SUBJECT_KINDS, type SubjectKind } from '../domain/index.js';

/** From which likelihood on a thing of each kind counts as suspected. */
export function thresholdsOf(classifier: Pick<Classifier, 'thresholdOf'>): Record<string, number> {
  return Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, classifier.thresholdOf(kind)]));
}

/** The same for people, kinds of one threshold together: `page 0.545; message, call 0.700`. */
export function thresholdsText(classifier: Pick<Classifier, 'thresholdOf'>): string {
  const kinds = new Map<number, SubjectKind[]>();
  for (const kind of SUBJECT_KINDS) {
    const threshold = classifier.thresholdOf(kind);
    kinds.set(threshold, [...(kinds.get(threshold) ?? []), kind]);
  }
  return [...kinds]
    .map(([threshold, own]) => `${own.join(', ')} ${threshold.toFixed(3)}`)
    .join('; ');
}
