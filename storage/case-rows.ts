import type { Document } from 'mongodb';
import type { ReviewCase } from '../domain/index.js';

/** Where a case stands for the lists: waiting, folded under its twin, held, decided. */
export type CaseLane = 'queue' | 'folded' | 'held' | 'decided';

/** What the lists and counts of cases are found by. */
export function deriveCase(reviewCase: ReviewCase): Document {
  const held = reviewCase.decision?.value.kind === 'held';
  return { lane: laneOf(reviewCase, held), tally: held ? 'held' : reviewCase.state };
}

function laneOf(reviewCase: ReviewCase, held: boolean): CaseLane {
  if (held) return 'held';
  if (reviewCase.state === 'decided') return 'decided';
  return reviewCase.foldedInto === undefined ? 'queue' : 'folded';
}

/** A place in a list ordered by harm, then id. */
export interface CasePlace {
  readonly harm: number;
  readonly id: string;
}

export function writeCursor({ harm, id }: CasePlace): string {
  return Buffer.from(JSON.stringify([harm, id])).toString('base64url');
}

/** Reads a cursor back; one that was not written here counts as none, so the list starts from its top. */
export function readCursor(cursor: string | undefined): CasePlace | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return undefined;
    const [harm, id]: unknown[] = value;
    return typeof harm === 'number' && typeof id === 'string' ? { harm, id } : undefined;
  } catch {
    return undefined;
  }
}
