import type { RangeOptions, TrainingRange } from './start.js';

export { connectRangeProfile } from './profile.js';
export type { TrainingRange } from './start.js';

/** Starts the training range; see `start.ts`. Sites and servers are loaded here and not before: a worker needs only the profile. */
export async function startRange(options: RangeOptions): Promise<TrainingRange> {
  const { openRange } = await import('./start.js');
  return openRange(options);
}
