import type { Crawler } from '../../crawler/index.js';
import {
  type Clock,
  caseId,
  changeCase,
  type EvidenceStore,
  errorCode,
  errorMessage,
  type Finding,
  type Logger,
  type ScreenshotState,
  type Stores,
} from '../../domain/index.js';
import { caseMissing } from './case-missing.js';
import { completenessOf } from './case-of-finding.js';

export interface ScreenshotJobDeps {
  readonly stores: Pick<Stores, 'findings' | 'cases'>;
  readonly evidence: EvidenceStore;
  readonly crawler: Pick<Crawler, 'screenshot'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Resolves when the browser may take the processor, see `untilCrawlIsQuiet`. */
  readonly untilQuiet: (since: Date, signal: AbortSignal) => Promise<void>;
}

/**
 * Takes the screenshot of a suspected page; where it fails, the reviewer sees why and may ask again. A job that is delivered
 * again after its screenshot was taken only brings the case up to date.
 */
export async function runScreenshotJob(
  job: { findingId: string; attempt: number },
  deps: ScreenshotJobDeps,
  signal: AbortSignal,
): Promise<void> {
  const finding = await deps.stores.findings.get(job.findingId);
  if (!finding) return;
  const isTaken = finding.screenshot.state === 'taken' && job.attempt === 0;
  // What a person asked for again is taken at once.
  if (finding.screenshot.state === 'pending' && job.attempt === 0)
    await deps.untilQuiet(finding.screenshot.requestedAt, signal);
  const screenshot = isTaken ? finding.screenshot : await takeScreenshot(finding, deps, signal);
  if (!isTaken) await deps.stores.findings.setScreenshot(finding.id, screenshot);
  // Outside the taking: a case that keeps changing must not turn a screenshot that was taken into a failed one.
  if (screenshot.state === 'taken') await completeCase({ ...finding, screenshot }, deps);
}

async function takeScreenshot(
  finding: Finding,
  deps: ScreenshotJobDeps,
  signal: AbortSignal,
): Promise<ScreenshotState> {
  try {
    const shot = await deps.crawler.screenshot(finding.url, signal);
    const { sha256 } = await deps.evidence.put('screenshot', 'image/png', shot.png);
    deps.logger.info({ findingId: finding.id, sha256 }, 'screenshot taken');
    const { width, height, takenAt } = shot;
    return { state: 'taken', sha256, width, height, takenAt };
  } catch (error) {
    // A worker told to stop leaves the screenshot pending: it is taken at the next start.
    if (signal.aborted) throw error;
    const [code, detail] = [errorCode(error), errorMessage(error)];
    deps.logger.warn({ findingId: finding.id, code, error: detail }, 'screenshot failed');
    return { state: 'failed', code, detail, failedAt: deps.clock.now() };
  }
}

/** The evidence of the case this finding leads is fuller by its screenshot. */
async function completeCase(finding: Finding, deps: ScreenshotJobDeps): Promise<void> {
  const completeness = completenessOf(finding);
  const id = caseId(finding.subject);
  const completed = await changeCase(deps.stores.cases, id, (current) =>
    current.leadFindingId === finding.id && current.completeness !== completeness
      ? { ...current, completeness, version: current.version + 1 }
      : undefined,
  );
  if (!completed) throw caseMissing(id);
}
