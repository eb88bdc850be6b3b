import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../contract/index.js';
import { formatPercent } from '../format/value.js';
import { useSession } from '../session/session.js';
import { CaseHistory } from './case-history.js';
import { CaseRequests } from './case-requests.js';
import { DecidedPanel } from './decided-panel.js';
import { DecisionForm } from './decision-form.js';
import { ReasonList } from './reason-list.js';
import type { OpenDialog } from './run-action.js';
import type { DecisionDraft } from './use-decision-draft.js';
import type { ReasonJump } from './use-reason-jump.js';
import type { ReviewActs } from './use-review-acts.js';

interface DecisionPaneProps {
  readonly detail: CaseDetail;
  readonly acts: ReviewActs;
  readonly draft: DecisionDraft;
  readonly jump: ReasonJump;
  readonly onReason: (reason: number) => void;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** The right pane: the buttons stay in place at the top; reasons come first in what scrolls under them. */
export function DecisionPane({ detail, acts, draft, jump, onReason, onDialog }: DecisionPaneProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { case: item, finding } = detail;
  const likelihoodAbout =
    finding?.threshold === undefined
      ? t('score.likelihoodAbout')
      : t('score.likelihoodAboutFrom', { threshold: formatPercent(finding.threshold) });
  return (
    <section className="decision-pane" id="decision" tabIndex={-1} aria-label={t('decision.title')}>
      {item.decision && <DecidedPanel detail={detail} acts={acts} />}
      {!item.decision && can('review.decide') && (
        <DecisionForm detail={detail} acts={acts} draft={draft} onDialog={onDialog} />
      )}
      {!item.decision && !can('review.decide') && (
        <p className="decision-actions" data-testid="read-only">
          {t('decision.readOnly')}
        </p>
      )}
      <div className="decision-scroll">
        <div className="score">
          <div title={likelihoodAbout}>
            <b>{formatPercent(item.likelihood)}</b>
            {t('score.likelihood')}
          </div>
          <div title={t('score.harmAbout')}>
            <b>{Math.round(item.harm)}/100</b>
            {t('score.harm')}
          </div>
          <div title={t('score.completenessAbout')}>
            <b>{Math.round(item.completeness)}/100</b>
            {t('score.completeness')}
          </div>
        </div>
        <ReasonList detail={detail} jump={jump} onReason={onReason} />
        <CaseRequests requests={detail.requests} />
        <CaseHistory detail={detail} />
      </div>
    </section>
  );
}
