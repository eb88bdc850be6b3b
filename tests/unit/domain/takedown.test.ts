import { describe, expect, it } from 'vitest';
import {
  AppError,
  type Artefact,
  applyRequestAct,
  barredBecause,
  draftItems,
  type RequestAct,
  recipientsFor,
} from '../../../domain/index.js';
import {
  ANALYST,
  APPROVER,
  aCase,
  aDecidedCase,
  aProtectList,
  aRecipient,
  aRequest,
  NOW,
} from '../../builders/cases.js';

const protect = aProtectList();
const phone: Artefact = {
  kind: 'phone',
  value: '+84200000001',
  raw: '0200 000 001',
  context: 'liên hệ Zalo',
  role: 'contacts',
  confidence: 0.9,
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
}

describe('a takedown request', () => {
  const reviewCase = aDecidedCase();
  const draft = aRequest(reviewCase);
  const approve: RequestAct = { type: 'approve' };

  it('is approved by a second person and issued with a number', () => {
    const approved = applyRequestAct(draft, approve, reviewCase, protect, APPROVER, NOW);
    const issued = applyRequestAct(
      approved,
      { type: 'issue', number: 'TH-CV-1' },
      reviewCase,
      protect,
      APPROVER,
      NOW,
    );
    expect([approved.state, issued.state, issued.issuedNumber]).toEqual([
      'approved',
      'issued',
      'TH-CV-1',
    ]);
    expect(issued.outbox.map((event) => event.action)).toEqual([
      'request.approved',
      'request.issued',
    ]);
  });

  it('is withdrawn after issue by name, with the reason and its number kept', () => {
    const issued = { ...draft, state: 'issued' as const, issuedNumber: 'TH-CV-1' };
    const act: RequestAct = { type: 'withdraw', reason: ' chủ trang đã khắc phục ' };
    const withdrawn = applyRequestAct(issued, act, reviewCase, protect, APPROVER, NOW);
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      issuedNumber: 'TH-CV-1',
      withdrawReason: 'chủ trang đã khắc phục',
      withdrawnByLogin: APPROVER.login,
      withdrawnAt: NOW,
    });
    expect(withdrawn.outbox.at(-1)).toMatchObject({
      action: 'request.withdrawn',
      actor: APPROVER.login,
      detail: { reason: 'chủ trang đã khắc phục', issuedNumber: 'TH-CV-1' },
    });
    const again = applyRequestAct(
      withdrawn,
      { type: 'redraft' },
      reviewCase,
      protect,
      ANALYST,
      NOW,
    );
    expect(again.withdrawReason).toBeUndefined();
  });

  it.each(['return', 'withdraw'] as const)(
    'does not let itself be touched by %s without a reason',
    (type) => {
      expect(
        codeOf(() =>
          applyRequestAct(draft, { type, reason: '  ' }, reviewCase, protect, APPROVER, NOW),
        ),
      ).toBe('REASON_MISSING');
    },
  );

  it('comes back with a reason and can be drafted again', () => {
    const returned = applyRequestAct(
      draft,
      { type: 'return', reason: 'thiếu ảnh chụp' },
      reviewCase,
      protect,
      APPROVER,
      NOW,
    );
    expect([returned.state, returned.returnReason]).toEqual(['returned', 'thiếu ảnh chụp']);
    expect(
      applyRequestAct(returned, { type: 'redraft' }, reviewCase, protect, ANALYST, NOW).state,
    ).toBe('draft');
  });

  it.each([
    {
      name: 'approval by the decider',
      request: draft,
      act: approve,
      actor: ANALYST,
      of: reviewCase,
      code: 'SAME_PERSON',
    },
    {
      name: 'approval of an undecided case',
      request: draft,
      act: approve,
      actor: APPROVER,
      of: aCase(),
      code: 'NOT_CONFIRMED',
    },
    {
      name: 'approval of a held case',
      request: draft,
      act: approve,
      actor: APPROVER,
      of: aDecidedCase({
        decision: { value: { kind: 'held', until: NOW, note: '' }, by: 'u', login: 'u', at: NOW },
      }),
      code: 'CASE_HELD',
    },
    {
      name: 'approval of a protected name',
      request: aRequest(reviewCase, { value: 'online.vidubank.example' }),
      act: approve,
      actor: APPROVER,
      of: reviewCase,
      code: 'PROTECTED_NAME',
    },
    {
      name: 'a person’s artefact on one source without a reason',
      request: aRequest(reviewCase, { class: 'phone', value: phone.value, artefact: phone }),
      act: approve,
      actor: APPROVER,
      of: reviewCase,
      code: 'SINGLE_SOURCE',
    },
    {
      name: 'a blank reason for one source',
      request: aRequest(reviewCase, { class: 'phone', value: phone.value, artefact: phone }),
      act: { type: 'approve', singleSourceReason: '  ' } as const,
      actor: APPROVER,
      of: reviewCase,
      code: 'SINGLE_SOURCE',
    },
    {
      name: 'a return without a reason',
      request: draft,
      act: { type: 'return', reason: ' ' } as const,
      actor: APPROVER,
      of: reviewCase,
      code: 'REASON_MISSING',
    },
    {
      name: 'issuing what was not approved',
      request: draft,
      act: { type: 'issue', number: '1' } as const,
      actor: APPROVER,
      of: reviewCase,
      code: 'CONFLICT',
    },
    {
      name: 'issuing after the case was held',
      request: aRequest(reviewCase, { state: 'approved' }),
      act: { type: 'issue', number: '1' } as const,
      actor: APPROVER,
      of: aDecidedCase({
        decision: { value: { kind: 'held', until: NOW, note: '' }, by: 'u', login: 'u', at: NOW },
      }),
      code: 'CASE_HELD',
    },
  ])('refuses $name', ({ request, act, actor, of, code }) => {
    expect(codeOf(() => applyRequestAct(request, act, of, protect, actor, NOW))).toBe(code);
  });

  it('on one source is approved with the reason kept', () => {
    const request = aRequest(reviewCase, { class: 'phone', value: phone.value, artefact: phone });
    expect(
      applyRequestAct(
        request,
        { type: 'approve', singleSourceReason: 'nạn nhân xác nhận' },
        reviewCase,
        protect,
        APPROVER,
        NOW,
      ).singleSourceReason,
    ).toBe('nạn nhân xác nhận');
  });

  it('to a protected owner is allowed when it warns the owner', () => {
    const warning = aRequest(reviewCase, { value: 'vidubank.example', measure: 'warn_owner' });
    expect(barredBecause(warning, reviewCase, protect)).toBeUndefined();
  });
});

