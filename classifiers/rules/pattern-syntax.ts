import { InvalidInputError } from '../../domain/index.js';
import {
  ANY,
  ESCAPED_SETS,
  foldedSign,
  type LetterSet,
  setWhere,
  WHITE,
} from './pattern-letters.js';

export type PatternNode =
  | { readonly kind: 'set'; readonly set: LetterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number /** A run of spaces: endless, yet it never competes with what follows. */;
      readonly spaces?: true;
    };

const MOST_SIGNS = 300;
const MOST_REPEATS = 60;
const MOST_NESTED = 20;
/** A shorter match would be found in nearly every text. */
const SHORTEST_MATCH = 3;

/**
 * Reads a pattern: letters (accents and capitals do not count; a space is any run of spaces), `.`, `\d \w \s`, `[…]`, `(…|…)`, `? * + {m,n}`.
 * Raises INVALID_INPUT for what cannot be run in linear time or says too little, in words that tell what to write instead.
 */
export function parsePattern(source: string): PatternNode {
  if (source.length > MOST_SIGNS) throw refused(source, `longer than ${MOST_SIGNS} characters`);
  const reader: Reader = { source, signs: [...source.normalize('NFC')], at: 0, depth: 0 };
  const node = readChoice(reader);
  if (reader.at < reader.signs.length) throw refused(source, 'a “)” has no “(” before it');
  if (shortestMatch(node) < SHORTEST_MATCH)
    throw refused(source, `it would match fewer than ${SHORTEST_MATCH} characters`);
  return node;
}

interface Reader {
  readonly source: string;
  readonly signs: readonly string[];
  at: number;
  depth: number;
}

function refused(source: string, why: string): InvalidInputError {
  return new InvalidInputError(`pattern “${source.slice(0, 60)}”: ${why}`, { pattern: source });
}

function readChoice(reader: Reader): PatternNode {
  const options = [readSequence(reader)];
  while (reader.signs[reader.at] === '|') {
    reader.at += 1;
    options.push(readSequence(reader));
  }
  return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
}

function readSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    const sign = reader.signs[reader.at];
    if (sign === undefined || sign === '|' || sign === ')') break;
    parts.push(readRepeat(reader, readAtom(reader, sign)));
  }
  return { kind: 'sequence', parts };
}

function readAtom(reader: Reader, sign: string): PatternNode {
  reader.at += 1;
  switch (sign) {
    case '(':
      return readGroup(reader);
    case '[':
      return { kind: 'set', set: readClass(reader) };
    case '.':
      return { kind: 'set', set: ANY };
    case '\\':
      return { kind: 'set', set: readEscape(reader) };
    case '^':
    case '$':
      throw refused(
        reader.source,
        `“${sign}” is not known: a pattern may stand anywhere in a text`,
      );
    case '*':
    case '+':
    case '?':
    case '{':
      throw refused(reader.source, `“${sign}” has nothing before it to repeat`);
    case ' ':
      return {
        kind: 'repeat',
        part: { kind: 'set', set: WHITE },
        least: 1,
        most: Infinity,
        spaces: true,
      };
    default:
      return { kind: 'set', set: only(reader, sign) };
  }
}

function only(reader: Reader, sign: string): LetterSet {
  const letter = foldedSign(sign);
  if (letter < 0)
    throw refused(reader.source, `“${sign}” is neither a Latin letter, a digit nor an ASCII sign`);
  return setWhere((other) => other === letter);
}

function readGroup(reader: Reader): PatternNode {
  const { signs, source } = reader;
  if (signs[reader.at] === '?') {
    const kind = `${signs[reader.at + 1] ?? ''}`;
    if (kind === '=' || kind === '!' || kind === '<')
      throw refused(
        source,
        'looking ahead or behind is not known; use all, any and none of the rule',
      );
    if (kind !== ':') throw refused(source, 'only plain groups (…) are known');
    reader.at += 2;
  }
  reader.depth += 1;
  if (reader.depth > MOST_NESTED) throw refused(source, 'groups are nested too deep');
  const node = readChoice(reader);
  if (signs[reader.at] !== ')') throw refused(source, 'a “(” is not closed');
  reader.at += 1;
  reader.depth -= 1;
  return node;
}

