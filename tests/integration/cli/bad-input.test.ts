import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RedisServer, startRedisServer } from '../../services/redis-server.js';
import { processesOf, rasoat } from './run-command.js';

let dir: string;
let guardedRedis: RedisServer;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-bad-'));
  guardedRedis = await startRedisServer(dir, { password: 'dung' });
});
afterAll(async () => {
  await guardedRedis.stop();
  rmSync(dir, { recursive: true, force: true });
});

const CLOSED_MONGO = 'mongodb://u:geheim@127.0.0.1:1/';
const CLOSED_REDIS = 'redis://:geheim@127.0.0.1:1';

/** The tests' own servers, under a database of this file's own: opening takes a second less than starting them. */
const shared = (name: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  MONGODB_URL: inject('mongoUrl'),
  REDIS_URL: inject('redisUrl'),
  RASOAT_DB_NAME: `bad_${name}_${process.pid}`,
  ...more,
});

interface Case {
  readonly what: string;
  readonly args: readonly string[];
  readonly env?: () => NodeJS.ProcessEnv;
  readonly code: number;
  readonly says: RegExp;
}

/** One clear line with its code, the remedy below it, nothing on standard output and no stack. */
async function expectRefusal({ args, env, code, says }: Case): Promise<void> {
  const ended = await rasoat(
    ['--data-dir', path.join(dir, 'data'), ...args],
    env ? { env: env() } : {},
  );
  const lines = ended.stderr.trim().split('\n');
  const at = lines.findIndex((line) => line.startsWith('✗'));
  expect(ended.stderr).toMatch(says);
  expect(lines[at]).toMatch(/^✗ .+ \[[A-Z_]+\]$/);
  expect(lines[at + 1]).toMatch(/^ {2}→ \S/);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(ended.stderr).not.toContain('geheim');
  expect(ended.code).toBe(code);
}

const closedPorts: readonly Case[] = [
  {
    what: 'a database that is away',
    args: ['seeds', 'list'],
    env: () => shared('x', { MONGODB_URL: CLOSED_MONGO }),
    code: 4,
    says: /database at mongodb.*127\.0\.0\.1:1.* does not answer \[SERVICE_UNAVAILABLE\]/,
  },
  {
    what: 'a Redis that is away',
    args: ['seeds', 'list'],
    env: () => shared('x', { REDIS_URL: CLOSED_REDIS }),
    code: 4,
    says: /Redis at .*127\.0\.0\.1:1 does not answer \[SERVICE_UNAVAILABLE\]/,
  },
  {
    what: 'a wrong Redis password',
    args: ['seeds', 'list'],
    env: () => shared('x', { REDIS_URL: guardedRedis.url.replace('dung', 'geheim') }),
    code: 4,
    says: /password[\s\S]*REDIS_URL/i,
  },
  {
    what: 'an address that is none',
    args: ['seeds', 'list'],
    env: () => shared('x', { MONGODB_URL: 'localhost' }),
    code: 3,
    says: /MONGODB_URL is not valid.*mongodb:\/\/.*\[CONFIG_INVALID\]/,
  },
  {
    what: 'a setting that is none',
    args: ['up', '--port', 'abc'],
    code: 3,
    says: /RASOAT_PORT is not valid.*\[CONFIG_INVALID\]/,
  },
  {
    what: 'a live crawl nobody answered for',
    args: ['crawl', 'https://a.example'],
    env: () => ({ RASOAT_PROFILE: 'live' }),
    code: 3,
    says: /EGRESS_NOT_DECLARED\]\n.*RASOAT_EGRESS_DECLARED=1/,
  },
  {
    what: 'a live system nobody answered for',
    args: ['up', '--port', '0'],
    env: () => ({ RASOAT_PROFILE: 'live' }),
    code: 3,
    says: /EGRESS_NOT_DECLARED\]/,
  },
  {
    what: 'a data folder that is a file',
    args: ['--data-dir', path.join(import.meta.dirname, 'bad-input.test.ts'), 'seeds', 'list'],
    code: 3,
    says: /bad-input\.test\.ts.*\[FILE_REFUSED\]/,
  },
];

