import { describe, expect, it } from 'vitest';
import { redactRedisUrl } from '../../../queue/connection.js';
import { jobIds, parseJob } from '../../../queue/jobs.js';
import { missedTick } from '../../../queue/schedule.js';
import { aSchedule } from '../../builders/crawl-records.js';

describe('job payloads', () => {
  it('reads what this version writes', () => {
    const data = { v: 1, batchId: 'b', runId: 'r', host: 'mot.example' };
    expect(parseJob('crawl', data)).toEqual(data);
    expect(parseJob('schedules', { v: 1, scheduleId: 's' })).toEqual({ v: 1, scheduleId: 's' });
  });

  it.each([
    ['another version', { v: 2, batchId: 'b', runId: 'r', host: 'h' }],
    ['no version', { batchId: 'b', runId: 'r', host: 'h' }],
    ['a missing id', { v: 1, runId: 'r', host: 'h' }],
    ['nothing', undefined],
    ['a text', 'batch'],
  ])('refuses %s for good', (_name, data) => {
    expect(() => parseJob('crawl', data)).toThrowError(
      expect.objectContaining({ code: 'JOB_INVALID', retryable: false }),
    );
  });
});

describe('job ids', () => {
  it.each(['batch_0a1b', 'find_ff', 'lich-hang-ngay', '12', 'a:b', 'có dấu', 'x'.repeat(300), ''])(
    'are made of %j in a form BullMQ takes',
    (id) => {
      for (const made of [jobIds.crawl(id), jobIds.screenshots(id, 3), jobIds.fire(id, id)]) {
        expect(made).toMatch(/^[A-Za-z_][\w-]*$/);
        expect(made.length).toBeLessThan(300);
      }
    },
  );

  it('are the same for the same work and differ for other work', () => {
    expect(jobIds.crawl('a:b')).toBe(jobIds.crawl('a:b'));
    expect(jobIds.crawl('a:b')).not.toBe(jobIds.crawl('a:c'));
    expect(jobIds.screenshots('f', 0)).not.toBe(jobIds.screenshots('f', 1));
  });
});

describe('a missed tick', () => {
  const now = new Date('2026-11-25T03:00:00Z');
  const due = new Date('2026-11-24T23:30:00Z');
  it.each([
    ['is the last of many, once', {}, due],
    ['is none where the last one fired', { lastFiredAt: due }, undefined],
    ['is none of a paused schedule', { paused: true }, undefined],
    [
      'is none of a schedule made after it',
      { createdAt: new Date('2026-11-25T00:00:00Z') },
      undefined,
    ],
  ])('%s', (_name, change, expected) => {
    expect(missedTick(aSchedule(change), now)).toEqual(expected);
  });
});

describe('the address as it is shown', () => {
  it.each([
    ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
    ['redis://:bi-mat@127.0.0.1:6379/2', 'redis://:***@127.0.0.1:6379/2'],
    ['rediss://an:bi@mat@kv.example', 'rediss://an:***@kv.example'],
  ])('%s becomes %s', (url, shown) => {
    expect(redactRedisUrl(url)).toBe(shown);
  });
});
