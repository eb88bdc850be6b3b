import type {
  ApiBody,
  ApiParams,
  ApiQuery,
  ApiResponse,
  RouteId,
} from '../../../contract/index.js';
import { requestPath } from './request-path.js';
import { ROUTES } from './routes.js';

/** Longest wait for an answer, in ms; large imports and exports take longest. */
const REQUEST_TIMEOUT_MS = 60_000;

interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly messageEn?: string | undefined;
  readonly hint?: string | undefined;
  readonly hintEn?: string | undefined;
}

/** What the server refused and why, or that it could not be asked (`OFFLINE`, `TIMEOUT`; status 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly messageEn: string;
  readonly hint: string | undefined;
  readonly hintEn: string | undefined;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.code = body.code;
    this.messageEn = body.messageEn ?? body.message;
    this.hint = body.hint;
    this.hintEn = body.hintEn;
  }
}

interface CallInput<K extends RouteId> {
  readonly params?: ApiParams<K>;
  readonly query?: ApiQuery<K>;
  readonly body?: ApiBody<K>;
}

let csrfToken = '';

/** Keeps the token that every write echoes in a header. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

/** Calls one route of the contract; raises {@link ApiError}. */
export async function call<K extends RouteId>(
  route: K,
  input: CallInput<K> = {},
): Promise<ApiResponse<K>> {
  const response = await send(route, input);
  return (await response.json()) as ApiResponse<K>;
}

/** A file answered by the API, with the name it asks to be saved under. */
export interface ApiFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Fetches a file; raises {@link ApiError} instead of saving an error as if it were the file. */
export async function callForFile<K extends RouteId>(
  route: K,
  input: CallInput<K> = {},
): Promise<ApiFile> {
  const response = await send(route, input);
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? 'rasoat.txt';
  return { name, blob: await response.blob() };
}

/** Hands a file to the browser's own download. */
export function saveFile(file: ApiFile): void {
  const address = URL.createObjectURL(file.blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = file.name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  URL.revokeObjectURL(address);
}

async function send<K extends RouteId>(route: K, input: CallInput<K>): Promise<Response> {
  const [method, template] = ROUTES[route];
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-csrf-token'] = csrfToken;
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  const response = await reach(requestPath(template, input.params, input.query), {
    method,
    headers,
    body: input.body === undefined ? null : JSON.stringify(input.body),
    credentials: 'same-origin',
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  if (!response.ok) throw new ApiError(response.status, await readError(response));
  return response;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ApiError(0, {
      code: timedOut ? 'TIMEOUT' : 'OFFLINE',
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

async function readError(response: Response): Promise<ErrorBody> {
  try {
    const body = (await response.json()) as { error?: Partial<ErrorBody> };
    const { error } = body;
    if (typeof error?.code === 'string')
      return { ...error, code: error.code, message: error.message ?? response.statusText };
  } catch {
    // A proxy or a crashed server may answer with no JSON: the status is all there is.
  }
  return { code: `HTTP_${response.status}`, message: `HTTP ${response.status}` };
}
