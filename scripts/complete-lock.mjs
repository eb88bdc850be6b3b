#!/usr/bin/env node
// A registry mirror that lacks some platforms' binaries makes `npm install` leave them out of the lock file, and `npm ci` then
// refuses the lock on every machine. This puts them back, by name and version; run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, say } from './setup/report.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'arm',
];

const file = path.join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
let added = 0;

for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || isThere(place, name)) continue;
    packages[`node_modules/${name}`] = placeholder(name, version, entry.dev === true);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`package-lock.json: ${added} platform packages put back`);

/** Node's own look-up: beside the package, then in each folder above it. */
function isThere(place, name) {
  for (
    let base = place;
    ;
    base = base.slice(0, base.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

function placeholder(name, version, dev) {
  const own = name.slice(name.lastIndexOf('/') + 1);
  const os = SYSTEMS.filter((system) => own.includes(system));
  const cpu = PROCESSORS.filter((processor) => own.includes(processor)).slice(0, 1);
  return {
    version,
    optional: true,
    ...(dev ? { dev: true } : {}),
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(own.includes('musl') ? { libc: ['musl'] } : {}),
  };
}
