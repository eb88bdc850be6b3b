import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import type { SeedSetItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { FormDialog } from '../parts/form-dialog.js';
import { ErrorNotice, Notice, Waiting } from '../parts/notice.js';
import { ExerciseTag } from '../parts/tag.js';
import { Person, TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';

/** All seed sets with their sizes. */
export function SeedsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [making, setMaking] = useState(false);
  const sets = useQuery({ queryKey: ['seed-sets'], queryFn: () => call('seedSetList') });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('seeds.title')}</h1>
        <span className="soft">{t('seeds.about')}</span>
        <div className="actions">
          {can('seeds.write') && (
            <Button onClick={() => setMaking(true)} data-testid="new-seed-set">
              {t('seeds.new')}
            </Button>
          )}
        </div>
      </div>
      {sets.isPending && <Waiting />}
      {sets.isError && <ErrorNotice error={sets.error} onRetry={() => void sets.refetch()} />}
      {sets.data?.sets.length === 0 && (
        <Notice sign="○" title={t('seeds.none')}>
          <span className="soft">{t('seeds.noneHint')}</span>
        </Notice>
      )}
      {sets.data && sets.data.sets.length > 0 && <SetTable sets={sets.data.sets} />}
      <NewSetDialog opened={making} onClose={() => setMaking(false)} />
    </div>
  );
}

function SetTable({ sets }: { readonly sets: readonly SeedSetItem[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="table-scroll panel flush" data-testid="seed-set-list">
      <table className="data-table" aria-label={t('seeds.title')}>
        <thead>
          <tr>
            <th>{t('seeds.column.name')}</th>
            <th className="number">{t('seeds.column.count')}</th>
            <th>{t('seeds.column.kinds')}</th>
            <th className="number">{t('seeds.column.version')}</th>
            <th>{t('seeds.column.updated')}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.id} data-testid="seed-set-item">
              <td>
                <Link to={`/seeds/${set.id}`}>{set.name}</Link>{' '}
                <ExerciseTag exercise={set.exercise} />
                <div className="soft value">{set.id}</div>
              </td>
              <td className="number">
                {formatCount(set.enabledCount)}/{formatCount(set.seedCount)}
              </td>
              <td>
                {Object.entries(set.byKind)
                  .map(([kind, count]) => `${word('seedKinds', kind)} ${count}`)
                  .join(' · ')}
              </td>
              <td className="number">{set.version}</td>
              <td>
                <TimeText at={set.updatedAt} short />{' '}
                <span className="soft">
                  <Person login={set.updatedBy} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NewSetDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const make = useMutation({
    mutationFn: () => call('seedSetCreate', { body: { id: id.trim(), name: name.trim() } }),
    onSuccess: async (set) => {
      onClose();
      await client.invalidateQueries({ queryKey: ['seed-sets'] });
      await navigate(`/seeds/${set.id}`);
    },
  });
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('seeds.new')}
      submit={t('seeds.make')}
      pending={make.isPending}
      error={make.error}
      onSubmit={() => make.mutate()}
    >
      <TextInput
        label={t('seeds.name')}
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('seeds.id')}
        description={t('seeds.idAbout')}
        required
        pattern="[a-z0-9][a-z0-9\-]{0,62}"
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
