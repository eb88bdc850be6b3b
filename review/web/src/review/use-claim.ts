import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { CaseDetail, CaseItem } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { useSession } from '../session/session.js';
import { isHeldByOther } from './queue-rows.js';

/** The lease lasts ten minutes on the server; a working screen renews it well before. */
const RENEW_MS = 4 * 60_000;

export const caseKey = (id: string) => ['case', id] as const;

/**
 * Opening a case claims it; leaving gives it back, unless it was decided. Staying renews the lease.
 * `settled()` waits for a claim under way, so that a quick decision never meets its own claim.
 */
export function useClaim(detail: CaseDetail | undefined, onChanged: (item: CaseItem) => void) {
  const { can } = useSession();
  const client = useQueryClient();
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const mine = useRef<string | undefined>(undefined);
  const id = detail?.case.id;
  const open = useRef(id);
  open.current = id;
  const isFree =
    detail !== undefined && detail.case.state !== 'decided' && !isHeldByOther(detail.case);
  const mayClaim = can('review.decide') && isFree;

  const claim = useCallback(async (): Promise<void> => {
    if (id === undefined) return;
    const work = call('caseClaim', { params: { id } }).then(async (item) => {
      if (open.current !== id) return giveBack(id, onChanged);
      mine.current = id;
      // An answer still under way was read before the claim and would bring back the version before it.
      await client.cancelQueries({ queryKey: caseKey(id) });
      client.setQueryData<CaseDetail>(caseKey(id), (known) => known && { ...known, case: item });
      return onChanged(item);
    });
    pending.current = work.catch(() => undefined);
    await work;
  }, [id, client, onChanged]);

  useEffect(() => {
    if (!mayClaim) return;
    // A claim lost to somebody else shows itself when the case is read again.
    const take = () => {
      claim().catch(() => client.invalidateQueries({ queryKey: caseKey(id ?? '') }));
    };
    if (mine.current !== id) take();
    const timer = setInterval(take, RENEW_MS);
    return () => clearInterval(timer);
  }, [mayClaim, claim, client, id]);

  useEffect(
    () => () => {
      open.current = undefined;
      const held = mine.current;
      mine.current = undefined;
      if (held !== undefined && held === id) void giveBack(held, onChanged);
    },
    [id, onChanged],
  );

  return {
    claim,
    settled: useCallback(() => pending.current, []),
    /** The case was decided or given back on purpose: leaving must not release it again. */
    forget: useCallback(() => {
      mine.current = undefined;
    }, []),
  };
}

/** The lease ends by itself where this does not arrive. */
async function giveBack(id: string, onChanged: (item: CaseItem) => void): Promise<void> {
  await call('caseRelease', { params: { id } }).then(onChanged, () => undefined);
}
