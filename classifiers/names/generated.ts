const SHORTEST = 7;
const DIGIT_RUN = 6;
const CONSONANT_RUN = 7;
const TURNS = 4;

const OTHER = 0;
const VOWEL = 1;
const CONSONANT = 2;
const DIGIT = 3;
const CLASSES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (/[0-9]/.test(letter)) return DIGIT;
  if (!/[a-z]/.test(letter)) return OTHER;
  // y is a vowel in Vietnamese.
  return /[aeiouy]/.test(letter) ? VOWEL : CONSONANT;
});

/**
 * Looks made by a program: long runs of consonants, letters and digits in turns, or nothing but digits. `digits` says whether there may be
 * any.
 */
export function looksGenerated(
  units: Uint16Array,
  from: number,
  to: number,
  digits: boolean,
): boolean {
  if (to - from < SHORTEST) return false;
  // Nearly every name has none: half a dozen looks do there.
  return digits ? isMixed(units, from, to) : hasConsonantRun(units, from, to);
}

function isMixed(units: Uint16Array, from: number, to: number): boolean {
  let turns = 0;
  let consonants = 0;
  let digits = 0;
  let before = OTHER;
  for (let i = from; i < to; i += 1) {
    const kind = CLASSES[units[i] ?? 0] ?? OTHER;
    consonants = kind === CONSONANT ? consonants + 1 : 0;
    if (consonants >= CONSONANT_RUN) return true;
    if (kind === DIGIT) digits += 1;
    const turned = isTurn(before, kind);
    if (turned) turns += 1;
    // A letter or digit takes part in one turn only.
    before = turned ? OTHER : kind;
  }
  return turns >= TURNS || (digits === to - from && digits >= DIGIT_RUN);
}

/** A run of seven stands on one of every seven places, so only those are looked at, and what is around them. */
function hasConsonantRun(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from + CONSONANT_RUN - 1; at < to; at += CONSONANT_RUN) {
    let first = at;
    while (first >= from && isConsonant(units[first] ?? 0)) first -= 1;
    let last = at;
    while (last < to && isConsonant(units[last] ?? 0)) last += 1;
    if (last - first > CONSONANT_RUN) return true;
  }
  return false;
}

function isConsonant(unit: number): boolean {
  return CLASSES[unit] === CONSONANT;
}

function isTurn(before: number, kind: number): boolean {
  if (before === OTHER || kind === OTHER) return false;
  return (before === DIGIT) !== (kind === DIGIT);
}
