import { describe, expect, it } from 'vitest';
import { KnownNames } from '../../../../crawler/extract/known-names.js';

const names = ['a', 'p', 'q', 'h1', 'hr', 'href', 'data-src', 'data-url'];
const known = new KnownNames(names.map((name) => [name, `<${name}>`] as const));

function find(written: string): string | undefined {
  const page = `<x ${written}="1">`;
  return known.find(page, 3, 3 + written.length);
}

describe('names looked up where they stand', () => {
  it.each(names)('finds %s in either case', (name) => {
    expect(find(name)).toBe(`<${name}>`);
    expect(find(name.toUpperCase())).toBe(`<${name}>`);
  });

  it.each([
    ['another letter with the same low bits', '1'],
    ['a digit for a letter', 'hq'],
    ['a longer name', 'hrefx'],
    ['a shorter name', 'hre'],
    ['a sign for a hyphen', 'data\rsrc'],
    ['a letter that only Unicode folds', 'h\u212aef'],
    ['nothing', ''],
  ])('does not take %s for a known name', (_, written) => {
    expect(find(written)).toBeUndefined();
  });
});
