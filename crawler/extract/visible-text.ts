import { cutWhole, ownString } from './own-string.js';

const SPACE = 32;
const NBSP = 160;

function isSpace(code: number): boolean {
  if (code <= SPACE || code === NBSP) return true;
  return code >= 0x2000 && (code <= 0x200a || code === 0x3000 || code === 0x2028);
}

/**
 * Collects text in pieces: white space folded to one space, block elements on lines of their own, nothing at the ends.
 * Character loops instead of regular expressions: folding with a regex costs a third of the whole pass (hardening A2).
 */
export class VisibleText {
  private readonly parts: string[] = [];
  private readonly max: number;
  private pending: '' | ' ' | '\n' = '';
  length = 0;
  truncated = false;

  constructor(max: number) {
    this.max = max;
  }

  breakLine(): void {
    this.pending = '\n';
  }

  space(): void {
    if (this.pending === '') this.pending = ' ';
  }

  /** Adds `source[start, end)`. */
  append(source: string, start: number, end: number): void {
    let at = start;
    while (at < end && !this.truncated) {
      const wordStart = skipSpace(source, at, end);
      if (wordStart > at) this.space();
      at = endOfRun(source, wordStart, end);
      if (at > wordStart) this.push(source.slice(wordStart, at));
    }
  }

  /** A place to take text from later, see {@link since}. */
  mark(): number {
    return this.parts.length;
  }

  /** What was added since the mark, at most about `max` characters. */
  since(mark: number, max: number): string {
    let taken = '';
    for (let index = mark; index < this.parts.length && taken.length < max; index += 1) {
      taken += this.parts[index];
    }
    const line = taken.includes('\n') ? taken.replaceAll('\n', ' ') : taken;
    return ownString(cutWhole(line, max).trim());
  }

  /** The last line with text, for what has no label of its own; empty where it is longer than `max`. */
  lastLine(max: number): string {
    let line = '';
    for (let index = this.parts.length - 1; index >= 0; index -= 1) {
      const part = this.parts[index] ?? '';
      if (part === '\n') break;
      line = part + line;
      if (line.length > max) return '';
    }
    return line;
  }

  toString(): string {
    return this.parts.join('');
  }

  private push(run: string): void {
    const room = this.max - this.length - 1;
    if (run.length > room) {
      this.truncated = true;
      if (room <= 0) return;
    }
    if (this.length > 0 && this.pending !== '') {
      this.parts.push(this.pending);
      this.length += 1;
    }
    this.pending = '';
    const kept = run.length > room ? run.slice(0, room) : run;
    this.parts.push(kept);
    this.length += kept.length;
  }
}

function skipSpace(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

/** The end of a run of words parted by single plain spaces. */
function endOfRun(source: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (isSpace(code)) {
      const isSingle = code === SPACE && at + 1 < end && !isSpace(source.charCodeAt(at + 1));
      if (!isSingle) return at;
    }
    at += 1;
  }
  return at;
}
