export type { CaseEvidence, TakedownListContext } from './context.js';
export { type CsvOptions, renderCsv } from './csv.js';
export { explainRefusals } from './explain-refusals.js';
export { renderJson } from './json.js';
export { buildTakedownRows } from './takedown-row.js';
export { renderXlsx } from './xlsx.js';
