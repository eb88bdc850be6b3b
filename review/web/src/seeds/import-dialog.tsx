import { Button, FileInput, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiBody } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { InlineError } from '../parts/inline-error.js';
import { useSay } from '../parts/say.js';
import { ImportReport } from './import-report.js';
import { toBase64 } from './to-base64.js';

interface ImportDialogProps {
  readonly setId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Seeds from pasted text or a file: a dry run first, that changes nothing and counts, then the import itself. */
export function ImportDialog({ setId, opened, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const say = useSay();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: async (dryRun: boolean) =>
      call('seedImport', {
        params: { id: setId },
        body: { ...(await source(text, file)), dryRun },
      }),
    onSuccess: async (report) => {
      if (report.dryRun) return;
      say.done(t('import.done', { count: report.counts.added, version: report.version }));
      setText('');
      setFile(null);
      send.reset();
      onClose();
      await client.invalidateQueries({ queryKey: ['seed-sets'] });
    },
  });
  const edit = (change: () => void): void => {
    change();
    send.reset();
  };
  const report = send.data;
  const ready = file !== null || text.trim() !== '';
  return (
    <Modal opened={opened} onClose={onClose} title={t('import.title')} size="xl">
      <div className="stack" data-testid="import-form">
        <p className="soft">{t('import.about')}</p>
        <Textarea
          label={t('import.text')}
          placeholder={t('import.placeholder')}
          minRows={5}
          maxRows={10}
          autosize
          spellCheck={false}
          disabled={file !== null}
          value={text}
          onChange={(event) => {
            const { value } = event.currentTarget;
            edit(() => setText(value));
          }}
          data-testid="import-text"
        />
        <FileInput
          label={t('import.file')}
          placeholder={t('import.choose')}
          accept=".csv,.xlsx,.txt,.yaml,.yml"
          clearable
          value={file}
          onChange={(value) => edit(() => setFile(value))}
        />
        {send.isError && <InlineError error={send.error} />}
        {report && <ImportReport report={report} />}
        <div className="row end">
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button
            variant={report ? 'default' : 'filled'}
            disabled={!ready}
            loading={send.isPending}
            onClick={() => send.mutate(true)}
            data-testid="import-dry-run"
          >
            {t('import.dryRun')}
          </Button>
          {report && (
            <Button
              disabled={report.counts.added === 0}
              loading={send.isPending}
              onClick={() => send.mutate(false)}
              data-testid="import-confirm"
            >
              {t('import.confirm', { count: report.counts.added })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}

async function source(
  text: string,
  file: File | null,
): Promise<Pick<ApiBody<'seedImport'>, 'text' | 'base64' | 'fileName' | 'format'>> {
  if (!file) return { text, format: 'text' };
  return { base64: toBase64(new Uint8Array(await file.arrayBuffer())), fileName: file.name };
}
