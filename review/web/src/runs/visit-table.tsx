import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunDetail } from '../../../contract/index.js';
import { formatPercent } from '../format/value.js';
import { Tag, type Tone } from '../parts/tag.js';
import { Defanged, TimeText } from '../parts/value.js';
import { useWord } from '../vocabulary/vocabulary.js';

type Batch = RunDetail['batches'][number];
type Visit = Batch['visits'][number];

const OUTCOMES = ['all', 'captured', 'skipped', 'failed'] as const;
type Filter = (typeof OUTCOMES)[number];
const TONES: Readonly<Record<Visit['outcome'], Tone>> = {
  captured: 'good',
  skipped: 'plain',
  failed: 'danger',
};

interface VisitTableProps {
  readonly batches: readonly Batch[];
  readonly offset: number;
  readonly pageSize: number;
  readonly all: number;
  readonly onPage: (offset: number) => void;
}

/** Addresses of a page of batches, each with its one outcome and the reason for it. */
export function VisitTable({ batches, offset, pageSize, all, onPage }: VisitTableProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const visits = batches.flatMap((batch) => batch.visits);
  const shown = visits.filter((visit) => filter === 'all' || visit.outcome === filter);
  return (
    <section className="panel flush">
      <div className="row pad">
        <h2>{t('runs.visits')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={t('runs.filter')}
          value={filter}
          onChange={(value) => setFilter(OUTCOMES.find((name) => name === value) ?? 'all')}
          data={OUTCOMES.map((name) => ({ value: name, label: t(`runs.outcome.${name}`) }))}
        />
        <span className="soft">
          {t('runs.pending', { count: batches.filter((b) => b.state === 'pending').length })}
        </span>
      </div>
      <DeadBatches batches={batches} />
      <div className="table-scroll">
        <table className="data-table" aria-label={t('runs.visits')}>
          <thead>
            <tr>
              <th>{t('runs.column.address')}</th>
              <th>{t('runs.column.outcome')}</th>
              <th>{t('runs.column.detail')}</th>
              <th>{t('runs.column.at')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((visit) => (
              <VisitRow key={`${visit.url}${visit.at}`} visit={visit} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="soft pad">{t('runs.noVisits')}</p>}
      <div className="row end pad">
        <Button
          variant="default"
          disabled={offset === 0}
          onClick={() => onPage(Math.max(0, offset - pageSize))}
        >
          {t('act.previous')}
        </Button>
        <Button
          variant="default"
          disabled={offset + pageSize >= all}
          onClick={() => onPage(offset + pageSize)}
        >
          {t('act.next')}
        </Button>
      </div>
    </section>
  );
}

function DeadBatches({ batches }: { readonly batches: readonly Batch[] }) {
  const { t } = useTranslation();
  const dead = batches.filter((batch) => batch.state === 'dead');
  if (dead.length === 0) return null;
  return (
    <ul className="pad">
      {dead.map((batch) => (
        <li key={batch.id}>
          {t('runs.dead')} <Defanged value={batch.host} /> ({batch.urls}): {batch.reason}
        </li>
      ))}
    </ul>
  );
}

function VisitRow({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation();
  const word = useWord();
  const list = visit.outcome === 'skipped' ? 'skipReasons' : 'failureCodes';
  return (
    <tr>
      <td>
        <Defanged value={visit.url} />
      </td>
      <td>
        <Tag tone={TONES[visit.outcome]}>{t(`runs.outcome.${visit.outcome}`)}</Tag>
      </td>
      <td>
        {visit.reason && <b>{word(list, visit.reason)} </b>}
        {visit.detail && <span className="soft">{visit.detail} </span>}
        {[
          ...(visit.status === undefined ? [] : [`HTTP ${visit.status}`]),
          ...(visit.lane ? [t(`page.lane.${visit.lane}`)] : []),
          ...(visit.score === undefined ? [] : [formatPercent(visit.score)]),
          ...(visit.category && visit.category !== 'none'
            ? [word('categories', visit.category)]
            : []),
        ].join(' · ')}
      </td>
      <td>
        <TimeText at={visit.at} short />
      </td>
    </tr>
  );
}
