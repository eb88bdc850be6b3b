import { PATTERN_LETTERS, patternLetter } from './pattern-letters.js';
import type { Program, Step } from './pattern-program.js';

/** Where a pattern stands in the folded view, end exclusive. */
export interface PatternHit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

export interface PatternMatcher {
  /** The first place of each pattern that occurs. */
  match(folded: Uint16Array, length: number): PatternHit[];
}

/** Patterns look at the beginning of a long text only. */
const MOST_UNITS = 50_000;
/** States kept before the table is begun anew, so that no pattern can fill the memory. */
const MOST_STATES = 2_000;
const SPACE = 32;

/** One table for all patterns, made as letters are met (as RE2 does): one look-up a letter, however many patterns there are. */
export function createPatternMatcher(programs: readonly Program[]): PatternMatcher {
  const joined = join(programs);
  let table = new Table(joined);
  /** Where each pattern ends first. */
  const firstEnds = (folded: Uint16Array, units: number): Map<number, number> => {
    const ends = new Map<number, number>();
    let state = table.first;
    for (let at = -1; at <= units; at += 1) {
      const letter = letterAt(folded, at, units);
      const known = table.next[state * PATTERN_LETTERS + letter] ?? UNKNOWN;
      state = known === UNKNOWN ? table.reach(state, letter) : known;
      if (table.isEnd[state] === 1) noteEnds(ends, table.endedIn(state), at);
      if (table.count <= MOST_STATES) continue;
      const places = table.placesOf(state);
      table = new Table(joined);
      state = table.stateOf(places, NONE);
    }
    return ends;
  };
  return {
    match: (folded, length) => {
      if (programs.length === 0) return [];
      const units = Math.min(length, MOST_UNITS);
      return [...firstEnds(folded, units)].map(([pattern, to]) => ({
        pattern,
        from: startOf(programs[pattern], folded, to, units) + 1,
        to,
      }));
    },
  };
}

function noteEnds(ends: Map<number, number>, ended: readonly number[], at: number): void {
  for (const pattern of ended) if (!ends.has(pattern)) ends.set(pattern, at);
}

/** A text stands between two spaces, so that its ends are edges of words. */
function letterAt(folded: Uint16Array, at: number, units: number): number {
  return at < 0 || at >= units ? SPACE : patternLetter(folded[at] ?? SPACE);
}

interface Joined {
  readonly steps: readonly Step[];
  readonly starts: readonly number[];
  /** The pattern of each ending step. */
  readonly endOf: ReadonlyMap<number, number>;
}

function join(programs: readonly Program[]): Joined {
  const steps: Step[] = [];
  const starts: number[] = [];
  const endOf = new Map<number, number>();
  programs.forEach((program, pattern) => {
    const base = steps.length;
    starts.push(base + program.start);
    for (const step of program.steps) {
      if ('done' in step) endOf.set(steps.length, pattern);
      steps.push(moved(step, base));
    }
  });
  return { steps, starts, endOf };
}

function moved(step: Step, base: number): Step {
  if ('read' in step) return { read: step.read, next: step.next + base };
  if ('fork' in step) return { fork: [step.fork[0] + base, step.fork[1] + base] };
  return step;
}

const NONE: readonly number[] = [];
const UNKNOWN = -1;
const FIRST_ROOM = 64;

/** States as they are met; where each letter leads from them lies in one array, which is what a letter costs. */
class Table {
  readonly first: number;
  count = 0;
  next = new Int32Array(FIRST_ROOM * PATTERN_LETTERS).fill(UNKNOWN);
  isEnd = new Uint8Array(FIRST_ROOM);
  private readonly joined: Joined;
  private readonly known = new Map<string, number>();
  /** Reading steps the machine stands at in each state, of all patterns, ascending. */
  private readonly places: (readonly number[])[] = [];
  /** Patterns that end in each state. */
  private readonly ended: (readonly number[])[] = [];

  constructor(joined: Joined) {
    this.joined = joined;
    const begun = new Set<number>();
    for (const start of joined.starts) follow(start, joined.steps, begun);
    this.first = this.stateOf(readingPlaces(begun, joined.steps), NONE);
  }

  placesOf(state: number): readonly number[] {
    return this.places[state] ?? NONE;
  }

  endedIn(state: number): readonly number[] {
    return this.ended[state] ?? NONE;
  }

  stateOf(places: readonly number[], ended: readonly number[]): number {
    const key = `${places.join(',')}|${ended.join(',')}`;
    const same = this.known.get(key);
    if (same !== undefined) return same;
    if (this.count === this.isEnd.length) this.grow();
    const state = this.count;
    this.count += 1;
    this.places.push(places);
    this.ended.push(ended);
    this.isEnd[state] = ended.length > 0 ? 1 : 0;
    this.known.set(key, state);
    return state;
  }

  /** Where a letter leads that was not met in this state before. */
  reach(state: number, letter: number): number {
    const { steps, starts, endOf } = this.joined;
    const reached = new Set<number>();
    for (const place of this.placesOf(state)) {
      const step = steps[place];
      if (step && 'read' in step && step.read[letter] === 1) follow(step.next, steps, reached);
    }
    const ended = [...reached].flatMap((place) => endOf.get(place) ?? []);
    // A pattern may begin after any letter.
    for (const start of starts) follow(start, steps, reached);
    const to = this.stateOf(readingPlaces(reached, steps), ended);
    this.next[state * PATTERN_LETTERS + letter] = to;
    return to;
  }

  private grow(): void {
    const next = new Int32Array(this.next.length * 2).fill(UNKNOWN);
    next.set(this.next);
    this.next = next;
    const isEnd = new Uint8Array(this.isEnd.length * 2);
    isEnd.set(this.isEnd);
    this.isEnd = isEnd;
  }
}

function readingPlaces(reached: ReadonlySet<number>, steps: readonly Step[]): number[] {
  return [...reached].filter((place) => 'read' in (steps[place] ?? {})).sort((a, b) => a - b);
}

/** Everything reached from a step without reading. */
function follow(place: number, steps: readonly Step[], reached: Set<number>): void {
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const step = steps[at];
    if (step && 'fork' in step) open.push(...step.fork);
  }
}

/** The leftmost beginning of a match that ends at `end`: one pass that carries, for each step, where it came from. */
function startOf(
  program: Program | undefined,
  folded: Uint16Array,
  end: number,
  units: number,
): number {
  if (!program) return end;
  let from = new Map<number, number>();
  for (let at = -1; at <= end; at += 1) {
    spread(program.start, at, program.steps, from);
    const letter = letterAt(folded, at, units);
    const after = new Map<number, number>();
    for (const [place, began] of from) {
      const step = program.steps[place];
      if (step && 'read' in step && step.read[letter] === 1)
        spread(step.next, began, program.steps, after);
    }
    from = after;
  }
  return from.get(0) ?? end;
}

function spread(
  place: number,
  began: number,
  steps: readonly Step[],
  from: Map<number, number>,
): void {
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const known = from.get(at);
    if (known !== undefined && known <= began) continue;
    from.set(at, began);
    const step = steps[at];
    if (step && 'fork' in step) open.push(...step.fork);
  }
}
