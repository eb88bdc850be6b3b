import type { Config } from './config/load.js';
import type { ShippedPaths } from './config/paths.js';
import { readSetupReport } from './services/setup-report.js';

export interface BrowserPart {
  readonly executablePath: string;
  /** Where the app is root, the browser runs as this user so that its sandbox works. */
  readonly wrapperUser?: { readonly uid: number; readonly gid: number };
}

/** Chromium as set-up found it, or as RASOAT_CHROMIUM names it. */
export function browserPart(config: Config, paths: ShippedPaths): BrowserPart {
  const { browser } = readSetupReport(paths.setupReport).parts;
  const executablePath = config.chromium ?? browser.program ?? 'chromium';
  return browser.user
    ? { executablePath, wrapperUser: { uid: browser.user.uid, gid: browser.user.gid } }
    : { executablePath };
}
