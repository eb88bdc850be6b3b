import type { Appearance, ProtectedPage } from '../appearance.js';
import type { Artefact } from '../artefact.js';
import type { AuditDraft, AuditEvent, ChainVerdict } from '../audit.js';
import type { Capture, EvidenceFile, ScreenshotState } from '../capture.js';
import type { Classification } from '../classification.js';
import type { CrawlBatch, CrawlRun, RunCounts, RunState, Visit } from '../crawl.js';
import type { Campaign, Finding } from '../finding.js';
import type { ProtectEntry } from '../reference.js';
import type { ReviewCase, Sighting } from '../review.js';
import type { Schedule, SeedSet } from '../seed.js';
import type { CaseArtefact, RequestState, TakedownRequest } from '../takedown.js';
import type { Session, User } from '../user.js';

/** Ports the stages are handed. `save…(doc)` replaces only the version before (`doc.version - 1`) and answers whether it did. */

export interface RunStore {
  /** Inserts once; a run of the same id stays as it is. Answers whether it was new. */
  create(run: CrawlRun): Promise<boolean>;
  get(id: string): Promise<CrawlRun | undefined>;
  /** Newest first. */
  list(options: { limit: number; before?: Date }): Promise<CrawlRun[]>;
  unfinished(): Promise<CrawlRun[]>;
  setState(
    id: string,
    state: RunState,
    fields?: { finishedAt?: Date; finalCounts?: RunCounts },
  ): Promise<void>;
  /** Counts from the run's batches. */
  counts(id: string): Promise<RunCounts>;
}

export interface BatchStore {
  /** Inserts what is new; a repeated id changes nothing. */
  insert(batches: readonly CrawlBatch[]): Promise<void>;
  get(id: string): Promise<CrawlBatch | undefined>;
  /** One write when a batch ends; answers false where it had ended before. */
  finish(id: string, visits: readonly Visit[], at: Date): Promise<boolean>;
  giveUp(id: string, reason: string, at: Date): Promise<void>;
  /** Makes a batch that was given up pending again, for a redrive; answers whether it did. */
  reopen(id: string): Promise<boolean>;
  pending(runId?: string): Promise<{ id: string; runId: string; host: string }[]>;
  /** Whether a batch of the run is still to be worked off. */
  isAnyPending(runId: string): Promise<boolean>;
  children(
    parentId: string,
  ): Promise<{ id: string; runId: string; host: string; state: CrawlBatch['state'] }[]>;
  ofRun(runId: string, options: { limit: number; offset?: number }): Promise<CrawlBatch[]>;
}

export interface CaptureStore {
  put(capture: Capture): Promise<void>;
  get(id: string): Promise<Capture | undefined>;
  ofHost(host: string, limit: number): Promise<Capture[]>;
}

export interface FindingStore {
  /** Idempotent: the second call with the same id changes nothing. Answers whether it was new. */
  put(finding: Finding): Promise<boolean>;
  get(id: string): Promise<Finding | undefined>;
  setScreenshot(id: string, state: ScreenshotState): Promise<void>;
  /** Keeps how the page looks, and the classification with what that added. */
  setAppearance(
    id: string,
    looks: { readonly appearance: Appearance; readonly classification: Classification },
  ): Promise<void>;
  /** Marks that everything a finding leads to (case, artefacts, campaign) is stored. */
  settle(id: string): Promise<void>;
  /** Those of the ids whose finding is not stored or not settled: what a rebuild of the queue sends again. */
  unsettled(ids: readonly string[]): Promise<string[]>;
  /** Findings whose screenshot is still pending, oldest first. */
  pendingScreenshots(limit: number): Promise<string[]>;
  count(): Promise<number>;
}

export interface CaseQuery {
  readonly view: 'queue' | 'mine' | 'decided' | 'held' | 'all';
  readonly actorId: string;
  readonly category?: string;
  readonly exercise?: boolean;
  readonly limit: number;
  /** Opaque place to continue from. */
  readonly cursor?: string;
}

/** What folding asks of a case. */
export type CaseTwin = Pick<ReviewCase, 'id' | 'state' | 'subject' | 'firstSeenAt' | 'foldedInto'>;

export interface CasePage {
  readonly cases: ReviewCase[];
  readonly nextCursor?: string;
}

