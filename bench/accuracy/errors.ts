import type { Judged } from './figures.js';
import { isScam } from './item.js';

const SIGNALS_SHOWN = 4;

/** An item judged wrongly in some of its forms, by the worst of them. */
interface WrongItem extends Judged {
  readonly forms: readonly string[];
}

/** The gravest errors, misses and false alarms in turn, each item once: what was said, how sure, and the signals that spoke loudest. */
export function errorLines(judged: readonly Judged[], count: number): string[] {
  const wrong = judged.filter(({ item, verdict }) => verdict.suspected !== isScam(item));
  const missed = worstFirst(
    wrong.filter(({ item }) => isScam(item)),
    (a, b) => a - b,
  );
  const accused = worstFirst(
    wrong.filter(({ item }) => !isScam(item)),
    (a, b) => b - a,
  );
  return Array.from({ length: count }, (_, at) => [missed[at], accused[at]])
    .flat()
    .filter((row) => row !== undefined)
    .slice(0, count)
    .flatMap(told);
}

function worstFirst(
  rows: readonly Judged[],
  worse: (one: number, other: number) => number,
): WrongItem[] {
  const items = new Map<string, WrongItem>();
  for (const row of [...rows].sort((a, b) => worse(a.verdict.score, b.verdict.score))) {
    const worst = items.get(row.item.id) ?? { ...row, forms: [] };
    items.set(row.item.id, { ...worst, forms: [...worst.forms, row.form] });
  }
  return [...items.values()];
}

function told({ item, forms, verdict }: WrongItem): string[] {
  const loudest = [...(verdict.signals ?? [])]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SIGNALS_SHOWN)
    .map(({ code, weight }) => `${code} ${weight.toFixed(2)}`);
  return [
    '',
    `${isScam(item) ? 'missed' : 'accused'} ${item.id} (${item.kind}, ${item.near ?? item.category}; ${forms.join(', ')}) score ${verdict.likelihood?.toFixed(3) ?? verdict.score}: ${loudest.join(', ')}`,
    `  ${(item.text ?? item.url ?? item.channel?.name ?? item.app?.name ?? '').slice(0, 300)}`,
  ];
}
