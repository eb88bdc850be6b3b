/** A signed-in caller of the review app's API, as the web app is one. */
export interface ApiClient {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  raw(path: string): Promise<Response>;
}

export async function signIn(url: string, login: string, password: string): Promise<ApiClient> {
  const origin = new URL(url).origin;
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ login, password }),
  });
  if (!response.ok)
    throw new Error(`log-in of ${login}: ${response.status} ${await response.text()}`);
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  const headers = { cookie, origin, 'x-csrf-token': csrfToken };
  const read = async <T>(answer: Response): Promise<T> => {
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    get: async (path) => read(await fetch(url + path, { headers })),
    post: async (path, body) =>
      read(
        await fetch(url + path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body ?? {}),
        }),
      ),
    raw: (path) => fetch(url + path, { headers }),
  };
}
