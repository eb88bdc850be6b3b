import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { can, ROLES, type Role } from '../../../domain/index.js';
import { API, type RouteId } from '../../../review/contract/index.js';
import { type Client, createTestServer, logInAs, type TestServer } from './review-server.js';

const ROUTES = Object.entries(API) as [RouteId, (typeof API)[RouteId]][];

/** Ends the caller's own session: each is asked with a session of its own. */
const ENDS_SESSION: readonly RouteId[] = ['logout', 'changePassword'];

function pathOf(path: string): string {
  return path.replace(':sha256', 'a'.repeat(64)).replace(/:\w+/g, 'khong-co');
}

describe('role × route', () => {
  let server: TestServer;
  const clients = new Map<Role, Client>();
  beforeAll(async () => {
    server = await createTestServer();
    for (const role of ROLES) clients.set(role, await logInAs(server, role));
  });
  afterAll(() => server.app.close());

  it('covers every route the server has', () => {
    const listed = new Set(ROUTES.map(([, { method, path }]) => `${method} ${path}`));
    const served = server.app.swagger().paths ?? {};
    const known = Object.entries(served).flatMap(([path, methods]) =>
      Object.keys(methods ?? {}).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    expect(known.filter((route) => route.includes('/api/')).sort()).toEqual([...listed].sort());
  });

  for (const [id, { method, path, access }] of ROUTES) {
    it(`${id}: nobody unknown gets in unless it is public`, async () => {
      const { statusCode } = await server.app.inject({ method, url: pathOf(path), payload: {} });
      if (access === 'public') expect(statusCode).not.toBe(401);
      else expect(statusCode).toBe(401);
    });

    it(`${id}: exactly the roles that hold ${access}`, async () => {
      for (const role of ROLES) {
        const client = ENDS_SESSION.includes(id)
          ? await logInAs(server, role, `${role}-${id.toLowerCase()}`)
          : clients.get(role);
        const body = method === 'GET' ? undefined : {};
        const response = await client?.send(method, pathOf(path), body);
        const allowed = access === 'public' || access === 'signed-in' || can(role, access as never);
        const refused = response?.statusCode === 403 && response.json().error.code === 'FORBIDDEN';
        expect({ role, refused }).toEqual({ role, refused: !allowed });
        expect(response?.statusCode, `${role}: ${response?.body}`).not.toBe(500);
      }
    });
  }

  /** Written by hand, so that a slip in the table itself is seen. */
  it.each([
    ['analyst', 'requestApprove'],
    ['analyst', 'requestWithdraw'],
    ['liaison', 'requestWithdraw'],
    ['admin', 'requestWithdraw'],
    ['analyst', 'exportTakedown'],
    ['approver', 'caseDecide'],
    ['approver', 'runStart'],
    ['officer', 'caseDecide'],
    ['officer', 'artefactUnmask'],
    ['liaison', 'requestApprove'],
    ['liaison', 'artefactUnmask'],
    ['liaison', 'evidenceDownload'],
    ['admin', 'caseDecide'],
    ['admin', 'requestApprove'],
    ['admin', 'exportTakedown'],
    ['admin', 'artefactUnmask'],
    ['auditor', 'caseDecide'],
    ['auditor', 'runStart'],
    ['auditor', 'userCreate'],
    ['analyst', 'auditList'],
    ['analyst', 'protectAdd'],
    ['approver', 'userCreate'],
  ] as const)('%s may not %s', async (role, id) => {
    const { method, path } = API[id];
    const body = method === 'GET' ? undefined : {};
    const response = await clients.get(role)?.send(method, pathOf(path), body);
    expect(response?.statusCode).toBe(403);
  });
});
