import { describe, expect, it } from 'vitest';
import { API } from '../../../review/contract/index.js';
import { MIN_PASSWORD_LENGTH as SERVER_MINIMUM } from '../../../review/contract/session.js';
import { requestPath } from '../../../review/web/src/api/request-path.js';
import { ROUTES } from '../../../review/web/src/api/routes.js';
import {
  MIN_PASSWORD_LENGTH,
  passwordProblem,
} from '../../../review/web/src/session/password-rule.js';

describe('the web app and the contract', () => {
  it('name the same methods and paths', () => {
    const contract = Object.entries(API).map(([id, { method, path }]) => [id, [method, path]]);
    expect(ROUTES).toEqual(Object.fromEntries(contract));
  });

  it('ask for the same length of password', () => {
    expect(MIN_PASSWORD_LENGTH).toBe(SERVER_MINIMUM);
  });
});

describe('requestPath', () => {
  it('fills and escapes the parts of a path and leaves empty fields out', () => {
    const path = requestPath(
      '/api/cases/:id/artefacts/:artefactId/unmask',
      { id: 'case/1', artefactId: 'ä' },
      { view: 'queue', cursor: undefined, limit: 50, q: '' },
    );
    expect(path).toBe('/api/cases/case%2F1/artefacts/%C3%A4/unmask?view=queue&limit=50');
  });
});

describe('passwordProblem', () => {
  const long = 'mật khẩu rất dài';
  const cases: [string, string, string, string, string | undefined][] = [
    ['too short', 'cũ', 'ngắn', 'ngắn', 'short'],
    ['same as before', long, long, long, 'same'],
    ['two entries differ', 'cũ', long, `${long}.`, 'differ'],
    ['fine', 'cũ', long, long, undefined],
  ];
  it.each(cases)('%s', (_name, current, next, again, expected) => {
    expect(passwordProblem(current, next, again)).toBe(expected);
  });
});
