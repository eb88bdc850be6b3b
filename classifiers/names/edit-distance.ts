/**
 * Can `a` become `b` by at most so many edits: a letter left out, added, changed, or two neighbours exchanged? (Damerau-Levenshtein distance,
 * restricted; `natural` is its reference in the tests.) Made for one or two edits: the cost grows fourfold with each.
 */
export function withinEdits(a: string, b: string, edits: number): boolean {
  return Math.abs(a.length - b.length) <= edits && restWithin(a, 0, b, 0, edits);
}

function restWithin(a: string, fromA: number, b: string, fromB: number, edits: number): boolean {
  let i = fromA;
  let j = fromB;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const restA = a.length - i;
  const restB = b.length - j;
  if (restA === 0 || restB === 0) return restA + restB <= edits;
  if (edits === 0) return false;
  return (
    restWithin(a, i + 1, b, j + 1, edits - 1) ||
    restWithin(a, i + 1, b, j, edits - 1) ||
    restWithin(a, i, b, j + 1, edits - 1) ||
    (exchanged(a, i, b, j) && restWithin(a, i + 2, b, j + 2, edits - 1))
  );
}

function exchanged(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
}
