import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { call } from '../api/client.js';
import { useSession } from '../session/session.js';
import { AllDone } from './all-done.js';
import { CaseWork } from './case-work.js';
import { QueuePane } from './queue-pane.js';
import { neighbourOf } from './queue-rows.js';
import { QUEUE_VIEWS, type QueueView, useCaseCounts, useQueue } from './use-queue.js';

/** The three panes: queue, evidence, decision. The address names the open case and the view. */
export function ReviewScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { caseId } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const view = QUEUE_VIEWS.find((name) => name === search.get('view')) ?? 'queue';
  const queue = useQueue(view);
  const counts = useCaseCounts();
  const [announcement, setAnnouncement] = useState('');

  const open = useCallback(
    (id: string | undefined, inView: QueueView = view) => {
      const tail = inView === 'queue' ? '' : `?view=${inView}`;
      void navigate(id === undefined ? `/review${tail}` : `/review/${id}${tail}`);
    },
    [navigate, view],
  );

  const { rows, pages } = queue;
  const first = pages.isSuccess ? neighbourOf(rows, undefined, 1)?.id : undefined;
  useEffect(() => {
    if (caseId === undefined && first !== undefined) open(first);
  }, [caseId, first, open]);

  const advance = async (fromId: string, skipped: ReadonlySet<string>): Promise<void> => {
    const passed = new Set([...skipped, fromId]);
    const target =
      neighbourOf(rows, fromId, 1, passed)?.id ??
      neighbourOf(rows, undefined, 1, passed)?.id ??
      (await nextFromServer(fromId, can('review.decide')));
    setAnnouncement(t(target === undefined ? 'review.atEnd' : 'review.advanced'));
    if (target === fromId || (target !== undefined && skipped.has(target))) open(undefined);
    else open(target);
  };

  const move = (step: 1 | -1): void => {
    const target = neighbourOf(rows, caseId, step);
    if (target) open(target.id);
    else if (step === 1 && pages.hasNextPage) void pages.fetchNextPage();
  };

  return (
    <div className="review">
      <h1 className="visually-hidden">{t('nav.review')}</h1>
      <QueuePane
        queue={queue}
        view={view}
        counts={counts.data}
        currentId={caseId}
        onView={(name) => open(undefined, name)}
        onOpen={(item) => open(item.id)}
      />
      <CaseWork
        caseId={caseId}
        queue={queue}
        advance={advance}
        move={move}
        open={open}
        whenNone={
          <AllDone
            loading={pages.isPending || first !== undefined}
            counts={counts.data}
            rows={rows.length}
            view={view}
            onReload={() => void queue.reload()}
          />
        }
      />
      <div className="visually-hidden" aria-live="polite" data-testid="announcer">
        {announcement}
      </div>
    </div>
  );
}

/** The list at hand is worked through: the server knows whether anything is left. */
async function nextFromServer(after: string, mayClaim: boolean): Promise<string | undefined> {
  if (!mayClaim) return undefined;
  const { case: found } = await call('caseNext', { body: { after } });
  return found?.id;
}
