import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { errorMessage, type Logger } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { ChromiumOptions } from '../crawl-types.js';
import { PID_FILE_VARIABLE, writeChromiumWrapper } from './chromium-wrapper.js';
import type { EgressProxy } from './egress-proxy.js';

const LAUNCH_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 5_000;

/** Quiet, and with no way out but the proxy. The sandbox is never among what is switched off. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  // The proxy resolves names; the browser itself must not.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-first-run',
  '--no-pings',
];

export interface BrowserSupplyDeps {
  readonly chromium: ChromiumOptions;
  readonly stateDir: string;
  readonly pagesPerBrowser: number;
  readonly logger: Logger;
  readonly proxy: () => Promise<EgressProxy>;
  /** Keys of servers already checked against the profile's own authority (base64 SHA-256). */
  readonly trustedKeys: () => ReadonlySet<string>;
}

export interface LentBrowser {
  readonly browser: Browser;
  /** Gives it back; `broken` ends it at once. */
  release(state: 'fit' | 'broken'): Promise<void>;
}

/** One Chromium at a time, replaced after so many pages, when it broke, or when a new server key is to be trusted. */
export interface BrowserSupply {
  borrow(): Promise<LentBrowser>;
  close(): Promise<void>;
}

interface Instance {
  readonly browser: Browser;
  readonly keys: ReadonlySet<string>;
  readonly pid: number | undefined;
  served: number;
  open: number;
  retired: boolean;
}

/**
 * Playwright is driven directly: Crawlee's browser pool puts an open proxy of its own before an authenticated one, which
 * would let any local program out through the gateway.
 */
export function createBrowserSupply(deps: BrowserSupplyDeps): BrowserSupply {
  let current: Promise<Instance> | undefined;
  const all = new Set<Instance>();
  let serial = 0;

  const launchNext = async (): Promise<Instance> => {
    serial += 1;
    const instance = await launch(deps, serial);
    all.add(instance);
    instance.browser.once('disconnected', () => {
      instance.retired = true;
    });
    return instance;
  };
  const end = async (instance: Instance) => {
    all.delete(instance);
    await endInstance(instance, deps.logger);
  };
  const usable = async (): Promise<Instance> => {
    const instance = await current?.catch(() => undefined);
    const knowsKeys = instance && [...deps.trustedKeys()].every((key) => instance.keys.has(key));
    if (instance && knowsKeys && !instance.retired && instance.browser.isConnected())
      return instance;
    if (instance) {
      instance.retired = true;
      if (instance.open === 0) await end(instance);
    }
    current = launchNext();
    return current;
  };
  // One at a time, so that two pages do not start two browsers.
  let turn: Promise<unknown> = Promise.resolve();
  const borrow = async (): Promise<LentBrowser> => {
    const instance = await usable();
    instance.open += 1;
    instance.served += 1;
    if (instance.served >= deps.pagesPerBrowser) instance.retired = true;
    return {
      browser: instance.browser,
      release: async (state) => {
        instance.open -= 1;
        if (state === 'broken') instance.retired = true;
        if (instance.retired && (instance.open === 0 || state === 'broken')) await end(instance);
      },
    };
  };
  return {
    borrow: () => {
      const mine = turn.then(borrow);
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await turn;
      await current?.catch(() => undefined);
      await Promise.all([...all].map(end));
    },
  };
}

async function launch(deps: BrowserSupplyDeps, serial: number): Promise<Instance> {
  const wrapper = await writeChromiumWrapper(deps.stateDir, deps.chromium);
  const proxy = await deps.proxy();
  const keys = new Set(deps.trustedKeys());
  const pidFile = join(deps.stateDir, 'browser', `browser-${process.pid}-${serial}.pid`);
  try {
    // Loaded with the first browser: half a second and 70 MB that a crawl without script never needs.
    const { chromium: playwright } = await import('playwright-core');
    const browser = await playwright.launch({
      executablePath: wrapper,
      chromiumSandbox: true,
      headless: true,
      timeout: LAUNCH_TIMEOUT_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Loopback goes through the proxy like everything else, and is refused there.
      proxy: {
        server: proxy.server,
        username: proxy.username,
        password: proxy.password,
        bypass: '<-loopback>',
      },
      args: [
        ...ARGUMENTS,
        ...(keys.size > 0 ? [`--ignore-certificate-errors-spki-list=${[...keys].join(',')}`] : []),
      ],
      // Nothing of our environment: no credentials reach the browser.
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', [PID_FILE_VARIABLE]: pidFile },
    });
    const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
    deps.logger.debug({ pid, keys: keys.size }, 'browser started');
    return {
      browser,
      keys,
      pid: Number.isNaN(pid) ? undefined : pid,
      served: 0,
      open: 0,
      retired: false,
    };
  } catch (cause) {
    throw new CrawlError('BROWSER_CRASH', `Chromium did not start: ${firstLine(cause)}`, { cause });
  } finally {
    await rm(pidFile, { force: true });
  }
}

async function endInstance({ browser, pid }: Instance, logger: Logger): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const closed = browser.close().then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CLOSE_TIMEOUT_MS);
  });
  const isClosed = await Promise.race([closed, late]);
  clearTimeout(timer);
  if (!isClosed) logger.warn({ pid }, 'browser killed');
  if (pid !== undefined) killGroup(pid);
}

/** Playwright starts the browser as leader of a group of its own; whatever is left of the group ends here. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing left to end.
  }
}

function firstLine(error: unknown): string {
  return errorMessage(error).split('\n', 1)[0] ?? '';
}
