import { join } from 'node:path';
import type { NameExample } from './example.js';
import { readText } from './read-folders.js';

/** The folder beside our own training texts; its README names the lists, their licences and what was left out. */
const FOLDER = 'names';

/** Honest names in use, from lists whose licences allow them in the checkout. A list that is not there is passed over. */
export async function readHonestNames(writtenDir: string): Promise<NameExample[]> {
  const lines = async (file: string): Promise<string[]> =>
    (await readText(join(writtenDir, FOLDER, file))).split('\n').filter((line) => line !== '');
  return [
    ...(await lines('hsts-vietnamese.txt')).map((host) => honest(host, 'vietnamese')),
    ...(await lines('hsts-world.txt')).map((host) => honest(host, 'world')),
    ...(await lines('academic.txt')).map((host) =>
      honest(host, host.endsWith('.vn') ? 'vietnamese' : 'world'),
    ),
  ];
}

function honest(host: string, kind: 'vietnamese' | 'world'): NameExample {
  return { host, label: 'benign', kind, firstSeen: '' };
}
