import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Banner } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { useSay } from '../parts/say.js';
import { useSession } from '../session/session.js';
import { useLabel } from '../vocabulary/vocabulary.js';

const POLL_MS = 15_000;
const KEY = ['banners'] as const;

const SIGNS: Readonly<Record<Banner['severity'], string>> = { info: 'ℹ', warning: '⚠', error: '✖' };

/** What needs attention on every screen: a schedule that was missed, came back empty or stalled, and the like. */
export function Banners() {
  const banners = useQuery({
    queryKey: KEY,
    queryFn: () => call('banners'),
    refetchInterval: POLL_MS,
  });
  // The exercise has its own mark in the header; a banner for it would only take the height of a row.
  const shown = banners.data?.banners.filter((banner) => banner.kind !== 'exercise') ?? [];
  return (
    <>
      {shown.map((banner) => (
        <BannerRow key={banner.id} banner={banner} />
      ))}
    </>
  );
}

function BannerRow({ banner }: { readonly banner: Banner }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const label = useLabel();
  const say = useSay();
  const client = useQueryClient();
  const dismiss = useMutation({
    mutationFn: () => call('dismissBanner', { params: { id: banner.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError: say.failed,
  });
  return (
    <div
      className="banner"
      data-level={banner.severity}
      data-testid={`banner-${banner.kind}`}
      role={banner.severity === 'error' ? 'alert' : 'status'}
    >
      <span aria-hidden="true">{SIGNS[banner.severity]}</span>
      <span className="banner-text">
        <strong>{label(banner.message)}</strong>
        {banner.remedy && <span className="soft"> {label(banner.remedy)}</span>}
      </span>
      {banner.href && <Link to={banner.href}>{t('banner.open')}</Link>}
      {banner.dismissable && can('crawl.write') && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => dismiss.mutate()}
          loading={dismiss.isPending}
        >
          {t('banner.dismiss')}
        </Button>
      )}
    </div>
  );
}
