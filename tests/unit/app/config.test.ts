import { describe, expect, it } from 'vitest';
import { describeConfig, loadConfig, redact, toEnvironment } from '../../../app/config/load.js';
import { AppError } from '../../../domain/index.js';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(loadConfig({}, {})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      profile: 'range',
      secureCookies: false,
    });
  });
  it('takes flags over the environment over defaults', () => {
    expect(loadConfig({ port: '9001' }, { RASOAT_PORT: '9000' }).port).toBe(9001);
    expect(loadConfig({}, { RASOAT_PORT: '9000' }).port).toBe(9000);
  });
  it('reaches a child process unchanged', () => {
    const config = loadConfig(
      {},
      { RASOAT_PORT: '9000', RASOAT_SECURE_COOKIES: '1', MONGODB_URL: 'mongodb://db.example/' },
    );
    expect(loadConfig({}, toEnvironment(config, {}))).toEqual(config);
  });
  it.each([
    ['RASOAT_PORT', 'abc'],
    ['RASOAT_PORT', '70000'],
    ['RASOAT_PROFILE', 'wild'],
    ['RASOAT_DB_NAME', 'a b'],
    ['RASOAT_SECURE_COOKIES', 'maybe'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    const load = () => loadConfig({}, { [name]: value });
    expect(load).toThrow(AppError);
    expect(load).toThrow(new RegExp(name));
  });
  it('shows no password', () => {
    const config = loadConfig({}, { MONGODB_URL: 'mongodb://u:geheim@db.example/x' });
    expect(JSON.stringify(describeConfig(config, {}))).not.toContain('geheim');
    expect(redact('redis://:geheim@127.0.0.1:1')).toBe('redis://:•••@127.0.0.1:1');
  });
});
