import type { FastifyRequest } from 'fastify';
import { InvalidInputError } from '../../../domain/index.js';
import {
  createSeedSet,
  importSeeds,
  loadSeedSet,
  type SeedFormat,
  type SeedInput,
  switchSeed,
} from '../../actions/change-seeds.js';
import type { ImportReportView } from '../../contract/index.js';
import type { Call, Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { viewRowNote, viewSeed, viewSeedSet } from '../views/crawl-items.js';

type SeedRoutes =
  | 'seedSetList'
  | 'seedSetCreate'
  | 'seedSetDetail'
  | 'seedImport'
  | 'seedExport'
  | 'seedChange';

/** Rows of each kind that an import's report shows. */
const SHOWN_ROWS = 200;

const FILES: Readonly<Record<SeedFormat, { extension: string; contentType: string }>> = {
  csv: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  xlsx: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  text: { extension: 'txt', contentType: 'text/plain; charset=utf-8' },
  yaml: { extension: 'yaml', contentType: 'application/yaml; charset=utf-8' },
};

/** Seed sets: what is watched, and how it gets in and out. */
export function seedHandlers(deps: ReviewServerDeps): Pick<Handlers, SeedRoutes> {
  const { stores } = deps;
  return {
    seedSetList: async () => ({ sets: (await stores.seedSets.list()).map(viewSeedSet) }),
    seedSetCreate: async ({ body, signedIn: { actor } }) => {
      const { exercise, unit } = deps;
      return viewSeedSet(await createSeedSet(deps, { ...body, exercise, unit }, actor));
    },
    seedSetDetail: async ({ params, query: { version, offset, limit } }) => {
      const set = await loadSeedSet(deps, params.id, version);
      const versions = await stores.seedSets.versions(params.id);
      return {
        set: viewSeedSet(set),
        seeds: set.seeds.slice(offset, offset + limit).map(viewSeed),
        versions: versions.map((entry) => ({ ...entry, updatedAt: entry.updatedAt.toISOString() })),
      };
    },
    seedImport: async ({ params, body, signedIn: { actor } }) => {
      const { dryRun } = body;
      const done = await importSeeds(deps, params.id, readInput(body), dryRun, actor);
      return viewReport(done, dryRun);
    },
    seedExport: async ({ params, query: { format } }) => {
      const set = await loadSeedSet(deps, params.id);
      const { extension, contentType } = FILES[format];
      const bytes = await deps.seeds.exportSeedSet(set, format);
      return { bytes, contentType, fileName: `${set.id}-v${set.version}.${extension}` };
    },
    seedChange: async ({ params, body, signedIn: { actor } }) =>
      viewSeedSet(await switchSeed(deps, params.id, params.seedId, body.enabled, actor)),
  };
}

function readInput(body: Call<'seedImport'>['body']): SeedInput {
  const { text, base64, fileName, format } = body;
  if ((text === undefined) === (base64 === undefined))
    throw new InvalidInputError('Send either text or a file', {}, 'Exactly one of text, base64.');
  const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
  const guess = format ?? (text !== undefined && fileName === undefined ? 'text' : undefined);
  return {
    bytes,
    ...(fileName === undefined ? {} : { fileName }),
    ...(guess === undefined ? {} : { format: guess }),
  };
}

function viewReport(
  { report, version }: Awaited<ReturnType<typeof importSeeds>>,
  dryRun: boolean,
): ImportReportView {
  return {
    dryRun,
    counts: {
      added: report.added.length,
      duplicates: report.duplicates.length,
      invalid: report.invalid.length,
      protected: report.protected.length,
    },
    added: report.added.slice(0, SHOWN_ROWS).map(viewSeed),
    duplicates: report.duplicates.slice(0, SHOWN_ROWS).map(viewRowNote),
    invalid: report.invalid.slice(0, SHOWN_ROWS).map(viewRowNote),
    protected: report.protected.slice(0, SHOWN_ROWS).map(viewRowNote),
    version,
  };
}

/** A multipart upload as the JSON body it stands for; any other request gives `undefined`. */
export async function readUpload(
  request: FastifyRequest,
): Promise<Record<string, unknown> | undefined> {
  if (!request.isMultipart()) return undefined;
  const body: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      body['base64'] = (await part.toBuffer()).toString('base64');
      body['fileName'] = part.filename;
    } else if (part.fieldname === 'dryRun') {
      body['dryRun'] = part.value !== 'false';
    } else {
      body[part.fieldname] = part.value;
    }
  }
  return body;
}