describe('what the environment gets wrong', () => {
  it.each(closedPorts)('refuses $what in one line', expectRefusal);

  it('says it as one JSON object with --json', async () => {
    const { stderr, code } = await rasoat(['seeds', 'list', '--json', '--data-dir', dir], {
      env: shared('x', { REDIS_URL: CLOSED_REDIS }),
    });
    expect(code).toBe(4);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'SERVICE_UNAVAILABLE', hint: expect.stringContaining('REDIS_URL') },
    });
  });
});

const inWorkspace: readonly Case[] = [
  {
    what: 'a missing seed file',
    args: ['seeds', 'import', '/nowhere/list.csv'],
    code: 2,
    says: /Cannot read \/nowhere\/list\.csv.*\[FILE_UNREADABLE\]/,
  },
  {
    what: 'a seed file that is a folder',
    args: ['seeds', 'import', '/tmp'],
    code: 2,
    says: /Cannot read \/tmp.*\[FILE_UNREADABLE\]/,
  },
  {
    what: 'a crontab with minute 61',
    args: ['schedule', 'add', 'x', '--set', 'tot', '--cron', '61 * * * *'],
    code: 2,
    says: /"61 \* \* \* \*".*minute.*\[INVALID_/,
  },
  {
    what: 'a time zone on Mars',
    args: ['schedule', 'add', 'x', '--set', 'tot', '--cron', '0 5 * * *', '--tz', 'Mars/Phobos'],
    code: 2,
    says: /time zone: Mars\/Phobos.*\[INVALID_/,
  },
  {
    what: 'a schedule of a set nobody knows',
    args: ['schedule', 'add', 'x', '--set', 'khong-co', '--cron', '0 5 * * *'],
    code: 5,
    says: /khong-co \[NOT_FOUND\]/,
  },
  {
    what: 'a crawl of a set nobody knows',
    args: ['crawl', '--no-wait', '--seed-set', 'khong-co'],
    code: 5,
    says: /Seed set not found: khong-co \[NOT_FOUND\]/,
  },
  {
    what: 'a crawl of a set with nothing to visit',
    args: ['crawl', '--no-wait', '--seed-set', 'tu-khoa'],
    code: 2,
    says: /tu-khoa has no enabled seed.*\[NOTHING_TO_CRAWL\]/,
  },
  {
    what: 'a crawl of no address',
    args: ['crawl', '--no-wait', 'day khong phai dia chi'],
    code: 2,
    says: /day khong phai dia chi \[INVALID_INPUT\]/,
  },
  {
    what: 'a live profile in an exercise',
    args: ['crawl', '--no-wait', 'https://a.example'],
    env: () => ({ RASOAT_PROFILE: 'live', RASOAT_EGRESS_DECLARED: '1' }),
    code: 3,
    says: /exercise workspace; the profile is live \[WORKSPACE_MISMATCH\]/,
  },
  {
    what: 'a password that is wrong',
    args: ['review', 'claim', 'case_x', '--as', 'ai-do'],
    env: () => ({ RASOAT_PASSWORD: 'geheim' }),
    code: 7,
    says: /\[LOGIN_FAILED\]/,
  },
  {
    what: 'a backup into a folder that is not empty',
    args: ['backup', '/tmp'],
    code: 2,
    says: /\[BACKUP_TARGET_NOT_EMPTY\]/,
  },
  {
    what: 'a restore from a folder without a backup',
    args: ['restore', '/nowhere/backup'],
    code: 2,
    says: /\/nowhere\/backup.*\[BACKUP_INVALID\]/,
  },
  { what: 'a reset nobody confirmed', args: ['reset'], code: 7, says: /--yes/ },
];

describe('what a command gets wrong', () => {
  const env = () => shared('work');
  beforeAll(async () => {
    const good = path.join(dir, 'tot.txt');
    const words = path.join(dir, 'words.txt');
    writeFileSync(good, 'hxxps://tot[.]example/a\nkhông phải địa chỉ !!\nhttps://tot2.example\n');
    writeFileSync(words, 'keyword: vay tiền nhanh\n');
    const run = (...args: string[]) => rasoat(['--data-dir', dir, ...args], { env: env() });
    const mixed = await run('seeds', 'import', good, '--set', 'tot', '--json');
    expect(mixed.code).toBe(6);
    expect(JSON.parse(mixed.stdout)).toMatchObject({
      added: [{ value: 'https://tot.example/a' }, {}],
      invalid: [{ line: 2, reason: expect.stringMatching(/\S/) }],
    });
    expect(await run('seeds', 'import', words, '--set', 'tu-khoa')).toMatchObject({ code: 0 });
  });

  it.each(inWorkspace)('refuses $what in one line', (entry) =>
    expectRefusal({ ...entry, env: () => ({ ...env(), ...entry.env?.() }) }),
  );

  it('leaves no set behind for a file that is not text', async () => {
    const binary = path.join(dir, 'anh.csv');
    writeFileSync(binary, Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256)));
    await expectRefusal({
      what: '',
      args: ['seeds', 'import', binary, '--set', 'anh'],
      env,
      code: 2,
      says: /anh\.csv.*\[SEED_FILE_UNREADABLE\]/,
    });
    const { stdout } = await rasoat(['seeds', 'list', '--json', '--data-dir', dir], { env: env() });
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id).sort()).toEqual([
      'tot',
      'tu-khoa',
    ]);
  });

  it('lists a kind of seed nobody knows with its line, and takes the rest', async () => {
    const file = path.join(dir, 'kinds.csv');
    writeFileSync(file, 'kind,value\ncarrier_pigeon,x\nurl,https://tot3.example/\n');
    const { code, stdout, stderr } = await rasoat(
      ['seeds', 'import', file, '--set', 'tot', '--data-dir', dir],
      { env: env() },
    );
    expect(code).toBe(6);
    expect(stdout).toMatch(/new 1 .* invalid 1 /);
    expect(stderr).toMatch(/line 2: .*carrier_pigeon/);
  });

  it('keeps a live workspace from being emptied', async () => {
    const live = () => shared('live', { RASOAT_PROFILE: 'live', RASOAT_EGRESS_DECLARED: '1' });
    const file = path.join(dir, 'live.txt');
    writeFileSync(file, 'https://tot.example/\n');
    expect(
      await rasoat(['seeds', 'import', file, '--data-dir', dir], { env: live() }),
    ).toMatchObject({ code: 0 });
    for (const env of [live, () => shared('live')])
      await expectRefusal({
        what: '',
        args: ['reset', '--yes'],
        env,
        code: 7,
        says: /\[NOT_AN_EXERCISE\]/,
      });
  });
});

