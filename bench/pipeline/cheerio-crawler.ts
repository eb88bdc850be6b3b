import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CheerioCrawler, Configuration, log, RequestList } from '@crawlee/cheerio';
import { z } from 'zod';

const orderSchema = z.object({
  urls: z.array(z.string()),
  concurrency: z.number(),
  /** File to write what was read into, for the gate. */
  dump: z.string().optional(),
});
type Order = z.infer<typeof orderSchema>;

/**
 * Crawlee's bare CheerioCrawler as a process of its own: one crawl for each line on stdin, one answer each on stdout. Nothing
 * on disk, no sessions, no scaling: what could cost it CPU and is not fetching and parsing is off.
 */
export async function serveCheerioCrawler(): Promise<void> {
  log.setLevel(log.LEVELS.OFF);
  for await (const line of createInterface({ input: process.stdin })) {
    const order = orderSchema.parse(JSON.parse(line));
    process.stdout.write(`${JSON.stringify(await crawl(order))}\n`);
  }
}

async function crawl({ urls, concurrency, dump }: Order) {
  const totals = { pages: 0, links: 0, chars: 0 };
  const config = new Configuration({ persistStorage: false, purgeOnStart: false });
  const crawler = new CheerioCrawler(
    {
      requestList: await RequestList.open(null, urls),
      minConcurrency: concurrency,
      maxConcurrency: concurrency,
      useSessionPool: false,
      persistCookiesPerSession: false,
      statisticsOptions: { logIntervalSecs: 3_600, saveErrorSnapshots: false },
      requestHandler: ({ $, request }) => {
        const base = request.loadedUrl ?? request.url;
        const links: string[] = [];
        $('a[href]').each((_, anchor) => {
          links.push(new URL($(anchor).attr('href') ?? '', base).href);
        });
        $('script, style').remove();
        const text = $('body').text();
        totals.pages += 1;
        totals.links += links.length;
        totals.chars += text.length;
        if (dump)
          appendFileSync(
            dump,
            `${JSON.stringify({ path: new URL(base).pathname, links, text })}\n`,
          );
      },
    },
    config,
  );
  await crawler.run();
  return totals;
}
