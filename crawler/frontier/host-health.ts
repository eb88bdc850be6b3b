import { CrawlError } from '../crawl-error.js';

/** Failures that say something of the host, not of the page. */
const HOST_FAILURES = new Set([
  'DNS_NOT_FOUND',
  'CONNECT_REFUSED',
  'CONNECT_TIMEOUT',
  'RESPONSE_TIMEOUT',
  'TLS_ERROR',
]);
const GIVE_UP_AFTER = 3;

/** Within a batch: a host that failed three times running is not tried for the rest. */
export interface HostHealth {
  /** The failure all further visits share, once the host is given up. */
  givenUp(): CrawlError | undefined;
  note(outcome: CrawlError | 'answered'): void;
}

export function createHostHealth(): HostHealth {
  let running = 0;
  let last: CrawlError | undefined;
  return {
    givenUp: () =>
      running >= GIVE_UP_AFTER && last
        ? new CrawlError(last.failure, `Host given up: ${last.message}`, {
            retryable: last.retryable,
          })
        : undefined,
    note: (outcome) => {
      const isHostFailure = outcome !== 'answered' && HOST_FAILURES.has(outcome.failure);
      running = isHostFailure ? running + 1 : 0;
      last = isHostFailure ? outcome : undefined;
    },
  };
}
