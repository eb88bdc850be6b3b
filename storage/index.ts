export { backup } from './backup.js';
export { openStorage, type Storage } from './open-storage.js';
export { drainCase, drainOutboxes } from './outbox.js';
export { initiateReplicaSet } from './replica-set.js';
export { restore } from './restore.js';
