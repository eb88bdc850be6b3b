import type { Db } from 'mongodb';
import type { Clock, EvidenceStore, Stores } from '../domain/index.js';
import { openArtefacts } from './artefacts.js';
import { openAuditLog } from './audit-log.js';
import { openBatches } from './batches.js';
import { openCampaigns } from './campaigns.js';
import { openCaptures } from './captures.js';
import { openDeadLetters } from './dead-letters.js';
import { openFindings } from './findings.js';
import { openProtectEntries } from './protect-entries.js';
import { openProtectedPages } from './protected-pages.js';
import { openReviewCases } from './review-cases.js';
import { openRuns } from './runs.js';
import { openSchedules } from './schedules.js';
import { openSeedSets } from './seed-sets.js';
import { guardStore } from './service-errors.js';
import { openSessions } from './sessions.js';
import { openSettings } from './settings.js';
import { openTakedownRequests } from './takedown-requests.js';
import { openUsers } from './users.js';
import { withWorkspaceRule } from './workspace-rule.js';

export interface StoreDeps {
  readonly db: Db;
  readonly evidence: EvidenceStore;
  readonly clock: Clock;
  readonly address: string;
}

/** Opens every collection and creates the indexes that are missing. */
export async function openStores({ db, evidence, clock, address }: StoreDeps): Promise<Stores> {
  const guard = <T extends object>(store: T): T => guardStore(store, address);
  return withGuards(
    withWorkspaceRule({
      runs: await openRuns(db),
      batches: await openBatches(db),
      captures: await openCaptures(db),
      findings: await openFindings(db),
      cases: await openReviewCases(db, clock),
      artefacts: await openArtefacts(db),
      campaigns: await openCampaigns(db),
      requests: await openTakedownRequests(db, clock),
      audit: await openAuditLog(db),
      users: await openUsers(db),
      sessions: await openSessions(db, clock),
      seedSets: await openSeedSets(db),
      schedules: openSchedules(db),
      protect: openProtectEntries(db),
      protectedPages: openProtectedPages(db),
      deadLetters: await openDeadLetters(db),
      settings: openSettings(db),
      evidence,
    }),
    guard,
  );
}

function withGuards(stores: Stores, guard: <T extends object>(store: T) => T): Stores {
  return {
    runs: guard(stores.runs),
    batches: guard(stores.batches),
    captures: guard(stores.captures),
    findings: guard(stores.findings),
    cases: guard(stores.cases),
    artefacts: guard(stores.artefacts),
    campaigns: guard(stores.campaigns),
    requests: guard(stores.requests),
    audit: guard(stores.audit),
    users: guard(stores.users),
    sessions: guard(stores.sessions),
    seedSets: guard(stores.seedSets),
    schedules: guard(stores.schedules),
    protect: guard(stores.protect),
    protectedPages: guard(stores.protectedPages),
    deadLetters: guard(stores.deadLetters),
    settings: guard(stores.settings),
    evidence: stores.evidence,
  };
}
