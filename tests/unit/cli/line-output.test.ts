import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJsonLines } from '../../../cli/line-output.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-lines-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a file of JSON lines', () => {
  it('holds every row and is its owner’s alone', async () => {
    const file = path.join(dir, 'a.jsonl');
    const made = await writeJsonLines(file, false, async (write) => {
      await write({ a: 1 });
      await write({ b: 'x\ny' });
      return 'made';
    });
    expect(made).toBe('made');
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"b":"x\\ny"}\n');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is not there, nor any part of it, where making it failed', async () => {
    const making = writeJsonLines(path.join(dir, 'a.jsonl'), false, async (write) => {
      await write({ a: 1 });
      throw new Error('no more');
    });
    await expect(making).rejects.toThrow('no more');
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is replaced only where that was asked for', async () => {
    const file = path.join(dir, 'a.jsonl');
    await writeJsonLines(file, false, async () => {});
    await expect(writeJsonLines(file, false, async () => {})).rejects.toMatchObject({
      code: 'INVALID_OUTPUT',
    });
    await writeJsonLines(file, true, async (write) => write({ again: true }));
    expect(readFileSync(file, 'utf8')).toContain('again');
  });
});
