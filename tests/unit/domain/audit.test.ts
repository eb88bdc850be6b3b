import { describe, expect, it } from 'vitest';
import { type AuditEvent, chainHash, GENESIS_HASH, verifyChain } from '../../../domain/index.js';

function chain(count: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const draft = {
      id: `e${seq}`,
      action: 'case.claimed' as const,
      actor: 'analyst',
      subject: `case:${seq}`,
      at: new Date(1_790_000_000_000 + seq),
      detail: { n: seq },
    };
    const previousHash = events.at(-1)?.hash ?? GENESIS_HASH;
    events.push({ ...draft, seq, previousHash, hash: chainHash(draft, seq, previousHash) });
  }
  return events;
}

const at = (events: AuditEvent[], index: number): AuditEvent => {
  const event = events[index];
  if (!event) throw new Error(`no event ${index}`);
  return event;
};

describe('the audit chain', () => {
  it('holds when untouched', () => {
    expect(verifyChain(chain(5))).toEqual({ ok: true, count: 5 });
  });

  it.each([
    {
      name: 'an edited actor',
      tamper: (e: AuditEvent[]) => e.with(2, { ...at(e, 2), actor: 'somebody' }),
      seq: 3,
    },
    {
      name: 'an edited detail',
      tamper: (e: AuditEvent[]) => e.with(1, { ...at(e, 1), detail: { n: 99 } }),
      seq: 2,
    },
    {
      name: 'an edited time',
      tamper: (e: AuditEvent[]) => e.with(0, { ...at(e, 0), at: new Date(0) }),
      seq: 1,
    },
    { name: 'a removed event', tamper: (e: AuditEvent[]) => e.toSpliced(2, 1), seq: 3 },
    {
      name: 'two swapped events',
      tamper: (e: AuditEvent[]) => [at(e, 0), at(e, 2), at(e, 1), at(e, 3), at(e, 4)],
      seq: 2,
    },
    {
      name: 'a forged tail',
      tamper: (e: AuditEvent[]) => e.with(4, { ...at(e, 4), hash: 'f'.repeat(64) }),
      seq: 5,
    },
  ])('names the first event that does not fit: $name', ({ tamper, seq }) => {
    expect(verifyChain(tamper(chain(5)))).toMatchObject({ ok: false, seq });
  });

  it('notices a cut-off tail by its head', () => {
    const whole = chain(5);
    const head = { seq: 5, hash: at(whole, 4).hash };
    expect(verifyChain(whole, head).ok).toBe(true);
    expect(verifyChain(whole.slice(0, 4), head)).toMatchObject({ ok: false, seq: 5 });
  });
});
