import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiResponse } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { Notice } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { Tag } from '../parts/tag.js';
import { Defanged } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';

type SeedView = ApiResponse<'seedSetDetail'>['seeds'][number];

/** Seeds with their scope, each switched on or off by itself. */
export function SeedTable({
  setId,
  seeds,
}: {
  readonly setId: string;
  readonly seeds: readonly SeedView[];
}) {
  const { t } = useTranslation();
  if (seeds.length === 0) {
    return (
      <Notice sign="○" title={t('seeds.empty')}>
        <span className="soft">{t('seeds.emptyHint')}</span>
      </Notice>
    );
  }
  return (
    <div className="table-scroll">
      <table className="data-table" aria-label={t('seeds.title')}>
        <thead>
          <tr>
            <th>{t('seeds.column.value')}</th>
            <th>{t('seeds.column.kind')}</th>
            <th>{t('seeds.column.scope')}</th>
            <th>{t('seeds.column.origin')}</th>
            <th>{t('seeds.column.enabled')}</th>
          </tr>
        </thead>
        <tbody>
          {seeds.map((seed) => (
            <SeedRow key={seed.id} setId={setId} seed={seed} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeedRow({ setId, seed }: { readonly setId: string; readonly seed: SeedView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const word = useWord();
  const say = useSay();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (enabled: boolean) =>
      call('seedChange', { params: { id: setId, seedId: seed.id }, body: { enabled } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seed-sets'] }),
    onError: say.failed,
  });
  return (
    <tr data-testid="seed-row">
      <td>
        <Defanged value={seed.value} />
        {(seed.label ?? seed.note) && <div className="soft">{seed.label ?? seed.note}</div>}
      </td>
      <td>
        <Tag>{word('seedKinds', seed.kind)}</Tag>
      </td>
      <td>
        {t(`seeds.reach.${seed.scope.reach}`)} ·{' '}
        {t('seeds.limits', { depth: seed.scope.maxDepth, pages: seed.scope.maxPages })}
      </td>
      <td>{t(`seeds.origin.${seed.origin}`)}</td>
      <td>
        <Switch
          aria-label={t('seeds.enable', { value: seed.value })}
          checked={seed.enabled}
          disabled={!can('seeds.write') || change.isPending}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}
