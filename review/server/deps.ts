import type {
  Actor,
  Artefact,
  Clock,
  JobQueue,
  Logger,
  ProtectList,
  ReferenceData,
  Stores,
} from '../../domain/index.js';
import type { CronPort } from '../actions/change-schedules.js';
import type { SeedPort } from '../actions/change-seeds.js';
import type { TakedownExporter } from '../actions/export-takedown.js';
import type { SystemPart } from '../contract/index.js';

/** Starts and stops crawl runs; `app/` joins seeds, storage and queue for it. */
export interface RunPort {
  /** A run of a seed set, or of one canonical URL. Raises what the crawl's own checks refuse. */
  startRun(wish: {
    readonly seedSetId?: string;
    readonly url?: string;
    readonly maxPages?: number;
    readonly startedBy: Actor;
  }): Promise<{ readonly runId: string; readonly exercise: boolean }>;
  stopRun(runId: string, by: Actor): Promise<void>;
}

/** Reads whatever a person typed into artefacts: URL, phone, account, handle, defanged or spaced. */
export type SearchNormaliser = (text: string) => Artefact[];

export interface SystemReport {
  readonly parts: readonly SystemPart[];
  /** The database is the embedded one: said to administrators. */
  readonly embeddedDatabase: boolean;
}

/** Everything the review server is handed; it opens nothing by itself but its own listener. */
export interface ReviewServerDeps {
  readonly stores: Stores;
  readonly queue: Pick<
    JobQueue,
    'syncSchedule' | 'removeSchedule' | 'fireNow' | 'publishScreenshot' | 'stats'
  >;
  readonly reference: ReferenceData;
  /** The protect-list as it stands now. */
  readonly protect: () => ProtectList;
  /** Makes that list anew after an administrator changed it. */
  readonly reloadProtect: () => Promise<void>;
  readonly exporter: TakedownExporter;
  readonly runs: RunPort;
  readonly seeds: SeedPort;
  readonly cron: CronPort;
  readonly normaliseSearch: SearchNormaliser;
  readonly systemStatus: () => Promise<SystemReport>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Owning unit of what is made here. */
  readonly unit: string;
  /** Folder of the built web app. */
  readonly webRoot: string;
  /** Behind HTTPS: cookies are `Secure` and carry the `__Host-` prefix. */
  readonly secureCookies: boolean;
  /** The workspace is an exercise. */
  readonly exercise: boolean;
  readonly version: string;
  readonly limits?: Partial<ServerLimits>;
}

export interface ServerLimits {
  /** Requests of one address in a minute. */
  readonly requestsPerMinute: number;
  /** Log-in attempts of one address in a minute. */
  readonly loginsPerMinute: number;
}

export const DEFAULT_LIMITS: ServerLimits = { requestsPerMinute: 1_500, loginsPerMinute: 20 };
