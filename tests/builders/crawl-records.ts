import {
  type Artefact,
  type Capture,
  type CrawlBatch,
  type CrawlRun,
  type Finding,
  type FrontierUrl,
  type Schedule,
  sha256,
  type Visit,
} from '../../domain/index.js';

const AT = new Date('2026-11-20T03:00:00Z');

export function aRun(change: Partial<CrawlRun> = {}): CrawlRun {
  return {
    id: 'run_1',
    seedSetId: 'thu',
    seedSetVersion: 1,
    epoch: '2026-11-20T03:00:00.000Z',
    profile: 'range',
    exercise: true,
    unit: 'thao-truong',
    state: 'running',
    seedCount: 1,
    maxPages: 100,
    startedAt: AT,
    startedBy: 'test',
    ...change,
  };
}

export function aFrontierUrl(url: string): FrontierUrl {
  return {
    url,
    depth: 0,
    seedId: 'seed_1',
    scope: { reach: 'host', maxDepth: 1, maxPages: 20, excludePaths: [] },
    seedHost: new URL(url).hostname,
    suspectedFromStart: false,
  };
}

export function aBatch(change: Partial<CrawlBatch> = {}): CrawlBatch {
  return {
    id: 'batch_1',
    runId: 'run_1',
    host: 'mot.example',
    urls: [aFrontierUrl('https://mot.example/')],
    state: 'pending',
    visits: [],
    createdAt: AT,
    ...change,
  };
}

export function aVisit(url: string, found?: { findingId: string; draftSha256: string }): Visit {
  return {
    url,
    depth: 0,
    at: AT,
    outcome: 'captured',
    captureId: `cap_${url.length}`,
    finalUrl: url,
    status: 200,
    contentType: 'text/html',
    bytes: 100,
    lane: 'http',
    ...found,
  };
}

export function aCapture(change: Partial<Capture> = {}): Capture {
  return {
    id: 'cap_1',
    runId: 'run_1',
    epoch: AT.toISOString(),
    requestedUrl: 'https://mot.example/',
    finalUrl: 'https://mot.example/',
    host: 'mot.example',
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    lane: 'http',
    title: 'Một',
    textHash: sha256('một'),
    redirects: [],
    addresses: ['203.0.113.1'],
    robots: 'allowed',
    files: [],
    manifestSha256: sha256('manifest'),
    exercise: true,
    unit: 'thao-truong',
    capturedAt: AT,
    ...change,
  };
}

export function anArtefact(change: Partial<Artefact> = {}): Artefact {
  return {
    kind: 'bank_account',
    value: '0000000001',
    raw: '0000 000 001',
    context: 'STK 0000 000 001',
    role: 'collects',
    confidence: 0.9,
    ...change,
  };
}

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    id: 'find_1',
    runId: 'run_1',
    epoch: AT.toISOString(),
    captureId: 'cap_1',
    subjectKind: 'page',
    subject: { class: 'website', value: 'mot.example' },
    url: 'https://mot.example/',
    host: 'mot.example',
    title: 'Một',
    text: 'Vay nhanh, đóng phí trước khi giải ngân.',
    textHash: sha256('text'),
    structureHash: sha256('structure'),
    classification: {
      score: 0.9,
      category: 'loan',
      suspected: true,
      categories: { loan: 0.9 },
      signals: [],
      language: 'vi',
      compromised: false,
      modelVersion: 'test',
    },
    artefacts: [anArtefact()],
    screenshot: { state: 'pending', requestedAt: AT },
    exercise: true,
    unit: 'thao-truong',
    provinces: { mentioned: [] },
    foundAt: AT,
    ...change,
  };
}

export function aSchedule(change: Partial<Schedule> = {}): Schedule {
  return {
    id: 'lich-1',
    seedSetId: 'thu',
    name: 'Quét hằng ngày',
    cron: '30 6 * * *',
    timeZone: 'Asia/Ho_Chi_Minh',
    overlap: 'skip',
    paused: false,
    exercise: true,
    unit: 'thao-truong',
    createdBy: 'test',
    createdAt: AT,
    version: 1,
    ...change,
  };
}
