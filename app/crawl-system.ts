import path from 'node:path';
import type { EgressProfile } from '../domain/index.js';
import { startRange, type TrainingRange } from '../range/index.js';
import { openWorkspace, type Workspace } from './compose.js';
import type { Config } from './config/load.js';
import { openEgress, requireDeclaredEgress } from './egress.js';
import { type RunningWorker, startWorker } from './worker.js';
import { WORKER_ROLES } from './worker-roles.js';
import { claimWorkspaceKind } from './workspace-kind.js';

export interface CrawlSystem {
  readonly workspace: Workspace;
  readonly profile: EgressProfile;
  close(): Promise<void>;
}

/**
 * What a single crawl needs: attached to a running system its workers do the work; without one, services, range and a
 * worker in this process are started and stopped again.
 */
export async function openCrawlSystem(
  config: Config,
  options: { work: boolean },
): Promise<CrawlSystem> {
  requireDeclaredEgress(config);
  const workspace = await openWorkspace(config, { own: false, context: 'crawl' });
  let range: TrainingRange | undefined;
  let worker: RunningWorker | undefined;
  const close = async () => {
    await worker?.close();
    await range?.close();
    await workspace.close();
  };
  try {
    await claimWorkspaceKind(workspace);
    const alone = !workspace.services.attached;
    if (alone && config.profile === 'range') {
      range = await startRange({
        stateDir: path.join(workspace.stateDir, 'range'),
        logger: workspace.logger,
      });
    }
    if (alone && options.work) worker = await startWorker(workspace, WORKER_ROLES);
    return { workspace, profile: await openEgress(config, workspace.stateDir), close };
  } catch (error) {
    await close();
    throw error;
  }
}
