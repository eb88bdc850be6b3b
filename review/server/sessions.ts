import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { can, ForbiddenError } from '../../domain/index.js';
import {
  readSession,
  SESSION_MS,
  type SignedIn,
  UnauthenticatedError,
} from '../actions/authenticate.js';
import { type Access, API, type RouteId } from '../contract/index.js';
import type { ReviewServerDeps } from './deps.js';
import { CsrfError, PasswordChangeRequiredError } from './errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
  interface FastifyContextConfig {
    routeId?: RouteId;
  }
}

const CSRF_HEADER = 'x-csrf-token';
const READS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Routes open to an account that still has to change its password. */
const BEFORE_PASSWORD_CHANGE: readonly RouteId[] = [
  'me',
  'logout',
  'changePassword',
  'vocabulary',
  'banners',
];

function cookieName(secure: boolean): string {
  return secure ? '__Host-rasoat' : 'rasoat';
}

/** Hands the session's token to the browser, out of reach of scripts and of other sites. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName(secure), token, {
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path: '/',
    maxAge: Math.floor(SESSION_MS / 1_000),
  });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), { path: '/', secure });
}

/**
 * The guard of every route, before its body is read: the API is closed unless its table opens it. Raises UNAUTHENTICATED,
 * FORBIDDEN, CSRF, PASSWORD_CHANGE_REQUIRED.
 */
export function guardRoutes(app: FastifyInstance, deps: ReviewServerDeps): void {
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request) => {
    const { routeId } = request.routeOptions.config;
    if (!READS.includes(request.method)) refuseForeignOrigin(request);
    if (routeId === undefined) return;
    const { access } = API[routeId];
    if (access === 'public') return;
    const signedIn = await whoCalls(request, deps);
    request.signedIn = signedIn;
    if (!READS.includes(request.method)) checkCsrf(request, signedIn);
    if (signedIn.user.mustChangePassword && !BEFORE_PASSWORD_CHANGE.includes(routeId))
      throw new PasswordChangeRequiredError();
    checkAccess(access, signedIn, routeId);
  });
}

async function whoCalls(request: FastifyRequest, deps: ReviewServerDeps): Promise<SignedIn> {
  const token = request.cookies[cookieName(deps.secureCookies)];
  const signedIn = token === undefined ? undefined : await readSession(deps, token);
  if (!signedIn)
    throw new UnauthenticatedError('UNAUTHENTICATED', 'Nobody is signed in', 'Log in.');
  return signedIn;
}

function checkAccess(access: Access, { actor }: SignedIn, routeId: RouteId): void {
  if (access === 'signed-in' || access === 'public') return;
  if (!can(actor.role, access))
    throw new ForbiddenError(`The role ${actor.role} may not do this`, {
      role: actor.role,
      permission: access,
      route: routeId,
    });
}

/** Browsers name the origin of every write; where they do it has to be this server itself. */
function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new CsrfError('The write came from another site');
  if (origin === undefined) return;
  if (!isOwnOrigin(origin, request.host)) throw new CsrfError('The write came from another origin');
}

/** Parsed alike, so that a default port written out on one side only makes no difference. */
function isOwnOrigin(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}

function checkCsrf(request: FastifyRequest, { session }: SignedIn): void {
  const sent = request.headers[CSRF_HEADER];
  const wanted = Buffer.from(session.csrfToken);
  const given = Buffer.from(typeof sent === 'string' ? sent : '');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new CsrfError('The CSRF token is missing or wrong');
}
