import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { totalCpu } from '../process-cpu.js';
import type { BenchPage, Contender, PageReading } from './contender.js';

export const SCRAPY_NAMES = { usual: 'scrapyUsual', fast: 'scrapyFast' } as const;

const SCRAPY = 'Scrapy==2.19.0';
/** One round of a peer may take this long, in ms. */
const ROUND_LIMIT_MS = 15 * 60_000;
/** A peer whose input ended gets this long to end by itself, in ms. */
const CLOSE_LIMIT_MS = 10_000;

const totalsSchema = z.object({ pages: z.number(), links: z.number(), chars: z.number() });
const readingSchema = z.object({
  path: z.string(),
  links: z.array(z.string()),
  text: z.string(),
});

export interface PeerSetting {
  readonly pages: readonly BenchPage[];
  readonly port: number;
  readonly concurrency: number;
  readonly workDir: string;
}

/** Crawlee's bare CheerioCrawler. */
export function openCheerioCrawler(setting: PeerSetting, main: string): Contender {
  const child = spawnPeer(process.execPath, [main, 'peer-cheerio-crawler']);
  return peer('cheerioCrawler', 'Crawlee CheerioCrawler, bare', child, setting);
}

/** Scrapy's bare fetch-and-parse in one of its two forms. */
export function openScrapy(
  variant: 'usual' | 'fast',
  setting: PeerSetting,
  { python, script }: { python: string; script: string },
): Contender {
  const child = spawnPeer(python, [script, variant]);
  const label =
    variant === 'usual'
      ? 'Scrapy, usual form (//body//text())'
      : 'Scrapy, fastest (string(//body), middlewares off)';
  return peer(SCRAPY_NAMES[variant], label, child, setting);
}

/** A Python with Scrapy, in a virtual environment of the bench's own; made where it is missing. */
export function ensureScrapy(root: string, say: (line: string) => void): string {
  const venv = path.join(root, '.rasoat', 'bench-venv');
  const python = path.join(venv, 'bin', 'python');
  const wanted = SCRAPY.split('==')[1];
  if (existsSync(python) && scrapyVersion(python) === wanted) return python;
  say(`Making ${path.relative(root, venv)} with ${SCRAPY} …`);
  run('python3', ['-m', 'venv', '--clear', venv]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', SCRAPY]);
  return python;
}

function scrapyVersion(python: string): string {
  const code = 'import scrapy; print(scrapy.__version__)';
  return spawnSync(python, ['-c', code], { encoding: 'utf8' }).stdout.trim();
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, [...args], { stdio: ['ignore', 2, 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

function spawnPeer(program: string, args: readonly string[]): ChildProcess {
  return spawn(program, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
}

function peer(name: string, label: string, child: ChildProcess, setting: PeerSetting): Contender {
  const urls = setting.pages.map((page) => `http://127.0.0.1:${setting.port}${page.path}`);
  const answers = createInterface({ input: child.stdout ?? process.stdin });
  const crawl = (dump?: string) =>
    new Promise<z.infer<typeof totalsSchema>>((resolve, reject) => {
      const end = (error: Error) => {
        clearTimeout(timer);
        child.off('exit', onExit);
        reject(error);
      };
      const onExit = () => end(new Error(`${label} ended before it answered`));
      const timer = setTimeout(() => end(new Error(`${label} did not answer`)), ROUND_LIMIT_MS);
      child.once('exit', onExit);
      answers.once('line', (line) => {
        clearTimeout(timer);
        child.off('exit', onExit);
        resolve(totalsSchema.parse(JSON.parse(line)));
      });
      const order = { urls, concurrency: setting.concurrency, ...(dump ? { dump } : {}) };
      child.stdin?.write(`${JSON.stringify(order)}\n`);
    });
  return {
    name,
    label,
    readings: async () => {
      const dump = path.join(setting.workDir, `${name}.jsonl`);
      await crawl(dump);
      return readDump(dump);
    },
    round: async () => {
      const before = totalCpu(child.pid ?? -1);
      const start = performance.now();
      const { pages, links, chars } = await crawl();
      return {
        pages,
        wallSeconds: (performance.now() - start) / 1_000,
        cpuSeconds: totalCpu(child.pid ?? -1) - before,
        beside: { links, chars },
      };
    },
    close: async () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin?.end();
      const force = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT_MS);
      await ended;
      clearTimeout(force);
    },
  };
}

function readDump(file: string): PageReading[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => readingSchema.parse(JSON.parse(line)));
}
