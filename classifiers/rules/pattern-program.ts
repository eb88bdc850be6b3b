import { InvalidInputError } from '../../domain/index.js';
import { EDGE, type LetterSet } from './pattern-letters.js';
import { type PatternNode, parsePattern } from './pattern-syntax.js';

/** One step of a machine that is in many states at once (Thompson 1968): read a letter, go two ways, or be done. */
export type Step =
  | { readonly read: LetterSet; next: number }
  | { readonly fork: [number, number] }
  | { readonly done: true };

export interface Program {
  readonly source: string;
  readonly steps: readonly Step[];
  readonly start: number;
}

/** Repetitions are written out, so counts multiply. */
const MOST_STEPS = 400;

/**
 * Compiles a pattern, with a word's edge on both sides. Time to run is letters × steps at worst, whatever the pattern; raises INVALID_INPUT
 * where it is not a pattern or written out is too long.
 */
export function compilePattern(source: string): Program {
  const node = parsePattern(source);
  const steps: Step[] = [{ done: true }];
  const edge: PatternNode = { kind: 'set', set: EDGE };
  const start = add({ kind: 'sequence', parts: [edge, node, edge] }, 0, { steps, source });
  return { source, steps, start };
}

interface Build {
  readonly steps: Step[];
  readonly source: string;
}

function push(step: Step, { steps, source }: Build): number {
  if (steps.length >= MOST_STEPS)
    throw new InvalidInputError(
      `pattern “${source.slice(0, 60)}”: its repetitions multiply to more than ${MOST_STEPS} steps; repeat less`,
      { pattern: source },
    );
  steps.push(step);
  return steps.length - 1;
}

/** Adds a node that goes on to `next`; answers where it begins. */
function add(node: PatternNode, next: number, build: Build): number {
  switch (node.kind) {
    case 'set':
      return push({ read: node.set, next }, build);
    case 'sequence':
      return node.parts.reduceRight((after, part) => add(part, after, build), next);
    case 'choice':
      return node.options
        .map((option) => add(option, next, build))
        .reduceRight((other, first) => push({ fork: [first, other] }, build));
    case 'repeat':
      return addRepeat(node, next, build);
  }
}

function addRepeat(
  { part, least, most }: Extract<PatternNode, { kind: 'repeat' }>,
  next: number,
  build: Build,
): number {
  let entry = next;
  if (most === Infinity) {
    const loop: [number, number] = [next, next];
    entry = push({ fork: loop }, build);
    loop[0] = add(part, entry, build);
  }
  const optional = most === Infinity ? 0 : most - least;
  for (let i = 0; i < optional; i += 1)
    entry = push({ fork: [add(part, entry, build), next] }, build);
  for (let i = 0; i < least; i += 1) entry = add(part, entry, build);
  return entry;
}
