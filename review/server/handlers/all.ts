import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { adminHandlers } from './admin.js';
import { bannerHandlers } from './banners.js';
import { caseHandlers } from './cases.js';
import { evidenceHandlers } from './evidence.js';
import { requestHandlers } from './requests.js';
import { runHandlers } from './runs.js';
import { scheduleHandlers } from './schedules.js';
import { searchHandlers } from './search.js';
import { seedHandlers } from './seeds.js';
import { sessionHandlers } from './session.js';

/** A handler for every route of the API; the compiler knows when one is missing. */
export function createHandlers(deps: ReviewServerDeps, describeApi: () => unknown): Handlers {
  return {
    ...sessionHandlers(deps, describeApi),
    ...bannerHandlers(deps),
    ...caseHandlers(deps),
    ...evidenceHandlers(deps),
    ...requestHandlers(deps),
    ...runHandlers(deps),
    ...seedHandlers(deps),
    ...scheduleHandlers(deps),
    ...searchHandlers(deps),
    ...adminHandlers(deps),
  };
}
