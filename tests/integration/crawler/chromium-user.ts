import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { ChromiumOptions } from '../../../crawler/index.js';

const USER = 'rasoat-browser';

/** The browser of the machine, and the unprivileged user it runs as where the tests are root. */
export function chromiumForTests(): ChromiumOptions {
  const executablePath = process.env['RASOAT_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}`);
  if (process.getuid?.() !== 0) return { executablePath };
  return { executablePath, wrapperUser: { uid: idOf('-u'), gid: idOf('-g') } };
}

function idOf(flag: '-u' | '-g'): number {
  try {
    return Number(execFileSync('id', [flag, USER], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', USER]);
    return Number(execFileSync('id', [flag, USER]));
  }
}
