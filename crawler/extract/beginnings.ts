const SIGN_BITS = 5;
const SIGNS = 2 ** SIGN_BITS;
const PLACES = SIGNS ** 3;

/**
 * Finds where one of many literals may begin, in one step a letter however many they are: by three signs, of each its lower five bits. A
 * pattern over dozens of literals tries each of them everywhere.
 */
export class Beginnings {
  readonly #known = new Uint8Array(PLACES);

  /** Literals of two signs or more, ASCII; one of two is found where a third sign follows. */
  constructor(literals: readonly string[]) {
    for (const literal of literals) {
      const [first = 0, second = 0, third] = Array.from(literal, (_, at) => literal.charCodeAt(at));
      const pair = withNext(withNext(0, first), second);
      if (third !== undefined) this.#known[withNext(pair, third)] = 1;
      else for (let sign = 0; sign < SIGNS; sign += 1) this.#known[withNext(pair, sign)] = 1;
    }
  }

  /** The next place from `from` on where a literal may begin, -1 where there is none. It passes none over, and may stop in vain. */
  next(text: string, from: number): number {
    const known = this.#known;
    let signs = withNext(withNext(0, text.charCodeAt(from)), text.charCodeAt(from + 1));
    for (let at = from + 2; at < text.length; at += 1) {
      signs = withNext(signs, text.charCodeAt(at));
      if (known[signs] === 1) return at - 2;
    }
    return -1;
  }
}

function withNext(signs: number, unit: number): number {
  return ((signs << SIGN_BITS) | (unit & (SIGNS - 1))) & (PLACES - 1);
}
