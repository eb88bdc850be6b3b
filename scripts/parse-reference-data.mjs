#!/usr/bin/env node
// Writes the lists of seeds/data as JSON, each with the SHA-256 of the text it was parsed from; `loadReferenceData` takes them where that fits.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT, say } from './setup/report.mjs';

/** A list that is no YAML is left out: whoever loads it says what is wrong with it. */
function parsed(file) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  try {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [[file, { sha256, rows: parse(text) }]];
  } catch (error) {
    say(`${file}: ${error.message}`);
    return [];
  }
}

const folder = path.join(ROOT, 'seeds', 'data');
const target = process.argv[2] ?? path.join(ROOT, 'dist', 'reference-data.json');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(Object.fromEntries(files.flatMap(parsed))));
