import { AppError, type ErrorFacts, type FailureCode } from '../domain/index.js';

/** Codes where another attempt a little later can help. */
const RETRYABLE: ReadonlySet<FailureCode> = new Set([
  'CONNECT_REFUSED',
  'CONNECT_TIMEOUT',
  'RESPONSE_TIMEOUT',
  'BODY_STALLED',
  'BROWSER_CRASH',
  'BROWSER_TIMEOUT',
]);

const HINTS: Partial<Record<FailureCode, string>> = {
  DNS_NOT_FOUND: 'Check the spelling of the host; it may be gone already.',
  CONNECT_REFUSED: 'The host is down or does not serve this port; try again later.',
  CONNECT_TIMEOUT: 'The host did not answer; try again later or from another egress.',
  TLS_ERROR: 'The certificate is not valid for this host; open the http form if there is one.',
  BODY_TOO_LARGE: 'Raise the body limit only for this seed, if the page is wanted.',
  DECOMPRESSION_BOMB: 'Nothing to do: the page was left unread on purpose.',
  EGRESS_REFUSED: 'Only public addresses on ports 80, 443, 8080 and 8443 are visited.',
  BROWSER_CRASH: 'Run `rasoat doctor` to check the browser.',
};

/** A visit that ended without a page; `failure` is the code the visit is recorded with. */
export class CrawlError extends AppError {
  readonly failure: FailureCode;

  constructor(
    failure: FailureCode,
    message: string,
    options: { facts?: ErrorFacts; retryable?: boolean; cause?: unknown } = {},
  ) {
    const hint = HINTS[failure];
    super({
      code: failure,
      message,
      facts: options.facts ?? {},
      retryable: options.retryable ?? RETRYABLE.has(failure),
      cause: options.cause,
      ...(hint === undefined ? {} : { hint }),
    });
    this.failure = failure;
  }
}

/** The egress gateway refused to dial: the address is not public, or the port is not one of the web's. */
export class EgressRefusedError extends CrawlError {
  /** The class of address, or what else was refused. */
  readonly reason: string;

  constructor(reason: string, host: string, port: number) {
    super('EGRESS_REFUSED', `Egress refused ${host}:${port} (${reason})`, {
      facts: { host, port, reason },
    });
    this.reason = reason;
  }
}

/** A batch was cut short by shutdown: it stays pending and is taken up again; effects are idempotent. */
export class CrawlInterruptedError extends AppError {
  constructor(batchId: string) {
    super({
      code: 'CRAWL_INTERRUPTED',
      message: `Batch ${batchId} was interrupted before its last page`,
      facts: { batchId },
      hint: 'Nothing is lost: the batch is delivered again.',
      retryable: true,
    });
  }
}
