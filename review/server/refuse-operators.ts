import { InvalidInputError } from '../../domain/index.js';

/** Deeper or larger input than this is no input of ours. */
const MAX_DEPTH = 8;
const MAX_NODES = 20_000;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses keys that a database or the language would read as more than a name (`$…`, dots, `__proto__`), and input of
 * absurd depth. Raises INVALID_INPUT.
 */
export function refuseOperators(input: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  for (let visited = 0; open.length > 0; visited += 1) {
    const next = open.pop();
    if (next === undefined || typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= MAX_DEPTH || visited >= MAX_NODES)
      throw new InvalidInputError('The input is nested too deeply or too long');
    for (const [key, value] of Object.entries(next.value)) {
      if (key.startsWith('$') || key.includes('.') || RESERVED.has(key))
        throw new InvalidInputError('A key of the input is not allowed', { key: key.slice(0, 40) });
      open.push({ value, depth: next.depth + 1 });
    }
  }
}
