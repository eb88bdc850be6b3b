import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../../app/config/schema.js';
import { configurationTable, fileWithTable } from '../../../scripts/docs/configuration-table.js';

const FILE = new URL('../../../docs/configuration.md', import.meta.url);

describe('docs/configuration.md', () => {
  it('holds the table of the variables as the schema has them', () => {
    const written = readFileSync(FILE, 'utf8');
    expect(fileWithTable(written, configurationTable(VARIABLES))).toBe(written);
  });

  it('would differ where a variable were added', () => {
    const written = readFileSync(FILE, 'utf8');
    const more = { ...VARIABLES, extra: { ...VARIABLES.logLevel, env: 'RASOAT_EXTRA' } };
    expect(fileWithTable(written, configurationTable(more))).not.toBe(written);
  });
});
