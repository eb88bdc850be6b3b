import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../contract/index.js';
import { TimeText } from '../parts/value.js';
import { useLabel, useVocabulary } from '../vocabulary/vocabulary.js';
import { type DecisionKey, keyLabelOf } from './key-map.js';
import { isHeldByOther } from './queue-rows.js';
import { Refusal } from './refusal.js';
import { decideByKey, NOTE_FIELD_ID, type OpenDialog } from './run-action.js';
import { CATEGORY_FIELD_ID, type DecisionDraft } from './use-decision-draft.js';
import type { ReviewActs } from './use-review-acts.js';

const BUTTONS: readonly DecisionKey[] = [
  'confirmed',
  'not_scam',
  'unclear',
  'compromised',
  'duplicate',
  'held',
];

interface DecisionFormProps {
  readonly detail: CaseDetail;
  readonly acts: ReviewActs;
  readonly draft: DecisionDraft;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** Category, note and the decision buttons with their keys. */
export function DecisionForm({ detail, acts, draft, onDialog }: DecisionFormProps) {
  const { t } = useTranslation();
  const { case: item, folded } = detail;
  return (
    <div className="decision-actions">
      {acts.refusal !== undefined && <Refusal error={acts.refusal} item={item} />}
      {isHeldByOther(item) && item.claim && (
        <div className="refusal" role="status" data-testid="claimed-by-other">
          <strong>{t('claim.other', { login: item.claim.login })}</strong>
          <div>
            {t('claim.until')} <TimeText at={item.claim.until} />
          </div>
        </div>
      )}
      <div className="decision-inputs">
        <CategorySelect draft={draft} />
        <Textarea
          id={NOTE_FIELD_ID}
          data-testid="decision-note"
          aria-label={t('decision.note')}
          placeholder={t('decision.notePlaceholder', { key: keyLabelOf('note') })}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={2_000}
          disabled={!draft.allowed}
          value={draft.note}
          onChange={(event) => draft.setNote(event.currentTarget.value)}
        />
        {folded.length > 0 && (
          <Checkbox
            label={t('decision.includeFolded', { count: folded.length })}
            disabled={!draft.allowed}
            checked={draft.includeFolded}
            onChange={(event) => draft.setIncludeFolded(event.currentTarget.checked)}
            data-testid="include-folded"
          />
        )}
      </div>
      <div className="decision-grid">
        {BUTTONS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="decide"
            data-kind={kind}
            data-testid={`decide-${kind}`}
            disabled={
              !draft.allowed ||
              acts.busy ||
              (kind === 'confirmed' && item.protectedBy !== undefined)
            }
            title={t(`decision.about.${kind}`)}
            onClick={() => decideByKey(kind, { acts, draft, openDialog: onDialog })}
          >
            {t(`decision.kind.${kind}`)}
            <span className="key-hint">{keyLabelOf(kind)}</span>
          </button>
        ))}
      </div>
      <SideActs acts={acts} allowed={draft.allowed} onDialog={onDialog} />
      {item.protectedBy && acts.refusal === undefined && (
        <p className="soft protect-note" data-testid="protect-note">
          {t('protect.why', { owner: item.protectedBy })}
        </p>
      )}
    </div>
  );
}

function CategorySelect({ draft }: { readonly draft: DecisionDraft }) {
  const { t } = useTranslation();
  const label = useLabel();
  const categories = useVocabulary()?.categories.filter((category) => category.suspect) ?? [];
  return (
    <NativeSelect
      id={CATEGORY_FIELD_ID}
      data-testid="decision-category"
      aria-label={t('decision.category')}
      disabled={!draft.allowed}
      value={draft.category ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        draft.setCategory(chosen === '' ? undefined : (chosen as DecisionDraft['category']));
      }}
      data={[
        { value: '', label: t('decision.chooseCategory') },
        ...categories.map((category) => ({ value: category.id, label: label(category.label) })),
      ]}
    />
  );
}

function SideActs({
  acts,
  allowed,
  onDialog,
}: {
  readonly acts: ReviewActs;
  readonly allowed: boolean;
  readonly onDialog: (dialog: OpenDialog) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="side-acts">
      <button
        type="button"
        className="plain-button"
        data-testid="skip"
        onClick={() => void acts.skip()}
      >
        {t('decision.skip')} <span className="key-hint">{keyLabelOf('skip')}</span>
      </button>
      <button
        type="button"
        className="plain-button"
        data-testid="snooze"
        disabled={!allowed}
        onClick={() => onDialog('snooze')}
      >
        {t('decision.snooze')}
      </button>
      <button
        type="button"
        className="plain-button"
        data-testid="undo-last"
        disabled={!acts.canUndo}
        onClick={() => void acts.undo()}
      >
        {t('decision.undo')} <span className="key-hint">{keyLabelOf('undo')}</span>
      </button>
      <button
        type="button"
        className="plain-button"
        data-testid="keys"
        onClick={() => onDialog('keys')}
      >
        <span className="visually-hidden">{t('keys.short')}</span>
        <span className="key-hint">{keyLabelOf('help')}</span>
      </button>
    </div>
  );
}
