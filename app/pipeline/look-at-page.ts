import { readIcon, readScreen, withLooks } from '../../classifiers/index.js';
import { type Crawler, extractPage } from '../../crawler/index.js';
import {
  type Appearance,
  type EvidenceStore,
  errorCode,
  type Finding,
  type IconLook,
  type Logger,
  type Look,
  type ProtectList,
  type Stores,
} from '../../domain/index.js';
import { storedHtml } from '../stored-html.js';

export interface LookDeps {
  readonly stores: Pick<Stores, 'findings' | 'captures' | 'protectedPages'>;
  readonly evidence: EvidenceStore;
  readonly crawler: Pick<Crawler, 'fetchIcon'>;
  readonly protect: () => ProtectList;
  readonly logger: Logger;
}

/**
 * Looks at a suspected page as its screenshot shows it, and at its icon; holds both against the register of protected pages, and keeps what
 * came of it. A picture that cannot be read costs its own part only. Raises what the stores raise, and the signal's reason.
 */
export async function lookAtPage(
  finding: Finding,
  png: Uint8Array,
  deps: LookDeps,
  signal: AbortSignal,
): Promise<Finding> {
  const icons = await namedIcons(finding, deps);
  const looks = await readLooks({ png, url: finding.url, icons }, deps.crawler, signal);
  const classification = withLooks(finding.classification, looks, {
    url: finding.url,
    register: await deps.stores.protectedPages.list(),
    protect: deps.protect(),
  });
  await deps.stores.findings.setAppearance(finding.id, { appearance: looks, classification });
  deps.logger.info(
    { findingId: finding.id, ...looks.problems, score: classification.score },
    'appearance kept',
  );
  return { ...finding, appearance: looks, classification };
}

/** The looks of a page: its screenshot decoded, its icon fetched and decoded. What fails is named under `problems`. */
export async function readLooks(
  page: { readonly png: Uint8Array; readonly url: string; readonly icons: readonly string[] },
  crawler: Pick<Crawler, 'fetchIcon'>,
  signal: AbortSignal,
): Promise<Appearance> {
  const screen = await attempt<Look>(() => readScreen(page.png), signal);
  const icon = await attempt<IconLook>(async () => {
    const { bytes, url } = await crawler.fetchIcon(page, signal);
    return readIcon(bytes, url);
  }, signal);
  return {
    ...(screen.value ? { screen: screen.value } : {}),
    ...(icon.value ? { icon: icon.value } : {}),
    problems: {
      ...(screen.problem ? { screen: screen.problem } : {}),
      ...(icon.problem ? { icon: icon.problem } : {}),
    },
  };
}

async function attempt<T>(
  act: () => Promise<T>,
  signal: AbortSignal,
): Promise<{ value?: T; problem?: string }> {
  try {
    return { value: await act() };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: errorCode(error) };
  }
}

/** The icons the captured page names; none where its HTML is gone, and then `/favicon.ico` is asked for. */
async function namedIcons(
  { captureId }: Finding,
  { stores, evidence }: LookDeps,
): Promise<readonly string[]> {
  const stored = await storedHtml(captureId, { captures: stores.captures, evidence });
  return stored ? extractPage(stored.html, { url: stored.capture.finalUrl }).icons : [];
}
