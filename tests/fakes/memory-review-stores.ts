import {
  type ArtefactRecord,
  type ArtefactStore,
  type AuditEvent,
  type AuditStore,
  artefactId,
  type Campaign,
  type CampaignStore,
  type CaseQuery,
  type CaseStore,
  chainHash,
  deterministicId,
  GENESIS_HASH,
  type RequestStore,
  type ReviewCase,
  type Session,
  type SessionStore,
  type TakedownRequest,
  type User,
  type UserStore,
  verifyChain,
} from '../../domain/index.js';

function inView(item: ReviewCase, query: CaseQuery, now: Date): boolean {
  switch (query.view) {
    case 'queue':
      return (
        item.state !== 'decided' &&
        item.foldedInto === undefined &&
        (item.snoozedUntil === undefined || item.snoozedUntil <= now)
      );
    case 'mine':
      return item.claim?.by === query.actorId || item.decision?.by === query.actorId;
    case 'decided':
      return item.state === 'decided';
    case 'held':
      return item.decision?.value.kind === 'held';
    case 'all':
      return true;
  }
}

/** Drops events from an outbox; the version stays, as in the real store. */
function without<T extends { outbox: { id: string }[] }>(doc: T, ids: readonly string[]): T {
  return { ...doc, outbox: doc.outbox.filter((event) => !ids.includes(event.id)) };
}

export function memoryCases(now: () => Date): CaseStore {
  const cases = new Map<string, ReviewCase>();
  const all = () => [...cases.values()].sort((a, b) => b.harm - a.harm || (a.id < b.id ? -1 : 1));
  return {
    async create(item) {
      if (cases.has(item.id)) return false;
      cases.set(item.id, item);
      return true;
    },
    get: async (id) => cases.get(id),
    async save(item) {
      if (cases.get(item.id)?.version !== item.version - 1) return false;
      cases.set(item.id, item);
      return true;
    },
    async addSighting(id, sighting) {
      const item = cases.get(id);
      if (!item || item.sightings.some((other) => other.findingId === sighting.findingId))
        return undefined;
      const changed = {
        ...item,
        sightings: [sighting, ...item.sightings],
        version: item.version + 1,
      };
      cases.set(id, changed);
      return changed;
    },
    async list(query) {
      const start = Number(query.cursor ?? 0);
      const found = all().filter(
        (item) =>
          inView(item, query, now()) &&
          (query.category === undefined || item.category === query.category) &&
          (query.exercise === undefined || item.exercise === query.exercise),
      );
      const end = start + query.limit;
      return {
        cases: found.slice(start, end),
        ...(end < found.length ? { nextCursor: String(end) } : {}),
      };
    },
    foldedUnder: async (id) => all().filter((item) => item.foldedInto === id),
    foldedCounts: async (ids) =>
      new Map(
        ids
          .map((id) => [id, all().filter((item) => item.foldedInto === id).length] as const)
          .filter(([, count]) => count > 0),
      ),
    joinCampaign: async (ids, campaignId) => {
      for (const entry of all())
        if (ids.includes(entry.id) && (entry.campaignId ?? '\uFFFF') > campaignId)
          cases.set(entry.id, { ...entry, campaignId, version: entry.version + 1 });
    },
    withTextHash: async (hash) =>
      all().filter(
        (item) =>
          item.state !== 'decided' && item.sightings.some((sighting) => sighting.textHash === hash),
      ),
    search: async (tokens, limit) =>
      all()
        .filter((item) => tokens.every((token) => item.tokens.includes(token)))
        .slice(0, limit),
    counts: async () => ({
      open: all().filter((item) => item.state === 'open').length,
      claimed: all().filter((item) => item.state === 'claimed').length,
      decided: all().filter((item) => item.state === 'decided').length,
      held: all().filter((item) => item.decision?.value.kind === 'held').length,
    }),
    withOutbox: async (limit) =>
      all()
        .filter((item) => item.outbox.length > 0)
        .slice(0, limit),
    async clearOutbox(id, eventIds) {
      const item = cases.get(id);
      if (item) cases.set(id, without(item, eventIds));
    },
  };
}

export function memoryRequests(): RequestStore {
  const requests = new Map<string, TakedownRequest>();
  const numbers = new Map<string, number>();
  const all = () => [...requests.values()].sort((a, b) => (a.number < b.number ? -1 : 1));
  return {
    async nextNumber(series) {
      const number = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, number);
      return number;
    },
    async create(request) {
      if (requests.has(request.id)) return false;
      requests.set(request.id, request);
      return true;
    },
    get: async (id) => requests.get(id),
    async save(request) {
      if (requests.get(request.id)?.version !== request.version - 1) return false;
      requests.set(request.id, request);
      return true;
    },
    ofCase: async (caseId) => all().filter((request) => request.caseId === caseId),
    async list({ states, recipientId, caseId, limit, cursor }) {
      const start = Number(cursor ?? 0);
      const found = all().filter(
        (request) =>
          states.includes(request.state) &&
          (recipientId === undefined || request.recipientId === recipientId) &&
          (caseId === undefined || request.caseId === caseId),
      );
      const end = start + limit;
      return {
        requests: found.slice(start, end),
        ...(end < found.length ? { nextCursor: String(end) } : {}),
      };
    },
    async counts() {
      const counts: Partial<Record<TakedownRequest['state'], number>> = {};
      for (const { state } of all()) counts[state] = (counts[state] ?? 0) + 1;
      return counts;
    },
    withOutbox: async (limit) =>
      all()
        .filter((request) => request.outbox.length > 0)
        .slice(0, limit),
    async clearOutbox(id, eventIds) {
      const request = requests.get(id);
      if (request) requests.set(id, without(request, eventIds));
    },
  };
}

