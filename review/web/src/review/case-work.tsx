import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { CaseDetail } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { CasePane } from './case-pane.js';
import { DecisionPane } from './decision-pane.js';
import { DuplicateDialog } from './duplicate-dialog.js';
import { EVIDENCE_TABS, type EvidenceTab } from './evidence-tabs.js';
import { HoldDialog } from './hold-dialog.js';
import { KeySheet } from './key-sheet.js';
import { focusNote, type OpenDialog, runAction } from './run-action.js';
import { SnoozeDialog } from './snooze-dialog.js';
import { UndoToast } from './undo-toast.js';
import { caseKey, useClaim } from './use-claim.js';
import { useDecisionDraft } from './use-decision-draft.js';
import type { Queue } from './use-queue.js';
import { useReasonJump } from './use-reason-jump.js';
import { useReviewActs } from './use-review-acts.js';
import { useReviewKeys } from './use-review-keys.js';

const PENDING_SCREENSHOT_POLL_MS = 2_500;

interface CaseWorkProps {
  /** None where the queue is worked through; what was done before can still be undone. */
  readonly caseId: string | undefined;
  readonly whenNone: ReactNode;
  readonly queue: Queue;
  readonly advance: (fromId: string, skipped: ReadonlySet<string>) => Promise<void>;
  readonly move: (step: 1 | -1) => void;
  readonly open: (caseId: string) => void;
}

/** The open case: evidence in the centre, decision at the right, and the keys that work on both. */
export function CaseWork({ caseId, whenNone, queue, advance, move, open }: CaseWorkProps) {
  const query = useQuery({
    queryKey: caseKey(caseId ?? ''),
    queryFn: () => call('caseDetail', { params: { id: caseId ?? '' } }),
    enabled: caseId !== undefined,
    refetchInterval: ({ state }) => pollFor(state.data),
  });
  const detail = caseId === undefined ? undefined : query.data;
  const [tab, setTab] = useState<EvidenceTab>('screenshot');
  const [dialog, setDialog] = useState<OpenDialog>();
  const jump = useReasonJump(detail?.finding);
  const claim = useClaim(detail, queue.patch);
  const acts = useReviewActs({ detail, queue, claim, advance, open });
  const draft = useDecisionDraft(detail);
  const showReason = (go: () => void): void => {
    setTab('text');
    go();
  };
  const close = (): void => setDialog(undefined);

  useReviewKeys((action) =>
    runAction(action, {
      acts,
      draft,
      openDialog: setDialog,
      claim: claim.claim,
      move,
      setTab: (index) => setTab((now) => EVIDENCE_TABS[index] ?? now),
      stepReason: (step) => showReason(() => jump.step(step)),
      focusNote,
    }),
  );

  return (
    <>
      {!detail && (
        <section className="empty-work">
          {caseId === undefined && whenNone}
          {caseId !== undefined && query.isError && (
            <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
          )}
          {caseId !== undefined && query.isPending && <Waiting />}
        </section>
      )}
      {detail && (
        <>
          <CasePane detail={detail} tab={tab} onTab={setTab} jump={jump} />
          <DecisionPane
            detail={detail}
            acts={acts}
            draft={draft}
            jump={jump}
            onReason={(reason) => showReason(() => jump.goTo(reason))}
            onDialog={setDialog}
          />
          <HoldDialog opened={dialog === 'held'} onClose={close} acts={acts} draft={draft} />
          <SnoozeDialog opened={dialog === 'snooze'} onClose={close} acts={acts} />
          <DuplicateDialog
            opened={dialog === 'duplicate'}
            onClose={close}
            detail={detail}
            acts={acts}
            draft={draft}
          />
        </>
      )}
      <KeySheet opened={dialog === 'keys'} onClose={close} />
      <UndoToast act={acts.toast} onUndo={() => void acts.undo()} onClose={acts.closeToast} />
    </>
  );
}

function pollFor(detail: CaseDetail | undefined): number | false {
  return detail?.screenshot?.state === 'pending' ? PENDING_SCREENSHOT_POLL_MS : false;
}
