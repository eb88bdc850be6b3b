import type { Category, ProtectList } from '../../domain/index.js';
import { type Evidence, weightOf } from '../evidence.js';
import type { NameFindings } from '../names/name-scorer.js';

const READ_UNITS = 6_000;
const MOST_HOSTS = 5;
/** However often a name is imitated in one text, it is one deed. */
const MOST_NAME_WEIGHT = 4;
const LEAST_NAME_WEIGHT = 0.4;
const HOST =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}[a-z]{2,24})(?![\p{L}\p{N}@])/giu;
/** `bi t . ly`, `t ly`: a shortener pulled apart so that filters miss it (vietnam.md §1.5). */
const SPLIT_SHORTENER = /\bb\s?i\s?t\s?\.\s?ly\b|\bt\s?\.\s?ly\b|\btinyurl\s?\.\s?com\b/i;
export interface LinkDependencies {
  readonly examineName: (host: string) => NameFindings;
  readonly protect: ProtectList;
  /** The category a brand's trade points to. */
  readonly categoryOf: (brand: string) => Category | undefined;
}

/** Evidence of the addresses written in a message or post: whose names they bear, what kind of host they are. */
export function linkEvidence(text: string, deps: LinkDependencies): Evidence[] {
  if (!text.includes('.')) return [];
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  for (const found of hostsIn(text.slice(0, READ_UNITS))) {
    const host = (found[1] ?? '').toLowerCase().replace(/^www\./, '');
    if (seen.has(host) || !looksLikeHost(found[0], host)) continue;
    seen.add(host);
    const start = found.index;
    const span = { field: 'text', start, end: start + found[0].length };
    const rest = text.slice(span.end, span.end + PATH_UNITS);
    for (const item of addressEvidence(found[1] ?? '', rest, deps))
      evidence.push({ ...item, span });
    if (seen.size >= MOST_HOSTS) break;
  }
  const split = SPLIT_SHORTENER.exec(text);
  if (split && /\s/.test(split[0]))
    evidence.push({
      code: 'link.split',
      weight: 1.2,
      reason: `Liên kết rút gọn bị tách chữ để tránh bộ lọc: “${split[0]}”`,
      reasonEn: 'A short link pulled apart to get past filters',
      span: { field: 'text', start: split.index, end: split.index + split[0].length },
    });
  return evidence;
}

/** In most texts no dot has letters on both sides, and finding that out is far cheaper than looking for names. */
function hostsIn(text: string): Iterable<RegExpExecArray> {
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1))
    if (mayBeInName(text.charCodeAt(dot - 1)) && mayBeInName(text.charCodeAt(dot + 1)))
      return text.matchAll(HOST);
  return [];
}

/** Letters, digits, and all that is not ASCII. */
function mayBeInName(unit: number): boolean {
  return (
    unit >= 128 ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57)
  );
}

/** Beside letters of both kinds by chance, any country's ending is one; by itself `de`, `la` or `ma` is a Vietnamese word. */
const COUNTRY_ENDING = /\.[a-z]{2}$/;

/** `nha.ban` is a slip of the writer, `nha.top` is not told from one but by its ending. */
function looksLikeHost(raw: string, host: string): boolean {
  if (/^https?:/i.test(raw)) return true;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return KNOWN_ENDINGS.has(ending) || (isMixedCase(raw) && COUNTRY_ENDING.test(raw));
}

/** Endings met in addresses written without a scheme (vietnam.md §1.6). */
const KNOWN_ENDINGS: ReadonlySet<string> = new Set(
  'com vn net org info xyz vip top online live club me cc site pro shop store cn win cfd life click icu fun co io app link biz dev tech space website ly to gg tv asia in ru su bid loan work today world ltd group cloud page sbs lol monster buzz art one ink run fit plus'.split(
    ' ',
  ),
);

/** What follows a host is looked at this far. */
const PATH_UNITS = 12;
const SEARCH_PATH = /^\/(?:search|url)\?/;
/** A service inside Zalo, not a person to write to. */
const MINI_APP_PATH = /^\/(?:app|s)\//;

