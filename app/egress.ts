import path from 'node:path';
import { createLiveProfile } from '../crawler/index.js';
import { AppError, type EgressProfile } from '../domain/index.js';
import { connectRangeProfile } from '../range/index.js';
import type { Config } from './config/load.js';

export function rangeManifestPath(stateDir: string): string {
  return path.join(stateDir, 'range', 'range-manifest.json');
}

/**
 * The egress the workspace is set to. Live crawling is off until somebody states that the address it leaves from is not
 * the unit's own: the visitor is not seen. Raises EGRESS_NOT_DECLARED otherwise.
 */
export async function openEgress(config: Config, stateDir: string): Promise<EgressProfile> {
  if (config.profile === 'range')
    return connectRangeProfile({ manifestPath: rangeManifestPath(stateDir) });
  requireDeclaredEgress(config);
  return createLiveProfile({ name: 'live' });
}

/** Asked before anything is started or marked live. Raises EGRESS_NOT_DECLARED. */
export function requireDeclaredEgress(config: Config): void {
  if (config.profile === 'range' || config.egressDeclared) return;
  throw new AppError({
    code: 'EGRESS_NOT_DECLARED',
    message:
      'Live crawling is off: nobody has stated that the egress is not the unit’s own address',
    hint: 'Route this machine through a separate egress, then set RASOAT_EGRESS_DECLARED=1. See "Going live" in docs/operations.md.',
  });
}
