import {
  createProtectList,
  errorMessage,
  type Logger,
  type ProtectList,
  type ProtectStore,
  type ReferenceData,
} from '../domain/index.js';

/** How long an entry an administrator adds may take to reach every process, in ms. */
const REFRESH_MS = 30_000;

/** The protect-list as it stands: shipped entries and the administrator's own. */
export interface ProtectView {
  current(): ProtectList;
  refresh(): Promise<void>;
  close(): void;
}

export async function openProtectView(
  reference: ReferenceData,
  store: ProtectStore,
  logger: Logger,
): Promise<ProtectView> {
  let list = createProtectList(reference, await store.list());
  const refresh = async () => {
    list = createProtectList(reference, await store.list());
  };
  const timer = setInterval(() => {
    refresh().catch((error: unknown) =>
      logger.warn(
        { error: errorMessage(error) },
        'protect-list could not be refreshed; the last one stands',
      ),
    );
  }, REFRESH_MS);
  timer.unref();
  return { current: () => list, refresh, close: () => clearInterval(timer) };
}
