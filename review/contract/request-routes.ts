import * as requests from './requests.js';
import { idParams, type RouteDefinition, route } from './route.js';

/** Requests from draft to issued, and the lists that leave. */
export const requestRoutes = {
  requestList: route({
    method: 'GET',
    path: '/api/requests',
    access: 'review.read',
    summary: 'Takedown requests by state',
    query: requests.requestListQuery,
    response: requests.requestPageSchema,
  }),

  requestCounts: route({
    method: 'GET',
    path: '/api/requests/counts',
    access: 'review.read',
    summary: 'Requests by state',
    response: requests.requestCountsSchema,
  }),

  requestDetail: route({
    method: 'GET',
    path: '/api/requests/:id',
    access: 'review.read',
    summary: 'One request',
    params: idParams,
    response: requests.requestDetailSchema,
  }),

  requestApprove: route({
    method: 'POST',
    path: '/api/requests/:id/approve',
    access: 'review.approve',
    summary: 'Approve (another person than the decider)',
    params: idParams,
    body: requests.approveBody,
    response: requests.requestItemSchema,
  }),

  requestReturn: route({
    method: 'POST',
    path: '/api/requests/:id/return',
    access: 'review.approve',
    summary: 'Return with a reason',
    params: idParams,
    body: requests.reasonBody,
    response: requests.requestItemSchema,
  }),

  requestWithdraw: route({
    method: 'POST',
    path: '/api/requests/:id/withdraw',
    access: 'review.approve',
    summary: 'Take an issued request back, with the reason',
    params: idParams,
    body: requests.reasonBody,
    response: requests.requestItemSchema,
  }),

  requestIssue: route({
    method: 'POST',
    path: '/api/requests/issue',
    access: 'export.issue',
    summary: 'Issue approved requests under one number',
    body: requests.issueBody,
    response: requests.issueResultSchema,
  }),

  recipients: route({
    method: 'GET',
    path: '/api/recipients',
    access: 'review.read',
    summary: 'Who can be asked',
    response: requests.recipientsSchema,
  }),

  exportPreview: route({
    method: 'GET',
    path: '/api/export/takedown/preview',
    access: 'export.read',
    summary: 'What an export would hold and refuse',
    query: requests.exportPreviewQuery,
    response: requests.exportPreviewSchema,
  }),

  exportTakedown: route({
    method: 'GET',
    path: '/api/export/takedown',
    access: 'export.read',
    summary: 'The approved list as CSV, XLSX or JSON',
    query: requests.exportQuery,
  }),
} as const satisfies Record<string, RouteDefinition>;
