import { type BenchArguments, BenchUsageError, readArguments } from './arguments.js';
import type { Bench } from './bench.js';

/** Loaded when asked for: a peer's process must not carry the product's code. */
const BENCHES: readonly Bench[] = [
  {
    name: 'pipeline',
    about: 'the whole pipeline against bare CheerioCrawler and bare Scrapy, pages per CPU-second',
    example: 'npm run bench -- pipeline --json',
    run: async (order) => (await import('./pipeline/pipeline-bench.js')).runPipelineBench(order),
  },
  {
    name: 'text',
    about: 'the text classifier against natural’s BayesClassifier, texts per CPU-second',
    example: 'npm run bench -- text --rounds 7',
    run: async (order) => (await import('./text/text-bench.js')).runTextBench(order),
  },
  {
    name: 'names',
    about: 'host names scored per CPU-second',
    example: 'npm run bench -- names --json',
    run: async (order) => (await import('./names/names-bench.js')).runNamesBench(order),
  },
  {
    name: 'accuracy',
    about: 'the Vietnamese scam benchmark: our model, natural’s BayesClassifier and a keyword list',
    example: 'npm run bench -- accuracy --split final',
    run: async (order) => (await import('./accuracy/accuracy-bench.js')).runAccuracyBench(order),
  },
];

const DEFAULT_PAGES = 1_000;
const DEFAULT_ROUNDS = 5;
/** A child of the pipeline bench: the Crawlee peer, in a process of its own. */
const CHEERIO_PEER = 'peer-cheerio-crawler';

const HELP = `Benchmarks of Rà Soát against its peers, in one interleaved run.

Usage: npm run bench -- NAME [--json] [options]

Benches:
${BENCHES.map(({ name, about, example }) => `  ${name.padEnd(10)} ${about}\n${' '.repeat(13)}${example}`).join('\n')}

Options:
  --json             print exactly one JSON object on stdout (use npm run --silent to leave out npm's own lines)
  --rounds N         measured rounds of every contender (default ${DEFAULT_ROUNDS})
  --pages N          pages, texts or names × 100 in a round (default ${DEFAULT_PAGES})
  --suspected SHARE  share of suspected pages, 0 to 1 (default 0.02)
  --concurrency N    pages in hand at once for the peers (default 4, as our crawl worker has)
  --only NAMES       pipeline: product with some of cheerioCrawler,scrapyUsual,scrapyFast only
  --cpu-prof DIR     write CPU profiles of our worker processes into DIR (figures are then worth little)
  --split NAME       accuracy: look, final or all (default all)
  --errors N         accuracy: show so many errors, of the look split only
  --card             accuracy: write the figures into bench/accuracy/CARD.md
  --keep             leave the work folder behind and say where it is

Progress goes to stderr. Exit codes: 0 measured · 1 failed · 2 wrong usage. See bench/README.md.
`;

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === CHEERIO_PEER) {
    const { serveCheerioCrawler } = await import('./pipeline/cheerio-crawler.js');
    await serveCheerioCrawler();
    return 0;
  }
  const given = readArguments(args);
  if (given.help || given.name === undefined) {
    process.stdout.write(HELP);
    return given.help ? 0 : 2;
  }
  const bench = BENCHES.find(({ name }) => name === given.name);
  if (!bench)
    throw new BenchUsageError(
      `No bench “${given.name}”. There are: ${BENCHES.map(({ name }) => name).join(', ')}`,
    );
  await runBench(bench, given);
  return 0;
}

async function runBench(bench: Bench, given: BenchArguments): Promise<void> {
  const { figures, lines } = await bench.run({
    pages: given.pages ?? DEFAULT_PAGES,
    rounds: given.rounds ?? DEFAULT_ROUNDS,
    suspectedShare: given.suspectedShare,
    concurrency: given.concurrency,
    keep: given.keep,
    only: given.only,
    split: given.split,
    errors: given.errors,
    card: given.card,
    ...(given.profileDir === undefined ? {} : { profileDir: given.profileDir }),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const text = given.json ? JSON.stringify(figures) : lines.join('\n');
  process.stdout.write(`${text}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const wrongUsage = error instanceof BenchUsageError;
  const text = error instanceof Error ? (wrongUsage ? error.message : error.stack) : String(error);
  process.stderr.write(`${text ?? ''}\n${wrongUsage ? 'See: npm run bench -- --help\n' : ''}`);
  process.exitCode = wrongUsage ? 2 : 1;
}
