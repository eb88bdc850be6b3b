import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SignedIn } from '../actions/authenticate.js';
import type { Api, RouteId } from '../contract/index.js';

/** A file as the answer of a route without a JSON shape. */
export interface FileAnswer {
  readonly bytes: Uint8Array | string;
  readonly contentType: string;
  /** Saved under this name; shown in place where left out. */
  readonly fileName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Definition<K extends RouteId> = Api[K];

/** One call of a route, its input already parsed by the route's schemas. */
export interface Call<K extends RouteId> {
  readonly params: z.output<Definition<K>['params']>;
  readonly query: z.output<Definition<K>['query']>;
  readonly body: z.output<Definition<K>['body']>;
  /** Whoever is signed in; nobody on a public route. */
  readonly signedIn: Definition<K>['access'] extends 'public' ? undefined : SignedIn;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export type Answer<K extends RouteId> = Definition<K>['response'] extends z.ZodType
  ? z.input<Definition<K>['response']>
  : FileAnswer;

export type Handler<K extends RouteId> = (call: Call<K>) => Promise<Answer<K>>;

/** One handler for each route of the table. */
export type Handlers = { readonly [K in RouteId]: Handler<K> };
