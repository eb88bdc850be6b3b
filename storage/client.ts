import { type Db, MongoClient, MongoServerError } from 'mongodb';
import { ServiceUnavailableError } from '../domain/index.js';

/** How long opening may take before it is given up, in ms: two tries fit into five seconds. */
const CONNECT_TIMEOUT_MS = 4_000;
/** Longest wait for a free connection of the pool, in ms. */
const WAIT_QUEUE_TIMEOUT_MS = 10_000;
/** A connection on which nothing moves for so long is given up, in ms; above every server-side limit. */
const SOCKET_TIMEOUT_MS = 60_000;
const POOL_SIZE = 20;

/** MongoDB's code for refused credentials, and for an act without the right to it. */
const AUTH_CODES: readonly unknown[] = [13, 18];

const HINT_UNREACHABLE =
  'Check that the database runs and that MONGODB_URL names it; without MONGODB_URL `npm start` starts its own.';
const HINT_CREDENTIALS = 'Check the user name, password and authSource in MONGODB_URL.';
const HINT_URL =
  'Write MONGODB_URL as mongodb://user:password@host:27017/?replicaSet=rs0 (percent-encode special characters).';

export interface Connection {
  readonly client: MongoClient;
  readonly db: Db;
  /** The address as it may be shown: the password left out. */
  readonly address: string;
}

/**
 * Opens one client for the whole process and proves that the server answers and lets us in.
 * Raises SERVICE_UNAVAILABLE within five seconds, naming the address (never the password) and the remedy.
 */
export async function connect(mongoUrl: string, dbName: string): Promise<Connection> {
  const address = redactUrl(mongoUrl);
  const client = newClient(mongoUrl, address);
  try {
    await client.connect();
    const db = client.db(dbName);
    await db.command({ ping: 1, maxTimeMS: CONNECT_TIMEOUT_MS });
    await db.collection('settings').findOne({}, { maxTimeMS: CONNECT_TIMEOUT_MS });
    return { client, db, address };
  } catch (error) {
    await client.close().catch(() => undefined);
    throw isRefused(error)
      ? new ServiceUnavailableError(
          'database',
          `The database at ${address} refused the user name or password`,
          HINT_CREDENTIALS,
          error,
        )
      : new ServiceUnavailableError(
          'database',
          `The database at ${address} does not answer`,
          HINT_UNREACHABLE,
          error,
        );
  }
}

function newClient(mongoUrl: string, address: string): MongoClient {
  try {
    return new MongoClient(mongoUrl, {
      appName: 'rasoat',
      serverSelectionTimeoutMS: CONNECT_TIMEOUT_MS,
      connectTimeoutMS: CONNECT_TIMEOUT_MS,
      socketTimeoutMS: SOCKET_TIMEOUT_MS,
      waitQueueTimeoutMS: WAIT_QUEUE_TIMEOUT_MS,
      maxPoolSize: POOL_SIZE,
      ignoreUndefined: true,
      retryWrites: true,
      retryReads: true,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
    });
  } catch (error) {
    throw new ServiceUnavailableError(
      'database',
      `MONGODB_URL is not a valid address: ${address}`,
      HINT_URL,
      error,
    );
  }
}

/** The address without its password; what cannot be read as a URL keeps only what follows the last `@`. */
export function redactUrl(url: string): string {
  const at = url.lastIndexOf('@');
  const scheme = /^[a-z+]+:\/\//i.exec(url)?.[0] ?? '';
  if (at < 0) return url;
  const user = url.slice(scheme.length, at).split(':')[0] ?? '';
  return `${scheme}${user}:***@${url.slice(at + 1)}`;
}

function isRefused(error: unknown): boolean {
  return error instanceof MongoServerError && AUTH_CODES.includes(error.code);
}
