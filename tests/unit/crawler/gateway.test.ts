import { Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { createEgressGateway } from '../../../crawler/egress/gateway.js';
import { type EgressProfile, silentLogger } from '../../../domain/index.js';

function setUp(names: Record<string, string[]>, dial?: EgressProfile['dial']) {
  const dialled: string[] = [];
  const resolved: string[] = [];
  const gateway = createEgressGateway({
    connectTimeoutMs: 200,
    logger: silentLogger,
    profile: {
      name: 'test',
      exercise: true,
      politenessDelayMs: 0,
      resolve: async (host) => {
        resolved.push(host);
        return names[host] ?? [];
      },
      dial: async (address, port, signal) => {
        dialled.push(`${address}:${port}`);
        return dial ? dial(address, port, signal) : new Socket();
      },
    },
  });
  const connect = (host: string, port = 80) => gateway.connect({ host, port, lane: 'http' });
  return { gateway, connect, dialled, resolved };
}

/** Ways to write a loopback, private or metadata address in a URL's host. */
const DISGUISED_HOSTS = [
  '127.1',
  '127.0.1',
  '0177.0.0.1',
  '0x7f.0.0.1',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '017700000001',
  '127.0.0.1.',
  '[::1]',
  '::1',
  '[::ffff:127.0.0.1]',
  '[0:0:0:0:0:ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '0',
  '0.0.0.0',
  '10.1',
  '0xa.0.0.1',
  '192.168.1',
  '0xc0a80001',
  '3232235521',
  '0300.0250.0.1',
  '172.16.1',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '[fe80::1]',
  '[fd00:ec2::254]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
];

describe('the egress gateway', () => {
  it.each(DISGUISED_HOSTS)('refuses %s before any dial', async (host) => {
    const { connect, dialled } = setUp({});
    await expect(connect(host)).rejects.toMatchObject({ code: 'EGRESS_REFUSED' });
    expect(dialled).toEqual([]);
  });

  it.each([
    'a/b',
    'user@host',
    'a b',
    'host#x',
    'a?b',
    'http://x',
    '127.0.0.1%25',
    '[fe80::1%25eth0]',
    '1.2.3.4.5',
  ])('takes %s for no host', async (host) => {
    const { connect, dialled } = setUp({});
    await expect(connect(host)).rejects.toMatchObject({ code: 'EGRESS_REFUSED' });
    expect(dialled).toEqual([]);
  });

  it('dials exactly the address it checked, and resolves once', async () => {
    const { connect, dialled, resolved } = setUp({ 'a.example': ['93.184.216.34'] });
    expect((await connect('a.example', 443)).address).toBe('93.184.216.34');
    expect(dialled).toEqual(['93.184.216.34:443']);
    expect(resolved).toEqual(['a.example']);
  });

  it('refuses a name that resolves to a private address', async () => {
    const { connect, dialled } = setUp({ 'rebind.example': ['192.168.1.1'] });
    await expect(connect('rebind.example')).rejects.toMatchObject({ reason: 'private' });
    expect(dialled).toEqual([]);
  });

  it('dials only the public one of mixed answers', async () => {
    const { connect, dialled } = setUp({ 'mixed.example': ['127.0.0.1', '93.184.216.34', '::1'] });
    await connect('mixed.example');
    expect(dialled).toEqual(['93.184.216.34:80']);
  });

  it.each([22, 25, 3306, 6379, 27017, 8081, 0])('refuses port %i', async (port) => {
    const { connect, dialled } = setUp({ 'a.example': ['93.184.216.34'] });
    await expect(connect('a.example', port)).rejects.toMatchObject({ reason: 'port' });
    expect(dialled).toEqual([]);
  });

  it('says when a name does not resolve', async () => {
    const { connect } = setUp({});
    await expect(connect('gone.example')).rejects.toMatchObject({ code: 'DNS_NOT_FOUND' });
  });

  it('tries a second address when the first is down', async () => {
    const { connect, dialled } = setUp(
      { 'two.example': ['93.184.216.1', '93.184.216.2'] },
      async (address) => {
        if (address.endsWith('.1')) throw new Error('connect ECONNREFUSED');
        return new Socket();
      },
    );
    expect((await connect('two.example')).address).toBe('93.184.216.2');
    expect(dialled).toHaveLength(2);
  });

  it('gives up a dial that does not answer in time', async () => {
    const { connect } = setUp(
      { 'slow.example': ['93.184.216.1'] },
      (_address, _port, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    await expect(connect('slow.example')).rejects.toMatchObject({ code: 'CONNECT_TIMEOUT' });
  });

  it('never aborts the signal of a dial that succeeded', async () => {
    let handed: AbortSignal | undefined;
    const { connect } = setUp({ 'a.example': ['93.184.216.34'] }, async (_a, _p, signal) => {
      handed = signal;
      return new Socket();
    });
    vi.useFakeTimers();
    await connect('a.example');
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(handed?.aborted).toBe(false);
  });

  it('counts every verdict', async () => {
    const { connect, gateway } = setUp({ 'a.example': ['93.184.216.34'] });
    await connect('a.example');
    await connect('127.0.0.1').catch(() => undefined);
    await connect('gone.example').catch(() => undefined);
    expect(gateway.verdicts()).toEqual({ allowed: 1, 'refused:loopback': 1, not_found: 1 });
  });
});
