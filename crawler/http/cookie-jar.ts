const MAX_COOKIES = 50;
const MAX_COOKIE_LENGTH = 4_096;

/** Cookies of one visit, per host, forgotten with it: enough for a site that sets one and sends the visitor round. */
export interface CookieJar {
  header(url: URL): string;
  store(url: URL, setCookies: readonly string[]): void;
}

export function createCookieJar(): CookieJar {
  const byHost = new Map<string, Map<string, string>>();
  return {
    header: (url) => {
      const cookies = byHost.get(url.hostname);
      return cookies ? [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') : '';
    },
    store: (url, setCookies) => {
      for (const line of setCookies.slice(0, MAX_COOKIES)) {
        const pair = line.slice(0, MAX_COOKIE_LENGTH).split(';', 1)[0] ?? '';
        const [name, ...rest] = pair.split('=');
        if (!name || rest.length === 0) continue;
        const cookies = byHost.get(url.hostname) ?? new Map<string, string>();
        if (cookies.size < MAX_COOKIES || cookies.has(name.trim()))
          cookies.set(name.trim(), rest.join('=').trim());
        byHost.set(url.hostname, cookies);
      }
    },
  };
}
