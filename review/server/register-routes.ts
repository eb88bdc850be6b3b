import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { API, type RouteId } from '../contract/index.js';
import { apiErrorSchema } from '../contract/shapes.js';
import type { Answer, Call, FileAnswer, Handler, Handlers } from './call.js';
import type { ServerLimits } from './deps.js';
import { readUpload } from './handlers/seeds.js';
import { refuseOperators } from './refuse-operators.js';

const ERROR_STATUSES = [400, 401, 403, 404, 409, 422, 429, 500, 503] as const;
/** Largest JSON body, in bytes; a seed file may be larger. */
const BODY_LIMIT = 256 * 1_024;
const SEED_BODY_LIMIT = 20 * 1_024 * 1_024;

/** Makes every route of the table, with its schemas, its guard's name and its handler. */
export function registerRoutes(
  app: FastifyInstance,
  handlers: Handlers,
  limits: ServerLimits,
): void {
  for (const id of routeIds()) registerRoute(app, id, handlers, limits);
}

function routeIds(): RouteId[] {
  return Object.keys(API).filter((key): key is RouteId => key in API);
}

function registerRoute<K extends RouteId>(
  app: FastifyInstance,
  id: K,
  handlers: Handlers,
  limits: ServerLimits,
): void {
  const { method, path, access, summary, params, query, body, response } = API[id];
  const errors = Object.fromEntries(ERROR_STATUSES.map((status) => [status, apiErrorSchema]));
  app.route({
    method,
    url: path,
    bodyLimit: id === 'seedImport' ? SEED_BODY_LIMIT : BODY_LIMIT,
    config: { routeId: id, ...(id === 'login' ? loginLimit(limits) : {}) },
    schema: {
      operationId: id,
      summary,
      description: `Access: ${access}`,
      params,
      querystring: query,
      ...(method === 'GET' ? {} : { body }),
      response: { 200: response ?? z.any(), ...errors },
    },
    preValidation: async (request) => {
      if (id === 'seedImport') request.body = (await readUpload(request)) ?? request.body;
      refuseOperators(request.query);
      refuseOperators(request.body);
    },
    handler: async (request, reply) => {
      const answer = await callHandler(handlers[id], request, reply);
      return response === undefined && isFile(answer) ? sendFile(reply, answer) : answer;
    },
  });
}

function loginLimit({ loginsPerMinute }: ServerLimits) {
  return { rateLimit: { max: loginsPerMinute, timeWindow: '1 minute', groupId: 'login' } };
}

function callHandler<K extends RouteId>(
  handler: Handler<K>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer<K>> {
  // The route's own schemas have parsed these, and the guard has signed the caller in.
  const { params, query, body, signedIn } = request as unknown as Call<K>;
  return handler({
    params,
    query,
    body,
    signedIn: signedIn ?? undefined,
    request,
    reply,
  } as Call<K>);
}

function isFile(answer: unknown): answer is FileAnswer {
  return typeof answer === 'object' && answer !== null && 'contentType' in answer;
}

/** Evidence and exports never run as anything: no sniffing, no script, no frame, no storage in shared caches. */
function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  reply
    .header('content-type', file.contentType)
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('cache-control', 'private, no-store');
  if (file.fileName !== undefined)
    reply.header('content-disposition', `attachment; filename="${safeName(file.fileName)}"`);
  for (const [name, value] of Object.entries(file.headers ?? {})) reply.header(name, value);
  // A buffer passes by the JSON serializer.
  return reply.send(Buffer.from(file.bytes));
}

function safeName(name: string): string {
  return name.replace(/[^\w.-]+/g, '_');
}
