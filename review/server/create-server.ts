import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { AppError, errorMessage } from '../../domain/index.js';
import { reconcileRequests } from '../actions/draft-requests.js';
import { DEFAULT_LIMITS, type ReviewServerDeps, type ServerLimits } from './deps.js';
import { answerErrors } from './errors.js';
import { createHandlers } from './handlers/all.js';
import { registerRoutes } from './register-routes.js';
import { guardRoutes } from './sessions.js';
import { serveWebApp } from './web-app.js';

/** Longest a request may take to arrive, in ms. */
const REQUEST_TIMEOUT_MS = 60_000;
const MAX_SEED_FILE_BYTES = 10 * 1_024 * 1_024;

/**
 * The review server: API and app behind one origin, ready to `listen` or `inject`. It loads nothing from outside and shows
 * no live page. Closing it closes only what it opened.
 */
export async function createServer(deps: ReviewServerDeps): Promise<FastifyInstance> {
  const limits: ServerLimits = { ...DEFAULT_LIMITS, ...deps.limits };
  const app = fastify({
    logger: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 256 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app, deps.logger);
  await hardenResponses(app, limits, deps.secureCookies);
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fileSize: MAX_SEED_FILE_BYTES, fields: 6 } });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Rà Soát API', version: deps.version },
    },
    transform: jsonSchemaTransform,
  });
  guardRoutes(app, deps);
  registerRoutes(
    app,
    createHandlers(deps, () => app.swagger()),
    limits,
  );
  await serveWebApp(app, deps.webRoot);
  app.addHook('onReady', () => mendRequests(deps));
  return app;
}

/** Everything from this server, nothing from elsewhere: no inline script, no frame, no referrer. */
async function hardenResponses(
  app: FastifyInstance,
  limits: ServerLimits,
  secure: boolean,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library writes its variables into a style element; no markup of others ever reaches the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(rateLimit, {
    global: true,
    max: limits.requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () =>
      new AppError({ code: 'RATE_LIMITED', message: 'Too many requests', retryable: true }),
  });
}

/** What a stop between a decision and its drafts left out is mended before the first request; a failure only waits. */
async function mendRequests(deps: ReviewServerDeps): Promise<void> {
  try {
    const mended = await reconcileRequests(deps);
    if (mended > 0) deps.logger.info({ mended }, 'requests reconciled');
  } catch (error) {
    deps.logger.warn({ error: errorMessage(error) }, 'requests not reconciled');
  }
}
