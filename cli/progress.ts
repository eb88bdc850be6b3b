import { SingleBar } from 'cli-progress';
import type { RunCounts } from '../domain/index.js';
import { say } from './output.js';

/** On a terminal the bar moves; in a log one line each so often is enough, in ms. */
const PLAIN_LINE_EVERY_MS = 10_000;

export interface RunProgress {
  update(counts: RunCounts): void;
  end(): void;
}

/** A bar on a terminal, a plain line every ten seconds otherwise, nothing with `quiet`. */
export function createRunProgress(options: { quiet: boolean; clock?: () => number }): RunProgress {
  if (options.quiet) return { update: () => {}, end: () => {} };
  return process.stderr.isTTY ? barProgress() : plainProgress(options.clock ?? Date.now);
}

function barProgress(): RunProgress {
  const bar = new SingleBar({
    format:
      'Quét [{bar}] {value}/{total} trang · {findings} nghi vấn · {skipped} bỏ qua · {failed} lỗi · còn {eta_formatted}',
    stream: process.stderr,
    hideCursor: true,
    barsize: 24,
  });
  let started = false;
  return {
    update: (counts) => {
      const { done, total } = doneOf(counts);
      const payload = { findings: counts.findings, skipped: counts.skipped, failed: counts.failed };
      if (started) bar.setTotal(total);
      else bar.start(total, done, payload);
      started = true;
      bar.update(done, payload);
    },
    end: () => bar.stop(),
  };
}

function plainProgress(clock: () => number): RunProgress {
  let lastAt = Number.NEGATIVE_INFINITY;
  let last = '';
  return {
    update: (counts) => {
      const { done, total } = doneOf(counts);
      last = `Quét ${done}/${total} trang · ${counts.findings} nghi vấn · ${counts.skipped} bỏ qua · ${counts.failed} lỗi`;
      if (clock() - lastAt < PLAIN_LINE_EVERY_MS) return;
      lastAt = clock();
      say(last);
    },
    end: () => {
      if (last !== '') say(last);
    },
  };
}

function doneOf(counts: RunCounts): { done: number; total: number } {
  const done = counts.captured + counts.skipped + counts.failed;
  // `queued` counts every address sent out, those that ended too.
  return { done, total: Math.max(done, counts.queued) };
}
