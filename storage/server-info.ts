import type { Db } from 'mongodb';
import { z } from 'zod';

const LIMIT_MS = 4_000;

const buildSchema = z.object({ version: z.string(), secantusVersion: z.string().optional() });
const helloSchema = z.object({ setName: z.string().optional(), msg: z.string().optional() });

export interface ServerInfo {
  /** `MongoDB`, or the name of the server that speaks its protocol. */
  readonly product: string;
  readonly version: string;
  /** The embedded server: good for one desk and for tests, not for years of evidence. */
  readonly embedded: boolean;
  /** Retryable and majority writes need one. A sharded cluster counts. */
  readonly replicaSet: boolean;
}

/** What answers at the other end. */
export async function serverInfo(db: Db): Promise<ServerInfo> {
  const limit = { maxTimeMS: LIMIT_MS };
  const build = buildSchema.parse(await db.admin().command({ buildInfo: 1, ...limit }));
  const hello = helloSchema.parse(await db.admin().command({ hello: 1, ...limit }));
  const embedded = build.secantusVersion !== undefined;
  return {
    product: embedded ? 'SecantusDB' : 'MongoDB',
    version: build.secantusVersion ?? build.version,
    embedded,
    replicaSet: hello.setName !== undefined || hello.msg === 'isdbgrid',
  };
}
