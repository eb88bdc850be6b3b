import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../contract/index.js';
import { formatPercent } from '../../format/value.js';
import { CaseBriefList } from '../../parts/case-brief-list.js';
import { Notice } from '../../parts/notice.js';
import { Tag } from '../../parts/tag.js';
import { Defanged, TimeText } from '../../parts/value.js';

/** Exact copies folded under the case, its campaign, cases that look alike, and every time it was seen. */
export function RelatedTab({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const { folded, campaign, alike, sightings } = detail;
  return (
    <div data-testid="evidence-related">
      {folded.length > 0 && (
        <section className="panel" data-testid="folded">
          <h3>{t('related.folded', { count: folded.length })}</h3>
          <p className="soft">{t('related.foldedAbout')}</p>
          <CaseBriefList cases={folded} />
        </section>
      )}
      {campaign && (
        <section className="panel" data-testid="campaign">
          <h3>{t('related.campaign', { count: campaign.cases.length })}</h3>
          <p className="row">
            <span className="soft">{t('related.joinedBy')}</span>
            {campaign.keys.map((key) => (
              <Tag key={key}>{key}</Tag>
            ))}
          </p>
          <CaseBriefList cases={campaign.cases} />
        </section>
      )}
      {alike.map(({ by, word, cases }) => (
        <section className="panel" data-testid={`alike-${by}`} key={word}>
          <h3>
            {t(by === 'icon' ? 'related.sameIcon' : 'related.sameScreen', { count: cases.length })}
          </h3>
          <p className="row">
            <span className="soft">{t('related.searchWord')}</span>
            <Tag>{word}</Tag>
          </p>
          <CaseBriefList cases={cases} />
        </section>
      ))}
      {folded.length === 0 && !campaign && alike.length === 0 && (
        <Notice sign="○" title={t('related.none')}>
          <span className="soft">{t('related.noneHint')}</span>
        </Notice>
      )}
      <section className="panel">
        <h3>{t('related.sightings', { count: sightings.length })}</h3>
        <ul className="list-plain spaced">
          {sightings.map((sighting) => (
            <li key={sighting.findingId}>
              <Defanged value={sighting.url} />
              <div className="soft">
                <TimeText at={sighting.at} /> · {formatPercent(sighting.score)}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
