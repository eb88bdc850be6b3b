import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createTestServer, logInAs, type TestServer } from './review-server.js';
import { SECRETS, seedCase } from './review-world.js';

describe('the main walk over HTTP', () => {
  let server: TestServer;
  let analyst: Client;
  let approver: Client;
  let caseId: string;
  beforeAll(async () => {
    server = await createTestServer();
    analyst = await logInAs(server, 'analyst');
    approver = await logInAs(server, 'approver');
    caseId = (await seedCase(server)).id;
  });
  afterAll(() => server.app.close());

  it('shows the queue and opens a case with masked evidence', async () => {
    const list = (await analyst.send('GET', '/api/cases')).json();
    expect(list.cases).toHaveLength(1);
    expect(list.cases[0].subject.display).toBe('lua-dao[.]example');
    expect(list.cases[0].exercise).toBe(true);
    const response = await analyst.send('GET', `/api/cases/${caseId}`);
    expect(response.statusCode, response.body).toBe(200);
    const detail = response.json();
    expect(detail.finding.signals.map((signal: { code: string }) => signal.code)).toEqual([
      'transfer',
      'phone',
      'counter',
      'text.rest',
      'prior',
    ]);
    expect(
      detail.finding.signals.filter((signal: { general: boolean }) => signal.general),
    ).toHaveLength(2);
    expect(detail.artefacts).toHaveLength(3);
    for (const secret of SECRETS) expect(response.body).not.toContain(secret);
    expect(detail.capture.forms).toEqual([
      {
        action: 'hxxps://nhan-otp[.]example/luu[.]php?sdt=090••••017',
        method: 'post',
        foreign: true,
        fields: [
          { type: 'password', name: 'mk', label: 'Mật khẩu', asks: 'password' },
          {
            type: 'text',
            name: 'otp',
            label: 'OTP gửi tới 090•.•••.017',
            asks: 'otp',
            hidden: true,
          },
        ],
      },
    ]);
  });

  it('says in the queue how many copies are folded under a case', async () => {
    await seedCase(server, { host: 'ban-sao.example', foldedInto: caseId });
    const { cases } = (await analyst.send('GET', '/api/cases')).json();
    expect(cases.map((item: { id: string; foldedCount?: number }) => item.foldedCount)).toEqual([
      1,
    ]);
  });

  it('decides, undoes, decides again, approves by a second person, exports', async () => {
    const decision = { kind: 'confirmed', category: 'bank_brand' };
    const first = await analyst.send('POST', `/api/cases/${caseId}/decide`, { decision });
    expect(first.statusCode, first.body).toBe(200);
    expect(first.json()).toMatchObject({ draftedRequests: 3, case: { state: 'decided' } });
    const undone = await analyst.send('POST', `/api/cases/${caseId}/undo`, {});
    expect(undone.json()).toMatchObject({ withdrawnRequests: 3, case: { state: 'claimed' } });
    const again = await analyst.send('POST', `/api/cases/${caseId}/decide`, { decision });
    expect(again.json()).toMatchObject({ draftedRequests: 3 });
    const { requests } = (await approver.send('GET', '/api/requests?states=draft')).json();
    expect(requests.map((request: { number: string }) => request.number)).toEqual([
      'TH-2026-000001',
      'TH-2026-000002',
      'TH-2026-000003',
    ]);
    for (const request of requests) {
      const body = request.needsSingleSourceReason ? { singleSourceReason: 'Ảnh chụp rõ' } : {};
      const approved = await approver.send('POST', `/api/requests/${request.id}/approve`, body);
      expect(approved.statusCode, approved.body).toBe(200);
    }
    const file = await approver.send('GET', '/api/export/takedown?format=csv');
    expect(file.statusCode, file.body).toBe(200);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(server.exported[0]?.requests).toHaveLength(3);
  });

  it('issues, then an approver withdraws with a reason; an analyst may not', async () => {
    const { requests } = (await approver.send('GET', '/api/requests?states=approved')).json();
    const id = requests[0].id as string;
    const issued = await (await logInAs(server, 'liaison')).send('POST', '/api/requests/issue', {
      ids: [id],
    });
    expect(issued.json().results[0]).toMatchObject({ ok: true });
    const path = `/api/requests/${id}/withdraw`;
    const reason = `Gọi ${'0900000017'} xác nhận: trang đã gỡ`;
    expect((await analyst.send('POST', path, { reason })).statusCode).toBe(403);
    expect((await approver.send('POST', path, {})).statusCode).toBe(400);
    const withdrawn = await approver.send('POST', path, { reason });
    expect(withdrawn.statusCode, withdrawn.body).toBe(200);
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn', withdrawnByLogin: 'approver' });
    expect(withdrawn.body).not.toContain('0900000017');
    expect((await approver.send('POST', path, { reason })).statusCode).toBe(409);
  });
});
