import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type Artefact, type Role, silentLogger } from '../../../domain/index.js';
import {
  createReviewServer,
  createUser,
  type ReviewServerDeps,
  type TakedownList,
} from '../../../review/index.js';
import { ARTEFACTS, createWorld, PHONE, REFERENCE } from './review-world.js';

export interface Client {
  readonly csrf: string;
  readonly cookie: string;
  send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

/** A review server over memory, and what it handed to its ports. */
export async function createTestServer(part: Partial<ReviewServerDeps> = {}) {
  const world = await createWorld();
  const calls: unknown[] = [];
  const exported: TakedownList[] = [];
  const deps: ReviewServerDeps = {
    ...world.deps,
    reference: REFERENCE,
    reloadProtect: world.reloadProtect,
    queue: {
      syncSchedule: async (schedule) => void calls.push(['sync', schedule.id, schedule.paused]),
      removeSchedule: async (id) => void calls.push(['remove', id]),
      fireNow: async (id) => void calls.push(['fire', id]),
      publishScreenshot: async (job) => void calls.push(['screenshot', job.findingId]),
      stats: async () => {
        const none = { waiting: 0, active: 0, delayed: 0, failed: 0 };
        return { crawl: none, findings: none, screenshots: none, schedules: none };
      },
    },
    exporter: {
      render: async (list) => {
        exported.push(list);
        const bytes = Buffer.from(list.requests.map((request) => request.value).join('\n'));
        return { bytes, contentType: 'text/csv; charset=utf-8', fileName: 'danh-sach.csv' };
      },
    },
    runs: {
      startRun: async (wish) => {
        calls.push(['start', wish.url ?? wish.seedSetId]);
        return { runId: 'run-new', exercise: true };
      },
      stopRun: async (id) => void calls.push(['stop', id]),
    },
    seeds: {
      importSeeds: async ({ bytes }) => {
        const lines = Buffer.from(bytes).toString().split('\n').filter(Boolean);
        return {
          added: lines
            .filter((line) => line.startsWith('http'))
            .map((value) => ({
              id: `seed-${value}`,
              kind: 'url' as const,
              value,
              scope: { reach: 'page' as const, maxDepth: 0, maxPages: 1, excludePaths: [] },
              origin: 'import' as const,
              enabled: true,
            })),
          duplicates: [],
          invalid: lines
            .filter((line) => !line.startsWith('http'))
            .map((raw, index) => ({ line: index + 1, raw, reason: 'không phải đường dẫn' })),
          protected: [],
        };
      },
      exportSeedSet: (set) => Buffer.from(JSON.stringify(set.seeds)),
    },
    cron: {
      validate: (cron) => (cron.split(' ').length === 5 ? undefined : 'Cần năm trường'),
      describe: (cron, language) => `${language}: ${cron}`,
      next: (_cron, _zone, count, from) =>
        Array.from({ length: count }, (_, i) => new Date(from.getTime() + (i + 1) * 3_600_000)),
    },
    normaliseSearch: (text): Artefact[] => {
      if (text.replace(/\D/g, '') === '0900000017') return [{ ...(ARTEFACTS[0] as Artefact) }];
      if (!text.includes('.')) return [];
      const value = `https://${text.replace(/\[\.\]/g, '.').replace(/^hxxps?:\/\//, '')}`;
      return [{ kind: 'url', value, raw: text, context: text, role: 'unknown', confidence: 1 }];
    },
    systemStatus: async () => ({
      parts: [{ name: 'Redis', state: 'ok', detail: 'trả lời' }],
      embeddedDatabase: true,
    }),
    logger: silentLogger,
    unit: 'unit-1',
    webRoot: '/nonexistent',
    secureCookies: false,
    exercise: true,
    version: '0.0.0-test',
    limits: { loginsPerMinute: 1_000, requestsPerMinute: 100_000 },
    ...part,
  };
  const app = await createReviewServer(deps);
  await app.ready();
  return { ...world, deps, app, calls, exported, phone: PHONE };
}

export type TestServer = Awaited<ReturnType<typeof createTestServer>>;

/** Makes an account and logs it in over HTTP. */
export async function logInAs(
  server: Pick<TestServer, 'app' | 'deps'>,
  role: Role,
  login: string = role,
): Promise<Client> {
  const account = await createUser(server.deps, { login, displayName: login, role }, 'test', false);
  return logInWith(server.app, login, account.password);
}

export async function logInWith(
  app: FastifyInstance,
  login: string,
  password: string,
): Promise<Client> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login, password },
  });
  if (response.statusCode !== 200) throw new Error(`log-in failed: ${response.body}`);
  const [cookie] = response.cookies;
  const csrf: string = response.json().csrfToken;
  const header = `${cookie?.name}=${cookie?.value}`;
  return {
    csrf,
    cookie: header,
    send: (method, url, body, headers = {}) =>
      app.inject({
        method,
        url,
        headers: { cookie: header, 'x-csrf-token': csrf, ...headers },
        ...(body === undefined ? {} : { payload: body }),
      }),
  };
}