export function memoryArtefacts(): ArtefactStore {
  const records = new Map<string, ArtefactRecord>();
  const add = (list: readonly string[], value: string) => [...new Set([...list, value])];
  const ofCase = (caseId: string) =>
    [...records.values()].filter((record) => record.caseIds.includes(caseId));
  return {
    async record(artefacts, seen) {
      for (const artefact of artefacts) {
        const id = artefactId(artefact);
        const known = records.get(id);
        records.set(id, {
          id,
          artefact: known?.artefact ?? artefact,
          hosts: add(known?.hosts ?? [], seen.host),
          caseIds: add(known?.caseIds ?? [], seen.caseId),
          findingIds: add(known?.findingIds ?? [], seen.findingId),
          firstSeenAt: known?.firstSeenAt ?? seen.at,
          lastSeenAt: seen.at,
          exercise: seen.exercise,
        });
      }
    },
    get: async (id) => records.get(id),
    byValue: async (value) =>
      [...records.values()].filter((record) => record.artefact.value === value),
    ofCase: async (caseId) =>
      ofCase(caseId).map(({ artefact, hosts }) => ({ artefact, sourceCount: hosts.length })),
    recordsOfCase: async (caseId) => ofCase(caseId),
  };
}

export function memoryCampaigns(): CampaignStore {
  const campaigns = new Map<string, Campaign>();
  const seen = new Map<string, string>();
  return {
    async join(caseId, keys, at, exercise) {
      const known = [...campaigns.values()].find((item) =>
        item.keys.some((key) => keys.includes(key)),
      );
      if (known) {
        const caseIds = [...new Set([...known.caseIds, caseId])];
        campaigns.set(known.id, { ...known, caseIds, updatedAt: at });
        return { id: known.id, sharedKeys: keys, caseIds };
      }
      const key = keys.find((name) => seen.has(name) && seen.get(name) !== caseId);
      for (const name of keys) if (!seen.has(name)) seen.set(name, caseId);
      const other = key === undefined ? undefined : seen.get(key);
      if (key === undefined || other === undefined) return undefined;
      const id = deterministicId('camp', key);
      const caseIds = [other, caseId];
      campaigns.set(id, {
        id,
        keys: [...keys],
        caseIds,
        exercise,
        createdAt: at,
        updatedAt: at,
      });
      return { id, sharedKeys: keys, caseIds };
    },
    seenAgain: async () => undefined,
    get: async (id) => campaigns.get(id),
    list: async (limit) => [...campaigns.values()].slice(0, limit),
  };
}

export function memoryAudit(): AuditStore {
  const events: AuditEvent[] = [];
  return {
    async append(drafts) {
      for (const draft of drafts) {
        if (events.some((event) => event.id === draft.id)) continue;
        const previousHash = events.at(-1)?.hash ?? GENESIS_HASH;
        const seq = events.length + 1;
        events.push({ ...draft, seq, previousHash, hash: chainHash(draft, seq, previousHash) });
      }
    },
    list: async ({ limit, beforeSeq, subject }) =>
      events
        .filter(
          (event) =>
            (beforeSeq === undefined || event.seq < beforeSeq) &&
            (subject === undefined || event.subject === subject),
        )
        .reverse()
        .slice(0, limit),
    verify: async () => verifyChain(events),
  };
}

export function memoryUsers(): UserStore {
  const users = new Map<string, User>();
  return {
    async create(user) {
      const taken = [...users.values()].some((other) => other.login === user.login);
      if (taken || users.has(user.id)) return false;
      users.set(user.id, user);
      return true;
    },
    get: async (id) => users.get(id),
    byLogin: async (login) => [...users.values()].find((user) => user.login === login),
    async save(user) {
      if (users.get(user.id)?.version !== user.version - 1) return false;
      users.set(user.id, user);
      return true;
    },
    list: async () => [...users.values()],
  };
}

export function memorySessions(): SessionStore {
  const sessions = new Map<string, Session>();
  return {
    async create(session) {
      sessions.set(session.id, session);
    },
    get: async (id) => sessions.get(id),
    async extend(id, expiresAt) {
      const session = sessions.get(id);
      if (session) sessions.set(id, { ...session, expiresAt });
    },
    async remove(id) {
      sessions.delete(id);
    },
    async removeOfUser(userId) {
      for (const session of [...sessions.values()])
        if (session.userId === userId) sessions.delete(session.id);
    },
  };
}
