import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  canInstallPackages,
  install,
  installPackages,
  onPath,
  ROOT,
  SetupError,
  STATE_DIR,
  versionOf,
} from './report.mjs';

const PROGRAMS = ['mongod', 'secantusd-rs'];
const REQUIREMENTS = path.join(ROOT, 'scripts', 'requirements.txt');
const VENV = path.join(STATE_DIR, 'venv');

/** Where the MongoDB-protocol server comes from: MONGODB_URL, PATH, or SecantusDB in a virtual environment of our own. */
export function ensureDatabase() {
  if (process.env.MONGODB_URL) return { source: 'MONGODB_URL' };
  for (const name of PROGRAMS) {
    const program = onPath(name);
    if (program) return { source: 'PATH', product: name, program, version: versionOf(program) };
  }
  return embedded();
}

function embedded() {
  const program = path.join(VENV, 'bin', 'secantusd-py');
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  const stamp = path.join(VENV, '.rasoat-requirements');
  const fresh = existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (!fresh) {
    createVenv();
    install(
      'Installing the embedded database server (SecantusDB)',
      path.join(VENV, 'bin', 'python'),
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--require-hashes',
        '-r',
        REQUIREMENTS,
      ],
      `${path.relative(ROOT, VENV)}/bin/pip install --require-hashes -r scripts/requirements.txt   (or set MONGODB_URL)`,
    );
    writeFileSync(stamp, wanted);
  }
  const version = /SecantusDB==(\S+)/i.exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1] ?? '';
  return { source: 'embedded', product: 'secantusd-py', program, version };
}

function createVenv() {
  rmSync(VENV, { recursive: true, force: true });
  const remedy = 'sudo apt-get install -y python3 python3-venv   (or set MONGODB_URL)';
  if (!hasVenv() && canInstallPackages()) installPackages(['python3', 'python3-venv']);
  const python = onPath('python3');
  if (!python || !hasVenv())
    throw new SetupError(
      'Python 3.10 or newer with venv is missing; the embedded database needs it',
      remedy,
    );
  install('Creating a Python environment', python, ['-m', 'venv', VENV], remedy);
}

function hasVenv() {
  const python = onPath('python3');
  return (
    python !== undefined &&
    versionOf(python, ['-c', 'import venv, ensurepip; print("ok")']) === 'ok'
  );
}
