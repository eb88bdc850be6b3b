import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../contract/index.js';
import { formatPercent } from '../../format/value.js';
import { Notice } from '../../parts/notice.js';
import { Defanged, TimeText } from '../../parts/value.js';
import { useLabel, useVocabulary } from '../../vocabulary/vocabulary.js';
import { PageForms } from './page-forms.js';

/** What the page is, what its forms ask, and how each category scored. */
export function PageTab({ detail }: { readonly detail: CaseDetail }) {
  const { t, i18n } = useTranslation();
  const { finding, capture } = detail;
  const language = `page.languages.${finding?.language}`;
  if (!finding) {
    return (
      <Notice sign="–" title={t('page.none')}>
        <span className="soft">{t('page.noneHint')}</span>
      </Notice>
    );
  }
  return (
    <>
      <section className="panel" data-testid="evidence-page">
        <dl className="facts">
          <dt>{t('page.title')}</dt>
          <dd>{finding.title || '–'}</dd>
          <dt>{t('page.address')}</dt>
          <dd>
            <Defanged value={finding.url} />
          </dd>
          <dt>{t('page.language')}</dt>
          <dd>{i18n.exists(language) ? t(language) : finding.language}</dd>
          <dt>{t('page.found')}</dt>
          <dd>
            <TimeText at={finding.foundAt} />
          </dd>
          {capture && (
            <>
              <dt>{t('page.answer')}</dt>
              <dd>
                HTTP {capture.status} · {capture.contentType} · {capture.charset} ·{' '}
                {t(`page.lane.${capture.lane}`)}
              </dd>
            </>
          )}
          <dt>{t('page.provinces')}</dt>
          <dd>
            <Provinces detail={detail} />
          </dd>
          <dt>{t('page.model')}</dt>
          <dd className="value">{finding.modelVersion}</dd>
        </dl>
      </section>
      {capture && <PageForms forms={capture.forms} />}
      <CategoryScores detail={detail} />
    </>
  );
}

function Provinces({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const known = useVocabulary()?.provinces;
  const provinces = detail.finding?.provinces;
  const name = (code: string): string => known?.find((entry) => entry.code === code)?.name ?? code;
  const mentioned = provinces?.mentioned.map(name).join(', ') ?? '';
  return (
    <>
      {mentioned === '' ? t('page.noProvinces') : t('page.mentioned', { names: mentioned })}
      {provinces?.victims && ` · ${t('page.victims', { name: name(provinces.victims) })}`}
    </>
  );
}

function CategoryScores({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const label = useLabel();
  const scores = [...(detail.finding?.categories ?? [])]
    .sort((a, b) => b.score - a.score)
    .slice(0, 6);
  if (scores.length === 0) return null;
  return (
    <section className="panel">
      <h3>{t('page.categories')}</h3>
      {scores.map((entry) => (
        <div key={entry.category} className="score-row">
          <span>{label(entry.label)}</span>
          <span className="progress-line">
            <span style={{ width: `${Math.round(entry.score * 100)}%` }} />
          </span>
          <b>{formatPercent(entry.score)}</b>
        </div>
      ))}
    </section>
  );
}
