import type { Judged } from './figures.js';
import { isScam } from './item.js';

const SIGNALS_SHOWN = 4;

/** The gravest errors, misses and false alarms in turn: what was said, how sure, and the signals that spoke loudest. */
export function errorLines(judged: readonly Judged[], count: number): string[] {
  const wrong = judged.filter(({ item, verdict }) => verdict.suspected !== isScam(item));
  const gravest = (scam: boolean): Judged[] =>
    wrong
      .filter(({ item }) => isScam(item) === scam)
      .sort((a, b) => (scam ? 1 : -1) * (a.verdict.score - b.verdict.score));
  const [missed, accused] = [gravest(true), gravest(false)];
  return Array.from({ length: count }, (_, at) => [missed[at], accused[at]])
    .flat()
    .filter((row) => row !== undefined)
    .slice(0, count)
    .flatMap(told);
}

function told({ item, form, verdict }: Judged): string[] {
  const loudest = [...(verdict.signals ?? [])]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SIGNALS_SHOWN)
    .map(({ code, weight }) => `${code} ${weight.toFixed(2)}`);
  return [
    '',
    `${isScam(item) ? 'missed' : 'accused'} ${item.id} (${form}, ${item.kind}, ${item.near ?? item.category}) score ${verdict.likelihood?.toFixed(3) ?? verdict.score}: ${loudest.join(', ')}`,
    `  ${(item.text ?? item.url ?? item.channel?.name ?? item.app?.name ?? '').slice(0, 300)}`,
  ];
}
