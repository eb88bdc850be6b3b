import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiResponse, SystemPart } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { ExerciseTag, Tag, type Tone } from '../parts/tag.js';
import { TimeText } from '../parts/value.js';

const POLL_MS = 5_000;
const TONES: Readonly<Record<SystemPart['state'], Tone>> = {
  ok: 'good',
  warning: 'warn',
  error: 'danger',
};

/** Every part of the installation: where it came from, what is off and how to mend it. */
export function SystemSection() {
  const { t, i18n } = useTranslation();
  const vietnamese = i18n.language !== 'en';
  const nameOf = ({ name }: SystemPart): string => {
    const key = `system.part.${name.toLowerCase().replace(/[^a-z]+/g, '_')}`;
    return i18n.exists(key) ? t(key) : name;
  };
  const system = useQuery({
    queryKey: ['system'],
    queryFn: () => call('system'),
    refetchInterval: POLL_MS,
  });
  if (system.isPending) return <Waiting />;
  if (system.isError)
    return <ErrorNotice error={system.error} onRetry={() => void system.refetch()} />;
  const { version, exercise, parts } = system.data;
  return (
    <>
      <section className="panel flush" data-testid="system-status">
        <div className="row pad">
          <h2>{t('system.title', { version })}</h2>
          <ExerciseTag exercise={exercise} />
        </div>
        <table className="data-table" aria-label={t('system.parts')}>
          <thead>
            <tr>
              <th>{t('system.column.part')}</th>
              <th>{t('system.column.state')}</th>
              <th>{t('system.column.detail')}</th>
              <th>{t('system.column.version')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.name}>
                <td>
                  <b>{nameOf(part)}</b>
                </td>
                <td>
                  <Tag tone={TONES[part.state]}>{t(`system.state.${part.state}`)}</Tag>
                </td>
                <td>
                  {vietnamese ? (part.detailVi ?? part.detail) : part.detail}
                  {part.remedy && (
                    <div className="soft">
                      → {vietnamese ? (part.remedyVi ?? part.remedy) : part.remedy}
                    </div>
                  )}
                </td>
                <td className="soft">
                  {part.version} {part.source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Queues system={system.data} />
    </>
  );
}

function Queues({ system }: { readonly system: ApiResponse<'system'> }) {
  const { t } = useTranslation();
  return (
    <section className="panel flush">
      <h2 className="pad">{t('system.queues')}</h2>
      <table className="data-table" aria-label={t('system.queues')}>
        <thead>
          <tr>
            <th>{t('system.queue')}</th>
            <th className="number">{t('system.waiting')}</th>
            <th className="number">{t('system.active')}</th>
            <th className="number">{t('system.delayed')}</th>
            <th className="number">{t('system.failed')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(system.queues).map(([name, queue]) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="number">{formatCount(queue.waiting)}</td>
              <td className="number">{formatCount(queue.active)}</td>
              <td className="number">{formatCount(queue.delayed)}</td>
              <td className="number">{formatCount(queue.failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {system.deadLetters.length > 0 && (
        <div className="pad">
          <h3>{t('system.deadLetters', { count: system.deadLetters.length })}</h3>
          <p className="soft">{t('system.deadLettersHint')}</p>
          <ul className="list-plain spaced">
            {system.deadLetters.map((letter) => (
              <li key={letter.id}>
                <b>{letter.queue}</b> {letter.code}: {letter.reason}{' '}
                <span className="soft">
                  <TimeText at={letter.at} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
