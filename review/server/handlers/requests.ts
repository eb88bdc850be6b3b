import {
  InvalidInputError,
  MEASURE_LABELS,
  REQUEST_STATES,
  type RequestState,
  type TakedownRequest,
} from '../../../domain/index.js';
import type { SignedIn } from '../../actions/authenticate.js';
import {
  approveRequest,
  issueRequests,
  loadRequest,
  returnRequest,
  withdrawRequest,
} from '../../actions/change-request.js';
import { exportTakedown, selectForExport } from '../../actions/export-takedown.js';
import type { ExportPreview } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { vietnameseOf } from '../messages.js';
import { maskDetail } from '../views/event-detail.js';
import { viewRequest } from '../views/request-item.js';
import { showRequestValue, showSubject } from '../views/shown-value.js';

type RequestRoutes =
  | 'requestList'
  | 'requestCounts'
  | 'requestDetail'
  | 'requestApprove'
  | 'requestReturn'
  | 'requestWithdraw'
  | 'requestIssue'
  | 'recipients'
  | 'exportPreview'
  | 'exportTakedown';

const HISTORY_EVENTS = 50;

/** Requests on their way from draft to issued, and the lists that leave. */
export function requestHandlers(deps: ReviewServerDeps): Pick<Handlers, RequestRoutes> {
  const { stores } = deps;
  const item = async (request: TakedownRequest, { actor }: SignedIn) =>
    viewRequest(request, await stores.cases.get(request.caseId), deps.protect(), actor);

  return {
    requestList: async ({ query, signedIn }) => {
      const { recipientId, caseId, cursor, limit } = query;
      const page = await stores.requests.list({
        states: parseStates(query.states),
        limit,
        ...(recipientId === undefined ? {} : { recipientId }),
        ...(caseId === undefined ? {} : { caseId }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      const requests = await Promise.all(page.requests.map((request) => item(request, signedIn)));
      return { requests, nextCursor: page.nextCursor };
    },
    requestCounts: async () => {
      const counts = await stores.requests.counts();
      const { draft = 0, approved = 0, returned = 0, issued = 0, withdrawn = 0 } = counts;
      return { draft, approved, returned, issued, withdrawn };
    },
    requestDetail: async ({ params, signedIn }) => {
      const request = await loadRequest(deps, params.id);
      const reviewCase = await stores.cases.get(request.caseId);
      const subject = `request:${request.number}`;
      const events = await stores.audit.list({ limit: HISTORY_EVENTS, subject });
      return {
        request: viewRequest(request, reviewCase, deps.protect(), signedIn.actor),
        subject: reviewCase ? showSubject(reviewCase.subject) : '',
        history: events.map(({ action, actor, at, detail }) => ({
          action,
          actor,
          at: at.toISOString(),
          detail: maskDetail(detail),
        })),
      };
    },
    requestApprove: async ({ params, body, signedIn }) => {
      const { singleSourceReason, version } = body;
      const options = { singleSourceReason, seenVersion: version };
      const { actor } = signedIn;
      return item(await approveRequest(deps, params.id, actor, options), signedIn);
    },
    requestReturn: async ({ params, body, signedIn }) => {
      const { reason, version } = body;
      const returned = await returnRequest(deps, params.id, reason, signedIn.actor, version);
      return item(returned, signedIn);
    },
    requestWithdraw: async ({ params, body, signedIn }) => {
      const { reason, version } = body;
      const withdrawn = await withdrawRequest(deps, params.id, reason, signedIn.actor, version);
      return item(withdrawn, signedIn);
    },
    requestIssue: async ({ body, signedIn }) => ({
      results: await issueRequests(deps, body.ids, signedIn.actor),
    }),
    recipients: async () => ({
      recipients: deps.reference.recipients.map((recipient) => {
        const { id, name, kind, classes, measure, legalBasis, deadlineHours } = recipient;
        const measureLabel = MEASURE_LABELS[measure];
        return { id, name, kind, classes, measure, measureLabel, legalBasis, deadlineHours };
      }),
    }),
    exportPreview: async ({ query }) => previewExport(deps, query),
    exportTakedown: async ({ query, signedIn }) => {
      const { format, include, recipientId } = query;
      const defangOnly = query.defangOnly === 'true';
      const wish = { format, include, recipientId, defangOnly };
      return exportTakedown(deps, wish, signedIn.actor);
    },
  };
}

function parseStates(text: string): RequestState[] {
  const asked = text.split(',').filter((state) => state !== '');
  const states = REQUEST_STATES.filter((state) => asked.includes(state));
  if (states.length !== asked.length || states.length === 0)
    throw new InvalidInputError('Unknown request state', { states: text }, 'e.g. draft,returned');
  return states;
}

async function previewExport(
  deps: ReviewServerDeps,
  filter: Parameters<typeof selectForExport>[1],
): Promise<ExportPreview> {
  const { included, refused } = await selectForExport(deps, filter);
  const groups = new Map<string, { recipientId: string; name: string; count: number }>();
  for (const { recipientId, recipientName } of included) {
    const known = groups.get(recipientId);
    const count = (known?.count ?? 0) + 1;
    groups.set(recipientId, { recipientId, name: recipientName, count });
  }
  return {
    included: included.length,
    byRecipient: [...groups.values()],
    refused: refused.map(({ request, code, message, facts }) => ({
      requestId: request.id,
      number: request.number,
      value: showRequestValue(request).value,
      code,
      reason: vietnameseOf({ code, message, facts }).message,
    })),
    exercise: included.some((request) => request.exercise),
  };
}
