import { Button, Loader } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, ScreenshotView } from '../../../../contract/index.js';
import { call } from '../../api/client.js';
import { InlineError } from '../../parts/inline-error.js';
import { Notice } from '../../parts/notice.js';
import { TimeText } from '../../parts/value.js';
import { caseKey } from '../use-claim.js';

/** The stored image of the page, or why there is none yet. */
export function ScreenshotTab({ detail }: { readonly detail: CaseDetail }) {
  const { screenshot } = detail;
  return (
    <div data-testid="evidence-screenshot" data-state={screenshot?.state ?? 'none'}>
      <ScreenshotState screenshot={screenshot} name={detail.case.subject.display} />
      {detail.may.retake && screenshot?.state !== 'pending' && (
        <RetakeButton caseId={detail.case.id} />
      )}
    </div>
  );
}

function ScreenshotState({
  screenshot,
  name,
}: {
  readonly screenshot: ScreenshotView | undefined;
  readonly name: string;
}) {
  const { t } = useTranslation();
  if (!screenshot) {
    return (
      <Notice sign="–" title={t('screenshot.none')}>
        <span className="soft">{t('screenshot.noneHint')}</span>
      </Notice>
    );
  }
  switch (screenshot.state) {
    case 'pending':
      return (
        <div className="notice" role="status">
          <Loader size="sm" />
          <strong>{t('screenshot.pending')}</strong>
          <span className="soft">
            {t('screenshot.pendingSince')} <TimeText at={screenshot.requestedAt} />
          </span>
        </div>
      );
    case 'failed':
      return (
        <Notice tone="error" sign="!" title={t('screenshot.failed')}>
          <span>
            {screenshot.code}: {screenshot.detail}
          </span>
          <span className="soft">
            <TimeText at={screenshot.failedAt} />
          </span>
        </Notice>
      );
    case 'taken':
      return (
        <figure className="shot-frame">
          <img
            className="shot"
            src={screenshot.imageUrl}
            width={screenshot.width}
            height={screenshot.height}
            alt={t('screenshot.alt', { name })}
            data-testid="screenshot-image"
          />
          <figcaption className="soft">
            {t('screenshot.taken')} <TimeText at={screenshot.takenAt} /> · {screenshot.width}×
            {screenshot.height}
          </figcaption>
        </figure>
      );
  }
}

function RetakeButton({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const retake = useMutation({
    mutationFn: () => call('screenshotRetake', { params: { id: caseId } }),
    onSuccess: (screenshot) =>
      client.setQueryData<CaseDetail>(
        caseKey(caseId),
        (known) => known && { ...known, screenshot },
      ),
  });
  return (
    <div className="shot-acts">
      <Button
        variant="default"
        size="compact-md"
        loading={retake.isPending}
        onClick={() => retake.mutate()}
        data-testid="retake"
      >
        {t('screenshot.retake')}
      </Button>
      {retake.isError && <InlineError error={retake.error} />}
    </div>
  );
}
