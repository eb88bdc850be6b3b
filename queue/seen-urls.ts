import { hash } from 'node:crypto';
import type { Redis } from 'ioredis';

/** A run's marks are forgotten after so long, in ms, where nobody forgot them before. */
const MARKS_LIFE_MS = 14 * 24 * 3_600_000;
const CHUNK = 1_000;
/** In base64 characters, so 48 bits: among a million URLs of a run the odds that any two share a mark are 1 in 560. */
const FINGERPRINT_CHARS = 8;

/** For each URL: mark it as the owner's if nobody's, and answer whether it is the owner's now. */
const CLAIM_SCRIPT = `
local answers = {}
for i = 3, #ARGV do
  if redis.call('HSETNX', KEYS[1], ARGV[i], ARGV[1]) == 1 then
    answers[#answers + 1] = 1
  elseif redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[1] then
    answers[#answers + 1] = 1
  else
    answers[#answers + 1] = 0
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return answers`;

/** Which URLs a run has met, and who brought each first. */
export interface SeenUrls {
  claim(runId: string, owner: string, urls: readonly string[]): Promise<boolean[]>;
  forget(runId: string): Promise<void>;
}

export function openSeenUrls(redis: Redis, prefix: string): SeenUrls {
  const key = (runId: string) => `${prefix}:seen:${runId}`;
  return {
    async claim(runId, owner, urls) {
      const chunks: (readonly string[])[] = [];
      for (let start = 0; start < urls.length; start += CHUNK)
        chunks.push(urls.slice(start, start + CHUNK));
      const mark = fingerprint(owner);
      const answers = await Promise.all(
        chunks.map((chunk) =>
          redis.eval(CLAIM_SCRIPT, 1, key(runId), mark, MARKS_LIFE_MS, ...chunk.map(fingerprint)),
        ),
      );
      return answers.flat().map((answer) => answer === 1);
    },
    async forget(runId) {
      await redis.unlink(key(runId));
    },
  };
}

function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, FINGERPRINT_CHARS);
}
