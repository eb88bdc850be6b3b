import * as admin from './admin.js';
import { done, idParams, type RouteDefinition, route } from './route.js';

/** The installation, accounts, the audit chain and the protect-list. */
export const adminRoutes = {
  system: route({
    method: 'GET',
    path: '/api/system',
    access: 'system.read',
    summary: 'State of the installation',
    response: admin.systemStatusSchema,
  }),

  userList: route({
    method: 'GET',
    path: '/api/users',
    access: 'users.write',
    summary: 'Accounts',
    response: admin.userListSchema,
  }),

  userCreate: route({
    method: 'POST',
    path: '/api/users',
    access: 'users.write',
    summary: 'Make an account',
    body: admin.createUserBody,
    response: admin.newPasswordSchema,
  }),

  userReset: route({
    method: 'POST',
    path: '/api/users/:id/reset-password',
    access: 'users.write',
    summary: 'Reset a lost password',
    params: idParams,
    response: admin.newPasswordSchema,
  }),

  userChange: route({
    method: 'PATCH',
    path: '/api/users/:id',
    access: 'users.write',
    summary: 'Change role, name or whether it is active',
    params: idParams,
    body: admin.changeUserBody,
    response: admin.userViewSchema,
  }),

  auditList: route({
    method: 'GET',
    path: '/api/audit',
    access: 'audit.read',
    summary: 'The audit chain, newest first',
    query: admin.auditQuery,
    response: admin.auditPageSchema,
  }),

  auditVerify: route({
    method: 'GET',
    path: '/api/audit/verify',
    access: 'audit.read',
    summary: 'Check the audit chain',
    response: admin.auditVerdictSchema,
  }),

  protectList: route({
    method: 'GET',
    path: '/api/protect',
    access: 'review.read',
    summary: 'What nobody may accuse',
    response: admin.protectListSchema,
  }),

  protectAdd: route({
    method: 'POST',
    path: '/api/protect',
    access: 'protect.write',
    summary: 'Protect a name',
    body: admin.addProtectBody,
    response: admin.protectEntryViewSchema,
  }),

  protectRemove: route({
    method: 'DELETE',
    path: '/api/protect/:id',
    access: 'protect.write',
    summary: 'End a protection',
    params: idParams,
    response: done,
  }),
} as const satisfies Record<string, RouteDefinition>;
