import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArtefactView, CaseDetail } from '../../../../contract/index.js';
import { formatPercent } from '../../format/value.js';
import { Notice } from '../../parts/notice.js';
import { Tag, type Tone } from '../../parts/tag.js';
import { UnmaskDialog, type Unmasked } from '../../parts/unmask-dialog.js';
import { Defanged } from '../../parts/value.js';
import { useLabel, useWord } from '../../vocabulary/vocabulary.js';

const ROLE_TONES: Partial<Record<ArtefactView['role'], Tone>> = {
  collects: 'danger',
  contacts: 'warn',
  borrowed: 'good',
  victim: 'good',
};

/** What the page shows: phones, accounts, handles, links. Personal values stay masked until somebody asks, which is logged. */
export function ArtefactsTab({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<ReadonlyMap<string, Unmasked>>(new Map());
  const [asking, setAsking] = useState<ArtefactView>();
  if (detail.artefacts.length === 0) {
    return (
      <Notice sign="–" title={t('artefacts.none')}>
        <span className="soft">{t('artefacts.noneHint')}</span>
      </Notice>
    );
  }
  return (
    <>
      <p className="soft">{t('artefacts.about')}</p>
      <ul className="list-plain artefacts" data-testid="evidence-artefacts">
        {detail.artefacts.map((artefact) => (
          <ArtefactRow
            key={artefact.id}
            artefact={artefact}
            unmasked={shown.get(artefact.id)}
            {...(detail.may.unmask ? { onAsk: () => setAsking(artefact) } : {})}
          />
        ))}
      </ul>
      <UnmaskDialog
        caseId={detail.case.id}
        artefactId={asking?.id}
        masked={asking?.value ?? ''}
        onClose={() => setAsking(undefined)}
        onShown={(id, value) => setShown((known) => new Map(known).set(id, value))}
      />
    </>
  );
}

interface ArtefactRowProps {
  readonly artefact: ArtefactView;
  readonly unmasked: Unmasked | undefined;
  readonly onAsk?: () => void;
}

function ArtefactRow({ artefact, unmasked, onAsk }: ArtefactRowProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const word = useWord();
  const holder = unmasked?.holder ?? artefact.holder;
  return (
    <li className="panel artefact" data-testid="artefact" data-kind={artefact.kind}>
      <div className="row">
        <Tag>{t(`artefactKind.${artefact.kind}`)}</Tag>
        <b data-testid="artefact-value">
          <Defanged value={unmasked?.value ?? artefact.value} />
        </b>
        <Tag tone={ROLE_TONES[artefact.role] ?? 'plain'}>
          {word('artefactRoles', artefact.role)}
        </Tag>
        {artefact.protectedBy && (
          <Tag tone="warn">{t('protect.ownedBy', { owner: artefact.protectedBy })}</Tag>
        )}
        {artefact.disguised && <Tag tone="warn">{t('artefacts.disguised')}</Tag>}
        {artefact.fromImage && <Tag tone="warn">{t('artefacts.fromImage')}</Tag>}
        {artefact.masked && !unmasked && onAsk && (
          <Button size="compact-sm" variant="default" onClick={onAsk} data-testid="unmask">
            {t('artefacts.show')}
          </Button>
        )}
      </div>
      <div className="soft">
        {label(artefact.classLabel)}
        {artefact.platform && ` · ${artefact.platform}`}
        {artefact.bank && ` · ${artefact.bank}`}
        {holder && ` · ${t('artefacts.holder', { holder })}`}
        {artefact.carrier && ` · ${artefact.carrier}`} ·{' '}
        {t('artefacts.sources', { count: artefact.sourceCount })} ·{' '}
        {t('artefacts.otherCases', { count: artefact.otherCases })} ·{' '}
        {t('artefacts.sure', { share: formatPercent(artefact.confidence) })}
      </div>
      <div className="quote">“{unmasked?.context ?? artefact.context}”</div>
    </li>
  );
}
