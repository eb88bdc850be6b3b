import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CaseDetail } from '../../../contract/index.js';
import { Tag } from '../parts/tag.js';
import { Defanged } from '../parts/value.js';
import { useLabel, useWord } from '../vocabulary/vocabulary.js';

/** The takedown requests made of this case. */
export function CaseRequests({ requests }: Pick<CaseDetail, 'requests'>) {
  const { t } = useTranslation();
  const label = useLabel();
  const word = useWord();
  if (requests.length === 0) return null;
  return (
    <section data-testid="case-requests">
      <h2>{t('requests.ofCase', { count: requests.length })}</h2>
      <ul className="list-plain spaced">
        {requests.map((request) => (
          <li key={request.id}>
            <Link to="/approve">{request.number}</Link>{' '}
            <Tag tone={request.state === 'returned' ? 'warn' : 'info'}>
              {word('requestStates', request.state)}
            </Tag>
            <div>
              {label(request.measureLabel)} · <Defanged value={request.value} />
            </div>
            <div className="soft">{request.recipientName}</div>
            {request.returnReason && <div className="quote">“{request.returnReason}”</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
