import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../contract/index.js';
import { Notice } from '../../parts/notice.js';
import { Tag } from '../../parts/tag.js';
import { Defanged } from '../../parts/value.js';

/** How the visitor was led, hop by hop. */
export function RedirectsTab({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const { redirects, capture } = detail;
  if (redirects.length === 0) {
    return (
      <Notice sign="→" title={t('redirects.none')}>
        {capture && <Defanged value={capture.finalUrl} />}
      </Notice>
    );
  }
  return (
    <ol className="list-plain chain panel" data-testid="evidence-redirects">
      {redirects.map((hop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain may pass the same address twice; its place is its identity
        <li key={index}>
          <b>{index + 1}</b>
          <div>
            <Defanged value={hop.url} />
            <div className="row soft">
              {hop.status !== undefined && <Tag>HTTP {hop.status}</Tag>}
              <Tag tone={hop.via === 'final' ? 'info' : 'plain'}>
                {t(`redirects.via.${hop.via}`)}
              </Tag>
              {hop.address && <Defanged value={hop.address} />}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
