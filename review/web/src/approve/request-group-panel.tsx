import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RequestItem } from '../../../contract/index.js';
import { ExerciseTag, Tag } from '../parts/tag.js';
import { TimeText } from '../parts/value.js';
import { useLabel } from '../vocabulary/vocabulary.js';
import type { RequestGroup } from './group-requests.js';
import { RequestActs } from './request-acts.js';
import { RequestValue } from './request-value.js';

interface RequestGroupPanelProps {
  readonly group: RequestGroup;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], on: boolean) => void;
  readonly onDone: () => Promise<void>;
}

/** One case's requests: what is asked of whom, on which evidence, decided by whom. */
export function RequestGroupPanel({ group, chosen, onToggle, onDone }: RequestGroupPanelProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const ids = group.requests.map((request) => request.id);
  const first = group.requests[0];
  const allChosen = ids.every((id) => chosen.has(id));
  return (
    <section
      className="panel request-group"
      data-testid="request-group"
      data-case-id={group.caseId}
    >
      <header className="row">
        <Checkbox
          aria-label={t('approve.chooseAll', { count: ids.length })}
          checked={allChosen}
          indeterminate={!allChosen && ids.some((id) => chosen.has(id))}
          onChange={(event) => onToggle(ids, event.currentTarget.checked)}
        />
        <h2>{group.title === '' ? t('approve.untitled') : group.title}</h2>
        {first && <Tag>{label(first.categoryLabel)}</Tag>}
        {first && <ExerciseTag exercise={first.exercise} />}
        <span className="soft">
          {t('approve.decidedBy', { login: first?.decidedByLogin ?? '–' })}
        </span>
        <Link to={`/review/${group.caseId}?view=decided`}>{t('approve.openCase')}</Link>
      </header>
      <ul className="list-plain">
        {group.requests.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            chosen={chosen.has(request.id)}
            onToggle={(on) => onToggle([request.id], on)}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
}

interface RequestRowProps {
  readonly request: RequestItem;
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly onDone: () => Promise<void>;
}

function RequestRow({ request, chosen, onToggle, onDone }: RequestRowProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <li className="request-row" data-testid="request-row" data-request-id={request.id}>
      <Checkbox
        aria-label={t('approve.choose', { number: request.number })}
        checked={chosen}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <div className="request-what">
        <div className="row">
          <b>{request.number}</b>
          <Tag>{label(request.classLabel)}</Tag>
          <RequestValue request={request} />
          <ExerciseTag exercise={request.exercise} />
          {request.urgency === '6h' && <Tag tone="danger">{t('approve.urgent')}</Tag>}
        </div>
        <div>
          <b>{label(request.measureLabel)}</b> → {request.recipientName}
        </div>
        <div className="soft">
          {t('approve.deadline', { hours: request.deadlineHours })} · {request.legalBasis}
        </div>
        <ul className="request-reasons">
          {request.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <RequestNotes request={request} />
      </div>
      <RequestActs request={request} onDone={onDone} />
    </li>
  );
}

function RequestNotes({ request }: { readonly request: RequestItem }) {
  const { t } = useTranslation();
  return (
    <div className="row soft">
      <span title={request.evidenceSha256}>
        {t('approve.evidence')}{' '}
        <span className="value">{request.evidenceSha256.slice(0, 12)}…</span>
      </span>
      <span>
        {t('approve.lastAlive')} <TimeText at={request.lastSeenAliveAt} />
      </span>
      <span>{t('approve.sources', { count: request.sourceCount })}</span>
      {request.needsSingleSourceReason && <Tag tone="warn">{t('approve.singleSource')}</Tag>}
      {request.singleSourceReason && <span>“{request.singleSourceReason}”</span>}
      {request.barred && (
        <Tag tone="danger" title={request.barred.code}>
          {request.barred.message}
        </Tag>
      )}
      {request.ownDecision && <Tag tone="warn">{t('approve.ownDecision')}</Tag>}
      {request.returnReason && (
        <span>
          {t('approve.returned')} “{request.returnReason}”
        </span>
      )}
      {request.approvedByLogin && (
        <span>
          {t('approve.approvedBy', { login: request.approvedByLogin })}{' '}
          <TimeText at={request.approvedAt} />
        </span>
      )}
      {request.issuedNumber && (
        <span>
          {t('approve.issuedAs', { number: request.issuedNumber })}{' '}
          <TimeText at={request.issuedAt} />
        </span>
      )}
      {request.withdrawnByLogin && (
        <span>
          {t('withdraw.by', { login: request.withdrawnByLogin })}{' '}
          <TimeText at={request.withdrawnAt} /> “{request.withdrawReason}”
        </span>
      )}
    </div>
  );
}
