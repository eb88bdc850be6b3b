import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openJudging } from '../../../app/judging.js';
import { loadRules, ruleFolders } from '../../../app/rules.js';
import { testRules } from '../../../app/rules-test.js';

const OWN = `rules:
  - id: own.rule
    version: 2
    category: gambling
    weight: 2
    reason: { vi: Lý do thử, en: A reason }
    any: [{ phrases: nổ hũ tặng quà }]
    tests:
      match: [nổ hũ tặng quà, no such words]
      pass: ["Nổ hũ tặng quà hôm nay", xin chào]
  - id: own.bad
    version: 1
`;

const dirs: string[] = [];
function ownFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'rasoat-own-'));
  writeFileSync(path.join(dir, 'own.yaml'), OWN);
  dirs.push(dir);
  return dir;
}
afterEach(() => {
  vi.unstubAllEnvs();
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

describe('the shipped rules', () => {
  it('load and pass their own tests', async () => {
    const { rules, problems } = await testRules([ruleFolders()[0] ?? '']);
    expect(problems).toEqual([]);
    expect(rules.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the unit’s own rules', () => {
  it('are read beside the shipped ones, the bad ones named', async () => {
    vi.stubEnv('RASOAT_RULES_DIR', ownFolder());
    const { read, problems } = await loadRules();
    expect(read.some(({ rule }) => rule.id === 'own.rule')).toBe(true);
    expect(read.length).toBeGreaterThan(8);
    expect(problems).toMatchObject([{ rule: 'own.bad', line: 11 }]);
  });

  it('judge what the commands judge', async () => {
    vi.stubEnv('RASOAT_RULES_DIR', ownFolder());
    const { classifier, ruleProblems } = await openJudging();
    const { signals } = classifier.classify({
      id: '1',
      kind: 'message',
      text: 'No hu tang qua cho ban moi',
    });
    expect(signals.map(({ code }) => code)).toContain('rule.own.rule');
    expect(ruleProblems).toHaveLength(1);
  });

  it('in a folder that is not there stop the start', async () => {
    vi.stubEnv('RASOAT_RULES_DIR', '/nowhere/rules');
    await expect(openJudging()).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('fail the samples they are wrong on', async () => {
    const { rules, problems } = await testRules([ownFolder()]);
    expect(rules).toMatchObject([
      {
        id: 'own.rule',
        version: 2,
        matched: { right: 1, of: 2 },
        passed: { right: 1, of: 2 },
        wrong: [
          { expected: 'match', sample: 'no such words' },
          { expected: 'pass', sample: 'Nổ hũ tặng quà hôm nay' },
        ],
      },
    ]);
    expect(problems).toHaveLength(1);
  });
});
