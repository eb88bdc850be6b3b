import type { CrawledPage, PageOutcome } from '../../crawler/index.js';
import {
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
}

export interface JudgedOutcome extends PageOutcome {
  readonly draftSha256?: string;
}

/**
 * Judges one crawled page: classify, and where it is suspected keep the evidence and send the finding on its way.
 * A page that is not suspected leaves nothing but its line in the batch: innocent pages are not kept.
 * Every id follows from address and epoch, so a page judged twice is one finding.
 */
export async function judgePage(
  page: CrawledPage,
  run: CrawlRun,
  deps: JudgeDeps,
): Promise<JudgedOutcome> {
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
      return page.artefacts;
    },
    redirects: page.redirects.map((hop) => hop.url),
  });
  const { score, category, suspected } = classification;
  if (!suspected) return { captureId: id, suspected, score, category };

  const stored = await storeEvidence(page, { captureId: id }, deps.evidence);
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
    page,
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

function findingOf(
  page: CrawledPage,
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
  const text = page.facts.text.slice(0, MAX_FINDING_TEXT);
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
    textHash: page.facts.textHash,
    structureHash: page.facts.structureHash,
    classification: of.classification,
    artefacts: page.artefacts.slice(0, MAX_FINDING_ARTEFACTS),
    screenshot: of.screenshot,
    exercise: run.exercise,
    unit: run.unit,
    provinces: { mentioned: deps.provincesIn(text) },
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
