/** Growing parallel columns: the accented unit, the folded unit, and where they came from in the original. */
export class UnitColumns {
  accented: Uint16Array;
  folded: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;
  #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    // One block for all four: small texts are the common case, and there allocating is what costs.
    const block = new ArrayBuffer(capacity * 12);
    this.starts = new Uint32Array(block, 0, capacity);
    this.ends = new Uint32Array(block, capacity * 4, capacity);
    this.accented = new Uint16Array(block, capacity * 8, capacity);
    this.folded = new Uint16Array(block, capacity * 10, capacity);
  }

  /** Makes sure that `more` units fit; arrays read before may be replaced. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.#capacity) return;
    const grown = new UnitColumns(needed * 2);
    grown.accented.set(this.accented);
    grown.folded.set(this.folded);
    grown.starts.set(this.starts);
    grown.ends.set(this.ends);
    this.accented = grown.accented;
    this.folded = grown.folded;
    this.starts = grown.starts;
    this.ends = grown.ends;
    this.#capacity = needed * 2;
  }

  /** Adds one unit; room for it was reserved. */
  push(accented: number, folded: number, start: number, end: number): void {
    const at = this.length++;
    this.accented[at] = accented;
    this.folded[at] = folded;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Writes `count` empty units after the last without counting them in: readers look ahead, and must not see what an earlier text left. */
  endWithNothing(count: number): void {
    this.reserve(count);
    const { accented, folded, starts, ends } = this;
    for (let at = this.length; at < this.length + count; at += 1) {
      accented[at] = 0;
      folded[at] = 0;
      starts[at] = 0;
      ends[at] = 0;
    }
  }

  /** Adds the units `from` to `to` (exclusive) of other columns; room for them was reserved. */
  copy(source: UnitColumns, from: number, to: number): void {
    const { accented, folded, starts, ends } = this;
    const { accented: otherAccented, folded: otherFolded } = source;
    const { starts: otherStarts, ends: otherEnds } = source;
    let at = this.length;
    for (let i = from; i < to; i += 1, at += 1) {
      accented[at] = otherAccented[i] ?? 0;
      folded[at] = otherFolded[i] ?? 0;
      starts[at] = otherStarts[i] ?? 0;
      ends[at] = otherEnds[i] ?? 0;
    }
    this.length = at;
  }
}
