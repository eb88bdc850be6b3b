import type { Category, ClassifierInput } from '../../domain/index.js';

/** The set of our own texts. */
export const WRITTEN_SOURCE = 'written';
/** The set of our own pages. */
export const WRITTEN_PAGES_SOURCE = 'written_html';

/** One labelled thing. Rows come from data folders or are written by us; none is part of the training range. */
export interface TrainingExample {
  readonly id: string;
  /** Data set it came from. */
  readonly source: string;
  /** Near duplicates, and pages of one kit, share a group and never stand on both sides of a split. */
  readonly group: string;
  readonly label: 'scam' | 'benign';
  readonly category?: Category;
  /** How much it counts beside an ordinary row. */
  readonly weight: number;
  readonly input: ClassifierInput;
  /** Its words teach nothing: honest and fake log-in pages read alike (shared/data/README.md). Structure still does. */
  readonly wordsTeachNothing?: boolean;
  /** Its host was invented, so the name must teach nothing. */
  readonly inventedHost?: boolean;
}

/** A host name with its label, for the letters of names. */
export interface NameExample {
  readonly host: string;
  readonly label: 'threat' | 'gambling' | 'benign';
  /** ISO date; splits by time keep the later ones apart. */
  readonly firstSeen: string;
  /** What an honest name is, and so how much it counts: seen in use in Viet Nam, seen anywhere, or written by rule. */
  readonly kind?: 'vietnamese' | 'world' | 'written';
}

/** Written by us: its honest half is there to be mistaken. */
export function isWritten({ source }: TrainingExample): boolean {
  return source.startsWith(WRITTEN_SOURCE);
}

/** A stable fold of a group, 0 to `folds` − 1 (FNV-1a). */
export function foldOf(group: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i += 1)
    hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % folds;
}
