import {
  caseId,
  createProtectList,
  type ProtectList,
  type Recipient,
  type ReviewCase,
  requestId,
  type TakedownRequest,
} from '../../domain/index.js';

export const NOW = new Date('2026-11-20T03:00:00Z');

export const ANALYST = {
  id: 'u-analyst',
  login: 'analyst',
  role: 'analyst',
  unit: 'thao-truong',
} as const;
export const OTHER_ANALYST = {
  id: 'u-other',
  login: 'other',
  role: 'analyst',
  unit: 'thao-truong',
} as const;
export const APPROVER = {
  id: 'u-approver',
  login: 'approver',
  role: 'approver',
  unit: 'thao-truong',
} as const;

export function aCase(change: Partial<ReviewCase> = {}): ReviewCase {
  const subject = change.subject ?? { class: 'website' as const, value: 'nghi-van.example' };
  return {
    id: caseId(subject),
    version: 1,
    subject,
    state: 'open',
    history: [],
    sightings: [
      {
        findingId: 'find_1',
        captureId: 'cap_1',
        url: 'https://nghi-van.example/',
        score: 0.9,
        textHash: 'a'.repeat(64),
        at: NOW,
      },
    ],
    leadFindingId: 'find_1',
    title: 'Trang thử',
    host: 'nghi-van.example',
    category: 'loan',
    likelihood: 0.9,
    completeness: 80,
    harm: 50,
    compromised: false,
    tokens: ['nghi-van.example'],
    exercise: true,
    unit: 'thao-truong',
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    issued: false,
    outbox: [],
    ...change,
  };
}

export function aDecidedCase(change: Partial<ReviewCase> = {}): ReviewCase {
  return aCase({
    state: 'decided',
    decision: {
      value: { kind: 'confirmed', category: 'loan', note: '' },
      by: ANALYST.id,
      login: ANALYST.login,
      at: NOW,
    },
    ...change,
  });
}

export function aRequest(
  reviewCase: ReviewCase,
  change: Partial<TakedownRequest> = {},
): TakedownRequest {
  return {
    id: requestId(reviewCase.id, 'subject', 'isp'),
    version: 1,
    caseId: reviewCase.id,
    number: 'TH-2026-000001',
    class: reviewCase.subject.class,
    value: reviewCase.subject.value,
    category: 'loan',
    recipientId: 'isp',
    recipientName: 'Nhà mạng',
    measure: 'block',
    legalBasis: 'Luật An ninh mạng 116/2025/QH15, điều 25',
    deadlineHours: 24,
    reasons: ['Thu phí trước khi giải ngân'],
    urgency: '24h',
    evidenceSha256: 'b'.repeat(64),
    detectedAt: NOW,
    verifiedAt: NOW,
    lastSeenAliveAt: NOW,
    state: 'draft',
    decidedBy: ANALYST.id,
    decidedByLogin: ANALYST.login,
    sourceCount: 1,
    exercise: true,
    unit: 'thao-truong',
    outbox: [],
    ...change,
  };
}

export function aRecipient(change: Partial<Recipient> = {}): Recipient {
  return {
    id: 'isp',
    name: 'Nhà mạng',
    kind: 'isp',
    classes: ['website', 'link'],
    measure: 'block',
    match: { suffixes: [], platforms: [], banks: [], carriers: [] },
    legalBasis: 'Luật An ninh mạng 116/2025/QH15',
    deadlineHours: 24,
    source: 'test',
    verifiedAt: '2026-11-20',
    ...change,
  };
}

/** A protect-list with one invented brand and shared hosts of each kind that matters. */
export function aProtectList(): ProtectList {
  const provenance = { source: 'test', verifiedAt: '2026-11-20' };
  return createProtectList({
    brands: [
      {
        id: 'vidubank',
        name: 'Ví Dụ Bank',
        aliases: ['vidubank'],
        sector: 'bank',
        domains: ['vidubank.example'],
        hotlines: ['1900 0000'],
        packages: ['com.vidubank.app'],
        pages: ['facebook.com/vidubank'],
        short: false,
        ...provenance,
      },
    ],
    protect: [
      {
        id: 'p1',
        kind: 'bank_account',
        value: '0000 1111 2222',
        owner: 'Quỹ từ thiện',
        reason: 'Tài khoản từ thiện',
        addedBy: 'system',
        addedAt: '2026-11-20',
      },
    ],
    sharedHosts: [
      { domain: 'freehost.example', kind: 'hosting', ...provenance },
      { domain: 'social.example', kind: 'platform', ...provenance },
    ],
  });
}
