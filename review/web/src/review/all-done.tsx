import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ApiResponse } from '../../../contract/index.js';
import { Notice, Waiting } from '../parts/notice.js';
import type { QueueView } from './use-queue.js';

interface AllDoneProps {
  readonly loading: boolean;
  readonly counts: ApiResponse<'caseCounts'> | undefined;
  /** Rows still listed: held by others or put aside. */
  readonly rows: number;
  readonly view: QueueView;
  readonly onReload: () => void;
}

/** What stands beside an empty or worked-through queue. */
export function AllDone({ loading, counts, rows, view, onReload }: AllDoneProps) {
  const { t } = useTranslation();
  if (loading || !counts) return <Waiting />;
  // The list beside it says why it is empty; only the queue can be worked through.
  if (view !== 'queue' && rows === 0) return <Notice sign="○" title={t('allDone.noneOpen')} />;
  const done = counts.allDone;
  return (
    <div aria-live="polite">
      <Notice
        tone={done ? 'done' : 'plain'}
        sign={done ? '✓' : '…'}
        title={t(done ? 'allDone.title' : 'allDone.othersTitle')}
        testId={done ? 'all-done' : 'none-free'}
      >
        <span className="soft">
          {done
            ? t('allDone.text', { decided: counts.decided, held: counts.held })
            : t('allDone.othersText', { count: rows })}
        </span>
        <div className="row">
          <Button variant="default" onClick={onReload}>
            {t('act.reload')}
          </Button>
          <Button component={Link} to="/runs" variant="default">
            {t('allDone.runs')}
          </Button>
          <Button component={Link} to="/approve" variant="default">
            {t('nav.approve')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
