import { hostOf, isUnderDomain, type SeedKind, type SharedHost } from '../domain/index.js';

interface AddressRule {
  readonly hosts: readonly string[];
  /** Tested against path and query. */
  readonly path: RegExp;
  readonly kind: SeedKind;
}

/** First rule that fits wins. Sub-domains of a host (`www.`, `m.`, `vi-vn.`) count as the host. */
const RULES: readonly AddressRule[] = [
  { hosts: ['t.me', 'telegram.me'], path: /^\/(?:\+|joinchat\/)[\w-]+/, kind: 'social_group' },
  {
    hosts: ['t.me', 'telegram.me'],
    path: /^\/(?:s\/)?[a-z]\w{3,}\/?(?:\?.*)?$/i,
    kind: 'social_channel',
  },
  {
    hosts: ['facebook.com', 'fb.com'],
    path: /^\/groups\/[^/?]+\/?(?:\?.*)?$/,
    kind: 'social_group',
  },
  {
    hosts: ['facebook.com', 'fb.com'],
    path: /^\/(?:profile\.php\?|people\/[^/]+\/|pages\/[^/]+\/|p\/)/,
    kind: 'social_account',
  },
  {
    hosts: ['facebook.com', 'fb.com'],
    path: /^\/(?!groups|watch|share|events|marketplace|reel|story|photo|permalink|login|help|business|ads|hashtag)[\w.]{3,}\/?(?:\?.*)?$/,
    kind: 'social_account',
  },
  {
    hosts: ['m.me', 'wa.me', 'instagram.com', 'x.com', 'twitter.com', 'threads.net', 'threads.com'],
    path: /^\/@?[\w.+]{2,}\/?(?:\?.*)?$/,
    kind: 'social_account',
  },
  { hosts: ['zalo.me'], path: /^\/g\/\w+/, kind: 'social_group' },
  { hosts: ['zalo.me'], path: /^\/(?:pc\?|s\/)?\w{3,}/, kind: 'social_account' },
  { hosts: ['tiktok.com'], path: /^\/@[\w.]+\/?(?:\?.*)?$/, kind: 'social_account' },
  {
    hosts: ['youtube.com'],
    path: /^\/(?:@[^/]+|channel\/[^/]+|c\/[^/]+|user\/[^/]+)/,
    kind: 'social_channel',
  },
  {
    hosts: ['chat.whatsapp.com', 'invite.viber.com', 'discord.gg'],
    path: /^\/\S/,
    kind: 'social_group',
  },
  { hosts: ['discord.com'], path: /^\/invite\//, kind: 'social_group' },
  { hosts: ['linkedin.com'], path: /^\/(?:in|company)\//, kind: 'social_account' },
  { hosts: ['play.google.com'], path: /^\/store\/apps\/details\?/, kind: 'app_listing' },
  { hosts: ['play.google.com'], path: /^\/store\/apps\/dev(?:eloper)?\?/, kind: 'app_developer' },
  { hosts: ['play.google.com'], path: /^\/store\/search\?/, kind: 'app_query' },
  { hosts: ['apps.apple.com', 'itunes.apple.com'], path: /\/developer\//, kind: 'app_developer' },
  { hosts: ['apps.apple.com', 'itunes.apple.com'], path: /\/id\d+/, kind: 'app_listing' },
];

/** What a canonical address holds: a channel, a group, an account, a store listing, a whole site or one page. */
export function kindOfAddress(url: string, shared: SharedHost | undefined): SeedKind {
  const { pathname, search } = new URL(url);
  const host = hostOf(url);
  const rule = RULES.find(
    ({ hosts, path }) => isUnder(host, hosts) && path.test(pathname + search),
  );
  if (rule) return rule.kind;
  if (pathname === '/' && search === '') return 'website';
  return shared?.kind === 'store' ? 'app_listing' : 'url';
}

function isUnder(host: string, hosts: readonly string[]): boolean {
  return hosts.some((name) => isUnderDomain(host, name));
}
