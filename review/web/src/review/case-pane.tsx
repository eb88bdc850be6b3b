import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../contract/index.js';
import { formatPercent } from '../format/value.js';
import { ExerciseTag, Tag } from '../parts/tag.js';
import { Defanged, TimeText } from '../parts/value.js';
import { useLabel } from '../vocabulary/vocabulary.js';
import { ArtefactsTab } from './evidence/artefacts-tab.js';
import { InfrastructureTab } from './evidence/infrastructure-tab.js';
import { PageTab } from './evidence/page-tab.js';
import { RedirectsTab } from './evidence/redirects-tab.js';
import { RelatedTab } from './evidence/related-tab.js';
import { ScreenshotTab } from './evidence/screenshot-tab.js';
import { TextTab } from './evidence/text-tab.js';
import { EVIDENCE_TABS, type EvidenceTab } from './evidence-tabs.js';
import type { ReasonJump } from './use-reason-jump.js';

interface CasePaneProps {
  readonly detail: CaseDetail;
  readonly tab: EvidenceTab;
  readonly onTab: (tab: EvidenceTab) => void;
  readonly jump: ReasonJump;
}

/** The centre pane: what the case is about, and its evidence in seven tabs. No live page is ever loaded here. */
export function CasePane({ detail, tab, onTab, jump }: CasePaneProps) {
  const { t } = useTranslation();
  return (
    <section className="case-pane" data-testid="case-pane" data-case-id={detail.case.id}>
      <CaseHead detail={detail} />
      <div className="evidence-tabs" role="tablist" aria-label={t('evidence.title')}>
        {EVIDENCE_TABS.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="evidence-panel"
            data-testid={`tab-${name}`}
            onClick={() => onTab(name)}
          >
            <span className="key-hint" aria-hidden="true">
              {index + 1}
            </span>
            {t(`evidence.tab.${name}`)}
          </button>
        ))}
      </div>
      <div
        className="evidence-body"
        role="tabpanel"
        id="evidence-panel"
        aria-labelledby={`tab-${tab}`}
      >
        <TabContent detail={detail} tab={tab} jump={jump} />
      </div>
    </section>
  );
}

function TabContent({ detail, tab, jump }: Omit<CasePaneProps, 'onTab'>) {
  switch (tab) {
    case 'screenshot':
      return <ScreenshotTab detail={detail} />;
    case 'text':
      return <TextTab detail={detail} jump={jump} />;
    case 'redirects':
      return <RedirectsTab detail={detail} />;
    case 'page':
      return <PageTab detail={detail} />;
    case 'infrastructure':
      return <InfrastructureTab detail={detail} />;
    case 'artefacts':
      return <ArtefactsTab detail={detail} key={detail.case.id} />;
    case 'related':
      return <RelatedTab detail={detail} />;
  }
}

function CaseHead({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { case: item, finding } = detail;
  return (
    <header className="case-head">
      <h2 className="case-title">
        <Defanged value={item.subject.display} />
        <Tag>{label(item.subject.label)}</Tag>
        <ExerciseTag exercise={item.exercise} />
        {item.compromised && <Tag tone="warn">{t('case.compromised')}</Tag>}
        {item.protectedBy && (
          <Tag tone="warn">{t('protect.ownedBy', { owner: item.protectedBy })}</Tag>
        )}
      </h2>
      <div className="case-meta">
        {item.title !== '' && <span>“{item.title}”</span>}
        <span>
          {t('case.suspected')} <b>{label(item.categoryLabel)}</b> ({formatPercent(item.likelihood)}
          )
        </span>
        {item.brand && <span>{t('case.brand', { brand: item.brand.name })}</span>}
        {finding && (
          <span>
            <Defanged value={finding.url} />
          </span>
        )}
        <span>
          {t('case.lastSeen')} <TimeText at={item.lastSeenAt} />
        </span>
      </div>
    </header>
  );
}
