import type { FastifyInstance } from 'fastify';
import type { ReviewServerDeps } from './server/deps.js';

export type { ActDeps } from './actions/act-deps.js';
export {
  snoozeCase,
  unmaskArtefact,
} from './actions/annotate-case.js';
export {
  approveRequest,
  issueRequests,
  returnRequest,
  withdrawRequest,
} from './actions/change-request.js';
export type { CronPort } from './actions/change-schedules.js';
export {
  createSchedule,
  deleteSchedule,
  pauseSchedule,
  runScheduleNow,
} from './actions/change-schedules.js';
export type { SeedPort } from './actions/change-seeds.js';
export { createSeedSet, importSeeds } from './actions/change-seeds.js';
export { claimCase, claimNextCase, releaseCase } from './actions/claim-case.js';
export { decideCase, releaseHold, undoDecision } from './actions/decide-case.js';
export { reconcileRequests } from './actions/draft-requests.js';
export {
  exportTakedown,
  selectForExport,
  type TakedownExporter,
  type TakedownList,
} from './actions/export-takedown.js';
export {
  changeUser,
  createUser,
  ensureFirstUsers,
  resetPassword,
} from './actions/manage-users.js';
export { maskFindingText } from './actions/mask-text.js';
export { verifyPassword } from './actions/passwords.js';
export type {
  ReviewServerDeps,
  RunPort,
  SystemReport,
} from './server/deps.js';

/** The review server; see `server/create-server.ts`. Fastify is loaded here and not before: the acts need none of it. */
export async function createReviewServer(deps: ReviewServerDeps): Promise<FastifyInstance> {
  const { createServer } = await import('./server/create-server.js');
  return createServer(deps);
}
