import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { SearchResult } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { CaseBriefList } from '../parts/case-brief-list.js';
import { InlineError } from '../parts/inline-error.js';
import { Notice } from '../parts/notice.js';
import { ExerciseTag, Tag } from '../parts/tag.js';
import { Defanged, TimeText } from '../parts/value.js';
import { useSession } from '../session/session.js';
import { useWord } from '../vocabulary/vocabulary.js';

interface SearchAnswerProps {
  readonly result: SearchResult;
  readonly typed: string;
  readonly onLeave: () => void;
}

/** All that is known about what was typed, or the offer to crawl it. */
export function SearchAnswer({ result, typed, onLeave }: SearchAnswerProps) {
  const { t } = useTranslation();
  const { understood, artefacts, cases, captures, crawlOffer } = result;
  const known = artefacts.length + cases.length + captures.length > 0;
  return (
    <>
      {understood.length > 0 && (
        <Section title={t('search.understood')}>
          {understood.map((thing) => (
            <li key={`${thing.kind}:${thing.value}`}>
              <Tag>{t(`artefactKind.${thing.kind}`)}</Tag> <Defanged value={thing.value} />{' '}
              {thing.protectedBy && (
                <Tag tone="warn">{t('protect.ownedBy', { owner: thing.protectedBy })}</Tag>
              )}
            </li>
          ))}
        </Section>
      )}
      {cases.length > 0 && (
        <section className="search-section">
          <h3>{t('search.cases', { count: cases.length })}</h3>
          <CaseBriefList cases={cases} onOpen={onLeave} />
        </section>
      )}
      {artefacts.length > 0 && <KnownArtefacts artefacts={artefacts} />}
      {captures.length > 0 && (
        <Section title={t('search.captures', { count: captures.length })}>
          {captures.map((capture) => (
            <li key={capture.id}>
              <Defanged value={capture.url} /> <ExerciseTag exercise={capture.exercise} />
              <div className="soft">
                {capture.title} · <TimeText at={capture.at} />
              </div>
            </li>
          ))}
        </Section>
      )}
      {!known && (
        <Notice
          sign="?"
          title={t(understood.length > 0 ? 'search.unseen' : 'search.nothing')}
          testId="search-nothing"
        >
          <span className="soft">
            {t(understood.length > 0 ? 'search.unseenHint' : 'search.nothingHint')}
          </span>
        </Notice>
      )}
      {crawlOffer && <CrawlOffer offer={crawlOffer} typed={typed} onLeave={onLeave} />}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="search-section">
      <h3>{title}</h3>
      <ul className="list-plain spaced">{children}</ul>
    </section>
  );
}

function KnownArtefacts({ artefacts }: Pick<SearchResult, 'artefacts'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Section title={t('search.artefacts', { count: artefacts.length })}>
      {artefacts.map((artefact) => (
        <li key={artefact.id}>
          <Tag>{t(`artefactKind.${artefact.kind}`)}</Tag> <Defanged value={artefact.value} />{' '}
          <Tag tone={artefact.role === 'collects' ? 'danger' : 'plain'}>
            {word('artefactRoles', artefact.role)}
          </Tag>{' '}
          <ExerciseTag exercise={artefact.exercise} />
          <div className="soft">
            {t('search.seenOn', { hosts: artefact.hosts.length, cases: artefact.caseCount })} ·{' '}
            <TimeText at={artefact.lastSeenAt} />
          </div>
        </li>
      ))}
    </Section>
  );
}

function CrawlOffer({
  offer,
  typed,
  onLeave,
}: {
  readonly offer: NonNullable<SearchResult['crawlOffer']>;
  readonly typed: string;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  const { me } = useSession();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => call('runStart', { body: { url: typed.trim() } }),
    onSuccess: ({ runId }) => {
      onLeave();
      void navigate(`/runs/${runId}`);
    },
  });
  return (
    <div className="panel" data-testid="crawl-offer">
      <p>
        {t(offer.allowed ? 'search.offer' : 'search.noOffer')} <Defanged value={offer.display} />
      </p>
      {offer.allowed ? (
        <>
          <Button onClick={() => start.mutate()} loading={start.isPending} data-testid="crawl-now">
            {t('search.crawl')}
          </Button>
          {me.exercise && <p className="soft">{t('search.crawlExercise')}</p>}
        </>
      ) : (
        <p className="soft">{t('search.crawlNotYours')}</p>
      )}
      {start.isError && <InlineError error={start.error} />}
    </div>
  );
}
