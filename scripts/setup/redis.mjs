import { canInstallPackages, installPackages, onPath, SetupError, versionOf } from './report.mjs';

/** Where Redis comes from: REDIS_URL, PATH, Debian's package, or a message. */
export function ensureRedis() {
  if (process.env.REDIS_URL) return { source: 'REDIS_URL' };
  if (!onPath('redis-server') && canInstallPackages()) installPackages(['redis-server']);
  const program = onPath('redis-server');
  if (!program)
    throw new SetupError(
      'Redis is missing',
      'sudo apt-get install -y redis-server   (or set REDIS_URL)',
    );
  return { source: 'PATH', program, version: versionOf(program) };
}
