import * as admin from './admin.js';
import { done, idParams, type RouteDefinition, route } from './route.js';
import * as session from './session.js';

/** Signing in, and what every screen needs first. */
export const sessionRoutes = {
  health: route({
    method: 'GET',
    path: '/api/health',
    access: 'public',
    summary: 'The server answers',
    response: admin.healthSchema,
  }),

  openapi: route({
    method: 'GET',
    path: '/api/openapi.json',
    access: 'signed-in',
    summary: 'This description, OpenAPI 3.1',
  }),

  login: route({
    method: 'POST',
    path: '/api/session',
    access: 'public',
    summary: 'Log in',
    body: session.loginBody,
    response: session.meSchema,
  }),

  me: route({
    method: 'GET',
    path: '/api/session',
    access: 'signed-in',
    summary: 'Who is signed in',
    response: session.meSchema,
  }),

  logout: route({
    method: 'DELETE',
    path: '/api/session',
    access: 'signed-in',
    summary: 'Log out',
    response: done,
  }),

  changePassword: route({
    method: 'POST',
    path: '/api/session/password',
    access: 'signed-in',
    summary: 'Change own password',
    body: session.changePasswordBody,
    response: session.meSchema,
  }),

  vocabulary: route({
    method: 'GET',
    path: '/api/vocabulary',
    access: 'signed-in',
    summary: 'Closed lists with labels',
    response: admin.vocabularySchema,
  }),

  banners: route({
    method: 'GET',
    path: '/api/banners',
    access: 'signed-in',
    summary: 'What needs attention now',
    response: admin.bannerListSchema,
  }),

  dismissBanner: route({
    method: 'POST',
    path: '/api/banners/:id/dismiss',
    access: 'crawl.write',
    summary: 'Put a banner away',
    params: idParams,
    response: done,
  }),
} as const satisfies Record<string, RouteDefinition>;
