import { useTranslation } from 'react-i18next';
import type { RunItem } from '../../../contract/index.js';
import { progressOf } from './run-progress.js';

/** How far a run is, as a line and in words. */
export function ProgressLine({ run }: { readonly run: RunItem }) {
  const { t } = useTranslation();
  const share = progressOf(run);
  return (
    <div title={t('runs.batches', { done: run.counts.batchesDone, all: run.counts.batches })}>
      <div
        className="progress-line"
        role="progressbar"
        aria-label={t('runs.progress')}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${share}%` }} />
      </div>
      <span className="soft">{share} %</span>
    </div>
  );
}
