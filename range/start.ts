import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, type EgressProfile, type Logger, type Seed } from '../domain/index.js';
import { assignAddresses } from './addresses.js';
import { ALL_SITES } from './all-sites.js';
import type { Manifest, RangeSite } from './manifest.js';
import { readRecordedPages } from './pages/recorded.js';
import { createRangeProfile } from './profile.js';
import { seedsOf } from './seeds.js';
import { startServers } from './servers.js';
import { type SiteSpec, truthOf } from './site.js';
import { openAuthority } from './tls/authority.js';

export interface RangeOptions {
  readonly host?: '127.0.0.1';
  /** Port of the HTTP server; 0 or absent takes a free one. */
  readonly port?: number;
  /** Holds the range's authority and the manifest; made where absent. */
  readonly stateDir: string;
  /** Recorded pages to mount beside the written sites: JSON lines, plain or gzip; several with commas between. */
  readonly pagesFile?: string;
  readonly logger: Logger;
}

export interface TrainingRange {
  readonly profile: EgressProfile;
  /** Ground truth of every site, recorded ones at the end. */
  readonly sites: readonly RangeSite[];
  /** The default exercise seeds; where pages are mounted, theirs follow. */
  readonly seeds: Seed[];
  /** What another process hands to `connectRangeProfile`. */
  readonly manifestPath: string;
  close(): Promise<void>;
}

const MANIFEST_NAME = 'range-manifest.json';

/**
 * Starts the training range on loopback: every site answers over HTTP and HTTPS behind one profile.
 * Raises `InvalidInputError` (unreadable pages file) or `AppError` `PORT_IN_USE`, `RANGE_HOST_TWICE`.
 */
export async function openRange(options: RangeOptions): Promise<TrainingRange> {
  await mkdir(options.stateDir, { recursive: true });
  const recorded =
    options.pagesFile === undefined ? [] : await readRecordedPages(options.pagesFile);
  const specs = [...ALL_SITES, ...recorded];
  const byHost = indexByHost(specs);
  const authority = await openAuthority(options.stateDir);
  const listenHost = options.host ?? '127.0.0.1';
  const servers = await startServers({
    listenHost,
    port: options.port ?? 0,
    sites: byHost,
    authority,
    logger: options.logger,
  });
  const manifestPath = join(options.stateDir, MANIFEST_NAME);
  const manifest = buildManifest(specs, { ...servers, listenHost, ca: authority.pem });
  try {
    await replaceFile(manifestPath, JSON.stringify(manifest));
  } catch (error) {
    await servers.close();
    throw error;
  }
  options.logger.info({ sites: specs.length, recorded: recorded.length }, 'training range started');
  return {
    profile: createRangeProfile(manifest),
    sites: manifest.sites,
    seeds: seedsOf(specs),
    manifestPath,
    close: async () => {
      await servers.close();
      await rm(manifestPath, { force: true });
    },
  };
}

function indexByHost(specs: readonly SiteSpec[]): ReadonlyMap<string, SiteSpec> {
  const table = new Map<string, SiteSpec>();
  for (const spec of specs) {
    if (table.has(spec.host)) {
      throw new AppError({
        code: 'RANGE_HOST_TWICE',
        message: `Two sites of the range share the host ${spec.host}`,
        facts: { host: spec.host },
        hint: 'Give one of them another host; a pages file must not hold one id twice.',
      });
    }
    table.set(spec.host, spec);
  }
  return table;
}

function buildManifest(
  specs: readonly SiteSpec[],
  served: { httpPort: number; httpsPort: number; listenHost: string; ca: string },
): Manifest {
  const addresses = assignAddresses(specs);
  return {
    version: 1,
    listenHost: served.listenHost,
    httpPort: served.httpPort,
    httpsPort: served.httpsPort,
    ca: served.ca,
    addresses,
    closedAddresses: specs
      .filter((spec) => spec.closed === true)
      .flatMap((spec) => addresses[spec.host] ?? []),
    sites: specs.map(truthOf),
  };
}

/** A reader in another process sees the old manifest or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.new`;
  await writeFile(next, text);
  await rename(next, path);
}
