import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrawlBatch, CrawlRun } from '../../../domain/index.js';
import { type Client, createTestServer, logInAs, type TestServer } from './review-server.js';
import { seedCase } from './review-world.js';

let server: TestServer;
let officer: Client;
let analyst: Client;
let admin: Client;
beforeAll(async () => {
  server = await createTestServer();
  officer = await logInAs(server, 'officer');
  analyst = await logInAs(server, 'analyst');
  admin = await logInAs(server, 'admin');
});
afterAll(() => server.app.close());

function run(id: string, part: Partial<CrawlRun> = {}): CrawlRun {
  return {
    id,
    seedSetId: 'mac-dinh',
    seedSetVersion: 1,
    epoch: id,
    profile: 'range',
    exercise: true,
    unit: 'unit-1',
    state: 'running',
    seedCount: 3,
    maxPages: 10,
    startedAt: server.clock.now(),
    startedBy: 'officer',
    ...part,
  };
}

describe('seed sets', () => {
  const set = '/api/seed-sets/quet-thu';

  it('are made, filled after a dry run, listed and exported', async () => {
    const body = { id: 'quet-thu', name: 'Quét thử' };
    expect((await officer.send('POST', '/api/seed-sets', body)).json()).toMatchObject({
      version: 1,
    });
    expect((await officer.send('POST', '/api/seed-sets', body)).statusCode).toBe(409);
    const text = 'https://a.example/\nkhông phải đường dẫn';
    const dry = (await officer.send('POST', `${set}/import`, { text })).json();
    expect(dry).toMatchObject({ dryRun: true, version: 1, counts: { added: 1, invalid: 1 } });
    expect(dry.added[0].value).toBe('hxxps://a[.]example/');
    const real = (await officer.send('POST', `${set}/import`, { text, dryRun: false })).json();
    expect(real).toMatchObject({ dryRun: false, version: 2 });
    const detail = (await officer.send('GET', set)).json();
    expect(detail).toMatchObject({ set: { seedCount: 1, version: 2 }, seeds: [{ enabled: true }] });
    const file = await officer.send('GET', `${set}/export?format=yaml`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="quet-thu-v2.yaml"');
  });

  it('take a file as multipart', async () => {
    const boundary = 'xx-ranh-gioi';
    const payload = [
      `--${boundary}`,
      'content-disposition: form-data; name="dryRun"',
      '',
      'false',
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="hat-giong.txt"',
      'content-type: text/plain',
      '',
      'https://b.example/',
      `--${boundary}--`,
      '',
    ].join('\r\n');
    const response = await server.app.inject({
      method: 'POST',
      url: `${set}/import`,
      headers: {
        cookie: officer.cookie,
        'x-csrf-token': officer.csrf,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload,
    });
    expect(response.statusCode, response.body).toBe(200);
    expect(response.json()).toMatchObject({ dryRun: false, version: 3 });
  });

  it('switch a seed off as a new version', async () => {
    const body = { enabled: false };
    const url = `${set}/seeds/${encodeURIComponent('seed-https://b.example/')}`;
    const changed = await officer.send('PATCH', url, body);
    expect(changed.json()).toMatchObject({ version: 4, seedCount: 2, enabledCount: 1 });
  });

  it('want either text or a file', async () => {
    expect((await officer.send('POST', `${set}/import`, {})).statusCode).toBe(400);
  });
});

describe('schedules', () => {
  const plan = { name: 'Sáng sớm', seedSetId: 'quet-thu', cron: '0 6 * * *' };

  it('show their words and next five times before they are made', async () => {
    const ask = (cron: string) => officer.send('POST', '/api/schedules/preview', { cron });
    expect((await ask('0 6 * * *')).json()).toMatchObject({
      valid: true,
      description: { vi: 'vi: 0 6 * * *' },
    });
    expect((await ask('0 6 * * *')).json().nextTimes).toHaveLength(5);
    expect((await ask('sáng')).json()).toMatchObject({ valid: false, problem: 'Cần năm trường' });
  });

  it('are made, edited once per version, paused, resumed, run and deleted', async () => {
    const made = (await officer.send('POST', '/api/schedules', { ...plan, runNow: true })).json();
    expect(made).toMatchObject({ version: 1, paused: false, timeZone: 'Asia/Ho_Chi_Minh' });
    const url = `/api/schedules/${made.id}`;
    const edit = { ...plan, name: 'Khuya', timeZone: 'Asia/Ho_Chi_Minh', overlap: 'queue' };
    expect((await officer.send('PUT', url, { ...edit, version: 1 })).json().name).toBe('Khuya');
    expect((await officer.send('PUT', url, { ...edit, version: 1 })).statusCode).toBe(409);
    expect((await officer.send('POST', `${url}/pause`)).json()).toMatchObject({
      paused: true,
      nextTimes: [],
    });
    expect((await officer.send('POST', `${url}/resume`)).json().nextTimes).toHaveLength(5);
    expect((await officer.send('POST', `${url}/run`)).statusCode).toBe(200);
    expect((await officer.send('DELETE', url)).statusCode).toBe(200);
    expect((await officer.send('GET', '/api/schedules')).json().schedules).toEqual([]);
    const kinds = server.calls.map((call) => (call as string[])[0]);
    expect(kinds).toEqual(['sync', 'fire', 'sync', 'sync', 'sync', 'fire', 'remove']);
  });

  it.each([
    { name: 'a wrong plan', change: { cron: 'mỗi ngày một lần' }, status: 400 },
    { name: 'an unknown seed set', change: { seedSetId: 'khong-co' }, status: 404 },
  ])('refuse $name', async ({ change, status }) => {
    const response = await officer.send('POST', '/api/schedules', { ...plan, ...change });
    expect(response.statusCode).toBe(status);
  });
});

describe('runs', () => {
  it('show live counts, outcomes and reasons', async () => {
    const at = server.clock.now();
    await server.stores.runs.create(run('run-a'));
    const batch: CrawlBatch = {
      id: 'b1',
      runId: 'run-a',
      host: 'a.example',
      urls: [],
      state: 'done',
      createdAt: at,
      visits: [
        { outcome: 'skipped', reason: 'robots', url: 'https://a.example/x', depth: 0, at },
        {
          outcome: 'failed',
          code: 'TLS_ERROR',
          detail: 'x',
          retryable: false,
          url: 'https://a.example/y',
          depth: 0,
          at,
        },
      ],
    };
    await server.stores.batches.insert([batch]);
    const detail = (await officer.send('GET', '/api/runs/run-a')).json();
    expect(detail).toMatchObject({
      run: { state: 'running', counts: { skipped: 1, failed: 1, captured: 0 } },
      skipReasons: { robots: 1 },
      failureCodes: { TLS_ERROR: 1 },
    });
    expect(detail.batches[0].visits[0].url).toBe('hxxps://a[.]example/x');
  });

  it.each([
    { name: 'a seed set', body: { seedSetId: 'quet-thu' }, target: 'quet-thu' },
    {
      name: 'a defanged address',
      body: { url: 'hxxps://a[.]example/x' },
      target: 'https://a.example/x',
    },
    { name: 'a bare host', body: { url: 'a.example' }, target: 'https://a.example/' },
  ])('start from $name', async ({ body, target }) => {
    const response = await officer.send('POST', '/api/runs', body);
    expect(response.json()).toEqual({ runId: 'run-new', exercise: true });
    expect(server.calls.at(-1)).toEqual(['start', target]);
  });

  it('refuse what is no web address, and stop', async () => {
    const wrong = await officer.send('POST', '/api/runs', { url: 'javascript:alert(1)' });
    expect(wrong.statusCode).toBe(400);
    expect((await officer.send('POST', '/api/runs/run-a/stop')).statusCode).toBe(200);
    expect((await officer.send('POST', '/api/runs/khong-co/stop')).statusCode).toBe(404);
    const [event] = await server.stores.audit.list({ limit: 1 });
    expect(event?.action).toBe('run.stopped');
  });
});

describe('the search box', () => {
  it('finds the case of an address, typed defanged', async () => {
    const found = await seedCase(server, { host: 'da-biet.example' });
    const q = 'hxxps://da-biet[.]example/xac-minh';
    const result = (await analyst.send('POST', '/api/search', { q })).json();
    expect(result.cases.map((item: { id: string }) => item.id)).toContain(found.id);
    expect(result.crawlOffer).toBeUndefined();
  });

  it('finds cases by words without their marks', async () => {
    const result = (await analyst.send('POST', '/api/search', { q: 'xac minh the' })).json();
    expect(result.cases.length).toBeGreaterThan(0);
  });

  it('offers to crawl an address that nobody knows, to whoever may', async () => {
    const q = 'chua-biet.example/a';
    const offer = async (client: Client) =>
      (await client.send('POST', '/api/search', { q })).json().crawlOffer;
    expect(await offer(analyst)).toEqual({
      display: 'hxxps://chua-biet[.]example/a',
      host: 'chua-biet[.]example',
      allowed: true,
    });
    expect((await offer(await logInAs(server, 'liaison'))).allowed).toBe(false);
  });
});

describe('banners', () => {
  const kinds = async (client: Client) =>
    (await client.send('GET', '/api/banners'))
      .json()
      .banners.map((banner: { kind: string }) => banner.kind);

  it('mark the exercise for all and the embedded database for those who can mend it', async () => {
    expect(await kinds(analyst)).toEqual(['exercise']);
    expect(await kinds(admin)).toEqual(['embedded_database', 'exercise']);
  });

  it('tell of a schedule that was missed, came back empty or stalled, until put away', async () => {
    const plan = { name: 'Trễ', seedSetId: 'quet-thu', cron: '0 * * * *' };
    const { id } = (await officer.send('POST', '/api/schedules', plan)).json();
    await server.stores.runs.create(run('run-empty', { state: 'done' }));
    await server.stores.schedules.markFired(id, server.clock.now(), 'run-empty');
    await kinds(officer);
    server.advance(2 * 3_600_000);
    expect(await kinds(officer)).toEqual([
      'schedule_missed',
      'run_stalled',
      'schedule_empty',
      'exercise',
    ]);
    const [missed] = (await officer.send('GET', '/api/banners')).json().banners;
    await officer.send('POST', `/api/banners/${encodeURIComponent(missed.id)}/dismiss`);
    expect(await kinds(officer)).not.toContain('schedule_missed');
  });

  it('owe nothing for the time a schedule was paused', async () => {
    const plan = { name: 'Nghỉ', seedSetId: 'quet-thu', cron: '0 * * * *' };
    const { id } = (await officer.send('POST', '/api/schedules', plan)).json();
    await officer.send('POST', `/api/schedules/${id}/pause`);
    server.advance(5 * 3_600_000);
    await officer.send('POST', `/api/schedules/${id}/resume`);
    const { banners } = (await officer.send('GET', '/api/banners')).json();
    expect(banners.filter((banner: { id: string }) => banner.id.includes(id))).toEqual([]);
  });
});

describe('screenshots', () => {
  it('are taken again on request, once at a time', async () => {
    const found = await seedCase(server, { host: 'chup-lai.example' });
    const url = `/api/cases/${found.id}/screenshot`;
    expect((await analyst.send('POST', url)).json().state).toBe('pending');
    await analyst.send('POST', url);
    const asked = server.calls.filter((call) => (call as string[])[0] === 'screenshot');
    expect(asked).toEqual([['screenshot', found.leadFindingId]]);
    const detail = (await analyst.send('GET', `/api/cases/${found.id}`)).json();
    expect(detail.screenshot.state).toBe('pending');
    expect((await analyst.send('GET', `/api/cases/${found.id}/screenshot.png`)).statusCode).toBe(
      404,
    );
  });
});

describe('administration', () => {
  it('makes an account whose password is shown once and has to be changed', async () => {
    const body = { login: 'moi', displayName: 'Người mới', role: 'liaison' };
    const made = (await admin.send('POST', '/api/users', body)).json();
    expect(made).toMatchObject({ user: { login: 'moi', mustChangePassword: true } });
    expect(made.password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const list = await admin.send('GET', '/api/users');
    expect(list.body).not.toContain(made.password);
    expect(list.body).not.toContain('argon2');
    const reset = await admin.send('POST', `/api/users/${made.user.id}/reset-password`);
    expect(reset.json().password).not.toBe(made.password);
  });

  it('protects a name at once and ends that again', async () => {
    const body = {
      kind: 'domain',
      value: 'hxxps://Truong[.]example/x',
      owner: 'Trường',
      reason: 'nhầm',
    };
    const entry = (await admin.send('POST', '/api/protect', body)).json();
    expect(entry).toMatchObject({ value: 'truong.example', shipped: false });
    expect(server.deps.protect().host('www.truong.example').protected).toBe(true);
    expect((await admin.send('DELETE', `/api/protect/${entry.id}`)).statusCode).toBe(200);
    expect(server.deps.protect().host('www.truong.example').protected).toBe(false);
    const whole = await admin.send('POST', '/api/protect', { ...body, value: 'vn' });
    expect(whole.statusCode).toBe(400);
  });

  it('reads and checks the audit chain page by page', async () => {
    const first = (await admin.send('GET', '/api/audit?limit=5')).json();
    expect(first.events).toHaveLength(5);
    const next = (
      await admin.send('GET', `/api/audit?limit=5&beforeSeq=${first.nextBeforeSeq}`)
    ).json();
    expect(next.events[0].seq).toBe(first.events[4].seq - 1);
    expect((await admin.send('GET', '/api/audit/verify')).json()).toMatchObject({ ok: true });
  });

  it('describes the whole API', async () => {
    const { openapi, paths } = (await admin.send('GET', '/api/openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toContain('/api/cases/{id}/decide');
    expect(paths['/api/cases/{id}/decide'].post.requestBody).toBeDefined();
  });

  it('gives menus their words', async () => {
    const { categories, decisions } = (await admin.send('GET', '/api/vocabulary')).json();
    expect(categories).toContainEqual({
      id: 'bank_brand',
      label: { vi: 'Giả ngân hàng, ví điện tử', en: 'Fake bank or e-wallet' },
      harm: 5,
      suspect: true,
    });
    expect(decisions.map(({ id }: { id: string }) => id)).toContain('held');
  });
});
