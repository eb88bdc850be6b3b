import type { ShareOf } from '../../classifiers/index.js';
import { SUSPECT_CATEGORIES } from '../../domain/index.js';
import type { ContenderFigures, GroupFigures } from './figures.js';
import { FORMS } from './forms.js';
import { KIND_GROUPS } from './item.js';

export interface Measured {
  readonly name: string;
  readonly about: string;
  readonly figures: ContenderFigures;
}

/** Tables in Markdown: they read well on a terminal and stand in the card as they are. The last contender is told of in full. */
export function reportLines(measured: readonly Measured[]): string[] {
  const lines = measured.map(({ name, about }) => `- \`${name}\`: ${about}`);
  lines.push('', ...groupTable(measured), '', ...formTable(measured));
  const ours = measured.find(({ figures }) => figures.named !== undefined);
  if (!ours) return lines;
  const { figures, name } = ours;
  lines.push('', `Honest items accused by \`${name}\`, by what they are:`, '');
  lines.push(...table(['what', 'items', 'accused'], accusedRows(figures)));
  lines.push('', `By category, \`${name}\` at its thresholds:`, '', ...categoryTable(figures));
  lines.push('', ...calibrationTable(ours));
  return lines;
}

function groupTable(measured: readonly Measured[]): string[] {
  const head = ['kind', 'who', 'scam', 'honest', 'AUC', 'recall at 1 % FP', 'at 2 %', 'at 3 %'];
  const rows = KIND_GROUPS.flatMap((group) =>
    measured.flatMap(({ name, figures }) => {
      const found = figures.groups[group];
      return found ? [[group, `\`${name}\``, ...groupCells(found)]] : [];
    }),
  );
  return table([...head, 'recall as shipped', 'false positives as shipped'], rows);
}

function groupCells(figures: GroupFigures): string[] {
  const { scamItems, honestItems, auc, recallAt, recall, falsePositives } = figures;
  return [
    String(scamItems),
    String(honestItems),
    auc.toFixed(3),
    ...[recallAt.at1, recallAt.at2, recallAt.at3, recall, falsePositives].map(percent),
  ];
}

function formTable(measured: readonly Measured[]): string[] {
  const rows = FORMS.flatMap((form) =>
    measured.map(({ name, figures }) => {
      const { recall, falsePositives, recallAt2, recallAt2Alone, lost } = figures.forms[form];
      return [
        form,
        `\`${name}\``,
        percent(recallAt2),
        (100 * lost).toFixed(1),
        percent(recallAt2Alone),
        percent(recall),
        percent(falsePositives),
      ];
    }),
  );
  return table(
    [
      'texts, form',
      'who',
      'recall at 2 % FP',
      'points lost',
      'at 2 % FP of this form',
      'recall',
      'false positives',
    ],
    rows,
  );
}

function accusedRows(figures: ContenderFigures): string[][] {
  return Object.entries(figures.accused).map(([genre, share]) => [
    genre,
    String(share.of),
    percent(share),
  ]);
}

function categoryTable(figures: ContenderFigures): string[] {
  const rows = SUSPECT_CATEGORIES.flatMap((category) => {
    const found = figures.categories[category];
    return found
      ? [[category, percent(found.recall), percent(found.named), percent(found.falsePositives)]]
      : [];
  });
  const all = figures.named ? [['all', '', percent(figures.named), '']] : [];
  return table(
    ['category', 'recall', 'right category when found', 'false positives near it'],
    [...rows, ...all],
  );
}

function calibrationTable({ name, figures }: Measured): string[] {
  const { calibration } = figures;
  if (!calibration) return [];
  return [
    `Calibration of \`${name}\`: expected calibration error ${calibration.error.toFixed(3)} in ten bins of equal count, half of the samples being scam.`,
    '',
    ...table(
      ['likelihood stated', 'samples', 'mean stated', 'scam in truth'],
      calibration.bins.map(({ from, to, rows, stated, seen }) => [
        `${from.toFixed(3)} to ${to.toFixed(3)}`,
        String(rows),
        stated.toFixed(3),
        seen.share.toFixed(3),
      ]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** `93.2 % (90.1–95.4)` */
function percent({ share, low, high }: ShareOf): string {
  const points = (value: number): string => (100 * value).toFixed(1);
  return `${points(share)} % (${points(low)}–${points(high)})`;
}
