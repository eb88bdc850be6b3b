import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { processesOf, rasoat } from '../cli/run-command.js';

let dir: string;
let host: string;
let passwords: Record<string, string>;
let approved: string;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-walk-'));
  host = await aScamSite();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Services of the tests, so that each command need not start its own; `crawl` alone is walked without them. */
const services = (): NodeJS.ProcessEnv => ({
  MONGODB_URL: inject('mongoUrl'),
  REDIS_URL: inject('redisUrl'),
  RASOAT_DB_NAME: `walk_${process.pid}`,
});

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  rasoat(['--data-dir', path.join(dir, 'data'), ...args], { env: { ...services(), ...env } });

/** Runs a command that must succeed; answers what it printed. */
async function must(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const ended = await run(args, env);
  expect(ended.code, `${args.join(' ')}:\n${ended.stderr}`).toBe(0);
  return ended.stdout;
}

async function mustJson<T = Record<string, unknown>[]>(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<T> {
  return JSON.parse(await must([...args, '--json'], env)) as T;
}

const as = (login: string) => ({ RASOAT_PASSWORD: passwords[login] });

async function aScamSite(): Promise<string> {
  const { stdout } = await rasoat(['--data-dir', path.join(dir, 'list'), 'range', '--list']);
  const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
  const found =
    rows.find(
      ([, kind, category, surface]) => kind === 'scam' && category === 'loan' && surface === 'site',
    ) ?? rows.find(([, kind, category]) => kind === 'scam' && category === 'loan');
  return found?.[0] ?? expect.fail(`no loan site in the range:\n${stdout.slice(0, 400)}`);
}

describe('rasoat crawl, alone on a fresh data folder', () => {
  it('starts what it needs, ends with counts and leaves no process behind', async () => {
    const alone = path.join(dir, 'alone');
    const ended = await rasoat([
      '--data-dir',
      alone,
      'crawl',
      `hxxps://${host.replace('.', '[.]')}`,
      '--fail-on-hit',
    ]);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      state: 'done',
      counts: { captured: 1, failed: 0, findings: 1 },
    });
    expect(ended.code).toBe(10);
    expect(ended.stderr).toMatch(/^Quét \d+\/\d+ trang/m);
    expect(processesOf(alone)).toEqual([]);
  });

  it('says how to go on after Ctrl+C, and goes on', async () => {
    const folder = path.join(dir, 'stopped');
    let sent = false;
    const ended = await rasoat(['--data-dir', folder, 'crawl', `https://${host}`, '--depth', '1'], {
      onStderr: (child, said) => {
        if (sent || !said.includes('Quét')) return;
        sent = true;
        child.kill('SIGINT');
      },
    });
    expect(ended.code).toBe(130);
    const resume = /rasoat crawl --resume (\S+)/.exec(ended.stderr)?.[1] ?? '';
    expect(JSON.parse(ended.stdout)).toMatchObject({ runId: resume });
    expect(processesOf(folder)).toEqual([]);
    const resumed = await rasoat(['--data-dir', folder, '--quiet', 'crawl', '--resume', resume]);
    expect(resumed).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(resumed.stdout)).toMatchObject({ runId: resume, state: 'done' });
    expect(processesOf(folder)).toEqual([]);
  });
});

