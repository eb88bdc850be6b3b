import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, ROOT } from './report.mjs';

/** Installs node_modules where they are missing or the lock file changed since. */
export async function ensureNodeModules() {
  const stamp = path.join(ROOT, 'node_modules', '.rasoat-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // NODE_ENV=production would leave out Vite and the compiler, which the build needs.
  install(
    'Installing Node packages',
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    'npm ci --include=dev --ignore-scripts',
  );
  writeFileSync(stamp, lock);
}
