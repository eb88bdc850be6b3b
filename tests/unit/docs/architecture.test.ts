import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ARCHITECTURE = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const FOLDERS = [
  'domain',
  'seeds',
  'crawler',
  'classifiers',
  'queue',
  'storage',
  'review',
  'exports',
  'app',
  'cli',
  'range',
];
const RELATIVE_IMPORT = /(?:from |import\(|import )'(\.\.?\/[^']+)'/g;

function drawn(): string[] {
  const graph = /```mermaid\n([\s\S]*?)```/.exec(ARCHITECTURE)?.[1] ?? '';
  return [...graph.matchAll(/^(\w+)-->(\w+)$/gm)].map(([line]) => line).sort();
}

function imported(): string[] {
  const edges = new Set<string>();
  for (const from of FOLDERS) {
    for (const file of readdirSync(path.join(ROOT, from), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const text = readFileSync(path.join(ROOT, from, file), 'utf8');
      for (const [, target = ''] of text.matchAll(RELATIVE_IMPORT)) {
        const to = path.join(from, path.dirname(file), target).split(path.sep)[0] ?? '';
        if (to !== from && FOLDERS.includes(to)) edges.add(`${from}-->${to}`);
      }
    }
  }
  return [...edges].sort();
}

describe('ARCHITECTURE.md', () => {
  it('draws the imports between folders as they are', () => {
    expect(drawn()).toEqual(imported());
  });

  it('names only files and folders that are there', () => {
    const named = [...ARCHITECTURE.matchAll(/`([a-z]+\/[\w./-]*)`/g)].map(([, name = '']) => name);
    const inTheTree = named.filter((name) => FOLDERS.includes(name.split('/')[0] ?? ''));
    expect(inTheTree.length).toBeGreaterThan(20);
    expect(inTheTree.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });
});
