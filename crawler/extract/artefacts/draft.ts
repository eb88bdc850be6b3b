import type { Artefact, ArtefactRole } from '../../../domain/index.js';
import { cutWhole } from '../own-string.js';
import type { TextView } from './text-view.js';

/** No reader looks further than this: only the first of all drafts are finished, in the readers' order. */
export const MAX_DRAFTS = 8_000;

const MAX_CONTEXT_CHARS = 160;
const CONTEXT_BEFORE_CHARS = 70;

/** An artefact before its role and context are known. */
export interface Draft extends Omit<Artefact, 'context' | 'role' | 'span'> {
  /** Stretch of the text view; absent where it came from markup. */
  readonly at?: { readonly start: number; readonly end: number };
  readonly context?: string;
  /** Known from the thing itself (a form's action, the page's own host); otherwise judged by its surroundings. */
  readonly role?: ArtefactRole;
}

/** A draft of what stands at `[start, end)` of the view. */
export function draftAt(
  view: TextView,
  start: number,
  end: number,
  found: Omit<Draft, 'raw' | 'at'>,
): Draft {
  return { ...found, raw: view.rawOf(start, end), at: { start, end } };
}

/** One line of text around a span, at most 160 characters. */
export function contextAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT_BEFORE_CHARS);
  const stretch = text.slice(from, Math.max(end, from + MAX_CONTEXT_CHARS));
  return cutWhole(stretch.replace(/\s+/g, ' ').trim(), MAX_CONTEXT_CHARS);
}

/** The stretches of a view that an earlier, surer reader has claimed; one mark a character keeps it linear. */
export class Claims {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  add(start: number, end: number): void {
    this.marks.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    return this.marks.subarray(start, end).includes(1);
  }
}
