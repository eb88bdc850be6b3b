import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_TABS } from './evidence-tabs.js';
import { KEY_BINDINGS, type ReviewAction } from './key-map.js';

/** All keys of the review screen on one sheet. */
export function KeySheet({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} size="lg">
      <p className="soft">{t('keys.about')}</p>
      <dl className="key-sheet" data-testid="key-sheet">
        {KEY_BINDINGS.map((binding) => (
          <div key={binding.label}>
            <dt>
              <span className="key-hint">{binding.label}</span>
            </dt>
            <dd>{t(keyNameOf(binding.action))}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function keyNameOf(action: ReviewAction): string {
  if (action.type === 'decide') return `decision.kind.${action.kind}`;
  if (action.type === 'tab') return `evidence.tab.${EVIDENCE_TABS[action.index] ?? 'screenshot'}`;
  return `keys.name.${action.type}`;
}
