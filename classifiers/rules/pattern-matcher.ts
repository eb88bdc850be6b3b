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

interface State {
  /** Reading steps the machine stands at, of all patterns, ascending. */
  readonly places: readonly number[];
  /** Patterns that end here. */
  readonly ended: readonly number[];
  readonly next: Int32Array;
}

/** One table for all patterns, made as letters are met (as RE2 does): one look-up a letter, however many patterns there are. */
export function createPatternMatcher(programs: readonly Program[]): PatternMatcher {
  const joined = join(programs);
  let table = createTable(joined);
  /** Where each pattern ends first. */
  const firstEnds = (folded: Uint16Array, units: number): Map<number, number> => {
    const ends = new Map<number, number>();
    let state = table.first;
    for (let at = -1; at <= units; at += 1) {
      state = table.step(state, letterAt(folded, at, units));
      for (const pattern of table.endedIn(state)) if (!ends.has(pattern)) ends.set(pattern, at);
      if (table.count() <= MOST_STATES) continue;
      const places = table.placesOf(state);
      table = createTable(joined);
      state = table.stateOf(places, []);
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

interface Table {
  readonly first: number;
  step(state: number, letter: number): number;
  stateOf(places: readonly number[], ended: readonly number[]): number;
  placesOf(state: number): readonly number[];
  endedIn(state: number): readonly number[];
  count(): number;
}

const NONE: readonly number[] = [];

function createTable({ steps, starts, endOf }: Joined): Table {
  const states: State[] = [];
  const known = new Map<string, number>();
  const stateOf = (places: readonly number[], ended: readonly number[]): number => {
    const key = `${places.join(',')}|${ended.join(',')}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    states.push({ places, ended, next: new Int32Array(PATTERN_LETTERS).fill(-1) });
    known.set(key, states.length - 1);
    return states.length - 1;
  };
  const make = (places: readonly number[], letter: number): number => {
    const reached = new Set<number>();
    for (const place of places) {
      const step = steps[place];
      if (step && 'read' in step && step.read[letter] === 1) follow(step.next, steps, reached);
    }
    const ended = [...reached].flatMap((place) => endOf.get(place) ?? []);
    // A pattern may begin after any letter.
    for (const start of starts) follow(start, steps, reached);
    return stateOf(readingPlaces(reached, steps), ended);
  };
  const begun = new Set<number>();
  for (const start of starts) follow(start, steps, begun);
  return {
    first: stateOf(readingPlaces(begun, steps), NONE),
    step: (state, letter) => {
      const from = states[state];
      const seen = from?.next[letter] ?? -1;
      if (seen >= 0 || !from) return seen;
      const made = make(from.places, letter);
      from.next[letter] = made;
      return made;
    },
    stateOf,
    placesOf: (state) => states[state]?.places ?? NONE,
    endedIn: (state) => states[state]?.ended ?? NONE,
    count: () => states.length,
  };
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
