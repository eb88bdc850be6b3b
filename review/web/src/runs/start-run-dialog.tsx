import { NativeSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { call } from '../api/client.js';
import { FormDialog } from '../parts/form-dialog.js';

interface StartRunDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The set offered first. */
  readonly seedSetId?: string;
}

/** Starts a run of a seed set, or of one address, now. */
export function StartRunDialog({ opened, onClose, seedSetId }: StartRunDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [what, setWhat] = useState<'set' | 'url'>('set');
  const [chosen, setChosen] = useState(seedSetId ?? '');
  const [url, setUrl] = useState('');
  const [maxPages, setMaxPages] = useState<number>();
  const sets = useQuery({
    queryKey: ['seed-sets'],
    queryFn: () => call('seedSetList'),
    enabled: opened,
  });
  const setId = chosen === '' ? (sets.data?.sets[0]?.id ?? '') : chosen;
  const limit = maxPages === undefined ? {} : { maxPages };
  const start = useMutation({
    mutationFn: () =>
      call('runStart', {
        body: what === 'set' ? { seedSetId: setId, ...limit } : { url: url.trim(), ...limit },
      }),
    onSuccess: async ({ runId }) => {
      onClose();
      await client.invalidateQueries({ queryKey: ['runs'] });
      await navigate(`/runs/${runId}`);
    },
  });
  const ready = what === 'set' ? setId !== '' : url.trim().length >= 4;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={t('runs.start')}
      submit={t('runs.startNow')}
      ready={ready}
      pending={start.isPending}
      error={start.error}
      testId="start-run-form"
      confirmTestId="start-run-confirm"
      onSubmit={() => start.mutate()}
    >
      <SegmentedControl
        aria-label={t('runs.what')}
        value={what}
        onChange={(value) => setWhat(value === 'url' ? 'url' : 'set')}
        data={[
          { value: 'set', label: t('runs.ofSet') },
          { value: 'url', label: t('runs.ofUrl') },
        ]}
      />
      {what === 'set' ? (
        <NativeSelect
          label={t('runs.column.set')}
          value={setId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={(sets.data?.sets ?? []).map((set) => ({
            value: set.id,
            label: `${set.name} (${set.enabledCount})`,
          }))}
        />
      ) : (
        <TextInput
          label={t('runs.url')}
          description={t('runs.urlAbout')}
          value={url}
          spellCheck={false}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
      )}
      <NumberInput
        label={t('runs.maxPages')}
        description={t('runs.maxPagesAbout')}
        min={1}
        max={what === 'set' ? 100_000 : 1_000}
        value={maxPages ?? ''}
        onChange={(value) => setMaxPages(typeof value === 'number' ? value : undefined)}
      />
    </FormDialog>
  );
}
