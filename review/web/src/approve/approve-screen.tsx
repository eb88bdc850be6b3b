import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.js';
import { formatCount } from '../format/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';
import { ExportPanel } from './export-panel.js';
import { RequestList } from './request-list.js';
import { REQUEST_TABS, type RequestTab } from './request-tabs.js';

const POLL_MS = 10_000;

/** Second pair of eyes, then the list that leaves: requests by state, approval, return, issue, export. */
export function ApproveScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const word = useWord();
  const [tab, setTab] = useState<RequestTab>('draft');
  const counts = useQuery({
    queryKey: ['requests', 'counts'],
    queryFn: () => call('requestCounts'),
    refetchInterval: POLL_MS,
  });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('approve.title')}</h1>
        <span className="soft">{t('approve.about')}</span>
      </div>
      <Tabs
        value={tab}
        onChange={(value) => setTab(REQUEST_TABS.find((name) => name === value) ?? 'draft')}
      >
        <Tabs.List mb="md">
          {REQUEST_TABS.map((name) => (
            <Tabs.Tab key={name} value={name} data-testid={`requests-${name}`}>
              {word('requestStates', name)}
              {counts.data && ` (${formatCount(counts.data[name])})`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {(tab === 'approved' || tab === 'issued') && can('export.read') && (
        <ExportPanel key={`export-${tab}`} include={tab} />
      )}
      <RequestList key={tab} state={tab} />
    </div>
  );
}