/** `GeqrE.me`: letters of both kinds, by chance, so that no two copies are alike. `ShopVuiVe.vn` is how owners write theirs too. */
function isMixedCase(host: string): boolean {
  return host.split('.').some((label) => /[a-z].*[A-Z]|[A-Z].*[a-z].*[A-Z]/.test(label));
}

function addressEvidence(written: string, rest: string, deps: LinkDependencies): Evidence[] {
  const items = hostEvidence(written.toLowerCase().replace(/^www\./, ''), rest, deps);
  const vouched = items.some(({ code }) => code === OFFICIAL_LINK);
  return isMixedCase(written) && !vouched ? [...items, MIXED_CASE] : items;
}

function hostEvidence(host: string, rest: string, deps: LinkDependencies): Evidence[] {
  const shared = deps.protect.sharedHost(host);
  if (shared?.kind === 'messaging') return MINI_APP_PATH.test(rest) ? [] : [MESSENGER];
  if (shared?.kind === 'shortener') return [SHORTENER];
  if (shared?.kind === 'search' && SEARCH_PATH.test(rest)) return [SEARCH];
  if (deps.protect.host(host).protected) return [officialHost(host)];
  if (shared) return host === shared.domain ? [] : [onSharedHost(host)];
  return [nameEvidence(host, deps)];
}

function nameEvidence(host: string, { examineName, categoryOf }: LinkDependencies): Evidence {
  const found = examineName(host);
  const weight = weightOf(found.evidence);
  if (weight < LEAST_NAME_WEIGHT) return unknownHost(host);
  const category =
    (found.brand === undefined ? undefined : categoryOf(found.brand)) ??
    found.evidence.find((item) => item.category !== undefined)?.category;
  return {
    code: 'link.name',
    weight: Math.min(MOST_NAME_WEIGHT, weight),
    reason: found.evidence[0]?.reason ?? `Tên miền ${host} đáng ngờ`,
    reasonEn: found.evidence[0]?.reasonEn ?? 'A suspicious host name',
    ...(category === undefined ? {} : { category }),
    ...(found.brand === undefined ? {} : { brand: found.brand }),
  };
}

const OFFICIAL_LINK = 'link.official';
const MIXED_CASE: Evidence = {
  code: 'link.mixed_case',
  weight: 1.2,
  reason: 'Tên miền viết lẫn chữ hoa, chữ thường để tránh bộ lọc',
  reasonEn: 'A host written in both cases to get past filters',
};
const SEARCH: Evidence = {
  code: 'link.search',
  weight: 1,
  reason: 'Liên kết dẫn vòng qua máy tìm kiếm để che địa chỉ thật',
  reasonEn: 'A link by way of a search engine hides the real address',
};
const MESSENGER: Evidence = {
  code: 'link.messenger',
  weight: 0.5,
  reason: 'Liên kết kéo sang nhắn riêng (Zalo, Telegram…)',
  reasonEn: 'A link that moves the talk to a messenger',
};
const SHORTENER: Evidence = {
  code: 'link.short',
  weight: 0.3,
  reason: 'Liên kết rút gọn che địa chỉ thật',
  reasonEn: 'A short link hides the real address',
};

function officialHost(host: string): Evidence {
  return {
    code: OFFICIAL_LINK,
    weight: -0.8,
    reason: `Liên kết tới tên miền chính thức ${host}`,
    reasonEn: 'A link to an official name',
  };
}

function onSharedHost(host: string): Evidence {
  return {
    code: 'link.shared_host',
    weight: 0.4,
    reason: `Trang do người dùng tự lập trên dịch vụ chung (${host})`,
    reasonEn: 'A page anybody can make on a shared service',
  };
}

function unknownHost(host: string): Evidence {
  return {
    code: 'link.unknown',
    weight: 0.2,
    reason: `Liên kết tới tên miền chưa ai xác nhận (${host})`,
    reasonEn: 'A link to a name nobody vouches for',
  };
}
