import { request as httpRequest } from 'node:http';
import { connect as tlsConnect } from 'node:tls';
import type { EgressProfile } from '../../../domain/index.js';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** The body ended as announced. */
  complete: boolean;
}

/** Fetches one address through a profile alone: resolve, dial, then plain HTTP or verified TLS over that socket. */
export async function visit(
  profile: EgressProfile,
  url: string,
  options: { headers?: Record<string, string>; limitMs?: number; maxBytes?: number } = {},
): Promise<Reply> {
  const { hostname, protocol, pathname, search } = new URL(url);
  const [address] = await profile.resolve(hostname);
  if (address === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  const port = protocol === 'https:' ? 443 : 80;
  const raw = await profile.dial(address, port, AbortSignal.timeout(5_000));
  const socket =
    protocol === 'https:'
      ? await new Promise<ReturnType<typeof tlsConnect>>((resolve, reject) => {
          const tls = tlsConnect({ socket: raw, servername: hostname, ca: profile.trustedCa }, () =>
            resolve(tls),
          );
          tls.once('error', (error) => {
            raw.destroy();
            reject(error);
          });
        })
      : raw;
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      createConnection: () => socket,
      path: pathname + search,
      headers: { host: hostname, connection: 'close', ...options.headers },
    });
    const timer = setTimeout(
      () => request.destroy(new Error('timed out')),
      options.limitMs ?? 5_000,
    );
    const done = () => clearTimeout(timer);
    request.on('error', (error) => {
      done();
      socket.destroy();
      reject(error);
    });
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = (complete: boolean) => {
        done();
        socket.destroy();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          complete,
        });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > (options.maxBytes ?? 2_000_000)) finish(false);
      });
      response.on('end', () => finish(true));
      response.on('error', () => finish(false));
    });
    request.end();
  });
}
