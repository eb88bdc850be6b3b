import type {
  CrawlBatch,
  DeadLetter,
  DeadLetterStore,
  ProtectEntry,
  ProtectedPage,
  ProtectedPageStore,
  ProtectStore,
  SettingStore,
  Stores,
} from '../../domain/index.js';
import {
  memoryBatches,
  memoryCaptures,
  memoryEvidence,
  memoryFindings,
  memoryRuns,
  memorySchedules,
  memorySeedSets,
} from './memory-crawl-stores.js';
import {
  memoryArtefacts,
  memoryAudit,
  memoryCampaigns,
  memoryCases,
  memoryRequests,
  memorySessions,
  memoryUsers,
} from './memory-review-stores.js';

/** Every store in memory, with the promises of the real ones: insert once, save by version, one audit chain. */
export function createMemoryStores(now: () => Date = () => new Date()): Stores {
  const batches = new Map<string, CrawlBatch>();
  return {
    runs: memoryRuns(batches),
    batches: memoryBatches(batches),
    captures: memoryCaptures(),
    findings: memoryFindings(),
    cases: memoryCases(now),
    artefacts: memoryArtefacts(),
    campaigns: memoryCampaigns(),
    requests: memoryRequests(),
    audit: memoryAudit(),
    users: memoryUsers(),
    sessions: memorySessions(),
    seedSets: memorySeedSets(),
    schedules: memorySchedules(),
    protect: memoryProtect(),
    protectedPages: memoryProtectedPages(),
    deadLetters: memoryDeadLetters(),
    settings: memorySettings(),
    evidence: memoryEvidence(),
  };
}

function memoryProtectedPages(): ProtectedPageStore {
  const pages = new Map<string, { page: ProtectedPage; thumbnail: Uint8Array }>();
  return {
    list: async () => [...pages.values()].map(({ page }) => page),
    get: async (id) => pages.get(id)?.page,
    async put(page, thumbnail) {
      pages.set(page.id, { page, thumbnail });
    },
    thumbnail: async (id) => pages.get(id)?.thumbnail,
    async remove(id) {
      pages.delete(id);
    },
  };
}

function memoryProtect(): ProtectStore {
  const entries = new Map<string, ProtectEntry>();
  return {
    list: async () => [...entries.values()],
    async put(entry) {
      entries.set(entry.id, entry);
    },
    async remove(id) {
      entries.delete(id);
    },
  };
}

function memoryDeadLetters(): DeadLetterStore {
  const letters = new Map<string, DeadLetter>();
  return {
    async put(letter) {
      letters.set(letter.id, letter);
    },
    get: async (id) => letters.get(id),
    list: async ({ limit, includeRedriven }) =>
      [...letters.values()]
        .filter((letter) => includeRedriven || letter.redrivenAt === undefined)
        .slice(0, limit),
    async markRedriven(id, at) {
      const letter = letters.get(id);
      if (letter) letters.set(id, { ...letter, redrivenAt: at });
    },
  };
}

function memorySettings(): SettingStore {
  const settings = new Map<string, string>();
  return {
    get: async (key) => settings.get(key),
    async set(key, value) {
      settings.set(key, value);
    },
    async setOnce(key, value) {
      const standing = settings.get(key) ?? value;
      settings.set(key, standing);
      return standing;
    },
  };
}
