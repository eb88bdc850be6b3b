import type { Command } from 'commander';
import { configOf } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';
import { sayAccounts } from '../say-accounts.js';
import { untilStopped } from '../signals.js';

export function addServe(root: Command): void {
  root
    .command('serve')
    .description('run the review app alone, without workers')
    .option('--port <number>', 'port (RASOAT_PORT, 8080)')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat serve\n  MONGODB_URL=… REDIS_URL=… rasoat serve --port 8080\n\n${EXIT_HELP}`,
    )
    .action(async (options: { port?: string }, command: Command) => {
      const config = configOf(command, options.port ? { port: options.port } : {});
      const stopped = untilStopped('serve: stopping');
      const { openWorkspace } = await import('../../app/compose.js');
      const { firstAccounts } = await import('../../app/first-accounts.js');
      const { openReviewServer } = await import('../../app/review-server.js');
      const { claimWorkspaceKind } = await import('../../app/workspace-kind.js');
      const workspace = await openWorkspace(config, { own: false, context: 'serve' });
      try {
        await claimWorkspaceKind(workspace);
        const accounts = await firstAccounts(workspace);
        const server = await openReviewServer(workspace);
        say(`Review app: ${server.url}`);
        sayAccounts(accounts);
        process.exitCode = await stopped;
        await server.close();
      } finally {
        await workspace.close();
      }
    });
}
