import { Squeezer } from './squeezer.js';
import { UnitColumns } from './unit-columns.js';
import type { HiddenCounts } from './units.js';

/** How often a text hid its words; each is a fact about writing, not yet a judgement. */
export interface Disguises extends HiddenCounts {
  lookAlikes: number;
  leet: number;
  joined: number;
  teencode: number;
}

/** Room for what short forms stand for; more is made where it does not do. */
const SPARE_UNITS = 96;
/** How far past its end a word is looked at. */
const LOOK_AHEAD_UNITS = 4;

/**
 * A text on its way from units to words. Most texts stay as they were read, and are not copied: only from the first word on that is written
 * otherwise than it was read is there a second copy, which takes over what stays as it is in long stretches.
 */
export class Passage {
  /** The units as they were read. */
  readonly raw: UnitColumns;
  readonly squeezer = new Squeezer();
  disguises: Disguises = noDisguises();
  tokens: Uint32Array;
  tokenCount = 0;
  /** What is written instead; empty as long as nothing had to be. */
  readonly #out: UnitColumns = new UnitColumns(0);
  /** So many raw units are in `#out` already; how much further right a raw unit behind them will stand there. */
  #taken = 0;
  #shift = 0;

  constructor(capacity: number) {
    this.raw = new UnitColumns(capacity + LOOK_AHEAD_UNITS + 1);
    this.tokens = new Uint32Array(capacity + 2);
  }

  /** Forgets the text before. */
  begin(): void {
    this.raw.length = 0;
    this.#out.length = 0;
    this.#taken = 0;
    this.#shift = 0;
    this.tokenCount = 0;
  }

  /** To be called when `raw` is full, before its words are looked at. */
  stopRaw(): void {
    this.raw.endWithNothing(LOOK_AHEAD_UNITS);
  }

  /** The raw units `from` to `to` (exclusive) are a word that stays as it is. */
  keepWord(from: number, to: number): void {
    this.#addToken(from + this.#shift, to + this.#shift);
  }

  /** Everything up to `from` stays as it is; the columns to write what follows to, with room for `more` units besides the rest of the text. */
  rewriteFrom(from: number, more: number): UnitColumns {
    const out = this.#out;
    out.reserve(this.raw.length - this.#taken + more + SPARE_UNITS);
    out.copy(this.raw, this.#taken, from);
    this.#taken = from;
    return out;
  }

  /** A word was written from `start` on, up to where the written columns end. */
  addWritten(start: number): void {
    this.#addToken(start, this.#out.length);
  }

  /** What was written stands for all raw units up to `to`. */
  rewrittenTo(to: number): void {
    this.#taken = to;
    this.#shift = this.#out.length - to;
  }

  /** The columns that hold the whole text. */
  finish(): UnitColumns {
    if (this.#taken === 0) return this.raw;
    const out = this.rewriteFrom(this.raw.length, LOOK_AHEAD_UNITS);
    out.endWithNothing(LOOK_AHEAD_UNITS);
    return out;
  }

  #addToken(from: number, to: number): void {
    const at = this.tokenCount * 2;
    if (at + 2 > this.tokens.length) {
      const grown = new Uint32Array(this.tokens.length * 2);
      grown.set(this.tokens);
      this.tokens = grown;
    }
    this.tokens[at] = from;
    this.tokens[at + 1] = to;
    this.tokenCount += 1;
  }
}

function noDisguises(): Disguises {
  return { invisible: 0, compatibility: 0, lookAlikes: 0, leet: 0, joined: 0, teencode: 0 };
}
