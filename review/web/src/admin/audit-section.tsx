import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditEventView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { InlineError } from '../parts/inline-error.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { Tag } from '../parts/tag.js';
import { Person, TimeText } from '../parts/value.js';
import { useAuditDetail } from '../vocabulary/audit-detail.js';

const PAGE_SIZE = 100;

/** The audit chain, newest first, and the check that nothing in it was changed. */
export function AuditSection() {
  const { t } = useTranslation();
  const events = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) =>
      call('auditList', {
        query: { limit: PAGE_SIZE, ...(pageParam === 0 ? {} : { beforeSeq: pageParam }) },
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextBeforeSeq,
  });
  if (events.isPending) return <Waiting />;
  if (events.isError)
    return <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />;
  return (
    <section className="panel flush">
      <ChainCheck />
      <div className="table-scroll">
        <table className="data-table" aria-label={t('audit.title')} data-testid="audit-list">
          <thead>
            <tr>
              <th className="number">#</th>
              <th>{t('audit.at')}</th>
              <th>{t('audit.actor')}</th>
              <th>{t('audit.action')}</th>
              <th>{t('audit.subject')}</th>
              <th>{t('audit.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {events.data.pages
              .flatMap((page) => page.events)
              .map((event) => (
                <EventRow key={event.seq} event={event} />
              ))}
          </tbody>
        </table>
      </div>
      {events.hasNextPage && (
        <Button
          variant="subtle"
          fullWidth
          loading={events.isFetchingNextPage}
          onClick={() => void events.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
    </section>
  );
}

function EventRow({ event }: { readonly event: AuditEventView }) {
  const { t } = useTranslation();
  const detailOf = useAuditDetail();
  return (
    <tr title={event.hash}>
      <td className="number">{formatCount(event.seq)}</td>
      <td>
        <TimeText at={event.at} short />
      </td>
      <td>
        <Person login={event.actor} />
      </td>
      <td>{t(`auditAction.${event.action}`)}</td>
      <td className="value">{event.subject}</td>
      <td className="soft">{detailOf(event.detail)}</td>
    </tr>
  );
}

function ChainCheck() {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: () => call('auditVerify') });
  const verdict = check.data;
  return (
    <div className="row pad">
      <h2 className="grow">{t('audit.title')}</h2>
      {verdict && (
        <span role="status" data-testid="audit-verdict">
          <Tag tone={verdict.ok ? 'good' : 'danger'}>
            {verdict.ok
              ? t('audit.whole', { count: verdict.count, shown: formatCount(verdict.count ?? 0) })
              : t('audit.broken', { seq: verdict.seq, problem: verdict.problem })}
          </Tag>{' '}
          <TimeText at={verdict.checkedAt} />
        </span>
      )}
      {check.isError && <InlineError error={check.error} />}
      <Button loading={check.isPending} onClick={() => check.mutate()} data-testid="audit-verify">
        {t('audit.verify')}
      </Button>
    </div>
  );
}
