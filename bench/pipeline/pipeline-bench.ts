import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../app/config/paths.js';
import type { BenchOrder, BenchResult } from '../bench.js';
import { restedSpinMs, SPIN_TOLERANCE, spinDrift, spinMs } from '../spin.js';
import {
  orderOfRound,
  pairedRatio,
  rounded,
  roundedSpread,
  type Spread,
  spreadOf,
  spreadText,
} from '../statistics.js';
import type { BenchPage, Contender, RoundResult } from './contender.js';
import {
  AGREEMENT_NEEDED,
  type Agreement,
  agreementOf,
  digestOf,
  referenceReading,
} from './gate.js';
import { startPageServer } from './page-server.js';
import { makePages, PAGE_BYTES, TEXT_CHARS } from './pages.js';
import { ensureScrapy, openCheerioCrawler, openScrapy, SCRAPY_NAMES } from './peers.js';
import { openProduct } from './product.js';

interface Row {
  readonly contender: Contender;
  readonly agreement: Agreement;
  readonly rounds: RoundResult[];
  readonly spins: number[];
}

/**
 * The whole pipeline against the peers' bare fetch-and-parse: one page server, one interleaved run, CPU of the crawling processes
 * by /proc. Everybody reads every page once first: that is the gate, and it warms all of them up.
 */
export async function runPipelineBench(order: BenchOrder): Promise<BenchResult> {
  const workDir = mkdtempSync(path.join(tmpdir(), 'rasoat-bench-'));
  // The browser runs as an unprivileged user and must get at its own folder below this one.
  chmodSync(workDir, 0o755);
  const pages = makePages(order.pages, order.suspectedShare);
  const server = await startPageServer(pages);
  const contenders: Contender[] = [];
  try {
    order.say(`${pages.length} pages of about ${PAGE_BYTES} bytes, ${order.rounds} rounds`);
    await openContenders(contenders, pages, server.port, workDir, order);
    const rows = await passGate(contenders, pages, order);
    await measure(rows, order);
    return report(rows, order);
  } finally {
    for (const contender of contenders) await contender.close();
    await server.close();
    if (order.keep) order.say(`Left behind: ${workDir}`);
    else rmSync(workDir, { recursive: true, force: true });
  }
}

/** Opens them one by one into the list, so that what is open gets closed where a later one fails. */
async function openContenders(
  contenders: Contender[],
  pages: readonly BenchPage[],
  port: number,
  workDir: string,
  { concurrency, profileDir, only, say }: BenchOrder,
): Promise<void> {
  const root = projectRoot();
  const setting = { pages, port, concurrency, workDir };
  contenders.push(
    await openProduct(pages, { port, workDir, ...(profileDir ? { profileDir } : {}) }),
  );
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  if (wanted('cheerioCrawler'))
    contenders.push(openCheerioCrawler(setting, path.join(root, 'dist', 'bench', 'main.js')));
  const forms = (['usual', 'fast'] as const).filter((form) => wanted(SCRAPY_NAMES[form]));
  if (forms.length === 0) return;
  const python = ensureScrapy(root, say);
  const script = path.join(root, 'bench', 'pipeline', 'scrapy-peer.py');
  for (const form of forms) contenders.push(openScrapy(form, setting, { python, script }));
}

async function passGate(
  contenders: readonly Contender[],
  pages: readonly BenchPage[],
  { say }: BenchOrder,
): Promise<Row[]> {
  const reference = new Map(pages.map((page) => [page.path, digestOf(referenceReading(page))]));
  const rows: Row[] = [];
  for (const contender of contenders) {
    const agreement = agreementOf(await contender.readings(), reference);
    const verdict = isValid(agreement) ? 'same links and text' : 'VOID';
    say(
      `gate  ${contender.label}: ${verdict} on ${(agreement.share * 100).toFixed(2)} % of pages${agreement.firstDifference ? `, first difference ${agreement.firstDifference}` : ''}`,
    );
    rows.push({ contender, agreement, rounds: [], spins: [] });
  }
  return rows;
}

function isValid({ share }: Agreement): boolean {
  return share >= AGREEMENT_NEEDED;
}

async function measure(rows: readonly Row[], { rounds, pages, say }: BenchOrder): Promise<void> {
  let fastest = spinMs();
  for (let round = 0; round < rounds; round += 1) {
    for (const row of orderOfRound(rows, round)) {
      const spin = await restedSpinMs(fastest);
      fastest = Math.min(fastest, spin);
      const result = await row.contender.round();
      row.spins.push(spin);
      row.rounds.push(result);
      const lost = pages - result.pages;
      say(
        `round ${round + 1}/${rounds}  ${row.contender.label}: ${(result.pages / result.cpuSeconds).toFixed(1)} pages/CPU-s, ${result.wallSeconds.toFixed(1)} s, spin ${spin.toFixed(0)} ms${lost === 0 ? '' : `, ${lost} pages LOST`}`,
      );
    }
  }
}

