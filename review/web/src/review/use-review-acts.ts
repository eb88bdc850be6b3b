import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ApiBody, CaseActResult, CaseDetail, CaseItem } from '../../../contract/index.js';
import { ApiError, call } from '../api/client.js';
import { useSay } from '../parts/say.js';
import { caseKey, type useClaim } from './use-claim.js';
import type { Queue } from './use-queue.js';

export type Decision = ApiBody<'caseDecide'>['decision'];

/** What `Z` takes back: the newest first. */
export interface UndoableAct {
  readonly caseId: string;
  readonly name: string;
  readonly what: Decision['kind'] | 'skip';
  readonly drafted: number;
  /** Makes each act's toast a new one. */
  readonly serial: number;
}

interface ReviewActsInput {
  readonly detail: CaseDetail | undefined;
  readonly queue: Queue;
  readonly claim: ReturnType<typeof useClaim>;
  /** Goes to what is to be looked at after this case. */
  readonly advance: (fromId: string, skipped: ReadonlySet<string>) => Promise<void>;
  readonly open: (caseId: string) => void;
}

/** The acts on the open case; each ends in the next case or, for undo, back in the one undone. */
export function useReviewActs({ detail, queue, claim, advance, open }: ReviewActsInput) {
  const client = useQueryClient();
  const say = useSay();
  const [refusal, setRefusal] = useState<{ caseId: string; error: unknown }>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<readonly UndoableAct[]>([]);
  const [toast, setToast] = useState<UndoableAct>();
  const skipped = useRef(new Set<string>());
  const item = detail?.case;

  const remember = useCallback((act: Omit<UndoableAct, 'serial'>) => {
    const numbered = { ...act, serial: Date.now() };
    setDone((acts) => [numbered, ...acts]);
    setToast(numbered);
  }, []);

  const decide = async (decision: Decision, includeFolded: boolean): Promise<void> => {
    if (!item || busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await claim.settled();
      const version = client.getQueryData<CaseDetail>(caseKey(item.id))?.case.version;
      const result = await call('caseDecide', {
        params: { id: item.id },
        body: { decision, includeFolded, ...(version === undefined ? {} : { version }) },
      });
      claim.forget();
      remember(undoable(item, decision.kind, result));
      await advance(item.id, skipped.current);
      queue.drop(item.id);
      // Not waited for: the next key must not be lost while lists are brought up to date.
      void settle(item.id);
    } catch (error) {
      setRefusal({ caseId: item.id, error });
      // A server that is not there has nothing newer to say; asking it would only hold the buttons back.
      if (!(error instanceof ApiError && error.status === 0))
        await client.invalidateQueries({ queryKey: caseKey(item.id) });
    } finally {
      setBusy(false);
    }
  };

  const settle = async (id: string): Promise<void> => {
    await client.invalidateQueries({ queryKey: caseKey(id) });
    await client.invalidateQueries({ queryKey: ['requests'] });
    await queue.recount();
  };

  const skip = async (): Promise<void> => {
    if (!item || busy) return;
    skipped.current.add(item.id);
    remember({ caseId: item.id, name: item.subject.display, what: 'skip', drafted: 0 });
    await advance(item.id, skipped.current);
  };

  const snooze = async (until: Date, note: string): Promise<void> => {
    if (!item) return;
    await claim.settled();
    await call('caseSnooze', {
      params: { id: item.id },
      body: { until: until.toISOString(), note },
    });
    claim.forget();
    await advance(item.id, skipped.current);
    queue.drop(item.id);
    await settle(item.id);
  };

  const takeBack = async (caseId: string): Promise<void> => {
    await call('caseUndo', { params: { id: caseId }, body: {} });
    await client.invalidateQueries({ queryKey: caseKey(caseId) });
    open(caseId);
    await queue.reload();
  };

  const undo = async (): Promise<void> => {
    if (busy) return;
    const last = item?.decision ? undefined : done[0];
    setToast(undefined);
    setBusy(true);
    try {
      if (item?.decision) {
        await takeBack(item.id);
        setDone((acts) => acts.filter((act) => act.caseId !== item.id));
      } else if (last) {
        setDone((acts) => acts.filter((act) => act.serial !== last.serial));
        skipped.current.delete(last.caseId);
        if (last.what === 'skip') open(last.caseId);
        else await takeBack(last.caseId);
      }
    } catch (error) {
      say.failed(error);
    } finally {
      setBusy(false);
    }
  };

  return {
    decide,
    skip,
    snooze,
    undo,
    busy,
    canUndo: done.length > 0 || item?.decision !== undefined,
    toast,
    closeToast: useCallback(() => setToast(undefined), []),
    refusal: refusal !== undefined && refusal.caseId === item?.id ? refusal.error : undefined,
    skipped: skipped.current,
  };
}

export type ReviewActs = ReturnType<typeof useReviewActs>;

function undoable(
  item: CaseItem,
  what: Decision['kind'],
  result: CaseActResult,
): Omit<UndoableAct, 'serial'> {
  return {
    caseId: item.id,
    name: item.subject.display,
    what,
    drafted: result.draftedRequests,
  };
}
