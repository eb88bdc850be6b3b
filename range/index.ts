export { connectRangeProfile } from './profile.js';
export { startRange, type TrainingRange } from './start.js';
