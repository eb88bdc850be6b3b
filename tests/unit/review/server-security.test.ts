import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUser } from '../../../review/index.js';
import {
  type Client,
  createTestServer,
  logInAs,
  logInWith,
  type TestServer,
} from './review-server.js';
import { seedCase } from './review-world.js';

describe('the server refuses', () => {
  let server: TestServer;
  let analyst: Client;
  let caseId: string;
  beforeAll(async () => {
    server = await createTestServer();
    analyst = await logInAs(server, 'analyst');
    caseId = (await seedCase(server)).id;
  });
  afterAll(() => server.app.close());

  const claim = (headers: Record<string, string>) =>
    server.app.inject({ method: 'POST', url: `/api/cases/${caseId}/claim`, headers, payload: {} });

  it.each([
    { name: 'no token', headers: {} },
    { name: 'a wrong token', headers: { 'x-csrf-token': 'khong-dung' } },
  ])('a write with $name', async ({ headers }) => {
    const response = await claim({ cookie: analyst.cookie, ...headers });
    expect(response.statusCode).toBe(403);
    expect(response.json().error.code).toBe('CSRF');
  });

  it.each([
    { name: 'another origin', headers: { origin: 'https://ke-xau.example' } },
    { name: 'the same host on another port', headers: { origin: 'http://localhost:9' } },
    { name: 'an opaque origin', headers: { origin: 'null' } },
    { name: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
    { name: 'a sister site', headers: { 'sec-fetch-site': 'same-site' } },
  ])('a write from $name, token or not', async ({ headers }) => {
    const response = await analyst.send('POST', `/api/cases/${caseId}/claim`, {}, headers);
    expect(response.statusCode).toBe(403);
  });

  it('a log-in from another origin', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://ke-xau.example' },
      payload: { login: 'analyst', password: 'x' },
    });
    expect(response.statusCode).toBe(403);
  });

  it('nothing of its own: the app’s own origin with its token', async () => {
    const response = await analyst.send(
      'POST',
      `/api/cases/${caseId}/claim`,
      {},
      {
        origin: 'http://localhost:80',
        host: 'localhost:80',
        'sec-fetch-site': 'same-origin',
      },
    );
    expect(response.statusCode, response.body).toBe(200);
  });

  it.each([
    { name: 'an unknown key', body: { decision: { kind: 'unclear' }, them: 1 } },
    { name: 'an operator', body: { decision: { kind: { $ne: 'x' } } } },
    { name: 'an operator at the top', body: { $where: 'sleep(1)', decision: { kind: 'unclear' } } },
    { name: 'a dotted key', body: { 'decision.kind': 'unclear' } },
    { name: 'an unknown decision', body: { decision: { kind: 'guilty' } } },
    {
      name: 'an unknown category',
      body: { decision: { kind: 'confirmed', category: 'politics' } },
    },
    { name: 'no decision', body: {} },
    {
      name: 'a note that is too long',
      body: { decision: { kind: 'unclear', note: 'x'.repeat(3_000) } },
    },
  ])('$name with 400 and words in two languages', async ({ body }) => {
    const response = await analyst.send('POST', `/api/cases/${caseId}/decide`, body);
    expect(response.statusCode).toBe(400);
    const { error } = response.json();
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.message).toMatch(/[ạữệ]/);
    expect(error.messageEn).toBeTruthy();
  });

  it.each([
    { name: 'an operator in the query', url: '/api/cases?view[$ne]=x' },
    { name: 'an unknown query key', url: '/api/cases?filter=x' },
    { name: 'an absurd limit', url: '/api/cases?limit=1000000' },
    { name: 'an unknown state', url: '/api/requests?states=secret' },
  ])('$name', async ({ url }) => {
    expect((await analyst.send('GET', url)).statusCode).toBe(400);
  });

  it('broken JSON, a wrong type and a body that is too large', async () => {
    const send = (payload: string, type: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/search',
        headers: { cookie: analyst.cookie, 'x-csrf-token': analyst.csrf, 'content-type': type },
        payload,
      });
    expect((await send('{"q":', 'application/json')).statusCode).toBe(400);
    expect((await send('{"q":"abc"}', 'text/xml')).statusCode).toBe(415);
    const large = await send(JSON.stringify({ q: 'x'.repeat(400_000) }), 'application/json');
    expect(large.statusCode).toBe(413);
    const poison = await send('{"q":"abc","__proto__":{"admin":true}}', 'application/json');
    expect(poison.statusCode).toBe(400);
  });

  it('a file outside the evidence of the case', async () => {
    const other = await server.stores.evidence.put('html', 'text/html', Buffer.from('khac'));
    const response = await analyst.send('GET', `/api/cases/${caseId}/evidence/${other.sha256}`);
    expect(response.statusCode).toBe(404);
    for (const path of ['..%2f..%2fetc%2fpasswd', 'a'.repeat(63), `${'a'.repeat(63)}G`]) {
      const wrong = await analyst.send('GET', `/api/cases/${caseId}/evidence/${path}`);
      expect(wrong.statusCode).toBe(400);
    }
  });

  it('to say anything of its inside where something breaks', async () => {
    const broken = await createTestServer({
      systemStatus: () => Promise.reject(new Error('mongodb://user:secret@10.0.0.1')),
    });
    const auditor = await logInAs(broken, 'auditor');
    const response = await auditor.send('GET', '/api/system');
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
    await broken.app.close();
  });
});

