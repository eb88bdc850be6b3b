#!/usr/bin/env node
// Runs the static checks, then every test, and ends with one line: "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, STATE_DIR, say } from './setup/report.mjs';

const PROJECTS = ['unit', 'integration', 'e2e'];

function run(title, program, args) {
  say(`\n▶ ${title}`);
  const started = Date.now();
  const result = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  say(`  ${title}: ${((Date.now() - started) / 1000).toFixed(0)} s, exit ${result.status}`);
  return result.status === 0;
}

/** The checks side by side: each keeps its words to itself until it has ended. */
async function check(name) {
  const started = Date.now();
  const child = spawn('npm', ['run', '--silent', `check:${name}`], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
  const [status] = await once(child, 'close');
  say(`\n▶ check:${name}`);
  if (words.trim() !== '') say(words.trim());
  say(`  check:${name}: ${((Date.now() - started) / 1000).toFixed(0)} s, exit ${status}`);
  return status === 0;
}

/** Counts from vitest's own report; a project that left none counts as one failure. */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed =
      numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : numFailedTests;
    return { passed: numPassedTests, failed };
  } catch (error) {
    say(`  no readable report at ${report}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

const only = process.argv.slice(2).filter((arg) => PROJECTS.includes(arg));
const reports = path.join(STATE_DIR, 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
const checks = only.length > 0 ? [] : ['types', 'lint', 'imports', 'dead'];
for (const ok of await Promise.all(checks.map(check))) {
  if (ok) passed += 1;
  else failed += 1;
}
for (const project of only.length > 0 ? only : PROJECTS) {
  const report = path.join(reports, `${project}.json`);
  const ok = run(`${project} tests`, process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = countsOf(report);
  passed += counts.passed;
  failed += ok ? counts.failed : Math.max(1, counts.failed);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
