/** Keys for each 32-bit word of the filter, two: about one foreign hash in a hundred gets through. */
const KEYS_PER_WORD = 2;
const SLOTS_PER_KEY = 3;
const EMPTY = -1;

/** A set of 32-bit hashes that may say yes where it should say no, and never no where it should say yes. One memory access. */
export class HashFilter {
  readonly #words: Int32Array;
  readonly #mask: number;

  constructor(hashes: ArrayLike<number>) {
    this.#words = new Int32Array(powerOfTwo(hashes.length / KEYS_PER_WORD));
    this.#mask = this.#words.length - 1;
    for (let i = 0; i < hashes.length; i += 1) {
      const mixed = spread(hashes[i] ?? 0);
      const at = mixed & this.#mask;
      this.#words[at] = (this.#words[at] ?? 0) | threeBits(mixed);
    }
  }

  mayHave(hash: number): boolean {
    const mixed = spread(hash);
    const bits = threeBits(mixed);
    return ((this.#words[mixed & this.#mask] ?? 0) & bits) === bits;
  }
}

function threeBits(mixed: number): number {
  const more = Math.imul(mixed, 0x9e3779b1);
  return (1 << (more >>> 27)) | (1 << ((more >>> 22) & 31)) | (1 << ((more >>> 17) & 31));
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
