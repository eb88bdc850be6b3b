import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportPreview } from '../../../contract/index.js';
import { call, callForFile, saveFile } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { ExerciseTag } from '../parts/tag.js';
import { Defanged } from '../parts/value.js';

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** What the list holds now, what it refuses and why, and the three files. */
export function ExportPanel({ include }: { readonly include: 'approved' | 'issued' }) {
  const { t } = useTranslation();
  const say = useSay();
  const [recipientId, setRecipientId] = useState('');
  const [defangOnly, setDefangOnly] = useState(false);
  const recipient = recipientId === '' ? {} : { recipientId };
  const preview = useQuery({
    queryKey: ['requests', 'preview', include, recipientId],
    queryFn: () => call('exportPreview', { query: { include, ...recipient } }),
  });
  const everyone = useQuery({
    queryKey: ['requests', 'preview', include, ''],
    queryFn: () => call('exportPreview', { query: { include } }),
  });
  const download = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) =>
      callForFile('exportTakedown', {
        query: {
          format,
          include,
          defangOnly: defangOnly ? 'true' : 'false',
          ...recipient,
        },
      }),
    onSuccess: (file) => {
      saveFile(file);
      say.done(t('export.done', { name: file.name }));
    },
    onError: say.failed,
  });
  if (preview.isPending) return <Waiting />;
  if (preview.isError)
    return <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  const { included, refused, exercise } = preview.data;
  return (
    <section className="panel export-panel" data-testid="export-panel">
      <div className="row">
        <h2>{t('export.title')}</h2>
        <ExerciseTag exercise={exercise} />
        <b data-testid="export-count">
          {t('export.included', { count: included, shown: formatCount(included) })}
        </b>
        {refused.length > 0 && <span>{t('export.refusedCount', { count: refused.length })}</span>}
      </div>
      <div className="row">
        <NativeSelect
          aria-label={t('export.recipient')}
          value={recipientId}
          onChange={(event) => setRecipientId(event.currentTarget.value)}
          data={[
            { value: '', label: t('export.everyone') },
            ...(everyone.data?.byRecipient ?? []).map((recipient) => ({
              value: recipient.recipientId,
              label: `${recipient.name} (${recipient.count})`,
            })),
          ]}
        />
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant={format === 'csv' ? 'filled' : 'default'}
            disabled={included === 0}
            loading={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
            data-testid={`export-${format}`}
          >
            {t('export.button', { format: format.toUpperCase(), count: included })}
          </Button>
        ))}
        <Checkbox
          label={t('export.defangOnly')}
          checked={defangOnly}
          onChange={(event) => setDefangOnly(event.currentTarget.checked)}
        />
      </div>
      <p className="soft">{t('export.about')}</p>
      <RefusedList refused={refused} />
    </section>
  );
}

function RefusedList({ refused }: Pick<ExportPreview, 'refused'>) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <details data-testid="export-refused">
      <summary>{t('export.refusedTitle', { count: refused.length })}</summary>
      <ul className="list-plain spaced">
        {refused.map((entry) => (
          <li key={entry.requestId}>
            <b>{entry.number}</b> <Defanged value={entry.value} /> — {entry.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
