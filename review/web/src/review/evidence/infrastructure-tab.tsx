import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaptureView, CaseDetail } from '../../../../contract/index.js';
import { callForFile, saveFile } from '../../api/client.js';
import { formatBytes } from '../../format/value.js';
import { Notice } from '../../parts/notice.js';
import { useSay } from '../../parts/say.js';
import { Defanged, TimeText } from '../../parts/value.js';

/** Addresses, certificate, robots stance, and the evidence files with their hashes. */
export function InfrastructureTab({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation();
  const { capture } = detail;
  if (!capture) {
    return (
      <Notice sign="–" title={t('infra.none')}>
        <span className="soft">{t('page.noneHint')}</span>
      </Notice>
    );
  }
  return (
    <div data-testid="evidence-infrastructure">
      <section className="panel">
        <dl className="facts">
          <dt>{t('infra.requested')}</dt>
          <dd>
            <Defanged value={capture.requestedUrl} />
          </dd>
          <dt>{t('infra.final')}</dt>
          <dd>
            <Defanged value={capture.finalUrl} />
          </dd>
          <dt>{t('infra.addresses')}</dt>
          <dd>
            {capture.addresses.length === 0 && '–'}
            {capture.addresses.map((address) => (
              <div key={address}>
                <Defanged value={address} />
              </div>
            ))}
          </dd>
          <dt>{t('infra.robots')}</dt>
          <dd>{t(`infra.robotsStance.${capture.robots}`)}</dd>
          <dt>{t('infra.captured')}</dt>
          <dd>
            <TimeText at={capture.capturedAt} />
          </dd>
          <Certificate capture={capture} />
        </dl>
        <p className="soft">{t('infra.ipNote')}</p>
      </section>
      <EvidenceFiles capture={capture} detail={detail} />
    </div>
  );
}

function Certificate({ capture }: { readonly capture: CaptureView }) {
  const { t } = useTranslation();
  const { certificate } = capture;
  return (
    <>
      <dt>{t('infra.certificate')}</dt>
      <dd>
        {certificate ? (
          <>
            <Defanged value={certificate.subject} />
            <div className="soft">
              {t('infra.issuedBy', { issuer: certificate.issuer })} ·{' '}
              <TimeText at={certificate.validFrom} /> → <TimeText at={certificate.validTo} />
            </div>
            <div className="value soft">{certificate.fingerprint256}</div>
          </>
        ) : (
          t('infra.noCertificate')
        )}
      </dd>
    </>
  );
}

function EvidenceFiles({
  capture,
  detail,
}: {
  readonly capture: CaptureView;
  readonly detail: CaseDetail;
}) {
  const { t } = useTranslation();
  const say = useSay();
  const download = useMutation({
    mutationFn: (sha256: string) =>
      callForFile('evidenceDownload', { params: { id: detail.case.id, sha256 } }),
    onSuccess: saveFile,
    onError: say.failed,
  });
  return (
    <section className="panel">
      <h3>{t('infra.files', { count: capture.files.length })}</h3>
      <ul className="list-plain spaced">
        {capture.files.map((file) => (
          <li key={`${file.role}:${file.sha256}`} className="row">
            <b>{t(`infra.role.${file.role}`)}</b>
            <span className="value soft" title={file.sha256}>
              {file.sha256.slice(0, 16)}…
            </span>
            <span>{formatBytes(file.bytes)}</span>
            {detail.may.unmask && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => download.mutate(file.sha256)}
              >
                {t('infra.download')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="soft">
        {t('infra.manifest')} <span className="value">{capture.manifestSha256}</span>
      </p>
    </section>
  );
}
