import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from './review-server.js';

describe('the built app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-web-'));
  const webRoot = join(folder, 'dist');
  let server: TestServer;
  beforeAll(async () => {
    mkdirSync(join(webRoot, 'assets'), { recursive: true });
    writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Rà Soát</title>');
    writeFileSync(join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
    writeFileSync(join(folder, 'bi-mat.txt'), 'ngoài thư mục');
    server = await createTestServer({ webRoot });
  });
  afterAll(async () => {
    await server.app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/cases/case_1', '/runs?state=done'])('answers %s with its page', async (url) => {
    const response = await server.app.inject({ method: 'GET', url });
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('<title>Rà Soát</title>');
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('lets hashed files be kept for good', async () => {
    const response = await server.app.inject({ method: 'GET', url: '/assets/app-1a2b.js' });
    expect(response.headers['content-type']).toContain('javascript');
    expect(response.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../bi-mat.txt',
    '/%2e%2e/bi-mat.txt',
    '/..%2fbi-mat.txt',
    '/assets/..%2f..%2fbi-mat.txt',
  ])('hands out nothing outside of it: %s', async (url) => {
    const response = await server.app.inject({ method: 'GET', url });
    expect(response.body).not.toContain('ngoài thư mục');
  });

  it('takes no write outside the API', async () => {
    const response = await server.app.inject({ method: 'POST', url: '/cases', payload: {} });
    expect(response.statusCode).toBe(404);
  });
});
