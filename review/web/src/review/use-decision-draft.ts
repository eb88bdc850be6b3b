import { useCallback, useEffect, useState } from 'react';
import type { CaseDetail } from '../../../contract/index.js';
import { useSession } from '../session/session.js';
import type { DecisionKey } from './key-map.js';
import { isHeldByOther } from './queue-rows.js';
import type { Decision } from './use-review-acts.js';

type Category = CaseDetail['case']['category'];

/** Id of the category field, where a confirming key leads while no category is chosen. */
export const CATEGORY_FIELD_ID = 'decision-category';

/** What the decision will carry: category, note, and whether exact copies go with it. Starts anew with each case. */
export function useDecisionDraft(detail: CaseDetail | undefined) {
  const { can } = useSession();
  const [category, setCategory] = useState<Category | undefined>();
  const [note, setNote] = useState('');
  const [includeFolded, setIncludeFolded] = useState(true);
  const id = detail?.case.id;
  const suggested = detail?.case.category;
  useEffect(() => {
    setCategory(suggested !== undefined && accuses(suggested) ? suggested : undefined);
    setNote('');
    setIncludeFolded(id !== undefined);
  }, [id, suggested]);

  const decisionOf = (kind: Exclude<DecisionKey, 'held' | 'duplicate'>): Decision | undefined => {
    if (kind === 'not_scam' || kind === 'unclear') return { kind, note };
    return category === undefined ? undefined : { kind, category, note };
  };
  return {
    category,
    setCategory,
    note,
    setNote,
    includeFolded,
    setIncludeFolded,
    /** The person may decide this case now. */
    allowed:
      detail !== undefined &&
      can('review.decide') &&
      detail.case.state !== 'decided' &&
      !detail.case.issued &&
      !isHeldByOther(detail.case),
    decisionOf,
    askCategory: useCallback(() => document.getElementById(CATEGORY_FIELD_ID)?.focus(), []),
  };
}

export type DecisionDraft = ReturnType<typeof useDecisionDraft>;

function accuses(category: Category): boolean {
  return category !== 'none' && category !== 'unclear';
}
