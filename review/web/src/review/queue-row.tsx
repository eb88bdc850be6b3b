import { useTranslation } from 'react-i18next';
import type { CaseItem } from '../../../contract/index.js';
import { formatPercent, showDefanged } from '../format/value.js';
import { ExerciseTag, Tag } from '../parts/tag.js';
import { useLabel, useWord } from '../vocabulary/vocabulary.js';

interface QueueRowProps {
  readonly item: CaseItem;
  readonly current: boolean;
  /** Its harm rose since the list was read; its place did not follow. */
  readonly graver: boolean;
  readonly onOpen: (item: CaseItem) => void;
}

/** One case of the queue: what it is, how harmful, who holds it. */
export function QueueRow({ item, current, graver, onOpen }: QueueRowProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <button
      type="button"
      className="queue-item"
      data-testid="queue-item"
      data-case-id={item.id}
      data-harm={item.harm}
      aria-current={current}
      onClick={() => onOpen(item)}
    >
      <span className="queue-item-top">
        <span className="queue-item-name value" title={showDefanged(item.subject.display)}>
          {showDefanged(item.subject.display)}
        </span>
        <span className="harm" title={t(graver ? 'queue.graverAbout' : 'queue.harmAbout')}>
          {graver && <span aria-hidden="true">↑ </span>}
          {Math.round(item.harm)}
          <span className="visually-hidden"> {t(graver ? 'queue.graverAbout' : 'score.harm')}</span>
        </span>
      </span>
      <span className="queue-item-line">
        <span className="queue-item-category">{label(item.categoryLabel)}</span>
        <span>· {formatPercent(item.likelihood)}</span>
      </span>
      <span className="queue-item-tags">
        <RowTags item={item} />
      </span>
    </button>
  );
}

function RowTags({ item }: { readonly item: CaseItem }) {
  const { t } = useTranslation();
  const word = useWord();
  const { claim, decision } = item;
  return (
    <>
      <ExerciseTag exercise={item.exercise} />
      {item.compromised && <Tag tone="warn">{t('case.compromised')}</Tag>}
      {item.protectedBy && <Tag tone="warn">{t('case.protected')}</Tag>}
      {decision && <Tag tone="info">{word('decisions', decision.kind)}</Tag>}
      {!decision && claim && (
        <Tag tone={claim.mine ? 'good' : 'plain'}>
          {claim.mine ? t('queue.mineNow') : t('queue.heldBy', { login: claim.login })}
        </Tag>
      )}
      {item.foldedCount !== undefined && item.foldedCount > 0 && (
        <Tag title={t('queue.foldedAbout')}>{t('queue.folded', { count: item.foldedCount })}</Tag>
      )}
      {item.sightingCount > 1 && <Tag>{t('queue.sightings', { count: item.sightingCount })}</Tag>}
    </>
  );
}
