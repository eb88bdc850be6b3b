import { MongoClient, MongoServerError } from 'mongodb';
import { AppError, errorMessage } from '../domain/index.js';

/** Server code for "already initialized" (MongoDB error codes). */
const ALREADY_INITIALISED = 23;
const CONNECT_LIMIT_MS = 5_000;
/** An election of one member takes seconds at most. */
const PRIMARY_LIMIT_MS = 20_000;
const POLL_MS = 200;

/**
 * Makes a fresh mongod the only member of its replica set and waits until it takes writes; one that is a member already stays
 * as it is. Raises REPLICA_SET_FAILED with what the server said.
 */
export async function initiateReplicaSet(mongoUrl: string, name: string): Promise<void> {
  const client = new MongoClient(mongoUrl, {
    directConnection: true,
    serverSelectionTimeoutMS: CONNECT_LIMIT_MS,
  });
  try {
    const admin = client.db('admin');
    const member = { _id: 0, host: new URL(mongoUrl).host };
    await admin
      .command({ replSetInitiate: { _id: name, members: [member] } })
      .catch((error: unknown) => {
        if (!(error instanceof MongoServerError) || error.code !== ALREADY_INITIALISED) throw error;
      });
    const deadline = Date.now() + PRIMARY_LIMIT_MS;
    while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) {
      if (Date.now() > deadline) throw new Error(`no primary within ${PRIMARY_LIMIT_MS} ms`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch (cause) {
    throw new AppError({
      code: 'REPLICA_SET_FAILED',
      message: `mongod did not become a replica set of one: ${errorMessage(cause)}`,
      hint: 'Set MONGODB_URL to a replica set of your own, or initiate this one with rs.initiate().',
      cause,
    });
  } finally {
    await client.close();
  }
}
