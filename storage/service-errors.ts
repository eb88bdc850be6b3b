import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb';
import { ServiceUnavailableError } from '../domain/index.js';

const UNREACHABLE = [
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
];
/** The server's codes for "took too long" and "try again" (interrupted, write conflict, no primary). */
const TRY_AGAIN_CODES: readonly unknown[] = [50, 91, 112, 189, 262, 10_107, 11_600, 13_436];

/** The driver keeps this class to itself; its name is all there is to know it by. */
const WAIT_QUEUE_TIMEOUT = 'MongoWaitQueueTimeoutError';

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Gives every method of a store one habit: a database that is away is a SERVICE_UNAVAILABLE, which queues retry. */
export function guardStore<T extends object>(store: T, address: string): T {
  return new Proxy(store, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        try {
          return await Reflect.apply(member, target, args);
        } catch (error) {
          throw asServiceError(error, address);
        }
      };
    },
  });
}

/** Turns the driver's words for "not reachable just now" into ours; every other error stays what it is. */
export function asServiceError(error: unknown, address: string): unknown {
  const away =
    UNREACHABLE.some((kind) => error instanceof kind) || errorName(error) === WAIT_QUEUE_TIMEOUT;
  const busy = error instanceof MongoServerError && TRY_AGAIN_CODES.includes(error.code);
  if (!away && !busy) return error;
  return new ServiceUnavailableError(
    'database',
    `The database at ${address} ${away ? 'is not reachable' : 'did not finish in time'}`,
    'Check that it runs; work goes on by itself once it answers.',
    error,
  );
}
