import { type ReviewCase, type Stores, selectExportable } from '../domain/index.js';
import {
  buildTakedownRows,
  type CaseEvidence,
  explainRefusals,
  renderCsv,
  renderJson,
  renderXlsx,
  type TakedownListContext,
} from '../exports/index.js';
import type { TakedownExporter, TakedownList } from '../review/index.js';
import type { Workspace } from './compose.js';
import { VERSION } from './version.js';

const CONTENT_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

export interface ListStyle {
  readonly headers?: 'vi' | 'key';
  readonly bom?: boolean;
  readonly internal?: boolean;
}

/**
 * Renders takedown lists with what the evidence of each case adds to its rows. Approval, hold and protect-list are asked
 * once more at this last door; what was barred here or before is named on the information sheet.
 */
export function createTakedownExporter(
  workspace: Pick<Workspace, 'stores' | 'reference' | 'config' | 'protect'>,
  rulesVersion: string,
  style: ListStyle = {},
): TakedownExporter {
  return {
    render: async (list) => {
      const { included, refused } = selectExportable(
        list.requests,
        list.casesById,
        workspace.protect.current(),
      );
      const context: TakedownListContext = {
        reference: workspace.reference,
        evidenceByCaseId: await evidenceOf(list, workspace.stores),
        unit: { id: workspace.config.unit, name: workspace.config.unitName },
        exporterLogin: list.exportedBy,
        now: list.exportedAt,
        toolVersion: VERSION,
        rulesVersion,
        filter: list.filter,
        refused: explainRefusals([...list.refused, ...refused]),
      };
      return {
        bytes: await render({ ...list, requests: included }, context, style),
        contentType: CONTENT_TYPES[list.format],
        fileName: fileName(list),
      };
    },
  };
}

async function render(
  list: TakedownList,
  context: TakedownListContext,
  style: ListStyle,
): Promise<Uint8Array> {
  const rows = buildTakedownRows(list.requests, context);
  const table = {
    defangOnly: list.defangOnly,
    ...(style.headers ? { headers: style.headers } : {}),
    ...(style.internal ? { internal: true } : {}),
  };
  switch (list.format) {
    case 'csv':
      return renderCsv(rows, { ...table, ...(style.bom === undefined ? {} : { bom: style.bom }) });
    case 'xlsx':
      return renderXlsx(rows, context, table);
    case 'json':
      return Buffer.from(renderJson(rows, context), 'utf8');
  }
}

async function evidenceOf(list: TakedownList, stores: Stores): Promise<Map<string, CaseEvidence>> {
  const entries: [string, CaseEvidence][] = [];
  for (const reviewCase of list.casesById.values())
    entries.push([reviewCase.id, await caseEvidence(reviewCase, stores)]);
  return new Map(entries);
}

async function caseEvidence(reviewCase: ReviewCase, stores: Stores): Promise<CaseEvidence> {
  const latest = reviewCase.sightings[0];
  const capture = latest ? await stores.captures.get(latest.captureId) : undefined;
  return {
    firstSeenAt: reviewCase.firstSeenAt,
    ...(capture ? { finalUrl: capture.finalUrl, addresses: capture.addresses } : {}),
  };
}

/** `danh-sach-go-bo_20261122-0830.csv`; the exercise says so in the name too. */
function fileName(list: TakedownList): string {
  const stamp = list.exportedAt.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 13);
  return `danh-sach-go-bo_${list.exercise ? 'TAP-HUAN_' : ''}${stamp}Z.${list.format}`;
}
