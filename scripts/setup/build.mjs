import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { install, ROOT, STATE_DIR } from './report.mjs';

const APP_FOLDERS = [
  'domain',
  'seeds',
  'crawler',
  'classifiers',
  'queue',
  'storage',
  'review',
  'exports',
  'app',
  'cli',
  'range',
];

/** Compiles the app where its sources changed since the last build. */
export function buildApp() {
  const files = APP_FOLDERS.flatMap((folder) => sources(folder, ['.ts'])).filter(
    (file) => !file.startsWith('review/web/'),
  );
  rebuild(
    'app',
    [...files, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    'dist/cli/main.js',
    () => {
      install(
        'Building the app',
        process.execPath,
        ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
        'npm run build',
      );
    },
  );
}

/** Builds the review web app where its sources changed since the last build. */
export function buildWeb() {
  const files = sources('review/web', ['.ts', '.tsx', '.css', '.html', '.json', '.svg']);
  rebuild('web', [...files, 'package-lock.json'], 'dist/web/index.html', () => {
    install(
      'Building the review app',
      process.execPath,
      [
        'node_modules/vite/bin/vite.js',
        'build',
        'review/web',
        '--config',
        'review/web/vite.config.ts',
      ],
      'npm run build:web',
    );
  });
}

/** Parses the reference data where they changed: YAML takes every command half a second that JSON does not. */
export function parseReferenceData() {
  const script = 'scripts/parse-reference-data.mjs';
  rebuild(
    'reference-data',
    [...sources('seeds/data', ['.yaml']), script, 'package-lock.json'],
    'dist/reference-data.json',
    () => {
      install('Parsing the reference data', process.execPath, [script], `node ${script}`);
    },
  );
}

/** Lets `npx rasoat` work in the checkout, without a look into any registry. */
export function linkCommand() {
  const link = path.join(ROOT, 'node_modules', '.bin', 'rasoat');
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(path.join('..', '..', 'bin', 'rasoat.mjs'), link);
}

function rebuild(name, files, result, build) {
  const stamp = path.join(STATE_DIR, 'build', `${name}.sha256`);
  const hash = hashOf(files);
  const upToDate =
    existsSync(path.join(ROOT, result)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash;
  if (upToDate) return;
  mkdirSync(path.dirname(stamp), { recursive: true });
  build();
  writeFileSync(stamp, hash);
}

function sources(folder, endings) {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(path.extname(entry.name)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\n');
  return hash.digest('hex');
}
