import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  ARTEFACT_KINDS,
  AUDIT_ACTIONS,
  DECISIONS,
  REQUEST_STATES,
  RUN_STATES,
} from '../../../domain/index.js';
import { KEY_BINDINGS } from '../../../review/web/src/review/key-map.js';

const SOURCE = fileURLToPath(new URL('../../../review/web/src/', import.meta.url));

function leaves(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  const entries = Object.entries(Object(node)).flatMap(([name, child]) => [
    ...leaves(child, path === '' ? name : `${path}.${name}`),
  ]);
  return new Map(entries);
}

function locale(name: 'vi' | 'en'): Map<string, string> {
  return leaves(JSON.parse(readFileSync(join(SOURCE, 'locales', `${name}.json`), 'utf8')));
}

function sources(): string {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .join('\n');
}

const VI = locale('vi');
const EN = locale('en');
const CODE = sources();
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...EN.keys()].sort()).toEqual([...VI.keys()].sort());
  });

  it('fill in the same facts', () => {
    const differing = [...VI].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(EN.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing empty', () => {
    const empty = [...VI, ...EN].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('hold every key the app names', () => {
    const named = [...CODE.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((key) => !VI.has(key))).toEqual([]);
  });

  it('hold something under every key the app builds', () => {
    const built = [...CODE.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(
      (match) => match[1],
    );
    const keys = [...VI.keys()];
    const missing = built.filter((start) => !keys.some((key) => key.startsWith(start ?? '-')));
    expect(missing).toEqual([]);
  });

  it('hold no key that nothing uses', () => {
    const literals = new Set([...CODE.matchAll(/'([\w]+(?:\.[\w]+)+)'/g)].map((match) => match[1]));
    const starts = [...CODE.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(
      (match) => match[1] ?? '-',
    );
    const unused = [...VI.keys()].filter(
      (key) => !literals.has(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  const closedLists: [string, readonly string[]][] = [
    ['artefactKind', ARTEFACT_KINDS],
    ['auditAction', AUDIT_ACTIONS],
    ['decision.kind', DECISIONS],
    ['decision.done', DECISIONS],
    ['runs.state', RUN_STATES],
    ['approve.empty', REQUEST_STATES],
    [
      'keys.name',
      KEY_BINDINGS.map(({ action }) => action.type).filter(
        (type) => type !== 'decide' && type !== 'tab',
      ),
    ],
  ];
  it.each(closedLists)('name every member under %s', (start, members) => {
    expect(members.filter((member) => !VI.has(`${start}.${member}`))).toEqual([]);
  });
});
