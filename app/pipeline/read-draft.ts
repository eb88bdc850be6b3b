import {
  AppError,
  type EvidenceStore,
  type Finding,
  type FindingJob,
  findingSchema,
} from '../../domain/index.js';

/** The finding as the crawl worker drafted it. Raises DRAFT_MISSING and DRAFT_INVALID, which no further attempt mends. */
export async function readDraft(
  job: FindingJob,
  evidence: Pick<EvidenceStore, 'get'>,
): Promise<Finding> {
  const bytes = await evidence.get(job.draftSha256);
  if (!bytes) {
    throw new AppError({
      code: 'DRAFT_MISSING',
      message: `The draft of finding ${job.findingId} is not in the evidence store`,
      hint: 'Crawl the page again; the evidence folder may have been emptied.',
      facts: { findingId: job.findingId },
    });
  }
  const parsed = findingSchema.safeParse(
    withDates(JSON.parse(Buffer.from(bytes).toString('utf8'))),
  );
  if (parsed.success) return parsed.data;
  throw new AppError({
    code: 'DRAFT_INVALID',
    message: `The draft of finding ${job.findingId} does not match its schema: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
    facts: { findingId: job.findingId },
  });
}

const SCREENSHOT_DATES = new Set(['requestedAt', 'takenAt', 'failedAt']);

/** JSON has no dates. A draft has them in two places, and asking every key of it would cost more than reading it. */
function withDates(draft: unknown): unknown {
  if (!isRecord(draft)) return draft;
  const { foundAt, screenshot } = draft;
  const state = isRecord(screenshot)
    ? Object.fromEntries(
        Object.entries(screenshot).map(([key, value]) => [
          key,
          SCREENSHOT_DATES.has(key) ? asDate(value) : value,
        ]),
      )
    : screenshot;
  return { ...draft, foundAt: asDate(foundAt), screenshot: state };
}

function asDate(value: unknown): unknown {
  return typeof value === 'string' ? new Date(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
