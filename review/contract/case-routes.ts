import * as acts from './case-acts.js';
import * as details from './case-detail.js';
import * as cases from './cases.js';
import * as evidence from './evidence.js';
import { done, idParams, type RouteDefinition, route } from './route.js';
import * as search from './search.js';

/** The queue, one case and its evidence, and the search box. */
export const caseRoutes = {
  caseList: route({
    method: 'GET',
    path: '/api/cases',
    access: 'review.read',
    summary: 'Cases of a view, highest harm first',
    query: cases.caseListQuery,
    response: cases.casePageSchema,
  }),

  caseCounts: route({
    method: 'GET',
    path: '/api/cases/counts',
    access: 'review.read',
    summary: 'Cases by state',
    response: cases.caseCountsSchema,
  }),

  caseNext: route({
    method: 'POST',
    path: '/api/cases/next',
    access: 'review.decide',
    summary: 'Claim the next open case',
    body: acts.nextBody,
    response: acts.nextCaseSchema,
  }),

  caseDetail: route({
    method: 'GET',
    path: '/api/cases/:id',
    access: 'review.read',
    summary: 'One case with its evidence',
    params: idParams,
    response: details.caseDetailSchema,
  }),

  caseClaim: route({
    method: 'POST',
    path: '/api/cases/:id/claim',
    access: 'review.decide',
    summary: 'Claim, or renew the lease',
    params: idParams,
    response: cases.caseItemSchema,
  }),

  caseRelease: route({
    method: 'POST',
    path: '/api/cases/:id/release',
    access: 'review.decide',
    summary: 'Give a claim back',
    params: idParams,
    response: cases.caseItemSchema,
  }),

  caseDecide: route({
    method: 'POST',
    path: '/api/cases/:id/decide',
    access: 'review.decide',
    summary: 'Decide a case',
    params: idParams,
    body: acts.decideBody,
    response: acts.caseActSchema,
  }),

  caseUndo: route({
    method: 'POST',
    path: '/api/cases/:id/undo',
    access: 'review.decide',
    summary: 'Undo the decision',
    params: idParams,
    body: acts.undoBody,
    response: acts.caseActSchema,
  }),

  caseReleaseHold: route({
    method: 'POST',
    path: '/api/cases/:id/release-hold',
    access: 'review.decide',
    summary: 'End a hold',
    params: idParams,
    body: acts.releaseHoldBody,
    response: acts.caseActSchema,
  }),

  caseSnooze: route({
    method: 'POST',
    path: '/api/cases/:id/snooze',
    access: 'review.decide',
    summary: 'Put off until a date',
    params: idParams,
    body: acts.snoozeBody,
    response: cases.caseItemSchema,
  }),

  caseNote: route({
    method: 'POST',
    path: '/api/cases/:id/notes',
    access: 'review.decide',
    summary: 'Add a note',
    params: idParams,
    body: acts.noteBody,
    response: done,
  }),

  screenshotRetake: route({
    method: 'POST',
    path: '/api/cases/:id/screenshot',
    access: 'review.decide',
    summary: 'Take the screenshot again',
    params: idParams,
    response: evidence.screenshotViewSchema,
  }),

  screenshotImage: route({
    method: 'GET',
    path: '/api/cases/:id/screenshot.png',
    access: 'review.read',
    summary: 'The stored screenshot',
    params: idParams,
    query: acts.imageQuery,
  }),

  artefactUnmask: route({
    method: 'POST',
    path: '/api/cases/:id/artefacts/:artefactId/unmask',
    access: 'review.unmask',
    summary: 'Show a masked value; logged',
    params: acts.unmaskParams,
    body: acts.unmaskBody,
    response: acts.unmaskedSchema,
  }),

  evidenceDownload: route({
    method: 'GET',
    path: '/api/cases/:id/evidence/:sha256',
    access: 'review.unmask',
    summary: 'An evidence file as a text attachment; logged',
    params: acts.evidenceParams,
  }),

  search: route({
    method: 'POST',
    path: '/api/search',
    access: 'review.read',
    summary: 'All that is known about a URL, phone, account, handle or words',
    body: search.searchBody,
    response: search.searchResultSchema,
  }),
} as const satisfies Record<string, RouteDefinition>;
