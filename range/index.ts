export type { RangeSite } from './manifest.js';
export { connectRangeProfile } from './profile.js';
export { type RangeOptions, startRange, type TrainingRange } from './start.js';