function perCpuSecond({ rounds }: Row): number[] {
  return rounds.map(({ pages, cpuSeconds }) => pages / cpuSeconds);
}

function report(rows: readonly Row[], order: BenchOrder): BenchResult {
  const [product] = rows;
  if (!product) throw new Error('Nothing was measured');
  const ratios = new Map(
    rows
      .filter((row) => row !== product)
      .map((row) => [row.contender.name, ratioOf(product, row)] as const),
  );
  const drift = spinDrift(rows.flatMap(({ spins }) => spins));
  const ratio = (name: string) => ratios.get(name)?.median ?? null;
  const contenders = Object.fromEntries(
    rows.map((row) => [row.contender.name, figuresOf(row, order)]),
  );
  const figures = {
    bench: 'pipeline',
    metric: 'pages per CPU-second (user + system) of the crawling processes',
    ratio: ratio('cheerioCrawler'),
    ratioScrapyUsual: ratio('scrapyUsual'),
    ratioScrapyFast: ratio('scrapyFast'),
    ratios: Object.fromEntries(ratios),
    perCpuSecond: roundedSpread(spreadOf(perCpuSecond(product)), 1),
    /** The same with database, Redis, browser and its driver added to our side alone. */
    perCpuSecondEverythingAdded: roundedSpread(spreadOf(product.rounds.map(withHelpers)), 1),
    contenders,
    pages: order.pages,
    pageBytes: PAGE_BYTES,
    pageTextChars: TEXT_CHARS,
    suspectedShare: order.suspectedShare,
    rounds: order.rounds,
    concurrency: order.concurrency,
    order: 'ABBA',
    spinDrift: rounded(drift, 3),
    calm: drift <= SPIN_TOLERANCE,
    machine: {
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    },
  };
  return { figures, lines: linesOf(rows, ratios, drift) };
}

/** Undefined where either side is void or lost pages: a ratio of different work says nothing. */
function ratioOf(product: Row, peer: Row): Spread | undefined {
  if (!isValid(product.agreement) || !isValid(peer.agreement)) return undefined;
  return roundedSpread(pairedRatio(perCpuSecond(product), perCpuSecond(peer)));
}

function withHelpers({ pages, cpuSeconds, beside }: RoundResult): number {
  const helpers = ['database', 'redis', 'browser', 'browserDriver'];
  const added = helpers.reduce((sum, name) => sum + (beside[`${name}CpuSeconds`] ?? 0), 0);
  return pages / (cpuSeconds + added);
}

function figuresOf(row: Row, order: BenchOrder) {
  const { contender, agreement, rounds, spins } = row;
  const beside = Object.keys(rounds[0]?.beside ?? {}).map((key) => [
    key,
    rounded(spreadOf(rounds.map((round) => round.beside[key] ?? 0)).median, 2),
  ]);
  return {
    label: contender.label,
    valid: isValid(agreement),
    agreement,
    perCpuSecond: roundedSpread(spreadOf(perCpuSecond(row)), 1),
    cpuMsPerPage: rounded(1_000 / spreadOf(perCpuSecond(row)).median, 2),
    wallSeconds: roundedSpread(spreadOf(rounds.map(({ wallSeconds }) => wallSeconds)), 1),
    lostPages: rounds.reduce((sum, { pages }) => sum + Math.max(0, order.pages - pages), 0),
    beside: Object.fromEntries(beside),
    spinMs: roundedSpread(spreadOf(spins), 0),
  };
}

function linesOf(
  rows: readonly Row[],
  ratios: ReadonlyMap<string, Spread | undefined>,
  drift: number,
): string[] {
  const width = Math.max(...rows.map(({ contender }) => contender.label.length));
  const table = rows.map((row) => {
    const figure = isValid(row.agreement)
      ? `${spreadText(spreadOf(perCpuSecond(row)))} pages/CPU-s`
      : 'void: other links or text than the reference';
    return `${row.contender.label.padEnd(width)}  ${figure}`;
  });
  const against = [...ratios].map(
    ([name, spread]) => `ratio against ${name}: ${spread ? spreadText(spread, 2) : 'void'}`,
  );
  const beside = Object.entries(rows[0]?.rounds.at(-1)?.beside ?? {}).map(
    ([name, value]) => `${name} ${rounded(value, 2)}`,
  );
  return [
    ...table,
    ...against,
    `beside, last round of ours: ${beside.join(' · ')}`,
    `spin calibration moved by ${(drift * 100).toFixed(0)} %${drift > SPIN_TOLERANCE ? ': the machine was not calm' : ''}`,
  ];
}
