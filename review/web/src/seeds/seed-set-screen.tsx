import { Button, Menu } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { ApiResponse } from '../../../contract/index.js';
import { call, callForFile, saveFile } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { ExerciseTag } from '../parts/tag.js';
import { Person, TimeText } from '../parts/value.js';
import { StartRunDialog } from '../runs/start-run-dialog.js';
import { useSession } from '../session/session.js';
import { ImportDialog } from './import-dialog.js';
import { SeedTable } from './seed-table.js';

const PAGE_SIZE = 100;
const FORMATS = ['yaml', 'csv', 'xlsx', 'text'] as const;

/** One seed set: its seeds, its versions, import and export. */
export function SeedSetScreen() {
  const { t } = useTranslation();
  const { setId = '' } = useParams();
  const [offset, setOffset] = useState(0);
  const detail = useQuery({
    queryKey: ['seed-sets', setId, offset],
    queryFn: () =>
      call('seedSetDetail', { params: { id: setId }, query: { offset, limit: PAGE_SIZE } }),
    placeholderData: (previous) => previous,
  });
  if (detail.isPending) return <Waiting />;
  if (detail.isError)
    return <ErrorNotice error={detail.error} onRetry={() => void detail.refetch()} />;
  const { set, seeds } = detail.data;
  return (
    <div className="page" data-testid="seed-set-detail">
      <SetHead detail={detail.data} />
      <section className="panel flush">
        <SeedTable setId={setId} seeds={seeds} />
        <div className="row end pad">
          <span className="soft grow">
            {t('seeds.shown', {
              from: seeds.length === 0 ? 0 : offset + 1,
              to: offset + seeds.length,
              all: formatCount(set.seedCount),
            })}
          </span>
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => setOffset(offset - PAGE_SIZE)}
          >
            {t('act.previous')}
          </Button>
          <Button
            variant="default"
            disabled={offset + PAGE_SIZE >= set.seedCount}
            onClick={() => setOffset(offset + PAGE_SIZE)}
          >
            {t('act.next')}
          </Button>
        </div>
      </section>
      <Versions versions={detail.data.versions} />
    </div>
  );
}

function SetHead({ detail }: { readonly detail: ApiResponse<'seedSetDetail'> }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const say = useSay();
  const [dialog, setDialog] = useState<'import' | 'run'>();
  const { set } = detail;
  const download = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) =>
      callForFile('seedExport', { params: { id: set.id }, query: { format } }),
    onSuccess: saveFile,
    onError: say.failed,
  });
  return (
    <div className="page-head">
      <Link to="/seeds">← {t('seeds.title')}</Link>
      <h1>{set.name}</h1>
      <ExerciseTag exercise={set.exercise} />
      <span className="soft">{t('seeds.versionNow', { version: set.version })}</span>
      <div className="actions">
        {can('crawl.write') && (
          <Button variant="default" onClick={() => setDialog('run')}>
            {t('runs.startNow')}
          </Button>
        )}
        <Menu>
          <Menu.Target>
            <Button variant="default" loading={download.isPending} data-testid="seed-export">
              {t('seeds.export')} ▾
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {FORMATS.map((format) => (
              <Menu.Item key={format} onClick={() => download.mutate(format)}>
                {format.toUpperCase()}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {can('seeds.write') && (
          <Button onClick={() => setDialog('import')} data-testid="seed-import">
            {t('seeds.import')}
          </Button>
        )}
      </div>
      <ImportDialog
        setId={set.id}
        opened={dialog === 'import'}
        onClose={() => setDialog(undefined)}
      />
      <StartRunDialog
        opened={dialog === 'run'}
        onClose={() => setDialog(undefined)}
        seedSetId={set.id}
      />
    </div>
  );
}

function Versions({ versions }: Pick<ApiResponse<'seedSetDetail'>, 'versions'>) {
  const { t } = useTranslation();
  return (
    <details className="panel">
      <summary>{t('seeds.versions', { count: versions.length })}</summary>
      <ul className="list-plain spaced">
        {versions.map((version) => (
          <li key={version.version}>
            <b>{version.version}</b> · {formatCount(version.seeds)} ·{' '}
            <TimeText at={version.updatedAt} /> · <Person login={version.updatedBy} />
          </li>
        ))}
      </ul>
    </details>
  );
}