describe('rasoat up', () => {
  it('names a port that is taken, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const data = path.join(dir, 'port');
    await expectRefusal({
      what: '',
      args: ['--data-dir', data, 'up', '--port', String(port)],
      code: 3,
      says: new RegExp(`Port ${port} .*in use.*\\[PORT_IN_USE\\]\\n.*RASOAT_PORT=${port + 1}`),
    });
    taken.close();
    expect(processesOf(data)).toEqual([]);
  });

  it.skipIf(!canMount())('names a disk that is full, and leaves nothing running', async () => {
    const small = path.join(dir, 'small');
    mkdirSync(small);
    expect(mount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small])).toBe(0);
    try {
      writeFileSync(path.join(small, 'filler'), Buffer.alloc(60 * 1024));
      const { code, stderr } = await rasoat(['--data-dir', small, 'seeds', 'list']);
      expect(stderr).toMatch(/✗ .*(No room left|No space left|did not start).*\[[A-Z_]+\]\n {2}→ /);
      expect(code).toBe(4);
      expect(processesOf(small)).toEqual([]);
    } finally {
      spawnSync('umount', [small]);
    }
  });
});

function mount(args: readonly string[]): number | null {
  return spawnSync('mount', args).status;
}

function canMount(): boolean {
  const probe = mkdtempSync(path.join(tmpdir(), 'rasoat-mount-'));
  const mounted = mount(['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe]) === 0;
  if (mounted) spawnSync('umount', [probe]);
  rmSync(probe, { recursive: true, force: true });
  return mounted;
}
