import { describe, expect, it } from 'vitest';
import { deterministicId, harmScore, maskValue } from '../../../domain/index.js';
import { aProtectList } from '../../builders/cases.js';

const protect = aProtectList();

describe('the protect-list', () => {
  it.each([
    ['vidubank.example', true],
    ['online.vidubank.example', true],
    ['VIDUBANK.EXAMPLE', true],
    ['vidubank.example.evil.example', false],
    ['vidubank-vn.example', false],
    ['bo.gov.vn', true],
    ['bo.gov.vn-xx.example', false],
    ['freehost.example', false],
  ])('host %s: %s', (host, expected) => {
    expect(protect.host(host).protected).toBe(expected);
  });

  it.each([
    { kind: 'phone', value: '19000000', expected: true },
    { kind: 'phone', value: '+84200000001', expected: false },
    { kind: 'bank_account', value: '000011112222', expected: true },
    { kind: 'package', value: 'COM.vidubank.app', expected: true },
    { kind: 'package', value: 'com.vidubank.app.fake', expected: false },
    { kind: 'url', value: 'https://facebook.com/vidubank', expected: true },
    { kind: 'url', value: 'https://facebook.com/vidubank.hotro', expected: false },
    { kind: 'email', value: 'a@vidubank.example', expected: false },
  ] as const)('$kind $value: $expected', ({ kind, value, expected }) => {
    expect(protect.artefact({ kind, value }).protected).toBe(expected);
  });

  it('names the shared host a name belongs to', () => {
    expect(protect.sharedHost('a.b.freehost.example')?.kind).toBe('hosting');
    expect(protect.sharedHost('alone.example')).toBeUndefined();
  });
});

describe('harm', () => {
  const base = {
    likelihood: 0.9,
    category: 'bank_brand',
    reach: 3,
    ageHours: 1,
    collects: true,
  } as const;
  it.each([
    ['a likelier one', { ...base, likelihood: 0.95 }],
    ['one that reaches further', { ...base, reach: 30 }],
    ['a fresher one', { ...base, ageHours: 0 }],
  ])('ranks %s higher', (_name, facts) => {
    expect(harmScore(facts)).toBeGreaterThan(harmScore(base));
  });
  it.each([
    ['a milder category', { ...base, category: 'illegal_ad' as const }],
    ['one that asks for nothing', { ...base, collects: false }],
  ])('ranks %s lower', (_name, facts) => {
    expect(harmScore(facts)).toBeLessThan(harmScore(base));
  });
  it('stays within 0 and 100', () => {
    expect(harmScore({ ...base, likelihood: 1, reach: 1e9, ageHours: 0 })).toBeLessThanOrEqual(100);
    expect(harmScore({ ...base, likelihood: 0 })).toBe(0);
  });
});

describe('masking and identity', () => {
  it.each(['+84912000001', '123', 'ten@vi-du.example'])(
    'hides most of %s and keeps its length',
    (value) => {
      const masked = maskValue(value);
      expect(masked).toHaveLength(value.length);
      expect(masked).toContain('•');
      expect(masked).not.toBe(value);
    },
  );
  it('gives other parts another id, however they are cut', () => {
    expect(deterministicId('x', 'ab', 'c')).not.toBe(deterministicId('x', 'a', 'bc'));
    expect(deterministicId('x', 'a')).toBe(deterministicId('x', 'a'));
  });
});
