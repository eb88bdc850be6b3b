import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiResponse, CaseItem } from '../../../contract/index.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Notice, Waiting } from '../parts/notice.js';
import { QueueRow } from './queue-row.js';
import { QUEUE_VIEWS, type Queue, type QueueView } from './use-queue.js';

interface QueuePaneProps {
  readonly queue: Queue;
  readonly view: QueueView;
  readonly counts: ApiResponse<'caseCounts'> | undefined;
  readonly currentId: string | undefined;
  readonly onView: (view: QueueView) => void;
  readonly onOpen: (item: CaseItem) => void;
}

/** The left pane: views with their counts, and the list ordered by harm. */
export function QueuePane({ queue, view, counts, currentId, onView, onOpen }: QueuePaneProps) {
  const { t } = useTranslation();
  const { pages, rows, graver, reload } = queue;
  const list = useRef<HTMLUListElement>(null);
  const takeIn = async (): Promise<void> => {
    await reload();
    // The button is gone now: the keyboard goes on in the list it has put in order.
    list.current?.querySelector<HTMLElement>('[aria-current="true"], button')?.focus();
  };
  return (
    <section className="queue-pane" aria-label={t('queue.title')}>
      <div className="queue-head">
        <div className="queue-views">
          {QUEUE_VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === view}
              data-testid={`view-${name}`}
              onClick={() => onView(name)}
            >
              <span>{t(`queue.view.${name}`)}</span>
              <span>{countOf(name, counts)}</span>
            </button>
          ))}
        </div>
        {queue.outdated && (
          <p className="queue-outdated" role="alert" data-testid="queue-outdated">
            {t('queue.outdated')}
          </p>
        )}
        <FreshButton queue={queue} onTakeIn={() => void takeIn()} />
      </div>
      <a className="skip-link" href="#decision">
        {t('queue.skip')}
      </a>
      {pages.isPending && <Waiting />}
      {pages.isError && <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && (
        <Notice sign="○" title={t(`queue.empty.${view}`)}>
          <span className="soft">{t(`queue.emptyHint.${view}`)}</span>
        </Notice>
      )}
      <QueueList list={list} rows={rows} graver={graver} currentId={currentId} onOpen={onOpen}>
        {pages.hasNextPage && (
          <li>
            <Button
              variant="subtle"
              fullWidth
              data-testid="queue-more"
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('queue.more')}
            </Button>
          </li>
        )}
      </QueueList>
    </section>
  );
}

/** Says what changed since the list was read; a press takes it in and puts the rows in order again. */
function FreshButton({
  queue,
  onTakeIn,
}: {
  readonly queue: Queue;
  readonly onTakeIn: () => void;
}) {
  const { t } = useTranslation();
  const { fresh, graver } = queue;
  const said = [
    ...(fresh > 0 ? [t('queue.fresh', { count: fresh })] : []),
    ...(graver.size > 0 ? [t('queue.graver', { count: graver.size })] : []),
  ];
  return (
    <div role="status">
      {said.length > 0 && (
        <Button
          mt={6}
          size="compact-sm"
          fullWidth
          variant="light"
          data-testid="queue-fresh"
          title={t('queue.takeInAbout')}
          onClick={onTakeIn}
        >
          {said.join(', ')} · {t('queue.takeIn')}
        </Button>
      )}
    </div>
  );
}

interface QueueListProps {
  readonly list: React.RefObject<HTMLUListElement | null>;
  readonly rows: readonly CaseItem[];
  readonly graver: ReadonlySet<string>;
  readonly currentId: string | undefined;
  readonly onOpen: (item: CaseItem) => void;
  readonly children: React.ReactNode;
}

function QueueList({ list, rows, graver, currentId, onOpen, children }: QueueListProps) {
  useEffect(() => {
    if (currentId === undefined) return;
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId, list]);
  return (
    <ul className="queue-list" ref={list} data-testid="queue-list">
      {rows.map((item) => (
        <li key={item.id}>
          <QueueRow
            item={item}
            current={item.id === currentId}
            graver={graver.has(item.id)}
            onOpen={onOpen}
          />
        </li>
      ))}
      {children}
    </ul>
  );
}

function countOf(view: QueueView, counts: QueuePaneProps['counts']): string {
  if (!counts || view === 'mine') return '';
  if (view === 'queue') return formatCount(counts.open + counts.claimed);
  return formatCount(view === 'held' ? counts.held : counts.decided);
}
