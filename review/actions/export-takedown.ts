import {
  type Actor,
  type ExportRefusal,
  type ExportSelection,
  PolicyError,
  type RequestState,
  type ReviewCase,
  selectExportable,
  type TakedownRequest,
} from '../../domain/index.js';
import type { ActDeps } from './act-deps.js';
import { recordAct } from './outbox.js';

export type ExportFormat = 'csv' | 'xlsx' | 'json';

export interface ExportFilter {
  readonly include: 'approved' | 'issued' | 'both';
  readonly recipientId?: string | undefined;
}

/** What is handed to the renderer: only what may go out. */
export interface TakedownList {
  readonly requests: readonly TakedownRequest[];
  /** What was left out and why, for the list's own account. */
  readonly refused: readonly ExportRefusal[];
  readonly casesById: ReadonlyMap<string, ReviewCase>;
  readonly format: ExportFormat;
  /** Leave the raw values out. */
  readonly defangOnly: boolean;
  readonly exportedBy: string;
  readonly exportedAt: Date;
  readonly exercise: boolean;
  /** The filter in words, kept with the file. */
  readonly filter: string;
}

export interface ExportedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string;
}

/** Renders a takedown list; `exports/` does it, `app/` hands it in. */
export interface TakedownExporter {
  render(list: TakedownList): Promise<ExportedFile>;
}

/** What may go out and what may not, with the cases they belong to. */
export interface CheckedExport extends ExportSelection {
  readonly casesById: Map<string, ReviewCase>;
}

const STATES: Readonly<Record<ExportFilter['include'], readonly RequestState[]>> = {
  approved: ['approved'],
  issued: ['issued'],
  both: ['approved', 'issued'],
};
const PAGE = 200;
/** A list longer than this is for nobody; a narrower filter is asked for. */
const MAX_ROWS = 20_000;

/** Requests of a filter, each asked again by the one rule of exports. */
export async function selectForExport(
  deps: Pick<ActDeps, 'stores' | 'protect'>,
  filter: ExportFilter,
): Promise<CheckedExport> {
  const requests = await listAll(deps, filter);
  const casesById = new Map<string, ReviewCase>();
  for (const id of new Set(requests.map(({ caseId }) => caseId))) {
    const reviewCase = await deps.stores.cases.get(id);
    if (reviewCase) casesById.set(id, reviewCase);
  }
  return { ...selectExportable(requests, casesById, deps.protect()), casesById };
}

async function listAll(
  deps: Pick<ActDeps, 'stores'>,
  filter: ExportFilter,
): Promise<TakedownRequest[]> {
  const all: TakedownRequest[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.stores.requests.list({
      states: STATES[filter.include],
      limit: PAGE,
      ...(filter.recipientId === undefined ? {} : { recipientId: filter.recipientId }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    all.push(...page.requests);
    if (all.length > MAX_ROWS)
      throw new PolicyError(
        'EXPORT_TOO_LONG',
        `More than ${MAX_ROWS} requests`,
        { limit: MAX_ROWS },
        'Choose one recipient.',
      );
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}

/**
 * The takedown list as a file. Logged with its counts before it leaves; what is barred is left out and logged too.
 * NOTHING_TO_EXPORT where nothing may go out.
 */
export async function exportTakedown(
  deps: ActDeps & { readonly exporter: TakedownExporter },
  wish: ExportFilter & { readonly format: ExportFormat; readonly defangOnly: boolean },
  actor: Actor,
): Promise<ExportedFile> {
  const { included, refused, casesById } = await selectForExport(deps, wish);
  const { format, defangOnly, include, recipientId = '' } = wish;
  const subject = `export:${format}`;
  if (refused.length > 0) {
    const codes = [...new Set(refused.map(({ code }) => code))].join(',');
    const detail = { refused: refused.length, codes };
    await recordAct(deps, { action: 'export.refused', actor: actor.login, subject, detail });
  }
  if (included.length === 0)
    throw new PolicyError(
      'NOTHING_TO_EXPORT',
      'No approved request may go out now',
      { refused: refused.length },
      'Approve requests first, or look at why the others are refused.',
    );
  const file = await deps.exporter.render({
    requests: included,
    refused,
    casesById,
    format,
    defangOnly,
    exportedBy: actor.login,
    exportedAt: deps.clock.now(),
    exercise: included.some((request) => request.exercise),
    filter: `${include}${recipientId === '' ? '' : `, ${recipientId}`}`,
  });
  await recordAct(deps, {
    action: 'export.made',
    actor: actor.login,
    subject,
    detail: {
      count: included.length,
      refused: refused.length,
      recipient: recipientId,
      include,
      defangOnly,
      bytes: file.bytes.length,
    },
  });
  return file;
}
