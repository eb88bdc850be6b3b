import { randomUUID } from 'node:crypto';
import { extractPage } from '../crawler/index.js';
import {
  type Actor,
  type Artefact,
  type Category,
  can,
  type Finding,
  ForbiddenError,
  IMAGE_FIELD,
  type PageFacts,
  pageFactsSchema,
  type ReviewCase,
  type SubjectKind,
} from '../domain/index.js';
import { maskFindingText } from '../review/index.js';
import type { Workspace } from './compose.js';
import { storedHtml } from './stored-html.js';

/** A decided case as a labelled row: what `rasoat eval` and `rasoat train --labels` read. No person is named in it. */
export interface LabelRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly source: 'decided';
  readonly label: 'scam' | 'benign';
  readonly category?: Category;
  readonly text: string;
  readonly title: string;
  readonly url?: string;
  readonly page?: PageFacts;
  /** Pages of one kit, and copies of one text, share it. */
  readonly group: string;
  readonly decidedAt: string;
  /** Came from the training range: never to be trained on. */
  readonly exercise: boolean;
}

export interface LabelCounts {
  readonly scam: number;
  readonly benign: number;
  /** Decided cases that say neither, or whose finding is gone. */
  readonly left: number;
}

type LabelDeps = Pick<Workspace, 'stores' | 'clock'>;

const CASES_AT_ONCE = 100;
/** Longest text of a row, in UTF-16 units. */
const MOST_TEXT = 50_000;

/**
 * Hands each decided case to `write` as a labelled row, personal data masked, and logs the export with its counts. Confirmed and compromised
 * cases are scams of their category, *not a scam* is benign; unclear, duplicate and held ones say nothing. Raises FORBIDDEN.
 */
export async function exportLabels(
  actor: Actor,
  deps: LabelDeps,
  write: (row: LabelRow) => Promise<void>,
): Promise<LabelCounts> {
  if (!can(actor.role, 'system.read'))
    throw new ForbiddenError(`${actor.login} (${actor.role}) may not export labels`, {
      permission: 'system.read',
    });
  const counts = { scam: 0, benign: 0, left: 0 };
  for await (const reviewCase of decidedCases(deps)) {
    const row = await labelOf(reviewCase, deps);
    counts[row?.label ?? 'left'] += 1;
    if (row) await write(row);
  }
  await deps.stores.audit.append([
    {
      id: randomUUID(),
      action: 'export.made',
      actor: actor.login,
      subject: 'export:labels',
      at: deps.clock.now(),
      detail: { ...counts },
    },
  ]);
  return counts;
}

async function* decidedCases({ stores }: LabelDeps): AsyncGenerator<ReviewCase> {
  let cursor: string | undefined;
  do {
    const page = await stores.cases.list({
      view: 'decided',
      actorId: '',
      limit: CASES_AT_ONCE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.cases;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

interface Verdict {
  readonly label: LabelRow['label'];
  readonly category?: Category;
  /** The host is an innocent owner's: its name and structure must teach nothing. */
  readonly wordsOnly: boolean;
}

function verdictOf({ decision }: ReviewCase): Verdict | undefined {
  const value = decision?.value;
  switch (value?.kind) {
    case 'confirmed':
      return { label: 'scam', category: value.category, wordsOnly: false };
    case 'compromised':
      return { label: 'scam', category: value.category, wordsOnly: true };
    case 'not_scam':
      return { label: 'benign', wordsOnly: false };
    default:
      return undefined;
  }
}

async function labelOf(reviewCase: ReviewCase, deps: LabelDeps): Promise<LabelRow | undefined> {
  const verdict = verdictOf(reviewCase);
  const finding = verdict && (await deps.stores.findings.get(reviewCase.leadFindingId));
  if (!verdict || !finding) return undefined;
  const { wordsOnly, ...label } = verdict;
  const { artefacts, subjectKind, url } = finding;
  const page = wordsOnly || subjectKind !== 'page' ? undefined : await factsOf(finding, deps);
  return {
    id: reviewCase.id,
    kind: subjectKind,
    source: 'decided',
    ...label,
    title: masked(finding.title, artefacts),
    text: maskedWords(finding).slice(0, MOST_TEXT),
    ...(wordsOnly ? {} : { url: masked(url, artefacts) }),
    ...(page ? { page } : {}),
    group: subjectKind === 'page' ? finding.structureHash : finding.textHash,
    decidedAt: (reviewCase.decision?.at ?? reviewCase.lastSeenAt).toISOString(),
    exercise: reviewCase.exercise,
  };
}

/** What a person judged by: the text, and below it the words of the picture where they were read. */
function maskedWords({ text, imageText, artefacts }: Finding): string {
  const own = maskFindingText(text, artefacts);
  return imageText ? `${own}\n${maskFindingText(imageText.text, artefacts, IMAGE_FIELD)}` : own;
}

/** The page's facts, read again from the HTML kept as evidence; nothing where it is gone. */
async function factsOf(finding: Finding, { stores }: LabelDeps): Promise<PageFacts | undefined> {
  const stored = await storedHtml(finding.captureId, stores);
  if (!stored) return undefined;
  const facts = extractPage(stored.html, { url: finding.url });
  return maskedFacts({ ...facts, text: facts.text.slice(0, MOST_TEXT) }, finding.artefacts);
}

/** Values that are names of kinds or hashes, not words of the page. */
const NOT_WORDS: readonly string[] = ['textHash', 'structureHash', 'asks', 'method', 'cue'];

function maskedFacts(facts: PageFacts, artefacts: readonly Artefact[]): PageFacts {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return NOT_WORDS.includes(key) ? value : masked(value, artefacts);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, walk(item, name)]),
    );
  };
  return pageFactsSchema.parse(walk(facts, ''));
}

/** Masks the case's personal values wherever they stand, and whatever else looks personal. */
function masked(text: string, artefacts: readonly Artefact[]): string {
  return maskFindingText(
    text,
    artefacts.map(({ span: _span, ...artefact }) => artefact),
  );
}
