import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ErrorNotice, Notice, Waiting } from '../parts/notice.js';
import { useSession } from '../session/session.js';
import { ScheduleEditor } from './schedule-editor.js';
import { ScheduleRow } from './schedule-row.js';

const POLL_MS = 10_000;

/** The board: every schedule with its plan in words, when it runs next, and how it went last. */
export function SchedulesScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [editing, setEditing] = useState<ScheduleView | 'new'>();
  const schedules = useQuery({
    queryKey: ['schedules'],
    queryFn: () => call('scheduleList'),
    refetchInterval: POLL_MS,
  });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('schedules.title')}</h1>
        <div className="actions">
          {can('crawl.write') && (
            <Button onClick={() => setEditing('new')} data-testid="new-schedule">
              {t('schedules.new')}
            </Button>
          )}
        </div>
      </div>
      {schedules.isPending && <Waiting />}
      {schedules.isError && (
        <ErrorNotice error={schedules.error} onRetry={() => void schedules.refetch()} />
      )}
      {schedules.data?.schedules.length === 0 && (
        <Notice sign="○" title={t('schedules.none')}>
          <span className="soft">{t('schedules.noneHint')}</span>
        </Notice>
      )}
      {schedules.data && schedules.data.schedules.length > 0 && (
        <Board schedules={schedules.data.schedules} onEdit={setEditing} />
      )}
      {editing !== undefined && (
        <ScheduleEditor
          schedule={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function Board({
  schedules,
  onEdit,
}: {
  readonly schedules: readonly ScheduleView[];
  readonly onEdit: (schedule: ScheduleView) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll panel flush" data-testid="schedule-list">
      <table className="data-table" aria-label={t('schedules.title')}>
        <thead>
          <tr>
            <th>{t('schedules.column.name')}</th>
            <th>{t('schedules.column.plan')}</th>
            <th>{t('schedules.column.next')}</th>
            <th>{t('schedules.column.last')}</th>
            <th>{t('schedules.column.state')}</th>
            <th>{t('schedules.column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {schedules.map((schedule) => (
            <ScheduleRow key={schedule.id} schedule={schedule} onEdit={() => onEdit(schedule)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
