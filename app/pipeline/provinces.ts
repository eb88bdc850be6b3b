import type { Province } from '../../domain/index.js';

/** Gives the codes of the provinces a text names, old names included. */
export type ProvinceFinder = (text: string) => string[];

/** Text considered, in characters: names stand in headings and addresses, not in the hundredth screen. */
const MAX_TEXT = 20_000;

/**
 * Finds provinces by name. Names are matched with accents as whole words: folded, too many of them are everyday words
 * (`lào cai`, `hà nam`, `sơn la`).
 */
export function createProvinceFinder(provinces: readonly Province[]): ProvinceFinder {
  const codeOf = new Map<string, string>();
  for (const province of provinces) {
    for (const name of [province.name, ...province.formerNames])
      codeOf.set(bare(name), province.code);
  }
  const alternatives = [...codeOf.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => {
    const found = text.slice(0, MAX_TEXT).normalize('NFC').match(pattern) ?? [];
    const codes = found.map((name) => codeOf.get(bare(name))).filter((code) => code !== undefined);
    return [...new Set(codes)];
  };
}

/** Lower case, without "TP", "tỉnh", "thành phố" before the name. */
function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:tp\.?|tỉnh|thành phố)\s+/u, '')
    .trim();
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
