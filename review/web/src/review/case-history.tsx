import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { useSay } from '../parts/say.js';
import { Person, TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';
import { caseKey } from './use-claim.js';

/** Who did what to the case, oldest first, with a field to add a note. */
export function CaseHistory({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <section data-testid="history">
      <h2>{t('history.title')}</h2>
      {detail.history.length === 0 && <p className="soft">{t('history.none')}</p>}
      <ol className="history">
        {detail.history.map((entry) => (
          <li key={entry.seq}>
            <b>{t(`auditAction.${entry.action}`)}</b> <HistoryDetail detail={entry.detail} />
            <div className="soft">
              <Person login={entry.actor} /> · <TimeText at={entry.at} />
            </div>
          </li>
        ))}
      </ol>
      {can('review.decide') && <NoteField caseId={detail.case.id} />}
    </section>
  );
}

function HistoryDetail({ detail }: { readonly detail: CaseDetail['history'][number]['detail'] }) {
  const word = useWord();
  const to = detail['to'];
  const words = [
    typeof to === 'string' && !['claimed', 'open'].includes(to) ? word('decisions', to) : undefined,
    detail['note'],
    detail['text'],
    detail['reason'],
  ].filter((part) => typeof part === 'string' && part !== '');
  return <span>{words.join(' · ')}</span>;
}

function NoteField({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useSay();
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => call('caseNote', { params: { id: caseId }, body: { text } }),
    onSuccess: async () => {
      setText('');
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
    },
    onError: say.failed,
  });
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate();
      }}
    >
      <TextInput
        className="grow"
        aria-label={t('history.note')}
        placeholder={t('history.note')}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('history.addNote')}
      </Button>
    </form>
  );
}
