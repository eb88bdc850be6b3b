import type { Db } from 'mongodb';

/** One step forward. It may be run again after it was cut off half-way, so it must not mind what is done already. */
export interface Migration {
  /** The schema version the database has afterwards; steps are numbered without gaps. */
  readonly version: number;
  readonly title: string;
  run(db: Db): Promise<void>;
}
