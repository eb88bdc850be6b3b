import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, type RouteId } from '../../../review/contract/index.js';
import { type Client, createTestServer, logInAs, type TestServer } from './review-server.js';
import {
  ACCOUNT,
  artefactIdOf,
  HANDLE,
  PHONE,
  PHONE_RAW,
  SECRETS,
  seedCase,
} from './review-world.js';

/** Their purpose is the raw value; each is a permission of its own and logged. */
const RAW_BY_PURPOSE: readonly RouteId[] = ['exportTakedown', 'evidenceDownload', 'seedExport'];

describe('personal data', () => {
  let server: TestServer;
  let analyst: Client;
  let approver: Client;
  let auditor: Client;
  let caseId: string;
  beforeAll(async () => {
    server = await createTestServer();
    analyst = await logInAs(server, 'analyst');
    approver = await logInAs(server, 'approver');
    auditor = await logInAs(server, 'auditor');
    caseId = (await seedCase(server)).id;
    const copy = await seedCase(server, { host: 'ban-sao.example', foldedInto: caseId });
    const campaign = [`phone::${PHONE}`, `handle:telegram:${HANDLE}`];
    await server.stores.campaigns.join(caseId, campaign, new Date(0), true);
    const joined = await server.stores.campaigns.join(copy.id, campaign, new Date(0), true);
    if (!joined) throw new Error('no campaign');
    await server.stores.cases.joinCampaign([caseId], joined.id);
    const note = { text: `đã gọi ${PHONE_RAW}, chủ tài khoản ${ACCOUNT}` };
    await analyst.send('POST', `/api/cases/${caseId}/notes`, note);
    const decision = { kind: 'confirmed', category: 'bank_brand', note: note.text };
    await analyst.send('POST', `/api/cases/${caseId}/decide`, { decision });
  });
  afterAll(() => server.app.close());

  it('stands in no readable answer before it is asked for', async () => {
    const requests = await server.stores.requests.ofCase(caseId);
    const reads = Object.entries(API).filter(
      ([id, route]) => route.method === 'GET' && !RAW_BY_PURPOSE.includes(id as RouteId),
    );
    const paths = reads.flatMap(([, { path }]) =>
      path.includes('/requests/:id')
        ? requests.map(({ id }) => path.replace(':id', id))
        : [path.replace(':id', caseId)],
    );
    const states = '?states=draft,approved,returned,issued,withdrawn';
    let answered = 0;
    for (const path of [...paths, `/api/requests${states}`, '/api/cases?view=all']) {
      for (const client of [analyst, approver, auditor]) {
        const response = await client.send('GET', path);
        answered += response.statusCode === 200 ? 1 : 0;
        for (const secret of SECRETS) expect(response.body, path).not.toContain(secret);
      }
    }
    expect(answered).toBeGreaterThan(40);
  });

  it('stands in no answer of a search that named it', async () => {
    const response = await analyst.send('POST', '/api/search', { q: PHONE_RAW });
    expect(response.json().artefacts).toHaveLength(1);
    expect(response.json().cases).toHaveLength(2);
    for (const secret of SECRETS) expect(response.body).not.toContain(secret);
  });

  it('is shown to whoever asks and may, and the asking is logged first', async () => {
    const id = artefactIdOf('phone');
    const url = `/api/cases/${caseId}/artefacts/${id}/unmask`;
    const response = await analyst.send('POST', url, { reason: 'gọi xác minh' });
    expect(response.json()).toMatchObject({ value: PHONE, raw: PHONE_RAW });
    const [event] = await server.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      action: 'artefact.unmasked',
      actor: 'analyst',
      subject: `case:${caseId}`,
      detail: { artefact: id, kind: 'phone', reason: 'gọi xác minh' },
    });
    expect(JSON.stringify(event)).not.toContain(PHONE_RAW);
  });

  it('is not shown where the log cannot take the entry', async () => {
    const { audit } = server.stores;
    const stores = {
      ...server.stores,
      audit: { ...audit, append: () => Promise.reject(new Error('disk full')) },
    };
    const { unmaskArtefact } = await import('../../../review/index.js');
    const who = { id: 'u', login: 'u', role: 'analyst', unit: 'unit-1' } as const;
    const asked = unmaskArtefact(
      { ...server.deps, stores },
      caseId,
      artefactIdOf('phone'),
      '',
      who,
    );
    await expect(asked).rejects.toThrow('disk full');
  });

  it('keeps every span on the same letters', async () => {
    const { finding } = (await analyst.send('GET', `/api/cases/${caseId}`)).json();
    const stored = await server.stores.findings.get(finding.id);
    expect(finding.text).toHaveLength(stored?.text.length ?? 0);
    const signal = finding.signals.find((item: { code: string }) => item.code === 'phone');
    expect(signal.quote).toBe('090•.•••.017');
    expect(finding.text.slice(signal.span.start, signal.span.end)).toBe(signal.quote);
    expect(finding.text).toContain('Chuyển 500.000đ tới tài khoản');
  });

  it('leaves nothing personal in the audit chain', async () => {
    const events = await server.stores.audit.list({ limit: 500 });
    const text = JSON.stringify(events);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });
});
