import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  newDataDir,
  type RunningSystem,
  removeDataDir,
  startSystem,
  until,
} from './running-system.js';

const SHOTS = path.resolve(import.meta.dirname, '..', '..', '.rasoat', 'screenshots');
const WAIT_MS = 60_000;

/** Our own app in a browser of the test's; the product's browser always runs with its sandbox on. */
const OWN_APP_BROWSER = {
  executablePath: process.env['RASOAT_CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

let dataDir: string;
let system: RunningSystem;
let browser: Browser;

const byTestId = (page: Page, id: string) => page.getByTestId(id);

async function signedIn(login: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(system.url) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  await page.goto(system.url);
  await byTestId(page, 'login-name').fill(login);
  await byTestId(page, 'login-password').fill(system.accounts.get(login) ?? '');
  await byTestId(page, 'login-submit').click();
  await byTestId(page, 'exercise-mark').first().waitFor({ timeout: WAIT_MS });
  expect(outside).toEqual([]);
  return page;
}

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** Ids in the queue, as the reviewer sees them. */
async function queueIds(page: Page): Promise<string[]> {
  return byTestId(page, 'queue-item').evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-case-id') ?? row.textContent ?? ''),
  );
}

async function openCaseId(page: Page): Promise<string> {
  return (await byTestId(page, 'case-pane').getAttribute('data-case-id')) ?? '';
}

beforeAll(async () => {
  dataDir = newDataDir();
  [system, browser] = await Promise.all([startSystem(dataDir), chromium.launch(OWN_APP_BROWSER)]);
});

afterAll(async () => {
  await browser?.close();
  await system?.interrupt();
  if (dataDir) removeDataDir(dataDir);
});

describe('the walk of an analyst and an approver', () => {
  let analyst: Page;
  let approver: Page;
  let decidedId: string;

  it('starts with an analyst who sees suspected findings, gravest first, within a minute', async () => {
    const startedAt = Date.now();
    analyst = await signedIn('analyst');
    await byTestId(analyst, 'queue-item').first().waitFor({ timeout: WAIT_MS });
    expect(Date.now() - startedAt).toBeLessThan(WAIT_MS);
    await until(async () => {
      // Rows never shift under the reviewer: what came since is taken in with one click.
      const fresh = byTestId(analyst, 'queue-fresh');
      if (await fresh.isVisible()) await fresh.click();
      return (await byTestId(analyst, 'queue-item').count()) >= 10 ? true : undefined;
    }, WAIT_MS);
    await until(async () => {
      const harms = await byTestId(analyst, 'queue-item').evaluateAll((rows) =>
        rows.map((row) => Number(row.getAttribute('data-harm'))),
      );
      expect(harms.every((harm) => Number.isFinite(harm))).toBe(true);
      const isOrdered = harms.every((harm, at) => at === 0 || harm <= (harms[at - 1] ?? 0));
      // A row that became graver meanwhile stays where it is until the list is read anew: the button offers that.
      const takeIn = byTestId(analyst, 'queue-fresh');
      if (!isOrdered) await ((await takeIn.isVisible()) ? takeIn.click() : analyst.reload());
      return isOrdered && harms.length >= 10 ? true : undefined;
    }, WAIT_MS);
  });

  it('shows a case with its screenshot, reasons, highlighted text, artefacts and redirect chain', async () => {
    await byTestId(analyst, 'queue-item').first().click();
    await byTestId(analyst, 'reasons').waitFor({ timeout: WAIT_MS });
    await until(
      async () =>
        (await byTestId(analyst, 'evidence-screenshot').getAttribute('data-state')) === 'taken'
          ? true
          : undefined,
      WAIT_MS,
    );
    const image = byTestId(analyst, 'screenshot-image');
    await image.waitFor();
    await until(
      async () =>
        (await image.evaluate((element) => Number(Reflect.get(element, 'naturalWidth')))) > 300
          ? true
          : undefined,
      WAIT_MS,
    );
    await shot(analyst, '1-case-screenshot');
    await byTestId(analyst, 'tab-text').click();
    await byTestId(analyst, 'evidence-text').locator('mark').first().waitFor();
    await shot(analyst, '2-case-text');
    await byTestId(analyst, 'tab-redirects').click();
    expect(await byTestId(analyst, 'evidence-redirects').textContent()).toContain('hxxp');
    await byTestId(analyst, 'tab-artefacts').click();
    await byTestId(analyst, 'evidence-artefacts').waitFor();
    await shot(analyst, '3-case-artefacts');
    const links = await analyst.locator('a[href^="http"]').count();
    expect(links).toBe(0);
  });

  it('is decided with a key, undone, decided again, and the next case comes by itself', async () => {
    decidedId = await openCaseId(analyst);
    await analyst.keyboard.press('y');
    await until(
      async () => ((await openCaseId(analyst)) !== decidedId ? true : undefined),
      WAIT_MS,
    );
    await byTestId(analyst, 'undo-toast').waitFor();
    await shot(analyst, '4-decided');
    await analyst.keyboard.press('z');
    await until(
      async () => ((await openCaseId(analyst)) === decidedId ? true : undefined),
      WAIT_MS,
    );
    await byTestId(analyst, 'decide-confirmed').click();
    await until(
      async () => ((await openCaseId(analyst)) !== decidedId ? true : undefined),
      WAIT_MS,
    );
    expect(await queueIds(analyst)).not.toContain(decidedId);
  });

  it('survives Telex typing: no decision falls while a note is written', async () => {
    const before = await openCaseId(analyst);
    await byTestId(analyst, 'decision-note').click();
    await analyst.keyboard.type('ddu7o72ng da6n4 lu72a dda3o zyn');
    await analyst.keyboard.press('Backspace');
    expect(await openCaseId(analyst)).toBe(before);
  });

  it('lets the approver return one request with a reason and approve the others', async () => {
    approver = await signedIn('approver');
    await byTestId(approver, 'nav-approve').click();
    await byTestId(approver, 'request-row').first().waitFor({ timeout: WAIT_MS });
    await shot(approver, '5-approve');
    const rows = byTestId(approver, 'request-row');
    const count = await rows.count();
    expect(count).toBeGreaterThanOrEqual(2);
    await rows.first().getByTestId('return-button').click();
    await byTestId(approver, 'return-reason').fill('Cần ảnh chụp rõ hơn');
    await byTestId(approver, 'return-confirm').click();
    await until(async () => ((await rows.count()) < count ? true : undefined), WAIT_MS);
    const left = await rows.count();
    await rows.first().getByTestId('approve-button').click();
    const reason = byTestId(approver, 'single-source-reason');
    const asked = await Promise.race([
      reason.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      ),
      until(async () => ((await rows.count()) < left ? false : undefined), WAIT_MS),
    ]);
    if (asked) {
      await reason.fill('Đối chiếu với tin báo của người dân');
      await byTestId(approver, 'approve-confirm').click();
    }
    await until(async () => ((await rows.count()) < left ? true : undefined), WAIT_MS);
  });

  it.each(['csv', 'xlsx', 'json'] as const)(
    'exports the approved list as %s, marked as an exercise',
    async (format) => {
      await byTestId(approver, 'requests-approved').click();
      const button = byTestId(approver, `export-${format}`);
      await until(async () => ((await button.isEnabled()) ? true : undefined), WAIT_MS);
      const [download] = await Promise.all([approver.waitForEvent('download'), button.click()]);
      const bytes = readFileSync(await download.path());
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
      if (format === 'xlsx') expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
      else {
        const text = bytes.toString('utf8');
        expect(text).toContain('TẬP HUẤN');
        expect(text).toMatch(format === 'json' ? /"takedown-list\/1"/ : /^\uFEFF.*STT/);
      }
    },
  );

  it('finds what is known from one search box on any screen', async () => {
    await byTestId(approver, 'search-box')
      .locator('input')
      .or(approver.locator('input[data-testid="search-box"]'))
      .first()
      .fill('không-có-gì.example');
    await approver.keyboard.press('Enter');
    await byTestId(approver, 'search-nothing')
      .or(byTestId(approver, 'search-results'))
      .first()
      .waitFor({ timeout: WAIT_MS });
    await shot(approver, '6-search');
  });
});
