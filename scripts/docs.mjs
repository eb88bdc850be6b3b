#!/usr/bin/env node
// Writes the tables of docs/configuration.md anew from app/config/schema.ts. Run it after a change there:
//   node --import tsx scripts/docs.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationTable, fileWithTable } from './docs/configuration-table.ts';
import { ROOT, say } from './setup/report.mjs';

const { VARIABLES } = await import('../app/config/schema.ts');

const file = path.join(ROOT, 'docs', 'configuration.md');
writeFileSync(file, fileWithTable(readFileSync(file, 'utf8'), configurationTable(VARIABLES)));
say(`${path.relative(ROOT, file)}: ${Object.keys(VARIABLES).length} variables`);
