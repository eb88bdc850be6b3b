import { SEARCH_FIELD_ID } from '../frame/search-field-id.js';
import type { ReviewAction, SimpleAction } from './key-map.js';
import type { DecisionDraft } from './use-decision-draft.js';
import type { ReviewActs } from './use-review-acts.js';

export type OpenDialog = 'held' | 'duplicate' | 'snooze' | 'keys' | undefined;

/** Id of the note field that `M` leads to. */
export const NOTE_FIELD_ID = 'decision-note';

export function focusNote(): void {
  document.getElementById(NOTE_FIELD_ID)?.focus();
}

interface ActionTargets {
  readonly acts: ReviewActs;
  readonly draft: DecisionDraft;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly claim: () => Promise<void>;
  readonly move: (step: 1 | -1) => void;
  readonly setTab: (index: number) => void;
  readonly stepReason: (step: 1 | -1) => void;
  readonly focusNote: () => void;
}

/** Does what a key asks for. */
export function runAction(action: ReviewAction, targets: ActionTargets): void {
  if (action.type === 'tab') targets.setTab(action.index);
  else if (action.type === 'decide') decideByKey(action.kind, targets);
  else SIMPLE_ACTIONS[action.type](targets);
}

/** A decision by key or button: the two that need more words open their dialog first. */
export function decideByKey(
  kind: Extract<ReviewAction, { type: 'decide' }>['kind'],
  { acts, draft, openDialog }: Pick<ActionTargets, 'acts' | 'draft' | 'openDialog'>,
): void {
  if (!draft.allowed) return;
  if (kind === 'held' || kind === 'duplicate') {
    openDialog(kind);
    return;
  }
  const decision = draft.decisionOf(kind);
  if (decision) void acts.decide(decision, draft.includeFolded);
  else draft.askCategory();
}

const SIMPLE_ACTIONS: Readonly<Record<SimpleAction, (targets: ActionTargets) => void>> = {
  next: ({ move }) => move(1),
  previous: ({ move }) => move(-1),
  claim: ({ claim }) => {
    // A refusal shows itself in the row and the decision pane when the case is read again.
    claim().catch(() => undefined);
  },
  skip: ({ acts }) => void acts.skip(),
  undo: ({ acts }) => void acts.undo(),
  next_reason: ({ stepReason }) => stepReason(1),
  previous_reason: ({ stepReason }) => stepReason(-1),
  note: ({ focusNote: focus }) => focus(),
  search: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
  help: ({ openDialog }) => openDialog('keys'),
};
