const SLOTS = 256;
/** What the two cases of a letter share; signs and digits fall among the letters, which only makes slots longer. */
const LETTER_BITS = 31;
const UPPER_A = 65;
const UPPER_Z = 90;
const TO_LOWER = 32;

interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

/** Finds names of a fixed list (lower case, ASCII) where they stand in a page, in either case, without copying what stands there. */
export class KnownNames<T> {
  private readonly slots: Entry<T>[][] = Array.from({ length: SLOTS }, () => []);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries)
      this.slots[slotOf(name, 0, name.length)]?.push({ name, value });
  }

  /** What is known by the name at `text[start, end)`. */
  find(text: string, start: number, end: number): T | undefined {
    const slot = this.slots[slotOf(text, start, end)];
    if (slot === undefined) return undefined;
    for (let at = 0; at < slot.length; at += 1) {
      const entry = slot[at];
      if (entry !== undefined && standsAt(entry.name, text, start, end)) return entry.value;
    }
    return undefined;
  }
}

function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & LETTER_BITS;
  const last = text.charCodeAt(end - 1) & LETTER_BITS;
  return (first * 29 + last * 7 + (end - start)) & (SLOTS - 1);
}

function standsAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at += 1) {
    const code = text.charCodeAt(start + at);
    const lower = code >= UPPER_A && code <= UPPER_Z ? code | TO_LOWER : code;
    if (lower !== name.charCodeAt(at)) return false;
  }
  return true;
}