describe('what of a case may be asked about', () => {
  const items = (artefacts: Artefact[]) =>
    draftItems(
      aDecidedCase(),
      artefacts.map((artefact) => ({ artefact, sourceCount: 2 })),
      protect,
    ).map((item) => item.class);
  it.each([
    { name: 'a contact phone', artefact: phone, listed: true },
    {
      name: 'a phone only a picture shows',
      artefact: { ...phone, fromImage: true },
      listed: false,
    },
    { name: 'a borrowed hotline', artefact: { ...phone, role: 'borrowed' }, listed: false },
    { name: 'a victim’s phone', artefact: { ...phone, role: 'victim' }, listed: false },
    { name: 'a phone of unknown role', artefact: { ...phone, role: 'unknown' }, listed: false },
    {
      name: 'the protected charity account',
      artefact: { ...phone, kind: 'bank_account', value: '000011112222', role: 'collects' },
      listed: false,
    },
    {
      name: 'a collecting account',
      artefact: { ...phone, kind: 'bank_account', value: '999900001111', role: 'collects' },
      listed: true,
    },
    {
      name: 'an IP address beside the site',
      artefact: { ...phone, kind: 'ip', value: '45.0.0.1', role: 'hosts' },
      listed: false,
    },
  ] as { name: string; artefact: Artefact; listed: boolean }[])(
    '$name: listed $listed',
    ({ artefact, listed }) => {
      expect(items([artefact]).length).toBe(listed ? 2 : 1);
    },
  );

  it('goes to narrow recipients before broad ones of the same kind', () => {
    const item = { key: 'k', class: 'website' as const, value: 'nghi-van.com.vn', sourceCount: 1 };
    const vnnic = aRecipient({
      id: 'vnnic',
      kind: 'registrar',
      match: { suffixes: ['vn'], platforms: [], banks: [], carriers: [] },
    });
    const anyRegistrar = aRecipient({ id: 'registrar', kind: 'registrar' });
    const telco = aRecipient({ id: 'telco', kind: 'telco', classes: ['phone'] });
    expect(
      recipientsFor(item, [anyRegistrar, telco, aRecipient(), vnnic]).map(
        (recipient) => recipient.id,
      ),
    ).toEqual(['vnnic', 'isp']);
    expect(
      recipientsFor({ ...item, value: 'nghi-van.example' }, [anyRegistrar, vnnic]).map(
        (recipient) => recipient.id,
      ),
    ).toEqual(['registrar']);
  });
});
