/** Named, so that an honest site can tell who called and forbid it. */
const ORDINARY_AGENT = 'Mozilla/5.0 (compatible; RaSoat/0.1; +https://rasoat.invalid/bot)';

/** What most visitors of a suspected site look like; such sites hide from anything that calls itself a robot. */
const SUSPECTED_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

/** How the crawler shows itself to a site. */
export interface Visitor {
  userAgent(suspected: boolean): string;
  headers(suspected: boolean, cookie: string): Record<string, string>;
}

/** `own` replaces both user agents. */
export function createVisitor(own: string | undefined): Visitor {
  const userAgent = (suspected: boolean) => own ?? (suspected ? SUSPECTED_AGENT : ORDINARY_AGENT);
  const always = {
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'vi-VN,vi;q=0.9,en;q=0.6',
    'accept-encoding': 'gzip, deflate, br',
  };
  const plain = {
    ordinary: { 'user-agent': userAgent(false), ...always },
    suspected: { 'user-agent': userAgent(true), ...always },
  };
  return {
    userAgent,
    headers: (suspected, cookie) => {
      const headers = suspected ? plain.suspected : plain.ordinary;
      return cookie === '' ? headers : { ...headers, cookie };
    },
  };
}
