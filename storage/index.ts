export { openStorage, type Storage } from './open-storage.js';
export { drainOutboxes } from './outbox.js';
