import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, rasoat } from './run-command.js';

const RULES = `rules:
  - id: own.rule
    version: 1
    category: gambling
    weight: 2
    reason: { vi: Quảng cáo nổ hũ tặng quà, en: Advertises slot games }
    any: [{ phrases: nổ hũ tặng quà }]
    tests: { match: [no hu tang qua], pass: [xin chào] }
`;
const BAD = RULES.replace('own.rule', 'own.bad').replace(
  '{ phrases: nổ hũ tặng quà }',
  '{ pattern: "(a+)+b" }',
);
const FAILING = RULES.replace('own.rule', 'own.failing').replace(
  'match: [no hu tang qua]',
  'match: [mưa rồi]',
);

let dir: string;
const folder = (name: string, files: Record<string, string>): string => {
  const made = path.join(dir, name);
  mkdirSync(made, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(made, file), text);
  return made;
};
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-rules-cli-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('rasoat rules', () => {
  it('tests a good folder and ends well', async () => {
    const { code, stdout } = await rasoat(['rules', 'test', folder('good', { 'a.yaml': RULES })]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/own\.rule +1 +1\/1 +1\/1 .*ok/);
  });

  it.each([
    ['a failing test', FAILING, 'own.failing: must match: mưa rồi'],
    ['a pattern that is refused', BAD, 'bad.yaml:7: rule own.bad: pattern'],
    ['a file that is no YAML', 'rules: [', 'bad.yaml:1'],
  ])('names %s, runs the rest and ends with 6', async (name, text, said) => {
    const files = { 'a.yaml': RULES, 'bad.yaml': text };
    const { code, stdout, stderr } = await rasoat(['rules', 'test', folder(name, files)]);
    expect(code).toBe(6);
    expect(stdout).toContain('own.rule');
    expect(stderr).toContain(said);
  });

  it('list what is in force, shipped and own; a wrong folder is wrong usage', async () => {
    const own = folder('list', { 'a.yaml': RULES, 'bad.yaml': BAD });
    const { code, stdout } = await rasoat(['rules', 'list', '--json'], {
      env: { RASOAT_RULES_DIR: own },
    });
    const { rules, problems } = JSON.parse(stdout) as {
      rules: { id: string }[];
      problems: object[];
    };
    expect(code).toBe(6);
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.at(-1)?.id).toBe('own.rule');
    expect(problems).toHaveLength(1);
    expect((await rasoat(['rules', 'list', path.join(dir, 'none')])).code).toBe(2);
  });

  it('count in classify, with what would turn the verdict; bad ones are named and do no harm', async () => {
    const own = folder('classify', { 'a.yaml': RULES, 'bad.yaml': BAD });
    const input = JSON.stringify({
      id: 1,
      kind: 'message',
      text: 'Nổ hũ tặng quà, ib zalo nhận code',
    });
    const { code, stdout, stderr } = await rasoat(['classify', '--explain'], {
      input,
      env: { RASOAT_RULES_DIR: own },
    });
    const [answer] = jsonLines(stdout) as {
      signals: { code: string }[];
      turn: { suspected: boolean; vi: string; en: string };
      suspected: boolean;
    }[];
    expect(code).toBe(0);
    expect(answer?.signals.map((signal) => signal.code)).toContain('rule.own.rule');
    expect(answer?.turn.suspected).toBe(answer?.suspected);
    expect(answer?.turn.vi).toMatch(/\p{L}/u);
    expect(stderr).toContain('1 rule is left out');
  });
});

describe('rasoat eval', () => {
  const rows = [
    {
      id: 's',
      text: 'Nạp tiền trước hoàn sau, cộng tác viên chốt đơn hoa hồng 30%',
      label: 'job_task',
    },
    { id: 'h', text: 'Chiều nay họp phụ huynh lúc 14h tại lớp', label: 'benign' },
    { id: 'bad', text: 'x', label: 'perhaps' },
  ];
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');

  it('prints tables, names bad rows, writes the page and ends with 6', async () => {
    const page = path.join(dir, 'report.html');
    const { code, stdout, stderr } = await rasoat([
      'eval',
      folder('rows', { 'a.jsonl': lines }),
      '--errors',
      '5',
      '--out',
      page,
    ]);
    expect(code).toBe(6);
    expect(stderr).toMatch(/^a\.jsonl:3: label: “perhaps”/m);
    expect(stdout).toContain('Calibration: expected error');
    expect(stdout).toMatch(/category job_task +1 +0/);
    expect(readFileSync(page, 'utf8')).toContain('</html>');
  });

  it('prints one JSON object, and compares two models', async () => {
    const model = path.resolve('classifiers/model');
    const args = ['eval', folder('json', { 'a.jsonl': lines }), '--compare', model, '--json'];
    const { stdout } = await rasoat(args);
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'as-is',
      rows: 2,
      report: { overall: { scam: 1, honest: 1 } },
      comparison: { pairs: { all: { onlyFirst: 0, onlySecond: 0 } } },
    });
  });

  it.each([
    [['--held-out', '--as-is'], 2],
    [['--errors', 'many'], 2],
    [['--at', '0'], 2],
    [['--model', '/nowhere'], 3],
  ])('refuses %o', async (flags, expected) => {
    const { code } = await rasoat(['eval', folder('flags', { 'a.jsonl': lines }), ...flags]);
    expect(code).toBe(expected);
  });
});
