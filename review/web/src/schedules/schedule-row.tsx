import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ScheduleView } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { largestUnit } from '../format/time.js';
import { useSay } from '../parts/say.js';
import { ExerciseTag, Tag } from '../parts/tag.js';
import { Person, TimeText } from '../parts/value.js';
import { RunStateTag } from '../runs/run-state-tag.js';
import { useSession } from '../session/session.js';
import { useLabel } from '../vocabulary/vocabulary.js';

interface ScheduleRowProps {
  readonly schedule: ScheduleView;
  readonly onEdit: () => void;
}

/** One schedule of the board. */
export function ScheduleRow({ schedule, onEdit }: ScheduleRowProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <tr data-testid="schedule-item">
      <td>
        <b>{schedule.name}</b> <ExerciseTag exercise={schedule.exercise} />
        <div>
          <Link to={`/seeds/${schedule.seedSetId}`}>{schedule.seedSetId}</Link>
        </div>
        <div className="soft">
          <Person login={schedule.createdBy} />
        </div>
      </td>
      <td>
        {label(schedule.description)}
        <div className="soft value">
          {schedule.cron} · {schedule.timeZone}
        </div>
        <div className="soft">{t(`schedules.overlap.${schedule.overlap}`)}</div>
      </td>
      <td>
        <NextRun schedule={schedule} />
      </td>
      <td>
        {schedule.lastRunId ? (
          <>
            <Link to={`/runs/${schedule.lastRunId}`}>
              <TimeText at={schedule.lastFiredAt} />
            </Link>
            {schedule.lastRunState && <RunStateTag state={schedule.lastRunState} />}
          </>
        ) : (
          <span className="soft">{t('schedules.never')}</span>
        )}
      </td>
      <td>
        <Tag tone={schedule.paused ? 'warn' : 'good'}>
          {t(schedule.paused ? 'schedules.paused' : 'schedules.active')}
        </Tag>
      </td>
      <td>
        <RowActs schedule={schedule} onEdit={onEdit} />
      </td>
    </tr>
  );
}

function NextRun({ schedule }: { readonly schedule: ScheduleView }) {
  const { t } = useTranslation();
  const next = schedule.nextTimes[0];
  if (next === undefined) return <span className="soft">–</span>;
  const { unit, count } = largestUnit(new Date(next).getTime() - Date.now());
  return (
    <>
      <TimeText at={next} />
      <div className="soft">{t('schedules.in', { span: t(`span.${unit}`, { count }) })}</div>
    </>
  );
}

function RowActs({ schedule, onEdit }: ScheduleRowProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const say = useSay();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: async (what: 'schedulePause' | 'scheduleResume' | 'scheduleRun') => {
      await call(what, { params: { id: schedule.id } });
      return what;
    },
    onSuccess: async (what) => {
      say.done(t(`schedules.done.${what}`));
      await client.invalidateQueries({ queryKey: ['schedules'] });
      await client.invalidateQueries({ queryKey: ['runs'] });
    },
    onError: say.failed,
  });
  if (!can('crawl.write')) return null;
  return (
    <div className="row">
      <Button
        size="compact-sm"
        loading={act.isPending && act.variables === 'scheduleRun'}
        onClick={() => act.mutate('scheduleRun')}
      >
        {t('schedules.runNow')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => act.mutate(schedule.paused ? 'scheduleResume' : 'schedulePause')}
      >
        {t(schedule.paused ? 'schedules.resume' : 'schedules.pause')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onEdit}>
        {t('act.edit')}
      </Button>
    </div>
  );
}
