import { z } from 'zod';
import type { Permission } from '../../domain/index.js';

/** Who may call a route: anybody, anybody signed in, or whoever's role holds the permission. */
export type Access = 'public' | 'signed-in' | Permission;

/** One line of the API: the only place where path, shapes and access of a call are written down. */
export interface RouteDefinition {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType;
  /** `undefined` where the answer is a file. */
  readonly response: z.ZodType | undefined;
}

export const noFields = z.strictObject({});
/** A write without a body: nothing, or an empty object. */
export const noBody = z.strictObject({}).nullish();
export const idParams = z.strictObject({ id: z.string().min(1).max(128) });
export const done = z.object({ ok: z.literal(true) });

interface Shapes<P, Q, B, R> {
  readonly method: RouteDefinition['method'];
  readonly path: RouteDefinition['path'];
  readonly access: Access;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response?: R;
}

/** Writes one route down; parts left out take no fields. */
export function route<
  P extends z.ZodType = typeof noFields,
  Q extends z.ZodType = typeof noFields,
  B extends z.ZodType = typeof noBody,
  R extends z.ZodType | undefined = undefined,
>(shapes: Shapes<P, Q, B, R>) {
  const { params = noFields, query = noFields, body = noBody, response, ...rest } = shapes;
  return { ...rest, params, query, body, response } as RouteDefinition & {
    readonly params: P;
    readonly query: Q;
    readonly body: B;
    readonly response: R;
  };
}
