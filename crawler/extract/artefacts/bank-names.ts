import type { Bank } from '../../../domain/index.js';
import type { TextView } from './text-view.js';

/** A bank's name where it stands in the view. */
export interface BankMention {
  readonly bank: Bank;
  readonly start: number;
  readonly end: number;
}

/** Makes a reader of bank names and their short forms, longest first. */
export function createBankNameScan(banks: readonly Bank[]): (view: TextView) => BankMention[] {
  const byAlias = new Map<string, Bank>();
  for (const bank of banks)
    for (const alias of [
      bank.id,
      bank.name.toLowerCase(),
      bank.code.toLowerCase(),
      ...bank.aliases,
    ])
      if (/^[a-z0-9][a-z0-9 .&-]+$/.test(alias) && !byAlias.has(alias)) byAlias.set(alias, bank);
  if (byAlias.size === 0) return () => [];
  const longestFirst = [...byAlias.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![a-z0-9@])(?:${longestFirst.map(escaped).join('|')})(?![a-z0-9])`,
    'g',
  );
  return (view) => {
    const mentions: BankMention[] = [];
    for (const match of view.folded.matchAll(pattern)) {
      const bank = byAlias.get(match[0]);
      // `200 MB` is data, not the bank.
      const isUnit = match[0] === 'mb' && isCount(view, match.index);
      if (bank !== undefined && !isUnit)
        mentions.push({ bank, start: match.index, end: match.index + match[0].length });
    }
    return mentions;
  };
}

/** A number of up to four digits right before, and no more. */
function isCount(view: TextView, at: number): boolean {
  return /(?:^|\D)\d{1,4}\s?$/.test(view.plain.slice(Math.max(0, at - 8), at));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s?');
}
