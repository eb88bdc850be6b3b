import { AppError, canonicalUrl, errorMessage } from '../domain/index.js';
import { createReviewServer, type RunPort } from '../review/index.js';
import { crawlAddresses } from './ad-hoc-crawl.js';
import type { Workspace } from './compose.js';
import { systemReport } from './doctor.js';
import { openEgress } from './egress.js';
import { openJudging } from './judging.js';
import { stopRun } from './pipeline/schedule-job.js';
import { startRun } from './pipeline/start-run.js';
import { actDepsOf, cronPort, seedPort } from './review-deps.js';
import { createTakedownExporter } from './takedown-exporter.js';
import { VERSION } from './version.js';

export interface ListeningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the review app. Raises PORT_IN_USE naming the port and the remedy. */
export async function openReviewServer(workspace: Workspace): Promise<ListeningServer> {
  const { config } = workspace;
  const judging = await openJudging(workspace.protect.current(), {
    reference: workspace.reference,
  });
  const app = await createReviewServer({
    ...actDepsOf(workspace),
    reference: workspace.reference,
    queue: workspace.queue,
    reloadProtect: () => workspace.protect.refresh(),
    exporter: createTakedownExporter(workspace, judging.classifier.modelVersion),
    runs: runPort(workspace),
    seeds: seedPort,
    cron: cronPort,
    normaliseSearch: (text) => judging.extractArtefacts({ text, kind: 'message' }),
    systemStatus: () => systemReport(workspace),
    unit: config.unit,
    webRoot: workspace.paths.web,
    secureCookies: config.secureCookies,
    exercise: config.profile === 'range',
    version: VERSION,
  });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw listenError(error, config.host, config.port);
  }
  const address = app.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.port;
  return { url: `http://${config.host}:${port}`, close: () => app.close() };
}

function runPort(workspace: Workspace): RunPort {
  const { config, clock, stateDir } = workspace;
  const deps = async () => ({
    ...workspace,
    profile: await openEgress(config, stateDir),
    unit: config.unit,
  });
  return {
    startRun: async (wish) => {
      const by = wish.startedBy.login;
      const runDeps = await deps();
      const run =
        wish.seedSetId === undefined
          ? await crawlAddresses(
              {
                urls: [canonicalUrl(wish.url ?? '') ?? wish.url ?? ''],
                maxPages: wish.maxPages ?? 5,
                maxDepth: 1,
                by,
              },
              workspace,
              runDeps.profile,
            )
          : await startRun(
              { seedSetId: wish.seedSetId, epoch: clock.now().toISOString(), startedBy: by },
              runDeps,
            );
      return { runId: run.id, exercise: run.exercise };
    },
    stopRun: async (runId, by) => stopRun(runId, by.login, await deps()),
  };
}

function listenError(error: unknown, host: string, port: number): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new AppError({
      code: 'PORT_IN_USE',
      message: `Port ${port} on ${host} is in use by another program`,
      hint: `Choose another: RASOAT_PORT=${port + 1} npm start`,
      facts: { port },
      cause: error,
    });
  }
  return new AppError({
    code: 'LISTEN_FAILED',
    message: `The review app cannot listen on ${host}:${port}: ${errorMessage(error)}`,
    hint: 'Set RASOAT_HOST and RASOAT_PORT.',
    facts: { host, port },
    cause: error,
  });
}
