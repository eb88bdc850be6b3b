import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { RunDetail } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { ExerciseTag } from '../parts/tag.js';
import { TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';
import { ProgressLine } from './progress-line.js';
import { isRunning, visitedOf } from './run-progress.js';
import { RunStateTag } from './run-state-tag.js';
import { VisitTable } from './visit-table.js';

const LIVE_POLL_MS = 2_000;
const BATCHES_PER_PAGE = 25;

/** One run: live counts, why addresses were skipped or failed, and every address with its one outcome. */
export function RunScreen() {
  const { runId = '' } = useParams();
  const [offset, setOffset] = useState(0);
  const detail = useQuery({
    queryKey: ['runs', 'detail', runId, offset],
    queryFn: () =>
      call('runDetail', { params: { id: runId }, query: { offset, limit: BATCHES_PER_PAGE } }),
    refetchInterval: ({ state }) =>
      state.data && isRunning(state.data.run) ? LIVE_POLL_MS : false,
    placeholderData: (previous) => previous,
  });
  if (detail.isPending) return <Waiting />;
  if (detail.isError)
    return <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />;
  const { batches } = detail.data;
  return (
    <div className="page" data-testid="run-detail" data-state={detail.data.run.state}>
      <RunHead detail={detail.data} />
      <RunNumbers detail={detail.data} />
      <Reasons detail={detail.data} />
      <VisitTable
        batches={batches}
        offset={offset}
        onPage={setOffset}
        pageSize={BATCHES_PER_PAGE}
        all={detail.data.run.counts.batches}
      />
    </div>
  );
}

function RunHead({ detail }: { readonly detail: RunDetail }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const client = useQueryClient();
  const say = useSay();
  const { run } = detail;
  const stop = useMutation({
    mutationFn: () => call('runStop', { params: { id: run.id } }),
    onSuccess: async () => {
      say.done(t('runs.stopped'));
      await client.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: say.failed,
  });
  return (
    <div className="page-head">
      <Link to="/runs">← {t('runs.title')}</Link>
      <h1>
        {t('runs.one')} <TimeText at={run.startedAt} />
      </h1>
      <RunStateTag state={run.state} />
      <ExerciseTag exercise={run.exercise} />
      <div className="actions">
        {isRunning(run) && can('crawl.write') && (
          <Button
            color="red"
            variant="outline"
            loading={stop.isPending}
            onClick={() => stop.mutate()}
            data-testid="stop-run"
          >
            {t('runs.stop')}
          </Button>
        )}
      </div>
    </div>
  );
}

function RunNumbers({ detail }: { readonly detail: RunDetail }) {
  const { t } = useTranslation();
  const { run, pagesPerSecond } = detail;
  const { counts } = run;
  return (
    <section className="panel" aria-live="off">
      <ProgressLine run={run} />
      <div className="counts">
        <span>
          {t('runs.visited')} <b>{formatCount(visitedOf(counts))}</b>
        </span>
        <span>
          {t('runs.captured')} <b>{formatCount(counts.captured)}</b>
        </span>
        <span>
          {t('runs.skipped')} <b>{formatCount(counts.skipped)}</b>
        </span>
        <span>
          {t('runs.failed')} <b>{formatCount(counts.failed)}</b>
        </span>
        <span>
          {t('runs.findings')} <b>{formatCount(counts.findings)}</b>
        </span>
        <span>{t('runs.speed', { rate: pagesPerSecond.toFixed(1).replace('.', ',') })}</span>
        <span className="soft">
          {t('runs.settings', {
            set: run.seedSetId,
            version: run.seedSetVersion,
            seeds: formatCount(run.seedCount),
            pages: formatCount(run.maxPages),
            profile: t(`runs.profile.${run.profile}`, run.profile),
          })}
        </span>
        {run.finishedAt && (
          <span className="soft">
            {t('runs.finished')} <TimeText at={run.finishedAt} />
          </span>
        )}
      </div>
    </section>
  );
}

function Reasons({ detail }: { readonly detail: RunDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const lists = [
    { list: 'skipReasons', title: 'runs.skipReasons', counts: detail.skipReasons },
    { list: 'failureCodes', title: 'runs.failureCodes', counts: detail.failureCodes },
  ] as const;
  const filled = lists.filter(({ counts }) => Object.keys(counts).length > 0);
  if (filled.length === 0) return null;
  return (
    <div className="two-columns">
      {filled.map(({ list, title, counts }) => (
        <section className="panel" key={list} data-testid={`run-${list}`}>
          <h2>{t(title)}</h2>
          <dl className="facts">
            {Object.entries(counts)
              .sort(([, a], [, b]) => b - a)
              .map(([code, count]) => (
                <div key={code} className="contents">
                  <dt>{word(list, code)}</dt>
                  <dd>
                    <b>{formatCount(count)}</b>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
