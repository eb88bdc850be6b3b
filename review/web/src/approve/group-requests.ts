import type { RequestItem } from '../../../contract/index.js';

export interface RequestGroup {
  readonly caseId: string;
  readonly title: string;
  readonly requests: readonly RequestItem[];
}

/** Requests under their case, cases in the order of their first request. */
export function groupByCase(requests: readonly RequestItem[]): RequestGroup[] {
  const groups = new Map<string, RequestItem[]>();
  for (const request of requests) {
    const group = groups.get(request.caseId);
    if (group) group.push(request);
    else groups.set(request.caseId, [request]);
  }
  return [...groups.entries()].map(([caseId, members]) => ({
    caseId,
    title: members[0]?.caseTitle ?? '',
    requests: members,
  }));
}

/** Nothing the screen knows of stands against approving it; the server checks again. */
export function isApprovable(request: RequestItem): boolean {
  const inOrder = request.state === 'draft' || request.state === 'returned';
  return inOrder && !request.ownDecision && request.barred === undefined;
}
