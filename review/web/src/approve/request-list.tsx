import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ErrorNotice, Notice, Waiting } from '../parts/notice.js';
import { ApproveBar } from './approve-bar.js';
import { groupByCase } from './group-requests.js';
import { IssueBar } from './issue-bar.js';
import { RequestGroupPanel } from './request-group-panel.js';
import type { RequestTab } from './request-tabs.js';
import { WithdrawBar } from './withdraw-bar.js';

const PAGE_SIZE = 100;

/** What can be done with chosen requests of a state; what was withdrawn stays as it is. */
const BARS = {
  draft: ApproveBar,
  approved: IssueBar,
  returned: ApproveBar,
  issued: WithdrawBar,
  withdrawn: undefined,
} as const satisfies Record<RequestTab, unknown>;

/** Requests of one state, grouped by case, with the acts their state allows. */
export function RequestList({ state }: { readonly state: RequestTab }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = useInfiniteQuery({
    queryKey: ['requests', 'list', state],
    queryFn: ({ pageParam }) =>
      call('requestList', {
        query: { states: state, limit: PAGE_SIZE, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  if (list.isPending) return <Waiting />;
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />;
  const requests = list.data.pages.flatMap((page) => page.requests);
  if (requests.length === 0) {
    return (
      <Notice sign="○" title={t(`approve.empty.${state}`)} testId="approve-empty">
        <span className="soft">{t(`approve.emptyHint.${state}`)}</span>
      </Notice>
    );
  }
  const toggle = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const picked: RequestItem[] = requests.filter((request) => chosen.has(request.id));
  const onDone = async (): Promise<void> => {
    setChosen(new Set());
    await client.invalidateQueries({ queryKey: ['requests'] });
    await client.invalidateQueries({ queryKey: ['case'] });
  };
  const Bar = BARS[state];
  return (
    <div data-testid="approve-list">
      {Bar && <Bar picked={picked} onDone={onDone} />}
      {groupByCase(requests).map((group) => (
        <RequestGroupPanel
          key={group.caseId}
          group={group}
          chosen={chosen}
          onToggle={toggle}
          onDone={onDone}
        />
      ))}
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="subtle"
          fullWidth
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
    </div>
  );
}
