import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../domain/index.js';
import { openEvidence } from '../../../storage/evidence.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-evidence-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const place = (name: string) => path.join(dir, name.slice(0, 2), name.slice(2, 4), name);

describe('the evidence store', () => {
  it('names a file by its content and gives it back', async () => {
    const store = await openEvidence(dir);
    const file = await store.put('html', 'text/html', bytes('một'));
    expect(file).toEqual({
      role: 'html',
      sha256: sha256('một'),
      bytes: 5,
      contentType: 'text/html',
    });
    expect(await store.get(file.sha256)).toEqual(Buffer.from('một'));
    expect(await store.has(file.sha256)).toBe(true);
    expect(await store.verify(file.sha256)).toBe('ok');
    expect(await store.get(sha256('hai'))).toBeUndefined();
    expect(await store.verify(sha256('hai'))).toBe('missing');
  });

  it('holds one whole file after many writers at once, and nothing half-written', async () => {
    const store = await openEvidence(dir);
    const big = new Uint8Array(300_000).fill(7);
    await Promise.all(Array.from({ length: 8 }, () => store.put('body', 'x', big)));
    expect(await store.verify(sha256(big))).toBe('ok');
    expect(readdirSync(path.join(dir, 'incoming'))).toEqual([]);
  });

  it.each([
    { name: 'a flipped byte', text: 'mọt', state: 'altered' },
    { name: 'a cut end', text: 'm', state: 'altered' },
  ])('tells of $name', async ({ text, state }) => {
    const store = await openEvidence(dir);
    const { sha256: name } = await store.put('html', 'text/html', bytes('một'));
    writeFileSync(place(name), text);
    expect(await store.verify(name)).toBe(state);
  });

  it('mends a file that a power cut left short', async () => {
    const store = await openEvidence(dir);
    const { sha256: name } = await store.put('html', 'text/html', bytes('một'));
    writeFileSync(place(name), '');
    await store.put('html', 'text/html', bytes('một'));
    expect(await store.verify(name)).toBe('ok');
  });

  it.each(['../../etc/passwd', 'ab', `${'a'.repeat(63)}/`, 'A'.repeat(64), ''])(
    'refuses %j as a name',
    async (name) => {
      const store = await openEvidence(dir);
      await expect(store.get(name)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  it('says that a folder cannot be written, and how to mend it', async () => {
    const blocked = path.join(dir, 'file');
    writeFileSync(blocked, '');
    await expect(openEvidence(path.join(blocked, 'evidence'))).rejects.toMatchObject({
      code: 'STORE_FAILED',
      retryable: true,
      hint: expect.stringContaining('mounted'),
    });
  });
});

const canMount = mountSmall();

describe.runIf(canMount)('a full disk', () => {
  it('is STORE_FULL, leaves nothing half-written, and work goes on when there is room', async () => {
    mount(dir);
    try {
      const store = await openEvidence(dir);
      const large = new Uint8Array(700_000).fill(1);
      const kept = await store.put('body', 'x', large);
      const more = new Uint8Array(700_000).fill(2);
      await expect(store.put('body', 'x', more)).rejects.toMatchObject({
        code: 'STORE_FULL',
        retryable: true,
      });
      expect(await store.has(sha256(more))).toBe(false);
      expect(await store.verify(kept.sha256)).toBe('ok');
      expect(readdirSync(path.join(dir, 'incoming'))).toEqual([]);
      rmSync(place(kept.sha256));
      await store.put('body', 'x', more);
      expect(await store.verify(sha256(more))).toBe('ok');
    } finally {
      execFileSync('/bin/umount', [dir]);
    }
  });
});

/** Whether this machine lets us mount a little file system to fill up. */
function mountSmall(): boolean {
  const trial = mkdtempSync(path.join(tmpdir(), 'rasoat-mount-'));
  try {
    mount(trial);
    execFileSync('/bin/umount', [trial]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

function mount(folder: string): void {
  execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], {
    stdio: 'ignore',
  });
}
