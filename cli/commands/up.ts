import type { Command } from 'commander';
import type { RunningSystem } from '../../app/up.js';
import { configOf, globalOptions } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';
import { createRunProgress } from '../progress.js';
import { sayAccounts } from '../say-accounts.js';
import { untilStopped } from '../signals.js';

interface UpOptions {
  readonly port?: string;
  readonly workers?: string;
  readonly pages?: string[];
}

export function addUp(root: Command): void {
  root
    .command('up')
    .description(
      'start everything: services, workers, review app; crawls the training range where nothing was crawled yet',
    )
    .option('--port <number>', 'port of the review app (RASOAT_PORT, 8080)')
    .option('--workers <number>', 'crawl worker processes (RASOAT_WORKERS, 1)')
    .option('--pages <file...>', 'mount recorded pages (JSON lines) in the range as well')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat up\n  rasoat up --port 9000 --workers 2\n\nCtrl+C once drains and stops; the next start goes on where this one stopped.\n\n${EXIT_HELP}`,
    )
    .action(async (options: UpOptions, command: Command) => {
      const config = configOf(command, {
        ...(options.port ? { port: options.port } : {}),
        ...(options.workers ? { workers: options.workers } : {}),
      });
      const stopped = untilStopped(
        'Đang dừng: làm nốt việc dở, rồi tắt các dịch vụ… · Stopping: draining, then closing services…',
      );
      const { up } = await import('../../app/up.js');
      const system = await up(
        config,
        { step: say, ready: (facts) => sayReady(facts) },
        { pages: options.pages ?? [] },
      );
      const watching = watchFirstRun(system, globalOptions(command).quiet === true);
      process.exitCode = await stopped;
      watching.stop();
      await system.stop();
      say(
        'Đã dừng. `npm start` để làm tiếp, không mất gì. · Stopped; `npm start` goes on where this stopped.',
      );
    });
}

function sayReady({
  url,
  accounts,
}: {
  url: string;
  accounts: readonly { login: string; password: string }[];
}): void {
  say(`\n  Rà Soát sẵn sàng · ready:  ${url}\n`);
  sayAccounts(accounts);
}

function watchFirstRun(system: RunningSystem, quiet: boolean): { stop(): void } {
  const abort = new AbortController();
  const progress = createRunProgress({ quiet });
  const follow = async () => {
    const { watchRun } = await import('../../app/run-watch.js');
    const [run] = await system.workspace.stores.runs.unfinished();
    if (!run) return;
    const ended = await watchRun(
      run.id,
      system.workspace,
      (counts) => progress.update(counts),
      abort.signal,
    );
    progress.end();
    if (ended?.state === 'done')
      say(`Quét xong đợt ${ended.seedSetId}. Việc cần xem xét: ${system.url} · Ctrl+C để dừng.`);
  };
  follow().catch((error: unknown) => say(`Progress display ended: ${String(error)}`));
  return { stop: () => abort.abort() };
}
