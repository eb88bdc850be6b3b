#!/usr/bin/env node
// Sets up, compiles bench/ beside the built product into dist/bench/, and runs it from there: what is measured is the code
// that is shipped, and no compiler hooks lie in between. Types are checked by `npm run check`, not here.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const SOURCE = path.join(ROOT, 'bench');
const TARGET = path.join(ROOT, 'dist', 'bench');

function setUp() {
  // Only the figures go to stdout.
  const { status } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 3);
}

async function compile() {
  const { default: ts } = await import('typescript');
  rmSync(TARGET, { recursive: true, force: true });
  for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const out = path.join(TARGET, path.relative(SOURCE, file).replace(/\.ts$/, '.js'));
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, outputText);
  }
}

const args = process.argv.slice(2);
setUp();
await compile();
const { status, signal } = spawnSync(process.execPath, [path.join(TARGET, 'main.js'), ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
