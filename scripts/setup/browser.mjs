import { spawnSync } from 'node:child_process';
import {
  canInstallPackages,
  install,
  installPackages,
  onPath,
  SetupError,
  versionOf,
} from './report.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Chromium refuses its sandbox as root, so there it runs as this user. */
export const BROWSER_USER = 'rasoat-browser';

/** Where Chromium comes from: RASOAT_CHROMIUM, PATH, Debian's package, or a message. Never a browser download. */
export function ensureBrowser() {
  const user = process.getuid?.() === 0 ? ensureBrowserUser() : undefined;
  if (process.env.RASOAT_CHROMIUM)
    return { source: 'RASOAT_CHROMIUM', program: process.env.RASOAT_CHROMIUM, user };
  if (!find() && canInstallPackages())
    installPackages(['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'util-linux']);
  const program = find();
  if (!program)
    throw new SetupError(
      'Chromium is missing',
      'sudo apt-get install -y chromium   (or set RASOAT_CHROMIUM)',
    );
  return { source: 'PATH', program, version: versionOf(program), user };
}

function find() {
  return PROGRAMS.map(onPath).find((program) => program !== undefined);
}

function ensureBrowserUser() {
  if (idOf('-u') === undefined) {
    install(
      `Making the unprivileged user ${BROWSER_USER} for the browser`,
      'useradd',
      ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', BROWSER_USER],
      `useradd --system --no-create-home --shell /usr/sbin/nologin ${BROWSER_USER}`,
    );
  }
  return { name: BROWSER_USER, uid: idOf('-u'), gid: idOf('-g') };
}

function idOf(flag) {
  const result = spawnSync('id', [flag, BROWSER_USER], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout.trim()) : undefined;
}
