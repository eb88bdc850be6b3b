const FIRST_ROOM = 256;

/**
 * The letters of a name as numbers, in memory that the next name overwrites. A dozen rules pass over each name, and reading numbers from an array
 * costs them a fraction of reading letters from a string.
 */
export class NameLetters {
  units = new Uint16Array(FIRST_ROOM);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  read(text: string): this {
    this.clear();
    this.add(text);
    return this;
  }

  add(text: string): void {
    const from = this.length;
    this.length = from + text.length;
    this.#makeRoom();
    const { units } = this;
    for (let i = 0; i < text.length; i += 1) units[from + i] = text.charCodeAt(i);
  }

  #makeRoom(): void {
    // One more, for whoever marks the end.
    if (this.length < this.units.length) return;
    const grown = new Uint16Array(this.length * 2);
    grown.set(this.units);
    this.units = grown;
  }
}

/** The letters of one text by itself: for tables, which are made once. */
export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
