import type { Document } from 'mongodb';
import { type CasePage, type CaseQuery, isClaimLive, type ReviewCase } from '../domain/index.js';
import { type CasePlace, readCursor, writeCursor } from './case-rows.js';
import { STATEMENT_LIMIT_MS, type Table } from './table.js';

/** Harm runs from 0 to 100; a page is gathered band by band, because a tight range is what every server reads quickly. */
const HARM_TOP = 100;
const NARROW_BAND = 5;
/** After a band without cases the next one is wider, up to this. */
const WIDE_BAND = 20;
/** Read beyond what the page needs, since some of what is read is not to be shown. */
const SPARE = 10;

/**
 * A page of cases, the most harmful first, ids in order where harm is equal. Conditions on time and person are checked here and
 * not by the server: a choice between conditions makes the embedded server leave the index and read everything.
 */
export async function listByHarm(
  table: Table<ReviewCase>,
  query: CaseQuery,
  now: Date,
): Promise<CasePage> {
  const wanted = query.limit + 1;
  const shown: ReviewCase[] = [];
  for await (const reviewCase of casesBelow(table, query, wanted + SPARE)) {
    if (!isShown(reviewCase, query, now)) continue;
    shown.push(reviewCase);
    if (shown.length === wanted) break;
  }
  const cases = shown.slice(0, query.limit);
  const last = cases.at(-1);
  return shown.length > query.limit && last ? { cases, nextCursor: writeCursor(last) } : { cases };
}

/** All cases of a view from a place downward, read some at a time. */
async function* casesBelow(
  table: Table<ReviewCase>,
  query: CaseQuery,
  limit: number,
): AsyncGenerator<ReviewCase> {
  const equal = equalities(query);
  let place = readCursor(query.cursor);
  let ceiling = place?.harm ?? Number.POSITIVE_INFINITY;
  let width = NARROW_BAND;
  while (ceiling > 0 || place !== undefined) {
    if (place) yield* tiesAfter(table, equal, place);
    place = undefined;
    const floor = Math.max(0, Math.min(ceiling, HARM_TOP) - width);
    const harm = { $gte: floor, ...(ceiling <= HARM_TOP ? { $lt: ceiling } : {}) };
    const found = await table.find({ ...equal, harm }, { sort: { harm: -1, _id: 1 }, limit });
    yield* found;
    // A full answer may have been cut off anywhere in the band: go on right after its last case.
    if (found.length === limit) place = found.at(-1);
    ceiling = place?.harm ?? floor;
    width = found.length === 0 ? Math.min(WIDE_BAND, width * 2) : NARROW_BAND;
  }
}

/** The cases of one harm whose ids come later; ids first, since a range of ids is slow on the embedded server. */
async function* tiesAfter(
  table: Table<ReviewCase>,
  equal: Document,
  { harm, id }: CasePlace,
): AsyncGenerator<ReviewCase> {
  const rows = await table.rows
    .find({ ...equal, harm }, { projection: { _id: 1 }, maxTimeMS: STATEMENT_LIMIT_MS })
    .toArray();
  const ids = rows.map(({ _id }) => _id).filter((other) => other > id);
  for (const next of ids.sort()) {
    const found = await table.get(next);
    if (found) yield found;
  }
}

function equalities({ view, category, exercise }: CaseQuery): Document {
  return {
    ...(view === 'all' ? {} : { 'x.lane': view }),
    ...(category === undefined ? {} : { category }),
    ...(exercise === undefined ? {} : { exercise }),
  };
}

/** The queue does not offer what somebody else is at work on, nor what was put off till later. */
function isShown(reviewCase: ReviewCase, { view, actorId }: CaseQuery, now: Date): boolean {
  if (view !== 'queue') return true;
  if (reviewCase.snoozedUntil !== undefined && reviewCase.snoozedUntil > now) return false;
  return !isClaimLive(reviewCase, now) || reviewCase.claim?.by === actorId;
}
