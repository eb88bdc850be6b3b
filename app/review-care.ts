import { loadModel } from '../classifiers/index.js';
import {
  type Actor,
  can,
  type Decision,
  ForbiddenError,
  type Permission,
  type ReviewCase,
  type TakedownRequest,
} from '../domain/index.js';
import {
  approveRequest,
  claimCase,
  decideCase,
  exportTakedown,
  issueRequests,
  returnRequest,
  undoDecision,
} from '../review/index.js';
import type { Workspace } from './compose.js';
import { actDepsOf } from './review-deps.js';
import { createTakedownExporter, type ListStyle } from './takedown-exporter.js';

function mustBeAllowed(actor: Actor, permission: Permission): void {
  if (!can(actor.role, permission))
    throw new ForbiddenError(`${actor.login} (${actor.role}) may not do this`, { permission });
}

/** Acts of review from the command line: the same rules as in the app. */
export async function claim(id: string, actor: Actor, workspace: Workspace): Promise<ReviewCase> {
  mustBeAllowed(actor, 'review.decide');
  return claimCase(actDepsOf(workspace), id, actor);
}

export async function decide(
  id: string,
  decision: Decision,
  actor: Actor,
  workspace: Workspace,
): Promise<ReviewCase> {
  mustBeAllowed(actor, 'review.decide');
  return (await decideCase(actDepsOf(workspace), id, decision, actor)).case;
}

export async function undo(id: string, actor: Actor, workspace: Workspace): Promise<ReviewCase> {
  mustBeAllowed(actor, 'review.decide');
  return (await undoDecision(actDepsOf(workspace), id, actor)).case;
}

export async function approve(
  id: string,
  reason: string | undefined,
  actor: Actor,
  workspace: Workspace,
): Promise<TakedownRequest> {
  mustBeAllowed(actor, 'review.approve');
  return approveRequest(
    actDepsOf(workspace),
    id,
    actor,
    reason === undefined ? {} : { singleSourceReason: reason },
  );
}

export async function giveBack(
  id: string,
  reason: string,
  actor: Actor,
  workspace: Workspace,
): Promise<TakedownRequest> {
  mustBeAllowed(actor, 'review.approve');
  return returnRequest(actDepsOf(workspace), id, reason, actor);
}

export async function issue(
  ids: readonly string[],
  actor: Actor,
  workspace: Workspace,
): ReturnType<typeof issueRequests> {
  mustBeAllowed(actor, 'export.issue');
  return issueRequests(actDepsOf(workspace), ids, actor);
}

export interface ExportOrder extends ListStyle {
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly include: 'approved' | 'issued' | 'both';
  readonly recipientId?: string;
  readonly defangOnly: boolean;
}

/** The takedown list as a file. Reading, not issuing: nothing changes but the audit log. */
export async function exportList(
  order: ExportOrder,
  actor: Actor,
  workspace: Workspace,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  mustBeAllowed(actor, 'export.read');
  const { version } = await loadModel(workspace.paths.model);
  const { format, include, recipientId, defangOnly, ...style } = order;
  const exporter = createTakedownExporter(workspace, version, style);
  return exportTakedown(
    { ...actDepsOf(workspace), exporter },
    { format, include, defangOnly, ...(recipientId ? { recipientId } : {}) },
    actor,
  );
}
