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

/** Looks made by a program: long runs of consonants, letters and digits in turns, or nothing but digits. */
export function looksGenerated(label: string): boolean {
  if (label.length < SHORTEST) return false;
  let turns = 0;
  let consonants = 0;
  let digits = 0;
  let before = OTHER;
  for (let i = 0; i < label.length; i += 1) {
    const kind = CLASSES[label.charCodeAt(i)] ?? OTHER;
    consonants = kind === CONSONANT ? consonants + 1 : 0;
    if (consonants >= CONSONANT_RUN) return true;
    if (kind === DIGIT) digits += 1;
    const turned = isTurn(before, kind);
    if (turned) turns += 1;
    // A letter or digit takes part in one turn only.
    before = turned ? OTHER : kind;
  }
  return turns >= TURNS || (digits === label.length && digits >= DIGIT_RUN);
}

function isTurn(before: number, kind: number): boolean {
  if (before === OTHER || kind === OTHER) return false;
  return (before === DIGIT) !== (kind === DIGIT);
}
