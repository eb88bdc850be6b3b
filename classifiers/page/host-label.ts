import { foldedLetters, type PageFacts } from '../../domain/index.js';

/** Shorter labels stand in a title by chance. */
export const SHORTEST_OWN_NAME = 4;

/** Letters and digits of the label that was bought: the first of a registrable domain. */
export function labelOf(domain: string): string {
  return lettersOf(domain.split('.')[0] ?? '');
}

/** Letters and digits of one label. */
export function lettersOf(label: string): string {
  return label.replace(/[^a-z0-9]/g, '');
}

/** Does the title or the site name hold a label, of {@link SHORTEST_OWN_NAME} letters or more? */
export function isTitledAs(label: string, { title, meta }: PageFacts): boolean {
  if (label.length < SHORTEST_OWN_NAME) return false;
  return foldedLetters(`${title} ${meta['og:site_name'] ?? ''}`).includes(label);
}