export interface CaseStore {
  /** Inserts the case if its id is new; answers whether it was. */
  create(reviewCase: ReviewCase): Promise<boolean>;
  get(id: string): Promise<ReviewCase | undefined>;
  /** Replaces version `doc.version - 1`; false where it had changed meanwhile. */
  save(reviewCase: ReviewCase): Promise<boolean>;
  /** Adds a sighting unless its finding is already there; answers the case as it then stands, `undefined` where nothing was added. */
  addSighting(id: string, sighting: Sighting): Promise<ReviewCase | undefined>;
  /** Ordered by harm, highest first; folded copies and snoozed cases are left out of `queue`. */
  list(query: CaseQuery): Promise<CasePage>;
  /** Cases folded under this one. */
  foldedUnder(id: string): Promise<ReviewCase[]>;
  /** How many cases are folded under each of these; those with none are left out. */
  foldedCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Undecided cases that were seen with this text. */
  withTextHash(textHash: string): Promise<CaseTwin[]>;
  /**
   * Puts these cases into the campaign, those that are there; the others come in by themselves. A case that shares marks with several
   * campaigns stands in the one whose id comes first, in whatever order it met them.
   */
  joinCampaign(ids: readonly string[], campaignId: string): Promise<void>;
  /** By equality on folded tokens. */
  search(tokens: readonly string[], limit: number): Promise<ReviewCase[]>;
  counts(): Promise<{ open: number; claimed: number; decided: number; held: number }>;
  withOutbox(limit: number): Promise<ReviewCase[]>;
  /** Drops the given events from the outbox after they were appended. */
  clearOutbox(id: string, eventIds: readonly string[]): Promise<void>;
}

export interface ArtefactRecord {
  readonly id: string;
  readonly artefact: Artefact;
  readonly hosts: readonly string[];
  readonly caseIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly exercise: boolean;
}

export interface ArtefactStore {
  /**
   * Adds the occurrence's host, case and finding to each artefact; idempotent. `isNewCase` where the finding opened the case: what is
   * written of that case then is new as a rule, and is not looked for first.
   */
  record(
    artefacts: readonly Artefact[],
    seen: {
      host: string;
      caseId: string;
      findingId: string;
      at: Date;
      exercise: boolean;
      isNewCase?: boolean;
    },
  ): Promise<void>;
  get(id: string): Promise<ArtefactRecord | undefined>;
  byValue(value: string): Promise<ArtefactRecord[]>;
  ofCase(caseId: string): Promise<CaseArtefact[]>;
  recordsOfCase(caseId: string): Promise<ArtefactRecord[]>;
}

/** A campaign as a case meets it: by which of its keys, and with which other cases. */
export interface SharedCampaign {
  readonly id: string;
  /** Those of the case's keys that another case carries too. */
  readonly sharedKeys: readonly string[];
  /** The cases that carry the shared keys. */
  readonly caseIds: readonly string[];
}

export interface CampaignStore {
  /** Joins a case to the campaign of any shared key, or opens one where two cases share a key; `undefined` where none is shared. */
  join(
    caseId: string,
    keys: readonly string[],
    at: Date,
    exercise: boolean,
  ): Promise<SharedCampaign | undefined>;
  /**
   * Notes that a case which carried all of these keys before was seen again: answers the one campaign they stand for, `none` where no
   * other case carries any of them. `undefined` where it has to {@link join}: a key is new to it, or they name no campaign or several.
   */
  seenAgain(
    caseId: string,
    keys: readonly string[],
    at: Date,
    exercise: boolean,
  ): Promise<Omit<SharedCampaign, 'caseIds'> | 'none' | undefined>;
  get(id: string): Promise<Campaign | undefined>;
  list(limit: number): Promise<Campaign[]>;
}

export interface RequestStore {
  /** Next number of a series, e.g. `TD-2026` → 124; never handed out twice. */
  nextNumber(series: string): Promise<number>;
  /** Inserts if the id is new; answers whether it was. */
  create(request: TakedownRequest): Promise<boolean>;
  get(id: string): Promise<TakedownRequest | undefined>;
  save(request: TakedownRequest): Promise<boolean>;
  ofCase(caseId: string): Promise<TakedownRequest[]>;
  list(query: {
    states: readonly RequestState[];
    recipientId?: string;
    caseId?: string;
    limit: number;
    cursor?: string;
  }): Promise<{ requests: TakedownRequest[]; nextCursor?: string }>;
  counts(): Promise<Partial<Record<RequestState, number>>>;
  withOutbox(limit: number): Promise<TakedownRequest[]>;
  clearOutbox(id: string, eventIds: readonly string[]): Promise<void>;
}

