import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, ROOT, SetupError } from './report.mjs';

/** Installs node_modules where they are missing or the lock file changed since. */
export async function ensureNodeModules() {
  const folder = path.join(ROOT, 'node_modules');
  const stamp = path.join(folder, '.rasoat-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new SetupError(
      'node_modules is a link to another checkout with other packages; installing through it would empty that one',
      'rm node_modules && npm run setup',
    );
  // NODE_ENV=production would leave out Vite and the compiler, which the build needs.
  install(
    'Installing Node packages',
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    'npm ci --include=dev --ignore-scripts',
  );
  writeFileSync(stamp, lock);
}
