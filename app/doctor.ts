import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { OCR_DATA_FILE } from '../crawler/index.js';
import { errorMessage } from '../domain/index.js';
import type { SystemReport } from '../review/index.js';
import type { Workspace } from './compose.js';
import { redact } from './config/load.js';
import { shippedPaths } from './config/paths.js';
import { loadRules, ruleFolders } from './rules.js';
import { readSetupReport } from './services/setup-report.js';

export type SystemParts = SystemReport['parts'];
type Part = SystemParts[number];

/** Below this share of free disk evidence may no longer fit. */
const MIN_FREE_SHARE = 0.1;
const MIN_FREE_BYTES = 2 * 1024 ** 3;
const VERSION_TIMEOUT_MS = 10_000;

/** Every part of a running installation: where it came from, its version, what is off and how to mend it. */
export async function systemReport(workspace: Workspace): Promise<SystemReport> {
  const parts = [
    ...machineParts(workspace.config),
    await databasePart(workspace),
    await redisPart(workspace),
    await diskPart(workspace.config.dataDir),
    await rulesPart(),
    modelPart(),
  ];
  return { parts, embeddedDatabase: workspace.services.embeddedDatabase };
}

async function rulesPart(): Promise<Part> {
  try {
    const { rules, problems } = await loadRules();
    const [first] = problems;
    return {
      name: 'Rules',
      state: first ? 'warning' : 'ok',
      source: ruleFolders().join(', '),
      detail: `${rules.rules.length} rules${first ? `, ${problems.length} left out, e.g. ${first.file}:${first.line}: ${first.reason}` : ''}`,
      ...(first ? { remedy: 'rasoat rules test names them all.' } : {}),
    };
  } catch (error) {
    return {
      name: 'Rules',
      state: 'error',
      detail: errorMessage(error),
      remedy: 'Check RASOAT_RULES_DIR.',
    };
  }
}

/** What can be told without opening anything. */
export function machineParts(config: Workspace['config']): Part[] {
  return [
    nodePart(),
    setupPart(),
    browserVersionPart(config),
    vietnamesePart(),
    ocrPart(),
    webPart(),
    egressPart(config),
  ];
}

function nodePart(): Part {
  return {
    name: 'Node.js',
    state: 'ok',
    version: process.versions.node,
    source: process.execPath,
    detail: `${process.platform} ${process.arch}`,
  };
}

function setupPart(): Part {
  try {
    const { parts } = readSetupReport(shippedPaths().setupReport);
    return {
      name: 'Set-up',
      state: 'ok',
      detail: `Redis: ${parts.redis.source} · database: ${parts.database.source} · browser: ${parts.browser.source}`,
    };
  } catch (error) {
    return { name: 'Set-up', state: 'error', detail: errorMessage(error), remedy: 'npm run setup' };
  }
}

function browserVersionPart(config: Workspace['config']): Part {
  const remedy = 'apt-get install -y chromium, or set RASOAT_CHROMIUM';
  try {
    const { browser } = readSetupReport(shippedPaths().setupReport).parts;
    const program = config.chromium ?? browser.program ?? '';
    const result = spawnSync(program, ['--version'], {
      encoding: 'utf8',
      timeout: VERSION_TIMEOUT_MS,
    });
    if (result.status !== 0)
      return {
        name: 'Chromium',
        state: 'error',
        source: program,
        detail: `${program} does not run`,
        remedy,
      };
    const user = browser.user ? `sandboxed as user ${browser.user.name}` : 'sandboxed as this user';
    return {
      name: 'Chromium',
      state: 'ok',
      version: result.stdout.trim(),
      source: program,
      detail: user,
    };
  } catch (error) {
    return { name: 'Chromium', state: 'error', detail: errorMessage(error), remedy };
  }
}

/** Sorting and folding rest on the full ICU data of Node. */
function vietnamesePart(): Part {
  const sorted = ['đa', 'da', 'ă'].sort(new Intl.Collator('vi').compare).join(' ');
  return sorted === 'ă da đa'
    ? { name: 'Vietnamese collation', state: 'ok', detail: sorted }
    : {
        name: 'Vietnamese collation',
        state: 'error',
        detail: `sorts as ${sorted}`,
        remedy: 'Use a Node build with full ICU.',
      };
}

