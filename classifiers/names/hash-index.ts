const SLOTS_PER_KEY = 3;
const EMPTY = -1;
/** Bits that choose one of 32. */
const PLACE = 5;

/**
 * A set of 32-bit hashes that may say yes where it should say no, and never no where it should say yes: three bits in one word of memory, and a
 * word for each hash or two, so that about one foreign hash in a thousand gets through.
 */
export class HashFilter {
  readonly #words: Int32Array;
  /** Leaves of a hash the bits that choose the word; the low ones choose the bits within. */
  readonly #shift: number;

  constructor(hashes: Iterable<number>) {
    const distinct = new Set(hashes);
    const words = new Int32Array(powerOfTwo(distinct.size));
    this.#words = words;
    this.#shift = Math.clz32(words.length) + 1;
    for (const hash of distinct) {
      const mixed = spread(hash);
      const bits = (1 << mixed) | (1 << (mixed >>> PLACE)) | (1 << (mixed >>> (2 * PLACE)));
      words[mixed >>> this.#shift] = (words[mixed >>> this.#shift] ?? 0) | bits;
    }
  }

  mayHave(hash: number): boolean {
    const mixed = spread(hash);
    const word = this.#words[mixed >>> this.#shift] ?? 0;
    // A shift takes no more than the five lowest bits of what it shifts by.
    return (
      ((word >>> mixed) & (word >>> (mixed >>> PLACE)) & (word >>> (mixed >>> (2 * PLACE))) & 1) ===
      1
    );
  }
}

/** Ids by 32-bit hash in flat arrays: several ids may share a hash, and whoever looks one up compares what it stands for. */
export class HashIndex {
  readonly #filter: HashFilter;
  readonly #keys: Int32Array;
  readonly #ids: Int32Array;
  readonly #mask: number;

  /** The hash at each place goes with the id at the same place. */
  constructor(hashes: readonly number[], ids: readonly number[]) {
    const size = powerOfTwo(hashes.length * SLOTS_PER_KEY);
    this.#filter = new HashFilter(hashes);
    this.#keys = new Int32Array(size);
    this.#ids = new Int32Array(size).fill(EMPTY);
    this.#mask = size - 1;
    for (let i = 0; i < hashes.length; i += 1) this.#add(hashes[i] ?? 0, ids[i] ?? EMPTY);
  }

  #add(hash: number, id: number): void {
    let slot = spread(hash) & this.#mask;
    while (this.#ids[slot] !== EMPTY) {
      if (this.#ids[slot] === id && this.#keys[slot] === hash) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#keys[slot] = hash;
    this.#ids[slot] = id;
  }

  /** The slot of the first id with this hash; -1 where there is none. */
  first(hash: number): number {
    if (!this.#filter.mayHave(hash)) return EMPTY;
    return this.#from(hash, spread(hash) & this.#mask);
  }

  /** The next slot with the hash of this one; -1 after the last. */
  next(slot: number): number {
    return this.#from(this.#keys[slot] ?? 0, (slot + 1) & this.#mask);
  }

  idAt(slot: number): number {
    return this.#ids[slot] ?? EMPTY;
  }

  #from(hash: number, start: number): number {
    let slot = start;
    while (this.#ids[slot] !== EMPTY) {
      if (this.#keys[slot] === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return EMPTY;
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function powerOfTwo(least: number): number {
  let size = 256;
  while (size < least) size *= 2;
  return size;
}
