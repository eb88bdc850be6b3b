import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CaseDetail } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { InlineError } from '../parts/inline-error.js';
import { TimeText } from '../parts/value.js';
import { useLabel, useVocabulary, useWord } from '../vocabulary/vocabulary.js';
import { keyLabelOf } from './key-map.js';
import { caseKey } from './use-claim.js';
import type { ReviewActs } from './use-review-acts.js';

/** What was decided, by whom, and the way back while there is one. */
export function DecidedPanel({
  detail,
  acts,
}: {
  readonly detail: CaseDetail;
  readonly acts: ReviewActs;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  const categories = useVocabulary()?.categories;
  const { decision, issued } = detail.case;
  if (!decision) return null;
  const category = categories?.find((entry) => entry.id === decision.category);
  return (
    <div className="decision-actions" data-testid="decided">
      <strong>
        {t('decided.title')} {word('decisions', decision.kind)}
        {category && ` · ${label(category.label)}`}
      </strong>
      <div className="soft">
        {t('decided.by', { login: decision.login })} <TimeText at={decision.at} />
      </div>
      {decision.until && (
        <div>
          {t('decided.until')} <TimeText at={decision.until} />
        </div>
      )}
      {decision.of && (
        <div>
          {t('decided.of')} <Link to={`/review/${decision.of}`}>{t('decided.openOriginal')}</Link>
        </div>
      )}
      {decision.note !== '' && <div className="quote">“{decision.note}”</div>}
      {issued && <div className="soft">{t('decided.issued')}</div>}
      {detail.may.undo && (
        <Button
          mt={8}
          variant="default"
          fullWidth
          loading={acts.busy}
          onClick={() => void acts.undo()}
          data-testid="undo-decision"
        >
          {t('decision.undo')} ({keyLabelOf('undo')})
        </Button>
      )}
      {detail.may.releaseHold && <ReleaseHold caseId={detail.case.id} />}
    </div>
  );
}

function ReleaseHold({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const release = useMutation({
    mutationFn: () => call('caseReleaseHold', { params: { id: caseId }, body: { note } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
      await client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        release.mutate();
      }}
    >
      <TextInput
        label={t('hold.releaseNote')}
        required
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {release.isError && <InlineError error={release.error} />}
      <Button
        type="submit"
        variant="default"
        disabled={note.trim() === ''}
        loading={release.isPending}
        data-testid="release-hold"
      >
        {t('hold.release')}
      </Button>
    </form>
  );
}
