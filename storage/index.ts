export { type BackupReport, backup } from './backup.js';
export { openStorage, type Storage } from './open-storage.js';
export { drainOutboxes } from './outbox.js';
export { type RestoreReport, restore } from './restore.js';
