import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RunItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Notice, Waiting } from '../parts/notice.js';
import { ExerciseTag } from '../parts/tag.js';
import { Person, TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { ProgressLine } from './progress-line.js';
import { isRunning, visitedOf } from './run-progress.js';
import { RunStateTag } from './run-state-tag.js';
import { StartRunDialog } from './start-run-dialog.js';

const LIVE_POLL_MS = 2_000;
const IDLE_POLL_MS = 10_000;
const LIMIT = 50;

/** All runs, newest first, with live progress. */
export function RunsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [starting, setStarting] = useState(false);
  const runs = useQuery({
    queryKey: ['runs', 'list'],
    queryFn: () => call('runList', { query: { limit: LIMIT } }),
    refetchInterval: ({ state }) =>
      state.data?.runs.some(isRunning) ? LIVE_POLL_MS : IDLE_POLL_MS,
  });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('runs.title')}</h1>
        <div className="actions">
          {can('crawl.write') && (
            <Button onClick={() => setStarting(true)} data-testid="start-run">
              {t('runs.start')}
            </Button>
          )}
        </div>
      </div>
      {runs.isPending && <Waiting />}
      {runs.isError && <ErrorNotice error={runs.error} onRetry={() => void runs.refetch()} />}
      {runs.data && <RunTable runs={runs.data.runs} />}
      <StartRunDialog opened={starting} onClose={() => setStarting(false)} />
    </div>
  );
}

function RunTable({ runs }: { readonly runs: readonly RunItem[] }) {
  const { t } = useTranslation();
  if (runs.length === 0) {
    return (
      <Notice sign="○" title={t('runs.none')}>
        <span className="soft">{t('runs.noneHint')}</span>
      </Notice>
    );
  }
  return (
    <div className="table-scroll panel flush" data-testid="run-list">
      <table className="data-table" aria-label={t('runs.title')}>
        <thead>
          <tr>
            <th>{t('runs.column.started')}</th>
            <th>{t('runs.column.set')}</th>
            <th>{t('runs.column.state')}</th>
            <th className="wide">{t('runs.column.progress')}</th>
            <th className="number">{t('runs.captured')}</th>
            <th className="number">{t('runs.skipped')}</th>
            <th className="number">{t('runs.failed')}</th>
            <th className="number">{t('runs.findings')}</th>
            <th>{t('runs.column.by')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunRow({ run }: { readonly run: RunItem }) {
  const { counts } = run;
  return (
    <tr data-testid="run-item" data-run-id={run.id} data-state={run.state}>
      <td>
        <Link to={`/runs/${run.id}`}>
          <TimeText at={run.startedAt} short />
        </Link>
      </td>
      <td>
        {run.seedSetId} <span className="soft">v{run.seedSetVersion}</span>{' '}
        <ExerciseTag exercise={run.exercise} />
      </td>
      <td>
        <RunStateTag state={run.state} />
      </td>
      <td title={String(visitedOf(counts))}>
        <ProgressLine run={run} />
      </td>
      <td className="number">{formatCount(counts.captured)}</td>
      <td className="number">{formatCount(counts.skipped)}</td>
      <td className="number">{formatCount(counts.failed)}</td>
      <td className="number">
        <b>{formatCount(counts.findings)}</b>
      </td>
      <td>
        <Person login={run.startedBy} />
      </td>
    </tr>
  );
}
