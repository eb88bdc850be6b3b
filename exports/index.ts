export type { CaseEvidence, Refusal, TableOptions, TakedownListContext } from './context.js';
export { type CsvOptions, renderCsv } from './csv.js';
export { renderJson } from './json.js';
export { type Selection, selectExportable } from './select-exportable.js';
export { buildTakedownRows, type TakedownRow } from './takedown-row.js';
export { renderXlsx } from './xlsx.js';