/** Without it pages that show their text as a picture are judged by what little text they have. */
function ocrPart(): Part {
  const { ocrData } = shippedPaths();
  return existsSync(`${ocrData}/${OCR_DATA_FILE}`)
    ? { name: 'Picture reading', state: 'ok', source: ocrData, detail: 'Vietnamese data present' }
    : {
        name: 'Picture reading',
        state: 'warning',
        source: ocrData,
        detail: 'Vietnamese data missing: image-only pages are not read',
        remedy: 'npm ci',
      };
}

function webPart(): Part {
  const { web } = shippedPaths();
  return existsSync(`${web}/index.html`)
    ? { name: 'Review app', state: 'ok', source: web, detail: 'built' }
    : {
        name: 'Review app',
        state: 'error',
        source: web,
        detail: 'not built',
        remedy: 'npm run setup',
      };
}

function egressPart(config: Workspace['config']): Part {
  if (config.profile === 'range')
    return { name: 'Egress', state: 'ok', detail: 'training range: nothing leaves this machine' };
  return config.egressDeclared
    ? { name: 'Egress', state: 'ok', detail: 'live; declared not to be the unit’s own address' }
    : {
        name: 'Egress',
        state: 'error',
        detail: 'live, not declared: crawling is refused',
        remedy: 'Set RASOAT_EGRESS_DECLARED=1 once the egress is separate.',
      };
}

async function databasePart({ storage, services }: Workspace): Promise<Part> {
  const source = redact(services.mongoUrl);
  try {
    const info = await storage.serverInfo();
    const version = `${info.product} ${info.version}`;
    if (info.embedded)
      return {
        name: 'Database',
        state: 'warning',
        version,
        source,
        detail: 'embedded server: good for one desk, not for years of evidence',
        remedy: 'Set MONGODB_URL to a MongoDB 7 replica set for production.',
      };
    if (!info.replicaSet)
      return {
        name: 'Database',
        state: 'warning',
        version,
        source,
        detail: 'standalone: acknowledged writes may be lost in a crash',
        remedy: 'Run it as a replica set.',
      };
    return { name: 'Database', state: 'ok', version, source, detail: 'replica set' };
  } catch (error) {
    return {
      name: 'Database',
      state: 'error',
      source,
      detail: errorMessage(error),
      remedy: 'Start it, or correct MONGODB_URL.',
    };
  }
}

async function redisPart({ queue, services }: Workspace): Promise<Part> {
  const source = redact(services.redisUrl);
  try {
    const check = await queue.checkServer();
    return {
      name: 'Redis',
      state: check.problems.length === 0 ? 'ok' : 'warning',
      version: check.version,
      source,
      detail: check.problems.join('; ') || 'append-only file on, nothing evicted',
      ...(check.problems.length > 0
        ? { remedy: 'CONFIG SET appendonly yes; CONFIG SET maxmemory-policy noeviction' }
        : {}),
    };
  } catch (error) {
    return {
      name: 'Redis',
      state: 'error',
      source,
      detail: errorMessage(error),
      remedy: 'Start it, or correct REDIS_URL.',
    };
  }
}

async function diskPart(dataDir: string): Promise<Part> {
  const disk = await statfs(dataDir);
  const free = disk.bavail * disk.bsize;
  const share = disk.bavail / disk.blocks;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GiB free (${Math.round(share * 100)} %)`;
  return free < MIN_FREE_BYTES || share < MIN_FREE_SHARE
    ? {
        name: 'Disk',
        state: 'warning',
        source: dataDir,
        detail,
        remedy: 'Free space, or move RASOAT_DATA_DIR.',
      }
    : { name: 'Disk', state: 'ok', source: dataDir, detail };
}

function modelPart(): Part {
  const { model } = shippedPaths();
  return existsSync(model)
    ? { name: 'Classifier', state: 'ok', source: model, detail: 'weights present' }
    : {
        name: 'Classifier',
        state: 'error',
        source: model,
        detail: 'weights missing',
        remedy: 'Check the checkout out again.',
      };
}
