import { hash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/**
 * A deterministic identifier: the same parts give the same id on every machine and every attempt,
 * so that an effect delivered twice happens once. Parts are length-prefixed, so `('ab','c')` and `('a','bc')` differ.
 */
export function deterministicId(prefix: string, ...parts: readonly string[]): string {
  const joined = parts.map((part) => `${part.length}:${part}`).join('|');
  return `${prefix}_${sha256(joined).slice(0, 32)}`;
}

/** Canonical JSON: keys sorted at every level, `undefined` left out; equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}
