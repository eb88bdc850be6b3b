import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CrawlError } from '../crawl-error.js';
import type { ChromiumOptions } from '../crawl-types.js';

const ROOT = 0;
/** Drawing one page costs as much as reading hundreds: it takes what the crawl leaves (niceness, 0 to 19). */
const NICENESS = 10;

/** Where a wrapper started by us writes the browser's process id. */
export const PID_FILE_VARIABLE = 'RASOAT_BROWSER_PID_FILE';

/**
 * Writes the small program that Playwright starts in the browser's place, and answers its path. It notes the process id,
 * and where the app is root it gives the profile folder to an unprivileged user and drops to it: Chromium refuses its
 * sandbox as root, and Playwright would then start it without one and say nothing.
 *
 * Raises `BROWSER_CRASH` where the app is root and no such user is given.
 */
export async function writeChromiumWrapper(
  stateDir: string,
  chromium: ChromiumOptions,
): Promise<string> {
  const isRoot = process.getuid?.() === ROOT;
  const user = chromium.wrapperUser;
  if (isRoot && (user === undefined || user.uid === ROOT))
    throw new CrawlError('BROWSER_CRASH', 'The browser is not started as root', {
      retryable: false,
    });
  const start = `exec nice -n ${NICENESS} ${dropTo(isRoot ? user : undefined)}${quoted(chromium.executablePath)} "$@"`;
  const script = `#!/bin/sh
# Written by rasoat at each start of the browser lane; changes are lost.
set -eu
profile=
for argument in "$@"; do
  case "$argument" in --user-data-dir=*) profile="\${argument#--user-data-dir=}" ;; esac
done
[ -n "$profile" ] || { echo "no --user-data-dir given" >&2; exit 64; }
if [ -n "\${${PID_FILE_VARIABLE}:-}" ]; then echo $$ > "$${PID_FILE_VARIABLE}"; fi
unset ${PID_FILE_VARIABLE}
${isRoot && user ? `chown -R ${user.uid}:${user.gid} "$profile"\n` : ''}HOME="$profile"
export HOME
cd "$profile"
${start}
`;
  const folder = join(stateDir, 'browser');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'chromium-wrapper.sh');
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

function dropTo(user: ChromiumOptions['wrapperUser']): string {
  return user === undefined
    ? ''
    : `setpriv --reuid ${user.uid} --regid ${user.gid} --clear-groups --inh-caps=-all `;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
