import type { BrowserContext, Page, Response } from 'playwright-core';

/** The screen of a common laptop; screenshots are this wide. */
export const VIEWPORT = { width: 1_366, height: 900 } as const;

/** How long a loaded page is given to finish drawing itself, in ms. */
const SETTLE_MS = 3_000;

export interface PageSession {
  readonly page: Page;
  /** Answers to the main frame's navigations, in order. */
  readonly navigations: Response[];
  close(): Promise<void>;
}

/**
 * A fresh context and page that take part in nothing: no downloads, no service workers, no pop-ups, no permissions, dialogs
 * dismissed, and no form ever submitted.
 */
export async function openPageSession(
  newContext: (options: ContextOptions) => Promise<BrowserContext>,
  userAgent: string,
): Promise<PageSession> {
  const context = await newContext({
    viewport: VIEWPORT,
    userAgent,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: false,
    serviceWorkers: 'block',
    ignoreHTTPSErrors: false,
  });
  const page = await context.newPage();
  const navigations: Response[] = [];
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  page.on('response', (response) => {
    const request = response.request();
    if (request.isNavigationRequest() && isMainFrame(page, response)) navigations.push(response);
  });
  await page.route('**/*', (route) => {
    const request = route.request();
    const submits = request.isNavigationRequest() && request.method() !== 'GET';
    const refused = submits || request.resourceType() === 'media';
    return (refused ? route.abort('blockedbyclient') : route.continue()).catch(() => undefined);
  });
  return {
    page,
    navigations,
    close: () => context.close().catch(() => undefined),
  };
}

interface ContextOptions {
  viewport: { width: number; height: number };
  userAgent: string;
  locale: string;
  timezoneId: string;
  acceptDownloads: boolean;
  serviceWorkers: 'block';
  ignoreHTTPSErrors: boolean;
}

/** Opens an address and waits until it is drawn, within the time given. */
export async function openAndSettle(page: Page, url: string, timeoutMs: number): Promise<void> {
  const endsAt = Date.now() + timeoutMs;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
  const left = () => Math.max(1, Math.min(SETTLE_MS, endsAt - Date.now()));
  // A page that never rests is read as it stands.
  await page
    .waitForLoadState('load', { timeout: Math.max(1, endsAt - Date.now()) })
    .catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: left() }).catch(() => undefined);
}

function isMainFrame(page: Page, response: Response): boolean {
  try {
    return response.frame() === page.mainFrame();
  } catch {
    // The frame is gone already; it was not the one that stays.
    return false;
  }
}
