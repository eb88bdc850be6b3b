import type { GroupFigures, PairCounts } from '../classifiers/index.js';
import { CATEGORIES, type Category } from '../domain/index.js';
import type { Evaluation } from './evaluate.js';
import type { Comparison } from './evaluate-compare.js';
import type { ErrorLine } from './evaluate-errors.js';
import { estimateText, shareText } from './share-text.js';

/** A table for people: on a terminal or in a report. */
export interface ReportTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All figures of a measurement as tables, in the order they are read. */
export function evaluationTables(evaluation: Evaluation): ReportTable[] {
  const { report, worst, comparison } = evaluation;
  return [
    groupTable(evaluation),
    precisionTable(evaluation),
    confusionTable(evaluation),
    {
      title: calibrationTitle(evaluation),
      headers: ['likelihood', 'rows', 'stated', 'seen'],
      rows: report.calibration.bins.map((bin) => [
        `${bin.from.toFixed(3)}–${bin.to.toFixed(3)}`,
        String(bin.rows),
        percent(bin.stated),
        shareText(bin.seen),
      ]),
    },
    ...(comparison ? [comparisonTable(comparison, report.rates)] : []),
    ...errorTables('Honest, but suspected', worst.accused),
    ...errorTables('Scams that were missed', worst.missed),
  ];
}

/** One likelihood for all kinds may hold while that of a kind does not: each is stated. */
function calibrationTitle({ report }: Evaluation): string {
  const { calibration, calibrationByKind } = report;
  const kinds = Object.entries(calibrationByKind).map(
    ([kind, { error, rows }]) => `${kind} ${percent(error)} of ${rows}`,
  );
  const each = kinds.length > 1 ? `; ${kinds.join(', ')}` : '';
  return `Calibration: expected error ${percent(calibration.error)} (bins of equal count${each})`;
}

function groupTable({ report }: Evaluation): ReportTable {
  const { by } = report;
  const lines: [string, GroupFigures][] = [['all', report.overall]];
  for (const [what, groups] of Object.entries(by))
    for (const [name, figures] of Object.entries(groups)) lines.push([`${what} ${name}`, figures]);
  return {
    title:
      'Recall of scams (95 % Wilson intervals); bar: whose honest rows set the false positive rates (too few for a rate: ≤)',
    headers: [
      'rows',
      'scam',
      'honest',
      'suspected',
      'honest accused',
      'AUC',
      ...report.rates.map((rate) => `at ${percent(rate)}`),
      'bar',
    ],
    rows: lines.map(([name, figures]) => [
      name,
      String(figures.scam),
      String(figures.honest),
      shareText(figures.recall),
      shareText(figures.falsePositives),
      estimateText(figures.auc),
      ...report.rates.map((_rate, at) => recallText(figures, at)),
      figures.bar,
    ]),
  };
}

/** `≤` where not one honest row may pass: the true rate of false positives is somewhere below what the set can show. */
function recallText({ recallAt }: GroupFigures, at: number): string {
  const figure = recallAt[at];
  if (!figure) return '–';
  return `${figure.allowed === 0 ? '≤ ' : ''}${shareText(figure.recall)}`;
}

function precisionTable({ report }: Evaluation): ReportTable {
  const rates = [...new Set(report.precision.map(({ baseRate }) => baseRate))];
  const points = [...new Set(report.precision.map(({ at }) => at))];
  return {
    title: 'Of what is suspected, how much is a scam, where this share of what is looked at is',
    headers: ['bar', ...rates.map((rate) => `base rate ${percent(rate)}`)],
    rows: points.map((point) => [
      point === 'threshold' ? 'own thresholds' : `${percent(point)} of honest rows`,
      ...rates.map((rate) =>
        estimateText(
          report.precision.find(({ at, baseRate }) => at === point && baseRate === rate)?.precision,
        ),
      ),
    ]),
  };
}

function confusionTable({ report }: Evaluation): ReportTable {
  const labels = CATEGORIES.filter((category) => report.confusion[category]);
  return {
    title: 'Categories: how rows of each label were called',
    headers: ['label', 'rows', 'called so', 'most often called instead'],
    rows: labels.map((label) => confusionRow(label, report.confusion[label] ?? {})),
  };
}

const MISTAKES_SHOWN = 4;

function confusionRow(label: Category, line: Partial<Record<Category, number>>): string[] {
  const called = CATEGORIES.flatMap((category): [Category, number][] => {
    const count = line[category] ?? 0;
    return count > 0 ? [[category, count]] : [];
  });
  const total = called.reduce((sum, [, count]) => sum + count, 0);
  const wrong = called.filter(([category]) => category !== label).sort((a, b) => b[1] - a[1]);
  return [
    label,
    String(total),
    `${line[label] ?? 0} (${percent((line[label] ?? 0) / total)})`,
    wrong
      .slice(0, MISTAKES_SHOWN)
      .map(([category, count]) => `${category} ${count}`)
      .join(', '),
  ];
}

function comparisonTable(
  { first, second, pairs }: Comparison,
  rates: readonly number[],
): ReportTable {
  const row = (name: string, pick: (figures: GroupFigures) => string): string[] => [
    name,
    pick(first.figures),
    pick(second.figures),
  ];
  return {
    title: 'Two models on the same rows (McNemar: rows where only one of them is right)',
    headers: ['', `A ${first.version}`, `B ${second.version}`],
    rows: [
      ['rows it was trained on', String(first.trainedOn), String(second.trainedOn)],
      ['suspected from', first.thresholds, second.thresholds],
      row('suspected of scam', ({ recall }) => shareText(recall)),
      row('honest accused', ({ falsePositives }) => shareText(falsePositives)),
      row('AUC', ({ auc }) => estimateText(auc)),
      ...rates.map((rate, at) =>
        row(`recall at ${percent(rate)}`, (figures) => recallText(figures, at)),
      ),
      pairRow('only this one right, all', pairs.all),
      pairRow('only this one right, scam', pairs.scam),
      pairRow('only this one right, honest', pairs.honest),
    ],
  };
}

function pairRow(name: string, { onlyFirst, onlySecond, p }: PairCounts): string[] {
  return [
    `${name} (p ${p < 0.001 ? '< 0.001' : p.toFixed(3)})`,
    String(onlyFirst),
    String(onlySecond),
  ];
}

function errorTables(title: string, lines: readonly ErrorLine[]): ReportTable[] {
  if (lines.length === 0) return [];
  return [
    {
      title: `${title} (worst first; personal data masked)`,
      headers: ['id', 'score', 'label → called', 'text', 'strongest signals'],
      rows: lines.map(({ id, score, labelled, stated, text, signals }) => [
        id,
        score.toFixed(3),
        `${labelled} → ${stated}`,
        text,
        signals.map(({ code, weight }) => `${code} ${weight.toFixed(2)}`).join(', '),
      ]),
    },
  ];
}

const percent = (part: number): string => `${Number((part * 100).toFixed(1))} %`;
