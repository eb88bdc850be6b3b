import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.js';
import { TimeText } from '../parts/value.js';
import { useLabel } from '../vocabulary/vocabulary.js';

const TYPING_PAUSE_MS = 300;

/** The plan in words and its next five times, or what is wrong with it. */
export function PlanPreview({
  cron,
  timeZone,
}: {
  readonly cron: string;
  readonly timeZone: string;
}) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  const [asked] = useDebouncedValue(cron, TYPING_PAUSE_MS);
  const preview = useQuery({
    queryKey: ['schedule-preview', asked, timeZone],
    queryFn: () => call('schedulePreview', { body: { cron: asked, timeZone } }),
    placeholderData: (previous) => previous,
  });
  const found = preview.data;
  return (
    <div className="plan-preview" aria-live="polite" data-testid="plan-preview">
      {found?.valid === false && (
        <>
          <strong className="tone-accuses">{t('schedules.invalid')}</strong>
          <div>{t('schedules.fiveFields')}</div>
          {i18n.language === 'en' && <div className="soft">{found.problem}</div>}
        </>
      )}
      {found?.valid && (
        <>
          {found.description && <strong>{label(found.description)}</strong>}
          <ol>
            {found.nextTimes.map((at) => (
              <li key={at}>
                <TimeText at={at} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
