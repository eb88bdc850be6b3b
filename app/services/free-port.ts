import { createConnection, createServer } from 'node:net';
import { AppError } from '../../domain/index.js';

/** A port nobody listens on at this moment, on loopback. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new AppError({ code: 'NO_FREE_PORT', message: 'No free port on 127.0.0.1' })),
      );
    });
  });
}

const CONNECT_TIMEOUT_MS = 500;

/** Does anybody accept connections there? */
export async function isListening(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host, timeout: CONNECT_TIMEOUT_MS });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('timeout', () => done(false));
    socket.once('error', () => done(false));
  });
}
