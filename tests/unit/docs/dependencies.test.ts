import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = new URL('../../../', import.meta.url);
const names = z.record(z.string(), z.string());

it('gives a reason in docs/decisions/dependencies.md for each package', () => {
  const text = readFileSync(new URL('docs/decisions/dependencies.md', ROOT), 'utf8');
  const { dependencies, devDependencies } = z
    .object({ dependencies: names, devDependencies: names })
    .parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')));
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const inHouse = name.replace(/^@(?:fastify|mantine)\//, '');
    return !name.startsWith('@types/') && !text.includes(name) && !text.includes(inHouse);
  });
  expect(unnamed).toEqual([]);
});