describe('the commands, one after the other on one workspace', () => {
  it('makes accounts and shows each password once', async () => {
    const made = await Promise.all(
      ['analyst', 'approver', 'liaison'].map((role) =>
        mustJson<{ login: string; password: string }>(['users', 'add', role, '--role', role]),
      ),
    );
    passwords = Object.fromEntries(made.map(({ login, password }) => [login, password]));
    const reset = await mustJson<{ password: string }>(['users', 'reset', 'analyst']);
    expect(reset.password).not.toBe(passwords['analyst']);
    passwords['analyst'] = reset.password;
    const list = await must(['users', 'list']);
    expect(list).toMatch(/^approver +approver +yes/m);
    expect(list).not.toContain(reset.password);
  });

  it('imports, lists and exports seeds, and reads its own export again', async () => {
    const file = path.join(dir, 'seeds.yaml');
    const source = path.join(dir, 'seeds.txt');
    writeFileSync(source, `https://${host}/\nhxxps://vi-du[.]example/a\n`);
    await must(['seeds', 'import', source, '--set', 'hang-ngay', '--dry-run']);
    expect(await mustJson(['seeds', 'list'])).toEqual([]);
    await must(['seeds', 'import', source, '--set', 'hang-ngay']);
    await must(['seeds', 'export', 'hang-ngay', '-o', file]);
    const again = await mustJson<{ added: []; duplicates: [] }>([
      'seeds',
      'import',
      file,
      '--set',
      'hang-ngay',
    ]);
    expect([again.added.length, again.duplicates.length]).toEqual([0, 2]);
    const csv = await must(['seeds', 'export', 'hang-ngay', '--format', 'csv']);
    expect(csv).toContain(host);
  });

  it('plans, looks ahead, pauses, resumes, fires and removes a schedule', async () => {
    const plan = ['schedule', 'add', 'Sáng sớm', '--set', 'hang-ngay', '--cron', '0 5 * * *'];
    const { id } = await mustJson<{ id: string }>(plan);
    const next = (await must(['schedule', 'next', id, '-n', '3'])).trim().split('\n');
    expect(next).toHaveLength(3);
    // Five in the morning in Viet Nam is 22:00 the day before in UTC.
    for (const time of next) expect(time).toMatch(/T22:00:00/);
    await must(['schedule', 'pause', id]);
    expect(await must(['schedule', 'list'])).toMatch(/paused/);
    await must(['schedule', 'resume', id]);
    await must(['schedule', 'run', id]);
    await must(['schedule', 'rm', id]);
    expect(await mustJson(['schedule', 'list'])).toEqual([]);
  });

  it('knows brands by name, learned pages none yet, and refuses strangers’ hosts', async () => {
    const known = await mustJson<{ id: string }[]>(['brands', 'list', '--known']);
    expect(known.length).toBeGreaterThan(50);
    expect(await mustJson(['brands', 'list'])).toEqual([]);
    expect((await run(['brands', 'forget', 'khong-co'])).code).toBe(5);
    const refused = await run(['brands', 'learn', `https://${host}`]);
    expect([refused.code, refused.stderr]).toEqual([
      7,
      expect.stringContaining('HOST_NOT_OFFICIAL'),
    ]);
  });

  it('crawls a site and puts it before the reviewers', async () => {
    const report = await must(['--quiet', 'crawl', `https://${host}`]);
    expect(JSON.parse(report)).toMatchObject({ state: 'done', counts: { findings: 1 } });
    expect(await must(['queue', 'stats'])).toMatch(/^crawl +0 +0/m);
    expect(await mustJson(['queue', 'failed'])).toEqual([]);
    expect(await mustJson<object>(['queue', 'rebuild'])).toMatchObject({ batches: 0 });
  });

  it('reviews: claim, decide, undo, decide; return, approve, issue', async () => {
    const [found] = await mustJson<{ id: string; subject: { value: string } }[]>([
      'review',
      'list',
    ]);
    const id = found?.id ?? '';
    expect(found?.subject.value).toContain(host);
    await must(['review', 'claim', id, '--as', 'analyst'], as('analyst'));
    const decide = ['review', 'decide', id, '--as', 'analyst', '--decision'];
    await must([...decide, 'not_scam'], as('analyst'));
    await must(['review', 'undo', id, '--as', 'analyst'], as('analyst'));
    await must([...decide, 'confirmed', '--category', 'loan'], as('analyst'));
    const drafts = await mustJson<{ id: string; class: string }[]>(['review', 'requests']);
    const request = drafts.find((draft) => draft.class === 'website') ?? drafts[0];
    const approval = ['review', 'approve', request?.id ?? '', '--reason', 'một nguồn rõ ràng'];
    expect(await run([...approval, '--as', 'analyst'], as('analyst'))).toMatchObject({ code: 7 });
    const back = [
      'review',
      'return',
      request?.id ?? '',
      '--reason',
      'thiếu ảnh',
      '--as',
      'approver',
    ];
    expect(await run([...back], as('approver'))).toMatchObject({ code: 0 });
    const [again] = (
      await mustJson<{ id: string; state: string }[]>(['review', 'requests'])
    ).filter(({ id: known }) => known === request?.id);
    expect(again?.state).toBe('returned');
    // A returned request is drafted again by deciding again.
    await must(['review', 'undo', id, '--as', 'analyst'], as('analyst'));
    await must([...decide, 'confirmed', '--category', 'loan'], as('analyst'));
    const fresh = await mustJson<{ id: string; class: string; state: string }[]>([
      'review',
      'requests',
    ]);
    const draft = fresh.find(
      (entry) => entry.class === (request?.class ?? '') && entry.state === 'draft',
    );
    approved = draft?.id ?? '';
    await must(
      ['review', 'approve', approved, '--reason', 'một nguồn rõ ràng', '--as', 'approver'],
      as('approver'),
    );
  });

  it('exports the approved list in three formats, marked as an exercise, and issues it', async () => {
    const order = (format: string) => {
      const file = path.join(dir, `list.${format}`);
      return { file, args: ['export', '--as', 'liaison', '--format', format, '-o', file] };
    };
    await Promise.all(
      ['csv', 'xlsx', 'json'].map((format) => must(order(format).args, as('liaison'))),
    );
    expect(readFileSync(order('csv').file, 'utf8')).toMatch(/TẬP HUẤN/);
    expect(JSON.parse(readFileSync(order('json').file, 'utf8'))).toEqual(expect.any(Object));
    expect(readFileSync(order('xlsx').file).subarray(0, 2).toString()).toBe('PK');
    expect((await run(order('csv').args, as('liaison'))).code, 'never over an existing file').toBe(
      2,
    );
    const issue = ['review', 'issue', approved, '--as', 'liaison'];
    expect(JSON.parse(await must(issue, as('liaison')))).toMatchObject([{ ok: true }]);
    expect((await run(issue, as('liaison'))).code, 'issued once').not.toBe(0);
  });

  it('writes the decided cases as labelled rows, for those who may, and measures on them', async () => {
    const folder = path.join(dir, 'decided');
    mkdirSync(folder);
    const file = path.join(folder, 'rows.jsonl');
    const order = (login: string) => ['review', 'labels', '--as', login, '--out', file];
    expect((await run(order('analyst'), as('analyst'))).code).toBe(7);
    const auditor = ['users', 'add', 'kiem-tra', '--role', 'auditor'];
    const { password } = await mustJson<{ password: string }>(auditor);
    await must(order('kiem-tra'), { RASOAT_PASSWORD: password });
    const [row] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(row ?? '')).toMatchObject({
      label: 'scam',
      category: 'loan',
      exercise: true,
    });
    expect(await mustJson<object>(['eval', folder])).toMatchObject({ rows: 1, bad: [] });
  });

  it('keeps a whole audit chain and shows its end', async () => {
    expect(await mustJson<object>(['audit', 'verify'])).toMatchObject({ ok: true });
    const events = await mustJson<{ action: string }[]>(['audit', 'tail', '-n', '5']);
    expect(events).toHaveLength(5);
  });

  it('backs up, empties the exercise, and brings everything back', async () => {
    const folder = path.join(dir, 'backup');
    const before = await mustJson(['review', 'list']);
    const users = await mustJson(['users', 'list']);
    await must(['backup', folder]);
    await must(['reset', '--yes']);
    expect(await mustJson(['users', 'list'])).toEqual([]);
    await must(['restore', folder, '--force']);
    expect(await mustJson(['users', 'list'])).toEqual(users);
    expect(await mustJson(['review', 'list'])).toEqual(before);
    expect(await mustJson<object>(['audit', 'verify'])).toMatchObject({ ok: true });
  });

  it('tells how every part is, for people and for programs', async () => {
    expect(await must(['doctor'])).toMatch(/✓ Node\.js/);
    const { parts, config } = await mustJson<{
      parts: { name: string; state: string }[];
      config: [];
    }>(['doctor']);
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Database', 'Redis', 'Chromium']),
    );
    expect(parts.filter(({ state }) => state === 'error')).toEqual([]);
    expect(config.length).toBeGreaterThan(10);
  });
});
