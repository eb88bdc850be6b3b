import path from 'node:path';
import { type ArtefactExtractor, type Crawler, createCrawler } from '../crawler/index.js';
import type { EgressProfile } from '../domain/index.js';
import { browserPart } from './browser-part.js';
import type { Workspace } from './compose.js';

/** The crawler of this installation over an egress, with its browser. The caller closes it. */
export function openCrawler(
  workspace: Workspace,
  profile: EgressProfile,
  extractArtefacts: ArtefactExtractor,
): Promise<Crawler> {
  return createCrawler({
    profile,
    extractArtefacts,
    logger: workspace.logger,
    clock: workspace.clock,
    chromium: browserPart(workspace.config, workspace.paths),
    stateDir: path.join(workspace.stateDir, 'crawler'),
  });
}
