import * as crawl from './crawl.js';
import { done, idParams, type RouteDefinition, route } from './route.js';

/** Runs, seed sets and schedules. */
export const crawlRoutes = {
  runList: route({
    method: 'GET',
    path: '/api/runs',
    access: 'crawl.read',
    summary: 'Crawl runs, newest first',
    query: crawl.runListQuery,
    response: crawl.runPageSchema,
  }),

  runDetail: route({
    method: 'GET',
    path: '/api/runs/:id',
    access: 'crawl.read',
    summary: 'One run with its visits',
    params: idParams,
    query: crawl.runDetailQuery,
    response: crawl.runDetailSchema,
  }),

  runStart: route({
    method: 'POST',
    path: '/api/runs',
    access: 'crawl.write',
    summary: 'Start a run now',
    body: crawl.startRunBody,
    response: crawl.startedRunSchema,
  }),

  runStop: route({
    method: 'POST',
    path: '/api/runs/:id/stop',
    access: 'crawl.write',
    summary: 'Stop a run',
    params: idParams,
    response: done,
  }),

  seedSetList: route({
    method: 'GET',
    path: '/api/seed-sets',
    access: 'crawl.read',
    summary: 'Seed sets',
    response: crawl.seedSetListSchema,
  }),

  seedSetCreate: route({
    method: 'POST',
    path: '/api/seed-sets',
    access: 'seeds.write',
    summary: 'Make an empty seed set',
    body: crawl.createSeedSetBody,
    response: crawl.seedSetItemSchema,
  }),

  seedSetDetail: route({
    method: 'GET',
    path: '/api/seed-sets/:id',
    access: 'crawl.read',
    summary: 'One seed set',
    params: idParams,
    query: crawl.seedSetDetailQuery,
    response: crawl.seedSetDetailSchema,
  }),

  seedImport: route({
    method: 'POST',
    path: '/api/seed-sets/:id/import',
    access: 'seeds.write',
    summary: 'Import seeds, dry or real',
    params: idParams,
    body: crawl.importSeedsBody,
    response: crawl.importReportSchema,
  }),

  seedExport: route({
    method: 'GET',
    path: '/api/seed-sets/:id/export',
    access: 'crawl.read',
    summary: 'A seed set as a file',
    params: idParams,
    query: crawl.exportSeedsQuery,
  }),

  seedChange: route({
    method: 'PATCH',
    path: '/api/seed-sets/:id/seeds/:seedId',
    access: 'seeds.write',
    summary: 'Switch a seed on or off',
    params: crawl.seedChangeParams,
    body: crawl.seedChangeBody,
    response: crawl.seedSetItemSchema,
  }),

  scheduleList: route({
    method: 'GET',
    path: '/api/schedules',
    access: 'crawl.read',
    summary: 'Schedules by next run',
    response: crawl.scheduleListSchema,
  }),

  schedulePreview: route({
    method: 'POST',
    path: '/api/schedules/preview',
    access: 'crawl.read',
    summary: 'A plan in words and its next five times',
    body: crawl.previewCronBody,
    response: crawl.previewCronSchema,
  }),

  scheduleCreate: route({
    method: 'POST',
    path: '/api/schedules',
    access: 'crawl.write',
    summary: 'Make a schedule',
    body: crawl.createScheduleBody,
    response: crawl.scheduleViewSchema,
  }),

  scheduleEdit: route({
    method: 'PUT',
    path: '/api/schedules/:id',
    access: 'crawl.write',
    summary: 'Change a schedule',
    params: idParams,
    body: crawl.editScheduleBody,
    response: crawl.scheduleViewSchema,
  }),

  schedulePause: route({
    method: 'POST',
    path: '/api/schedules/:id/pause',
    access: 'crawl.write',
    summary: 'Pause',
    params: idParams,
    response: crawl.scheduleViewSchema,
  }),

  scheduleResume: route({
    method: 'POST',
    path: '/api/schedules/:id/resume',
    access: 'crawl.write',
    summary: 'Resume',
    params: idParams,
    response: crawl.scheduleViewSchema,
  }),

  scheduleRun: route({
    method: 'POST',
    path: '/api/schedules/:id/run',
    access: 'crawl.write',
    summary: 'Run now, beside the plan',
    params: idParams,
    response: done,
  }),

  scheduleDelete: route({
    method: 'DELETE',
    path: '/api/schedules/:id',
    access: 'crawl.write',
    summary: 'Delete',
    params: idParams,
    response: done,
  }),
} as const satisfies Record<string, RouteDefinition>;
