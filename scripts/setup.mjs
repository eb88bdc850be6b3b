#!/usr/bin/env node
// Sets up whatever is missing to run Rà Soát on this machine. Node built-ins only: it runs before anything is installed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { buildApp, buildWeb, linkCommand, parseReferenceData } from './setup/build.mjs';
import { ensureDatabase } from './setup/database.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { ensureRedis } from './setup/redis.mjs';
import { SetupError, STATE_DIR, say } from './setup/report.mjs';

const HELP = `Sets up whatever Rà Soát needs on this machine; quick when nothing is missing.

Usage: node scripts/setup.mjs [--skip-build]

Each service is taken from an environment variable first, then from PATH, and installed only where there is neither:
  REDIS_URL or redis-server      · MONGODB_URL, mongod or secantusd-rs · RASOAT_CHROMIUM or chromium
Where nothing can be installed, the one command that brings it is printed.

Exit codes: 0 set up · 2 wrong usage · 3 something is missing`;

async function main(args) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const unknown = args.find((arg) => arg !== '--skip-build');
  if (unknown) {
    process.stderr.write(`Unknown option ${unknown}. See: node scripts/setup.mjs --help\n`);
    return 2;
  }
  requireNode();
  mkdirSync(STATE_DIR, { recursive: true });
  await ensureNodeModules();
  const parts = {
    redis: ensureRedis(),
    database: ensureDatabase(),
    browser: ensureBrowser(),
  };
  writeFileSync(
    path.join(STATE_DIR, 'setup.json'),
    `${JSON.stringify({ version: 1, parts }, null, 2)}\n`,
  );
  if (!args.includes('--skip-build')) {
    buildApp();
    parseReferenceData();
    buildWeb();
    linkCommand();
  }
  return 0;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(
      `Node ${process.versions.node} is too old; Rà Soát needs 20.19 or newer`,
      'nvm install 20',
    );
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(`✗ ${error.message}`);
  if (error.remedy) say(`  → ${error.remedy}`);
  process.exitCode = 3;
}
