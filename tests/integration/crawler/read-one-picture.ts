import { readFile } from 'node:fs/promises';
import { createImageReader } from '../../../crawler/index.js';
import { silentLogger } from '../../../domain/index.js';

const [picture = '', dataDir = ''] = process.argv.slice(2);
const reader = createImageReader({ dataDir, logger: silentLogger });
const read = await reader.read(await readFile(picture), new AbortController().signal);
process.stdout.write(JSON.stringify(read));
await reader.close();
