import type { CrawledPage, PageOutcome } from '../../crawler/index.js';
import {
  type Artefact,
  artefactId,
  type Classification,
  type Classifier,
  type CrawlRun,
  canonicalUrl,
  captureId,
  type EvidenceFile,
  type EvidenceStore,
  type Finding,
  findingId,
  hostOf,
  type JobQueue,
  type ProtectList,
  type Stores,
  type SubjectKind,
  subjectOf,
} from '../../domain/index.js';
import type { ProvinceFinder } from './provinces.js';
import { type PictureDeps, readPicture, type SeenPage } from './read-picture.js';
import { captureOf, storeEvidence } from './store-evidence.js';

/** Longest text a finding carries, in UTF-16 units; the whole lies in the evidence store. */
const MAX_FINDING_TEXT = 200_000;
/** A page lists its strongest artefacts; what goes beyond is noise of a link farm. */
const MAX_FINDING_ARTEFACTS = 300;

export interface JudgeDeps {
  readonly classifier: Classifier;
  readonly protect: () => ProtectList;
  readonly evidence: EvidenceStore;
  readonly captures: Stores['captures'];
  readonly queue: Pick<JobQueue, 'publishFinding'>;
  readonly provincesIn: ProvinceFinder;
  /** Reads pages whose text is too thin; absent where there is no browser or no data to read by. */
  readonly pictures?: PictureDeps;
}

export interface JudgedOutcome extends PageOutcome {
  readonly draftSha256?: string;
}

/**
 * Judges one crawled page: read its picture where its text is too thin, classify, and where it is suspected keep the evidence and send the finding on its way.
 * A page that is not suspected leaves nothing but its line in the batch: innocent pages are not kept.
 * Every id follows from address and epoch, so a page judged twice is one finding.
 */
export async function judgePage(
  fetched: CrawledPage,
  run: CrawlRun,
  deps: JudgeDeps,
  signal: AbortSignal,
): Promise<JudgedOutcome> {
  const seen = deps.pictures
    ? await readPicture(fetched, run, deps.pictures, signal)
    : { page: fetched, imageArtefacts: [] };
  const { page } = seen;
  const url = canonicalUrl(page.finalUrl) ?? page.finalUrl;
  const id = captureId(url, run.epoch);
  const kind = page.frontier?.subjectKind ?? 'page';
  const classification = deps.classifier.classify({
    id,
    kind,
    url,
    title: page.facts.title,
    text: page.facts.text,
    page: page.facts,
    get artefacts() {
      return artefactsOf(seen);
    },
    ...(seen.imageText ? { imageText: seen.imageText.text } : {}),
    redirects: page.redirects.map((hop) => hop.url),
  });
  const { score, category, suspected } = classification;
  if (!suspected) return { captureId: id, suspected, score, category };

  const stored = await storeEvidence(seen, { captureId: id }, deps.evidence);
  const capture = captureOf(page, stored, {
    id,
    runId: run.id,
    epoch: run.epoch,
    exercise: run.exercise,
    unit: run.unit,
    host: hostOf(url),
  });
  await deps.captures.put(capture);
  const finding = findingOf(
    seen,
    run,
    { url, kind, captureId: id, classification, screenshot: screenshotOf(page, stored.files) },
    deps,
  );
  const draft = await deps.evidence.put(
    'facts',
    'application/json',
    Buffer.from(JSON.stringify(finding), 'utf8'),
  );
  await deps.queue.publishFinding({
    findingId: finding.id,
    runId: run.id,
    draftSha256: draft.sha256,
  });
  return {
    captureId: id,
    suspected,
    score,
    category,
    findingId: finding.id,
    draftSha256: draft.sha256,
  };
}

/** Artefacts of the page's text and markup, then those only its picture names. */
function artefactsOf({ page, imageArtefacts }: SeenPage): readonly Artefact[] {
  if (imageArtefacts.length === 0) return page.artefacts;
  const known = new Set(page.artefacts.map(artefactId));
  const added = imageArtefacts.filter((artefact) => !known.has(artefactId(artefact)));
  return [...page.artefacts, ...added];
}

function findingOf(
  seen: SeenPage,
  run: CrawlRun,
  of: {
    url: string;
    kind: SubjectKind;
    captureId: string;
    classification: Classification;
    screenshot: Finding['screenshot'];
  },
  deps: JudgeDeps,
): Finding {
  const { page, imageText } = seen;
  const text = page.facts.text.slice(0, MAX_FINDING_TEXT);
  const mentioned = deps.provincesIn(imageText ? `${text}\n${imageText.text}` : text);
  return {
    id: findingId(of.url, run.epoch),
    runId: run.id,
    epoch: run.epoch,
    captureId: of.captureId,
    subjectKind: of.kind,
    subject: subjectOf(of.kind, of.url, deps.protect()),
    url: of.url,
    host: hostOf(of.url),
    title: page.facts.title,
    text,
    ...(imageText ? { imageText } : {}),
    textHash: page.facts.textHash,
    structureHash: page.facts.structureHash,
    classification: of.classification,
    artefacts: artefactsOf(seen).slice(0, MAX_FINDING_ARTEFACTS),
    screenshot: of.screenshot,
    exercise: run.exercise,
    unit: run.unit,
    provinces: { mentioned },
    foundAt: page.fetchedAt,
  };
}

/** A page that needed the browser anyway has its screenshot already; for the others it is asked for later. */
function screenshotOf(page: CrawledPage, files: readonly EvidenceFile[]): Finding['screenshot'] {
  const file = files.find((entry) => entry.role === 'screenshot');
  if (!page.screenshot || !file) return { state: 'pending', requestedAt: page.fetchedAt };
  const { width, height, takenAt } = page.screenshot;
  return { state: 'taken', sha256: file.sha256, width, height, takenAt };
}
