import { type IRequestList, Request } from '@crawlee/basic';

/** Something that hands out work one piece at a time. */
export interface WorkSource<Work> {
  /** Is a piece ready now? */
  ready(): boolean;
  take(): { readonly url: string; readonly work: Work } | undefined;
  /** The piece failed in a way that may pass: it is to be handed out again. */
  giveBack(work: Work): void;
}

/**
 * Our own frontier in the shape Crawlee reads from: nothing is kept, nothing is written to disk, and it is never finished,
 * since one long-lived crawler serves every batch (new crawlers per batch leak, apify/crawlee#2541).
 */
export class RequestFeed<Work> implements IRequestList {
  readonly inProgress = new Set<string>();
  private readonly source: WorkSource<Work>;
  private readonly onFirstQuery: () => void;
  private readonly handedOut = new Map<string, Work>();
  private serial = 0;
  private handled = 0;

  constructor(source: WorkSource<Work>, onFirstQuery: () => void) {
    this.source = source;
    this.onFirstQuery = onFirstQuery;
  }

  workOf(request: Request): Work {
    const work = this.handedOut.get(request.uniqueKey);
    if (work === undefined) throw new Error(`Unknown request ${request.uniqueKey}`);
    return work;
  }

  length(): number {
    return this.inProgress.size;
  }

  handledCount(): number {
    return this.handled;
  }

  async isFinished(): Promise<boolean> {
    return false;
  }

  async isEmpty(): Promise<boolean> {
    this.onFirstQuery();
    return !this.source.ready();
  }

  async persistState(): Promise<void> {}

  async fetchNextRequest(): Promise<Request | null> {
    const next = this.source.take();
    if (!next) return null;
    this.serial += 1;
    const uniqueKey = String(this.serial);
    this.handedOut.set(uniqueKey, next.work);
    this.inProgress.add(uniqueKey);
    return new Request({ url: next.url, uniqueKey });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Request> {
    for (;;) {
      const request = await this.fetchNextRequest();
      if (!request) return;
      yield request;
    }
  }

  async reclaimRequest(request: Request): Promise<void> {
    const work = this.workOf(request);
    this.forget(request);
    this.source.giveBack(work);
  }

  async markRequestHandled(request: Request): Promise<void> {
    this.handled += 1;
    this.forget(request);
  }

  private forget(request: Request): void {
    this.handedOut.delete(request.uniqueKey);
    this.inProgress.delete(request.uniqueKey);
  }
}
