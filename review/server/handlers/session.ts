import { ROLE_PERMISSIONS } from '../../../domain/index.js';
import { changeOwnPassword, logIn, logOut, type SignedIn } from '../../actions/authenticate.js';
import type { Me } from '../../contract/index.js';
import type { FileAnswer, Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { clearSessionCookie, setSessionCookie } from '../sessions.js';
import { viewVocabulary } from '../views/vocabulary.js';

type SessionRoutes =
  | 'health'
  | 'openapi'
  | 'login'
  | 'me'
  | 'logout'
  | 'changePassword'
  | 'vocabulary';

/** Log-in, log-out, the own password, and what every screen needs first. */
export function sessionHandlers(
  deps: ReviewServerDeps,
  describeApi: () => unknown,
): Pick<Handlers, SessionRoutes> {
  const { secureCookies, version } = deps;
  return {
    health: async () => ({ ok: true, version }),
    openapi: async (): Promise<FileAnswer> => ({
      bytes: JSON.stringify(describeApi()),
      contentType: 'application/json; charset=utf-8',
    }),
    login: async ({ body, reply }) => {
      const opened = await logIn(deps, body.login, body.password);
      setSessionCookie(reply, opened.token, secureCookies);
      return viewMe(opened, deps);
    },
    me: async ({ signedIn }) => viewMe(signedIn, deps),
    logout: async ({ signedIn, reply }) => {
      await logOut(deps, signedIn);
      clearSessionCookie(reply, secureCookies);
      return { ok: true };
    },
    changePassword: async ({ signedIn, body, reply }) => {
      const opened = await changeOwnPassword(deps, signedIn, body.current, body.next);
      setSessionCookie(reply, opened.token, secureCookies);
      return viewMe(opened, deps);
    },
    vocabulary: async () => viewVocabulary(deps.reference),
  };
}

function viewMe({ user, session }: SignedIn, deps: ReviewServerDeps): Me {
  return {
    id: user.id,
    login: user.login,
    displayName: user.displayName,
    role: user.role,
    permissions: [...ROLE_PERMISSIONS[user.role]],
    unit: user.unit,
    mustChangePassword: user.mustChangePassword,
    csrfToken: session.csrfToken,
    expiresAt: session.expiresAt.toISOString(),
    exercise: deps.exercise,
    version: deps.version,
  };
}
