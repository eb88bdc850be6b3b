import type { z } from 'zod';
import { adminRoutes } from './admin-routes.js';
import { caseRoutes } from './case-routes.js';
import { crawlRoutes } from './crawl-routes.js';
import { requestRoutes } from './request-routes.js';
import type { RouteDefinition } from './route.js';
import { sessionRoutes } from './session-routes.js';

/** The whole JSON API: every route with its shapes and who may call it. Hooks, OpenAPI and the test matrix come from here. */
export const API = {
  ...sessionRoutes,
  ...caseRoutes,
  ...requestRoutes,
  ...crawlRoutes,
  ...adminRoutes,
} as const satisfies Record<string, RouteDefinition>;

export type Api = typeof API;
export type RouteId = keyof Api;
/** What a call takes, as sent: `ApiBody<'caseDecide'>`. */
export type ApiParams<K extends RouteId> = z.input<Api[K]['params']>;
export type ApiQuery<K extends RouteId> = z.input<Api[K]['query']>;
export type ApiBody<K extends RouteId> = z.input<Api[K]['body']>;
/** What a call answers; `never` where it is a file. */
export type ApiResponse<K extends RouteId> = Api[K]['response'] extends z.ZodType
  ? z.output<Api[K]['response']>
  : never;
