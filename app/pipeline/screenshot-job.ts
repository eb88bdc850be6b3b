import type { Crawler } from '../../crawler/index.js';
import {
  type Clock,
  caseId,
  type EvidenceStore,
  errorCode,
  errorMessage,
  type Logger,
  type Stores,
} from '../../domain/index.js';
import { completenessOf } from './case-of-finding.js';
import { changeCase } from './change-case.js';

export interface ScreenshotJobDeps {
  readonly stores: Pick<Stores, 'findings' | 'cases'>;
  readonly evidence: EvidenceStore;
  readonly crawler: Pick<Crawler, 'screenshot'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Takes the screenshot of a suspected page; where it fails, the reviewer sees why and may ask again. */
export async function runScreenshotJob(
  job: { findingId: string; attempt: number },
  deps: ScreenshotJobDeps,
  signal: AbortSignal,
): Promise<void> {
  const finding = await deps.stores.findings.get(job.findingId);
  if (!finding || (finding.screenshot.state === 'taken' && job.attempt === 0)) return;
  try {
    const shot = await deps.crawler.screenshot(finding.url, signal);
    const file = await deps.evidence.put('screenshot', 'image/png', shot.png);
    await deps.stores.findings.setScreenshot(finding.id, {
      state: 'taken',
      sha256: file.sha256,
      width: shot.width,
      height: shot.height,
      takenAt: shot.takenAt,
    });
    await completeCase(finding.id, deps);
    deps.logger.info({ findingId: finding.id, sha256: file.sha256 }, 'screenshot taken');
  } catch (error) {
    // A worker told to stop leaves the screenshot pending: it is taken at the next start.
    if (signal.aborted) throw error;
    await deps.stores.findings.setScreenshot(finding.id, {
      state: 'failed',
      code: errorCode(error),
      detail: errorMessage(error),
      failedAt: deps.clock.now(),
    });
    deps.logger.warn(
      { findingId: finding.id, code: errorCode(error), error: errorMessage(error) },
      'screenshot failed',
    );
  }
}

/** The evidence of the case this finding leads is fuller by its screenshot. */
async function completeCase(findingId: string, deps: ScreenshotJobDeps): Promise<void> {
  const finding = await deps.stores.findings.get(findingId);
  if (!finding) return;
  const completeness = completenessOf(finding);
  await changeCase(
    caseId(finding.subject),
    (current) =>
      current.leadFindingId === findingId && current.completeness !== completeness
        ? { ...current, completeness, version: current.version + 1 }
        : undefined,
    deps.stores.cases,
  );
}
