import { describe, expect, it } from 'vitest';
import { redactUrl } from '../../../storage/client.js';

describe('the address as it is shown', () => {
  it.each([
    ['mongodb://127.0.0.1:27017/', 'mongodb://127.0.0.1:27017/'],
    [
      'mongodb://an:bi-mat@db.example:27017/?replicaSet=rs0',
      'mongodb://an:***@db.example:27017/?replicaSet=rs0',
    ],
    ['mongodb+srv://an:bi@mat@db.example/', 'mongodb+srv://an:***@db.example/'],
    ['an:bi-mat@db.example', 'an:***@db.example'],
  ])('%s becomes %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});
