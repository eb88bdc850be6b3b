import {
  type CrawlRun,
  InvalidInputError,
  type Seed,
  scopeSchema,
  seedId,
  sha256,
  typedAddress,
} from '../domain/index.js';
import type { Workspace } from './compose.js';
import { startRun } from './pipeline/start-run.js';
import { storeAdHocSet } from './seed-care.js';

export interface AdHocOrder {
  /** As typed: defanged and scheme-less forms are read too. */
  readonly urls: readonly string[];
  readonly maxPages: number;
  readonly maxDepth: number;
  readonly by: string;
}

/** Crawls addresses given by hand. Raises INVALID_INPUT naming the first that is no address. */
export async function crawlAddresses(
  order: AdHocOrder,
  workspace: Workspace,
  profile: { name: string; exercise: boolean },
): Promise<CrawlRun> {
  const seeds = order.urls.map((raw) => seedOf(raw, order));
  const epoch = workspace.clock.now().toISOString();
  const setId = `quet-nhanh-${sha256(seeds.map((seed) => seed.id).join()).slice(0, 12)}`;
  await storeAdHocSet(seeds, setId, order.by, {
    ...workspace,
    config: { ...workspace.config, profile: profile.exercise ? 'range' : 'live' },
  });
  return startRun(
    { seedSetId: setId, epoch, startedBy: order.by },
    { ...workspace, profile, unit: workspace.config.unit },
  );
}

function seedOf(raw: string, order: AdHocOrder): Seed {
  const url = typedAddress(raw);
  if (url === undefined)
    throw new InvalidInputError(
      `Not an address that can be crawled: ${raw}`,
      { address: raw },
      'Give an http(s) address; defanged forms such as hxxps://a[.]b are read too.',
    );
  return {
    id: seedId('url', url),
    kind: 'url',
    value: url,
    scope: scopeSchema.parse({ reach: 'host', maxDepth: order.maxDepth, maxPages: order.maxPages }),
    origin: 'manual',
    enabled: true,
  };
}
