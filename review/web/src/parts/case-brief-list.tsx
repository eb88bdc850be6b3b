import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CaseBrief } from '../../../contract/index.js';
import { formatPercent } from '../format/value.js';
import { useLabel, useWord } from '../vocabulary/vocabulary.js';
import { ExerciseTag, Tag } from './tag.js';
import { Defanged } from './value.js';

interface CaseBriefListProps {
  readonly cases: readonly CaseBrief[];
  readonly onOpen?: () => void;
}

/** Cases in one or two lines each, leading to the case. */
export function CaseBriefList({ cases, onOpen }: CaseBriefListProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const word = useWord();
  return (
    <ul className="list-plain spaced">
      {cases.map((brief) => (
        <li key={brief.id}>
          <b>
            <Defanged value={brief.subject.display} />
          </b>{' '}
          <Tag>{label(brief.subject.label)}</Tag>{' '}
          {brief.decision && <Tag tone="info">{word('decisions', brief.decision.kind)}</Tag>}{' '}
          <ExerciseTag exercise={brief.exercise} />{' '}
          <Link to={`/review/${brief.id}`} {...(onOpen ? { onClick: onOpen } : {})}>
            {t('approve.openCase')}
          </Link>
          <div className="soft">
            {label(brief.categoryLabel)} · {formatPercent(brief.likelihood)} · {brief.title}
          </div>
        </li>
      ))}
    </ul>
  );
}
