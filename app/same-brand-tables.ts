import type { SameBrandError, SameBrandEvaluation } from './evaluate-same-brand.js';
import type { ReportTable } from './evaluate-tables.js';
import { estimateText, shareText } from './share-text.js';

/** The figures of one form on two hosts as tables. */
export function sameBrandTables(evaluation: SameBrandEvaluation): ReportTable[] {
  const { groups, worst, ownForms, allowed, accused, bar } = evaluation;
  return [
    {
      title: `The same form on its owner's host and on another's: ${ownForms} forms on their own hosts set the bar of 0.5 % (${allowed} above ${bar.toFixed(3)}; at the model's own threshold ${shareText(accused)})`,
      headers: ['foreign host', 'forms', 'recall at 0.5 %', 'suspected', 'AUC'],
      rows: groups.map(({ hosts, forms, recall, suspected, auc }) => [
        hosts,
        forms,
        shareText(recall),
        shareText(suspected),
        estimateText(auc),
      ]),
    },
    ...errorTable('Forms on their own hosts, highest first', worst.accused),
    ...errorTable('Forms on foreign hosts, lowest first', worst.missed),
  ];
}

function errorTable(title: string, rows: readonly SameBrandError[]): ReportTable[] {
  if (rows.length === 0) return [];
  return [
    {
      title,
      headers: ['id', 'host', 'kind', 'score', 'strongest signals'],
      rows: rows.map(({ id, host, kind, score, signals }) => [
        id,
        host,
        kind,
        score.toFixed(3),
        signals.map(({ code, weight }) => `${code} ${weight.toFixed(2)}`).join(', '),
      ]),
    },
  ];
}
