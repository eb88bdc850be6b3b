import { describe, expect, it } from 'vitest';
import {
  AppError,
  applyCaseAct,
  type CaseAct,
  CLAIM_LEASE_MS,
  isHeld,
} from '../../../domain/index.js';
import { ANALYST, aCase, aDecidedCase, NOW, OTHER_ANALYST } from '../../builders/cases.js';

const later = (ms: number) => new Date(NOW.getTime() + ms);
const confirm: CaseAct = {
  type: 'decide',
  decision: { kind: 'confirmed', category: 'loan', note: '' },
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
}

describe('a review case', () => {
  it('goes open → claimed → decided, raises its version and leaves one audit draft a step', () => {
    const claimed = applyCaseAct(aCase(), { type: 'claim' }, ANALYST, NOW);
    const decided = applyCaseAct(claimed, confirm, ANALYST, later(1));
    expect([claimed.state, decided.state]).toEqual(['claimed', 'decided']);
    expect(decided.version).toBe(3);
    expect(decided.outbox.map((event) => event.action)).toEqual(['case.claimed', 'case.decided']);
    expect(new Set(decided.outbox.map((event) => event.id)).size).toBe(2);
    expect(decided.claim).toBeUndefined();
  });

  it('can be undone and decided again; the first decision stays in its history', () => {
    const decided = applyCaseAct(aCase(), confirm, ANALYST, NOW);
    const undone = applyCaseAct(decided, { type: 'undo' }, ANALYST, later(1));
    const again = applyCaseAct(
      undone,
      { type: 'decide', decision: { kind: 'not_scam', note: 'cửa hàng thật' } },
      ANALYST,
      later(2),
    );
    expect(undone.state).toBe('claimed');
    expect(undone.decision).toBeUndefined();
    expect(again.decision?.value.kind).toBe('not_scam');
    expect(again.history).toHaveLength(1);
    expect(again.history[0]).toMatchObject({ value: { kind: 'confirmed' }, undoneBy: ANALYST.id });
  });

  it('is kept from others while a claim lives and is theirs when it has run out', () => {
    const claimed = applyCaseAct(aCase(), { type: 'claim' }, ANALYST, NOW);
    expect(
      codeOf(() =>
        applyCaseAct(claimed, { type: 'claim' }, OTHER_ANALYST, later(CLAIM_LEASE_MS - 1)),
      ),
    ).toBe('CONFLICT');
    expect(
      applyCaseAct(claimed, { type: 'claim' }, OTHER_ANALYST, later(CLAIM_LEASE_MS + 1)).claim?.by,
    ).toBe(OTHER_ANALYST.id);
  });

  it.each([
    {
      name: 'a protected name confirmed',
      from: aCase({ protectedBy: 'Ví Dụ Bank' }),
      act: confirm,
      code: 'PROTECTED_NAME',
    },
    { name: 'a second decision', from: aDecidedCase(), act: confirm, code: 'CONFLICT' },
    {
      name: 'an undo after something was issued',
      from: aDecidedCase({ issued: true }),
      act: { type: 'undo' } as const,
      code: 'CASE_ISSUED',
    },
    { name: 'an undo of nothing', from: aCase(), act: { type: 'undo' } as const, code: 'CONFLICT' },
    {
      name: 'a claim of a decided case',
      from: aDecidedCase(),
      act: { type: 'claim' } as const,
      code: 'CONFLICT',
    },
    {
      name: 'a release of an open case',
      from: aCase(),
      act: { type: 'release' } as const,
      code: 'CONFLICT',
    },
    {
      name: 'a hold that ends in the past',
      from: aCase(),
      act: { type: 'decide', decision: { kind: 'held', until: later(-1), note: '' } } as const,
      code: 'HOLD_IN_PAST',
    },
    {
      name: 'a duplicate of itself',
      from: aCase(),
      act: { type: 'decide', decision: { kind: 'duplicate', of: aCase().id, note: '' } } as const,
      code: 'CONFLICT',
    },
    {
      name: 'the release of a hold that is none',
      from: aDecidedCase(),
      act: { type: 'release_hold', note: '' } as const,
      code: 'CONFLICT',
    },
  ])('refuses $name', ({ from, act, code }) => {
    expect(codeOf(() => applyCaseAct(from, act, ANALYST, NOW))).toBe(code);
  });

  it('of a protected owner can still be called compromised', () => {
    const decided = applyCaseAct(
      aCase({ protectedBy: 'Ví Dụ Bank' }),
      { type: 'decide', decision: { kind: 'compromised', category: 'gambling', note: '' } },
      ANALYST,
      NOW,
    );
    expect(decided.decision?.value.kind).toBe('compromised');
  });

  it('stays held past the date of its hold until a person releases it', () => {
    const held = applyCaseAct(
      aCase(),
      { type: 'decide', decision: { kind: 'held', until: later(1_000), note: 'chuyên án' } },
      ANALYST,
      NOW,
    );
    expect(isHeld(held)).toBe(true);
    const released = applyCaseAct(
      held,
      { type: 'release_hold', note: 'xong' },
      OTHER_ANALYST,
      later(5_000),
    );
    expect([isHeld(released), released.state, released.history.length]).toEqual([false, 'open', 1]);
  });
});
