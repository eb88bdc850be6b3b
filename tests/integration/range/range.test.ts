import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect as netConnect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../domain/index.js';
import { connectRangeProfile, startRange, type TrainingRange } from '../../../range/index.js';
import { readManifest } from '../../../range/manifest.js';
import { visit } from './range-visit.js';

let stateDir: string;
let range: TrainingRange;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'rasoat-range-'));
  range = await startRange({ stateDir, logger: silentLogger });
});

afterAll(async () => {
  await range.close();
  await rm(stateDir, { recursive: true, force: true });
});

describe('the range as an egress profile', () => {
  it('is marked as an exercise and answers each site by its host name', async () => {
    expect(range.profile.exercise).toBe(true);
    const bank = await visit(range.profile, 'https://vietcombank.vn-thaotruong.example/');
    expect(bank.status).toBe(200);
    expect(bank.body.toString()).toContain('Digibank');
    const plain = await visit(range.profile, 'http://huy-dich-vu.test/');
    expect(plain.body.toString()).toContain('HUY DICH VU');
  });

  it('resolves only the names of its manifest, whatever their case', async () => {
    expect(await range.profile.resolve('khong-co-ten-nay.example')).toEqual([]);
    expect(await range.profile.resolve('localhost')).toEqual([]);
    expect(await range.profile.resolve('example.com')).toEqual([]);
    expect(await range.profile.resolve('HUY-DICH-VU.test.')).toHaveLength(1);
  });

  it('dials ports 80 and 443 of its own addresses and nothing else', async () => {
    const [address = ''] = await range.profile.resolve('huy-dich-vu.test');
    const signal = AbortSignal.timeout(5_000);
    for (const [target, port] of [
      [address, 22],
      [address, 8080],
      ['127.0.0.1', 80],
      ['192.0.2.1', 443],
      ['8.8.8.8', 443],
    ] as const) {
      await expect(range.profile.dial(target, port, signal)).rejects.toMatchObject({
        code: 'ECONNREFUSED',
      });
    }
  });

  it('gives up a dial whose signal is already aborted', async () => {
    const [address = ''] = await range.profile.resolve('huy-dich-vu.test');
    await expect(range.profile.dial(address, 80, AbortSignal.abort())).rejects.toThrow();
  });

  it('answers a host it does not know with 421 and no page', async () => {
    const reply = await visit(range.profile, 'http://huy-dich-vu.test/', {
      headers: { host: 'nguoi-la.example' },
    });
    expect(reply.status).toBe(421);
  });

  it('listens on loopback only', async () => {
    const manifest = await readManifest(range.manifestPath);
    expect(manifest.listenHost).toBe('127.0.0.1');
    await expect(
      new Promise((resolve, reject) => {
        const socket = netConnect({ host: '127.0.0.2', port: manifest.httpPort, timeout: 1_000 });
        socket.once('connect', () => resolve('connected'));
        socket.once('error', reject);
      }),
    ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('certificates', () => {
  it('verify against the authority of the range, and against no other', async () => {
    const { trustedCa = '' } = range.profile;
    expect(new X509Certificate(trustedCa).ca).toBe(true);
    const trusting = await visit(range.profile, 'https://vietcombank.vn-thaotruong.example/the');
    expect(trusting.status).toBe(200);
    const { trustedCa: _own, ...untrusting } = range.profile;
    await expect(
      visit(untrusting, 'https://vietcombank.vn-thaotruong.example/'),
    ).rejects.toMatchObject({ code: expect.stringMatching(/CERT|ISSUER|VERIFY/) });
  });

  it('come from the same authority after a restart in the same folder', async () => {
    const again = await startRange({ stateDir, logger: silentLogger });
    try {
      expect(again.profile.trustedCa).toBe(range.profile.trustedCa);
      expect((await visit(again.profile, range.sites[0]?.url ?? '')).status).toBe(200);
    } finally {
      await again.close();
      await rm(stateDir, { recursive: true, force: true });
      await range.close();
      range = await startRange({ stateDir, logger: silentLogger });
    }
  });
});

describe('a profile made from the manifest', () => {
  it('reaches the sites like the one that started them', async () => {
    const other = await connectRangeProfile({ manifestPath: range.manifestPath });
    const reply = await visit(other, 'https://vietcombank.vn-thaotruong.example/');
    expect(reply.status).toBe(200);
    expect(other.name).toBe('range');
  });

  it('refuses a file that is absent or is no manifest', async () => {
    await expect(connectRangeProfile({ manifestPath: join(stateDir, 'none') })).rejects.toThrow(
      /cannot be read/,
    );
    await expect(
      connectRangeProfile({ manifestPath: join(stateDir, 'range-ca.pem') }),
    ).rejects.toThrow(/Not a range manifest/);
  });

  it('holds no private key', async () => {
    expect(await readFile(range.manifestPath, 'utf8')).not.toContain('PRIVATE KEY');
  });
});
