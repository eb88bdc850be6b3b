import type { Crawler } from '../../crawler/index.js';
import {
  type Clock,
  caseId,
  changeCase,
  errorCode,
  errorMessage,
  type Finding,
  type ScreenshotState,
  type Stores,
} from '../../domain/index.js';
import { caseMissing } from './case-missing.js';
import { completenessOf, withFinding } from './case-of-finding.js';
import { type LookDeps, lookAtPage } from './look-at-page.js';

export interface ScreenshotJobDeps extends LookDeps {
  readonly stores: LookDeps['stores'] & Pick<Stores, 'cases'>;
  readonly crawler: LookDeps['crawler'] & Pick<Crawler, 'screenshot'>;
  readonly clock: Clock;
  /** Resolves when the browser may take the processor, see `untilCrawlIsQuiet`. */
  readonly untilQuiet: (since: Date, signal: AbortSignal) => Promise<void>;
}

/**
 * Takes the screenshot of a suspected page and looks at it; where it fails, the reviewer sees why and may ask again. A job that is
 * delivered again after its screenshot was taken does what is left: looks at it, brings the case up to date.
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
  if (screenshot.state !== 'taken') return;
  const shown = { ...finding, screenshot };
  const png = await deps.evidence.get(screenshot.sha256);
  const isLookedAt = isTaken && finding.appearance !== undefined;
  await completeCase(png && !isLookedAt ? await lookAtPage(shown, png, deps, signal) : shown, deps);
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

/**
 * The evidence of the case this finding leads is fuller by its screenshot; what it looks like may raise its likelihood, and is a word the
 * case is found by. Its place in the queue never falls for a screenshot that came late.
 */
async function completeCase(finding: Finding, deps: ScreenshotJobDeps): Promise<void> {
  const completeness = completenessOf(finding);
  const id = caseId(finding.subject);
  const completed = await changeCase(deps.stores.cases, id, (current) => {
    const joined = withFinding(current, finding, deps.clock.now()) ?? current;
    const fuller = joined.leadFindingId === finding.id ? completeness : joined.completeness;
    if (joined === current && fuller === current.completeness) return undefined;
    const harm = Math.max(current.harm, joined.harm);
    return { ...joined, harm, completeness: fuller, version: current.version + 1 };
  });
  if (!completed) throw caseMissing(id);
}
