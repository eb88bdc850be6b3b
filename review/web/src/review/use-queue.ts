import {
  type InfiniteData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { ApiResponse, CaseItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { mergeRows } from './queue-rows.js';

export const QUEUE_VIEWS = ['queue', 'mine', 'decided', 'held'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

type CasePage = ApiResponse<'caseList'>;
type CasePages = InfiniteData<CasePage, string | undefined>;

const PAGE_SIZE = 50;
const MAX_POLLED = 200;
const POLL_MS = 10_000;

const listKey = (view: QueueView) => ['cases', 'list', view] as const;
const COUNTS_KEY = ['cases', 'counts'] as const;

/** Cases by state, for the view buttons and the "all done" state. */
export function useCaseCounts() {
  return useQuery({
    queryKey: COUNTS_KEY,
    queryFn: () => call('caseCounts'),
    refetchInterval: POLL_MS,
  });
}

/** The list of a view: read page by page, kept still, brought up to date in place. */
export function useQueue(view: QueueView) {
  const client = useQueryClient();
  const pages = useInfiniteQuery({
    queryKey: listKey(view),
    queryFn: ({ pageParam }) =>
      call('caseList', {
        query: {
          view,
          limit: PAGE_SIZE,
          ...(pageParam === undefined ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const shown = useMemo(() => pages.data?.pages.flatMap((page) => page.cases) ?? [], [pages.data]);
  const limit = Math.min(MAX_POLLED, Math.max(PAGE_SIZE, shown.length));
  const poll = useQuery({
    queryKey: ['cases', 'poll', view, limit],
    queryFn: () => call('caseList', { query: { view, limit } }),
    refetchInterval: POLL_MS,
    staleTime: POLL_MS,
    enabled: pages.isSuccess,
  });
  const { rows, fresh, graver } = useMemo(
    () => mergeRows(shown, poll.data?.cases, pages.hasNextPage),
    [shown, poll.data, pages.hasNextPage],
  );

  const change = useCallback(
    (edit: (cases: readonly CaseItem[]) => CaseItem[]) => {
      client.setQueryData<CasePages>(
        listKey(view),
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({ ...page, cases: edit(page.cases) })),
          },
      );
    },
    [client, view],
  );
  const drop = useCallback(
    (id: string) => change((cases) => cases.filter((item) => item.id !== id)),
    [change],
  );
  const patch = useCallback(
    (changed: CaseItem) =>
      change((cases) =>
        // The harm it was read with stays: its place in the list stands for that one.
        cases.map((item) => (item.id === changed.id ? { ...changed, harm: item.harm } : item)),
      ),
    [change],
  );
  const recount = useCallback(async () => {
    await client.invalidateQueries({ queryKey: COUNTS_KEY });
    await client.invalidateQueries({ queryKey: ['cases', 'poll'] });
  }, [client]);
  const reload = useCallback(async () => {
    await client.resetQueries({ queryKey: listKey(view) });
    await recount();
  }, [client, view, recount]);
  // Rows a reviewer looks at never shift by themselves; an empty list has none that could.
  const takesFresh = pages.isSuccess && rows.length === 0 && fresh > 0;
  useEffect(() => {
    if (takesFresh) void reload();
  }, [takesFresh, reload]);
  return { pages, rows, fresh, graver, outdated: poll.isError, drop, patch, reload, recount };
}

export type Queue = ReturnType<typeof useQueue>;
