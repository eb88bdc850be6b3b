/** Numbers that look random and are the same for the same seed on every machine. */
export interface Dice {
  /** From 0 up to, but not including, 1. */
  roll(): number;
  /** True with the given likelihood. */
  chance(likelihood: number): boolean;
  /** One of `options`, which must not be empty. Raises `RangeError`. */
  pick<T>(options: readonly T[]): T;
  /** `count` different ones of `options`, in an order of their own. */
  choose<T>(options: readonly T[], count: number): T[];
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Mulberry32, started from the FNV-1a hash of `seed`. */
export function diceOf(seed: string): Dice {
  let state = FNV_START;
  for (let at = 0; at < seed.length; at += 1)
    state = Math.imul(state ^ seed.charCodeAt(at), FNV_PRIME);
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(options: readonly T[]): T => {
    const [first] = options.slice(Math.floor(roll() * options.length));
    if (first === undefined) throw new RangeError('Nothing to pick from');
    return first;
  };
  return {
    roll,
    chance: (likelihood) => roll() < likelihood,
    pick,
    choose: (options, count) => {
      const left = [...options];
      const chosen: ReturnType<typeof left.slice> = [];
      while (chosen.length < count && left.length > 0)
        chosen.push(...left.splice(Math.floor(roll() * left.length), 1));
      return chosen;
    },
  };
}
