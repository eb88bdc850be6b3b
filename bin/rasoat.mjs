#!/usr/bin/env node
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(entry)) {
  process.stderr.write('rasoat is not built yet. Run: npm run setup\n');
  process.exit(3);
}
await import(entry.href);
