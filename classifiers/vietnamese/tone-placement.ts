const OLD_TO_NEW: ReadonlyMap<number, string> = new Map(
  [
    ['òa', 'oà'],
    ['óa', 'oá'],
    ['ỏa', 'oả'],
    ['õa', 'oã'],
    ['ọa', 'oạ'],
    ['òe', 'oè'],
    ['óe', 'oé'],
    ['ỏe', 'oẻ'],
    ['õe', 'oẽ'],
    ['ọe', 'oẹ'],
    ['ùy', 'uỳ'],
    ['úy', 'uý'],
    ['ủy', 'uỷ'],
    ['ũy', 'uỹ'],
    ['ụy', 'uỵ'],
  ].map(([from = '', to = '']) => [endingKey(from.charCodeAt(0), from.charCodeAt(1)), to]),
);

function endingKey(first: number, second: number): number {
  return (first << 8) | (second & 255);
}

/** Moves the tone of a syllable's end (its last two letters) from the old place to the new (`hòa` → `hoà`), so that both spellings agree. */
export function newTonePlacement(first: number, second: number): string | undefined {
  // Only `a`, `e` and `y` follow a tone in the old place.
  if (second !== 97 && second !== 101 && second !== 121) return undefined;
  return OLD_TO_NEW.get(endingKey(first, second));
}
