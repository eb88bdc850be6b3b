import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseBrief, CaseDetail } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { InlineError } from '../parts/inline-error.js';
import { Defanged } from '../parts/value.js';
import { useLabel } from '../vocabulary/vocabulary.js';
import type { DecisionDraft } from './use-decision-draft.js';
import type { ReviewActs } from './use-review-acts.js';

interface DuplicateDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly detail: CaseDetail;
  readonly acts: ReviewActs;
  readonly draft: DecisionDraft;
}

/** Which case this one repeats: its campaign's cases first, any other by search. */
export function DuplicateDialog({ opened, onClose, detail, acts, draft }: DuplicateDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useMutation({ mutationFn: (q: string) => call('search', { body: { q } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().length >= 2) search.mutate(typed.trim());
  };
  const candidates = (search.data?.cases ?? detail.campaign?.cases ?? []).filter(
    (brief) => brief.id !== detail.case.id,
  );
  const choose = (brief: CaseBrief): void => {
    onClose();
    void acts.decide({ kind: 'duplicate', of: brief.id, note: draft.note }, draft.includeFolded);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('duplicate.title')} size="lg">
      <form className="row" onSubmit={submit}>
        <TextInput
          className="grow"
          aria-label={t('duplicate.search')}
          placeholder={t('duplicate.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" variant="default" loading={search.isPending}>
          {t('act.search')}
        </Button>
      </form>
      {search.isError && <InlineError error={search.error} />}
      {candidates.length === 0 && <p className="soft">{t('duplicate.none')}</p>}
      <ul className="list-plain spaced" data-testid="duplicate-candidates">
        {candidates.map((brief) => (
          <Candidate key={brief.id} brief={brief} onChoose={() => choose(brief)} />
        ))}
      </ul>
    </Modal>
  );
}

function Candidate({
  brief,
  onChoose,
}: {
  readonly brief: CaseBrief;
  readonly onChoose: () => void;
}) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <li className="row">
      <div className="grow">
        <Defanged value={brief.subject.display} />
        <div className="soft">
          {label(brief.categoryLabel)} · {brief.title}
        </div>
      </div>
      <Button size="compact-md" variant="default" onClick={onChoose}>
        {t('duplicate.choose')}
      </Button>
    </li>
  );
}