export interface AuditStore {
  /** Appends in order, once per id; concurrent writers from any process keep one chain. */
  append(drafts: readonly AuditDraft[]): Promise<void>;
  list(options: { limit: number; beforeSeq?: number; subject?: string }): Promise<AuditEvent[]>;
  verify(): Promise<ChainVerdict>;
}

export interface UserStore {
  create(user: User): Promise<boolean>;
  get(id: string): Promise<User | undefined>;
  byLogin(login: string): Promise<User | undefined>;
  save(user: User): Promise<boolean>;
  list(): Promise<User[]>;
}

export interface SessionStore {
  create(session: Session): Promise<void>;
  get(id: string): Promise<Session | undefined>;
  extend(id: string, expiresAt: Date): Promise<void>;
  remove(id: string): Promise<void>;
  removeOfUser(userId: string): Promise<void>;
}

export interface SeedSetStore {
  /** Stores a version; answers false where that version exists already. */
  put(set: SeedSet): Promise<boolean>;
  /** Newest version, or the one named. */
  get(id: string, version?: number): Promise<SeedSet | undefined>;
  /** Newest version of each. */
  list(): Promise<SeedSet[]>;
  versions(
    id: string,
  ): Promise<{ version: number; updatedAt: Date; updatedBy: string; seeds: number }[]>;
}

export interface ScheduleStore {
  create(schedule: Schedule): Promise<boolean>;
  get(id: string): Promise<Schedule | undefined>;
  save(schedule: Schedule): Promise<boolean>;
  markFired(id: string, at: Date, runId: string | undefined): Promise<void>;
  list(): Promise<Schedule[]>;
  remove(id: string): Promise<void>;
}

export interface ProtectStore {
  list(): Promise<ProtectEntry[]>;
  put(entry: ProtectEntry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The register of protected looks, with a small picture of each page beside it. */
export interface ProtectedPageStore {
  list(): Promise<ProtectedPage[]>;
  get(id: string): Promise<ProtectedPage | undefined>;
  /** Replaces an entry of the same id. */
  put(page: ProtectedPage, thumbnail: Uint8Array): Promise<void>;
  /** WebP. */
  thumbnail(id: string): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
}

export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly jobName: string;
  readonly data: unknown;
  readonly code: string;
  readonly reason: string;
  readonly attempts: number;
  readonly at: Date;
  readonly redrivenAt?: Date;
}

export interface DeadLetterStore {
  put(letter: DeadLetter): Promise<void>;
  get(id: string): Promise<DeadLetter | undefined>;
  list(options: { limit: number; includeRedriven: boolean }): Promise<DeadLetter[]>;
  markRedriven(id: string, at: Date): Promise<void>;
}

/** Small facts about the installation: schema version, workspace kind (live or exercise), acknowledged banners. */
export interface SettingStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  /** Sets only where there is none yet; answers the value that stands. */
  setOnce(key: string, value: string): Promise<string>;
}

/** Content-addressed: a file's name is the SHA-256 of its bytes. A file is complete or not there. */
export interface EvidenceStore {
  put(role: EvidenceFile['role'], contentType: string, bytes: Uint8Array): Promise<EvidenceFile>;
  get(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Re-reads every byte; answers whether the content still matches its name. */
  verify(sha256: string): Promise<'ok' | 'missing' | 'altered'>;
}

/** Everything that is kept, joined in one object by storage and handed on by `app/`. */
export interface Stores {
  readonly runs: RunStore;
  readonly batches: BatchStore;
  readonly captures: CaptureStore;
  readonly findings: FindingStore;
  readonly cases: CaseStore;
  readonly artefacts: ArtefactStore;
  readonly campaigns: CampaignStore;
  readonly requests: RequestStore;
  readonly audit: AuditStore;
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly seedSets: SeedSetStore;
  readonly schedules: ScheduleStore;
  readonly protect: ProtectStore;
  readonly protectedPages: ProtectedPageStore;
  readonly deadLetters: DeadLetterStore;
  readonly settings: SettingStore;
  readonly evidence: EvidenceStore;
}