describe('the session', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await createTestServer();
  });
  afterAll(() => server.app.close());

  it('comes in a cookie that scripts and other sites cannot use', async () => {
    const { password } = await createUser(
      server.deps,
      { login: 'mot', displayName: 'Một', role: 'analyst' },
      'test',
      false,
    );
    const logIn = (app = server.app) =>
      app.inject({ method: 'POST', url: '/api/session', payload: { login: 'mot', password } });
    const [cookie] = (await logIn()).cookies;
    expect(cookie).toMatchObject({ name: 'rasoat', httpOnly: true, sameSite: 'Strict', path: '/' });

    const { createReviewServer } = await import('../../../review/index.js');
    const secure = await createReviewServer({ ...server.deps, secureCookies: true });
    const [safe] = (await logIn(secure)).cookies;
    expect(safe).toMatchObject({ name: '__Host-rasoat', secure: true });
    await secure.close();
  });

  it('is worth nothing after log-out, and another begins with another token', async () => {
    const one = await logInAs(server, 'analyst', 'hai');
    expect((await one.send('DELETE', '/api/session', {})).statusCode).toBe(200);
    expect((await one.send('GET', '/api/session')).statusCode).toBe(401);
  });

  it('does not take a token that the caller made up', async () => {
    const fixed = 'A'.repeat(43);
    const { password } = await createUser(
      server.deps,
      { login: 'ba', displayName: 'Ba', role: 'analyst' },
      'test',
      false,
    );
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { cookie: `rasoat=${fixed}` },
      payload: { login: 'ba', password },
    });
    expect(response.cookies[0]?.value).not.toBe(fixed);
    const tried = await server.app.inject({
      method: 'GET',
      url: '/api/session',
      headers: { cookie: `rasoat=${fixed}` },
    });
    expect(tried.statusCode).toBe(401);
  });

  it('locks the account after five wrong passwords', async () => {
    const { password } = await createUser(
      server.deps,
      { login: 'bon', displayName: 'Bốn', role: 'analyst' },
      'test',
      false,
    );
    const attempt = (typed: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { login: 'bon', password: typed },
      });
    for (let i = 0; i < 5; i += 1) expect((await attempt('sai')).statusCode).toBe(401);
    const locked = await attempt(password);
    expect(locked.statusCode).toBe(401);
    expect(locked.json().error.hint).toContain('15 phút');
  });

  it('slows down whoever guesses from one address', async () => {
    const slow = await createTestServer({ limits: { loginsPerMinute: 3 } });
    const attempt = () =>
      slow.app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { login: 'ai', password: 'sai' },
      });
    const codes = [];
    for (let i = 0; i < 5; i += 1) codes.push((await attempt()).statusCode);
    expect(codes).toEqual([401, 401, 401, 429, 429]);
    expect((await attempt()).json().error.code).toBe('RATE_LIMITED');
    await slow.app.close();
  });

  it('does nothing but change the password while that is due', async () => {
    const { password } = await createUser(
      server.deps,
      { login: 'nam', displayName: 'Năm', role: 'analyst' },
      'test',
    );
    const client = await logInWith(server.app, 'nam', password);
    const refused = await client.send('GET', '/api/cases');
    expect(refused.statusCode).toBe(403);
    expect(refused.json().error.code).toBe('PASSWORD_CHANGE_REQUIRED');
    const body = { current: password, next: 'mat-khau-moi-that-dai' };
    const changed = await client.send('POST', '/api/session/password', body);
    expect(changed.json().mustChangePassword).toBe(false);
    const again = await logInWith(server.app, 'nam', body.next);
    expect((await again.send('GET', '/api/cases')).statusCode).toBe(200);
  });
});

describe('every answer', () => {
  let server: TestServer;
  let analyst: Client;
  let caseId: string;
  beforeAll(async () => {
    server = await createTestServer();
    analyst = await logInAs(server, 'analyst');
    caseId = (await seedCase(server)).id;
  });
  afterAll(() => server.app.close());

  it('allows nothing but this server: no script of others, no frame, no referrer', async () => {
    const { headers } = await analyst.send('GET', '/api/session');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  it('gives the screenshot as an image that can run nothing', async () => {
    const { headers, rawPayload, statusCode } = await analyst.send(
      'GET',
      `/api/cases/${caseId}/screenshot.png?v=1`,
    );
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('image/png');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(rawPayload.subarray(1, 4).toString()).toBe('PNG');
  });

  it('gives stored HTML as a text attachment only, and logs who took it', async () => {
    const detail = (await analyst.send('GET', `/api/cases/${caseId}`)).json();
    const html = detail.capture.files.find((file: { role: string }) => file.role === 'html');
    const { headers, statusCode } = await analyst.send('GET', html.downloadUrl);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="html-[0-9a-f]{12}\.txt"$/,
    );
    expect(headers['content-security-policy']).toContain('sandbox');
    const [event] = await server.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'artefact.unmasked', actor: 'analyst' });
  });

  it('refuses to show a screenshot that is no image', async () => {
    const finding = await server.stores.findings.get(
      (await server.stores.cases.get(caseId))?.leadFindingId ?? '',
    );
    const fake = await server.stores.evidence.put('screenshot', 'image/png', Buffer.from('<svg>'));
    const at = new Date(0);
    const shot = { state: 'taken', sha256: fake.sha256, width: 1, height: 1, takenAt: at } as const;
    await server.stores.findings.setScreenshot(finding?.id ?? '', shot);
    const response = await analyst.send('GET', `/api/cases/${caseId}/screenshot.png`);
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/json');
  });

  it('is a JSON 404 for an unknown API path, and says where the app is missing', async () => {
    const unknown = await analyst.send('GET', '/api/khong-co');
    expect(unknown.statusCode).toBe(404);
    expect(unknown.json().error.code).toBe('NOT_FOUND');
    const screen = await analyst.send('GET', '/cases');
    expect(screen.statusCode).toBe(503);
    expect(screen.body).toContain('npm run build:web');
  });
});