function readEscape(reader: Reader): LetterSet {
  const sign = reader.signs[reader.at] ?? '';
  reader.at += 1;
  const set = ESCAPED_SETS[sign];
  if (set) return set;
  if (/[1-9k]/.test(sign))
    throw refused(reader.source, 'references back to a group cannot be matched in linear time');
  if (sign === 'b' || sign === 'B')
    throw refused(reader.source, 'word edges are implied at both ends; leave out \\b');
  if (sign === '' || /[a-z0-9]/i.test(sign))
    throw refused(reader.source, `“\\${sign}” is not known`);
  return only(reader, sign);
}

function readClass(reader: Reader): LetterSet {
  const { signs, source } = reader;
  const negated = signs[reader.at] === '^';
  if (negated) reader.at += 1;
  const members = new Uint8Array(ANY.length);
  while (signs[reader.at] !== ']') {
    if (signs[reader.at] === undefined) throw refused(source, 'a “[” is not closed');
    addMember(reader, members);
  }
  reader.at += 1;
  return setWhere((letter) => (members[letter] === 1) !== negated);
}

function addMember(reader: Reader, members: Uint8Array): void {
  const { signs, source } = reader;
  const sign = signs[reader.at] ?? '';
  reader.at += 1;
  if (sign === '\\') {
    readEscape(reader).forEach((is, letter) => {
      if (is === 1) members[letter] = 1;
    });
    return;
  }
  const from = foldedSign(sign);
  const ranged = signs[reader.at] === '-' && signs[reader.at + 1] !== ']';
  const to = ranged ? foldedSign(signs[reader.at + 1] ?? '') : from;
  if (ranged) reader.at += 2;
  if (from < 0 || to < from) throw refused(source, `“[…${sign}…]” is not a range of ASCII letters`);
  members.fill(1, from, to + 1);
}

function readRepeat(reader: Reader, part: PatternNode): PatternNode {
  const range = readRange(reader);
  if (!range) return part;
  const next = reader.signs[reader.at] ?? '';
  if ('?+*{'.includes(next) && next !== '')
    throw refused(reader.source, `“${next}” after a repetition is not known; use one repetition`);
  const [least, most] = range;
  if (most === Infinity && isEndless(part))
    throw refused(
      reader.source,
      'a repetition without end stands inside another, as in (a+)+; give the inner or outer one an end, as in {1,5}',
    );
  return { kind: 'repeat', part, least, most };
}

function readRange(reader: Reader): [number, number] | undefined {
  const sign = reader.signs[reader.at];
  const simple: Readonly<Record<string, [number, number]>> = {
    '?': [0, 1],
    '*': [0, Infinity],
    '+': [1, Infinity],
  };
  const found = sign === undefined ? undefined : simple[sign];
  if (found) {
    reader.at += 1;
    return found;
  }
  if (sign !== '{') return undefined;
  const rest = reader.signs.slice(reader.at, reader.at + 8).join('');
  const [text, least = '', comma, most = ''] = /^\{(\d+)(,)?(\d*)\}/.exec(rest) ?? [];
  if (text === undefined) throw refused(reader.source, '“{” must read {m}, {m,} or {m,n}');
  reader.at += text.length;
  const from = Number(least);
  const to = comma === undefined ? from : most === '' ? Infinity : Number(most);
  if (from > MOST_REPEATS || (to !== Infinity && to > MOST_REPEATS) || to < from || to === 0)
    throw refused(
      reader.source,
      `“${text}”: repeat 1 to ${MOST_REPEATS} times, the smaller number first`,
    );
  return [from, to];
}

function isEndless(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'sequence':
      return node.parts.some(isEndless);
    case 'choice':
      return node.options.some(isEndless);
    case 'repeat':
      return (node.most === Infinity && node.spaces !== true) || isEndless(node.part);
  }
}

function shortestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + shortestMatch(part), 0);
    case 'choice':
      return Math.min(...node.options.map(shortestMatch));
    case 'repeat':
      return node.least * shortestMatch(node.part);
  }
}
