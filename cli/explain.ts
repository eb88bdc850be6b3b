import type { Classification, Signal } from '../domain/index.js';

export interface SignalEffect {
  readonly code: string;
  readonly weight: number;
  /** The score if this signal alone were not there. */
  readonly scoreWithout: number;
}

/** The least that would have to be different for the other verdict. */
export interface Turn {
  readonly suspected: boolean;
  readonly threshold: number;
  /** The smallest set of signals without which the verdict turns; empty where none can turn it. */
  readonly without: readonly Pick<Signal, 'code' | 'weight' | 'reason'>[];
  /** The score without them. */
  readonly score: number;
  readonly vi: string;
  readonly en: string;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const sumOf = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { weight }) => sum + weight, 0);
const rounded = (score: number): number => Number(score.toFixed(4));

/** What the score would be without each signal: log-odds add up, so taking one away is a subtraction. Heaviest first. */
export function explain({ signals }: Pick<Classification, 'signals'>): SignalEffect[] {
  const total = sumOf(signals);
  return [...signals]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, weight }) => ({
      code,
      weight,
      scoreWithout: rounded(sigmoid(total - weight)),
    }));
}

/** The starting level and the protect-list are no findings about the thing: they cannot be different. */
function mayBeAbsent({ code }: Signal): boolean {
  return code !== 'prior' && !code.startsWith('protect.');
}

/**
 * What would have to be different: the smallest set of signals whose absence turns the verdict. Weights add up, so taking the heaviest of
 * those that hold it up, one after the other, gives the smallest set.
 */
export function turnOf(
  { signals, suspected }: Pick<Classification, 'signals' | 'suspected'>,
  threshold: number,
): Turn {
  const holding = signals
    .filter((signal) => mayBeAbsent(signal) && signal.weight > 0 === suspected)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  let rest = sumOf(signals);
  const without: Signal[] = [];
  for (const signal of holding) {
    if (sigmoid(rest) >= threshold !== suspected) break;
    rest -= signal.weight;
    without.push(signal);
  }
  const turned = sigmoid(rest) >= threshold !== suspected;
  const set = turned ? without : [];
  const score = rounded(sigmoid(turned ? rest : sumOf(signals)));
  return {
    suspected,
    threshold,
    without: set.map(({ code, weight, reason }) => ({ code, weight, reason })),
    score,
    ...sentences(set, { suspected, threshold, score, protectedName: isProtected(signals) }),
  };
}

function isProtected(signals: readonly Signal[]): boolean {
  return signals.some(({ code }) => code === 'protect.official');
}

interface Outcome {
  readonly suspected: boolean;
  readonly threshold: number;
  readonly score: number;
  readonly protectedName: boolean;
}

function sentences(
  set: readonly Signal[],
  { suspected, threshold, score, protectedName }: Outcome,
): { vi: string; en: string } {
  if (set.length === 0 && protectedName)
    return {
      vi: 'Thuộc danh sách bảo vệ: không lý do nào ở đây làm cho nó thành nghi vấn.',
      en: 'On the protect-list: no reason here could make it suspected.',
    };
  if (set.length === 0)
    return suspected
      ? {
          vi: 'Dù bỏ mọi lý do buộc tội, mức khởi điểm vẫn trên ngưỡng.',
          en: 'Even without every accusing reason it would stay above the threshold.',
        }
      : {
          vi: 'Không có lý do gỡ nào giữ nó dưới ngưỡng: phải có thêm lý do buộc tội thì mới thành nghi vấn.',
          en: 'No clearing reason keeps it below the threshold: it would take further accusing reasons.',
        };
  const sign = suspected ? '<' : '≥';
  const comma = (value: number): string => value.toFixed(2).replace('.', ',');
  const listed = (text: (signal: Signal) => string): string =>
    set.map((signal, at) => `(${at + 1}) ${text(signal)}`).join('; ');
  return {
    vi: `Sẽ ${suspected ? 'không còn' : 'thành'} nghi vấn (${comma(score)} ${sign} ${comma(threshold)}) nếu không có ${set.length} lý do: ${listed(({ reason }) => reason)}.`,
    en: `Would ${suspected ? 'no longer be' : 'be'} suspected (${score.toFixed(2)} ${sign} ${threshold.toFixed(2)}) without ${set.length} ${set.length === 1 ? 'reason' : 'reasons'}: ${listed(({ reason, reasonEn }) => reasonEn ?? reason)}.`,
  };
}
