import { type Artefact, hostOf, type PageFacts, registrableDomain } from '../../../domain/index.js';
import type { SharedHostOf } from './address-artefacts.js';
import type { Draft } from './draft.js';
import type { LinkThing } from './link-thing.js';
import { linkThings } from './link-things.js';
import type { PhoneFacts } from './phone-number.js';

type ReadPhone = (digits: string, plus: boolean) => PhoneFacts | undefined;

const MAX_OUTER_HOSTS = 30;
const MAX_ADDRESS_CHARS = 2_048;
/** Scheme, host and port where nothing in them could be read in two ways. */
const ORIGIN = /^https?:\/\/[a-z0-9.:-]+(?=[/?#]|$)/;
const APP_LINK = /^(?:tg|zalo|viber|whatsapp|fb-messenger|intent|market|line|skype):/i;

/** Artefacts of a page's markup: link targets, form actions, redirects, QR images, trackers. They have no span. */
export function markupArtefacts(
  facts: PageFacts,
  readPhone: ReadPhone,
  sharedHostOf: SharedHostOf,
): Draft[] {
  return [
    ...facts.links.flatMap((link) => linkDrafts(link.url, link.text, readPhone)),
    ...outerHosts(facts, sharedHostOf),
    ...facts.images
      .filter(({ src }) => src.includes('vietqr.io/image'))
      .flatMap(({ src, alt }) => things(src, alt)),
    ...formTargets(facts),
    ...redirectTargets(facts),
    ...facts.trackers.map((tracker) => trackerDraft(tracker)),
  ];
}

function linkDrafts(url: string, text: string, readPhone: ReadPhone): Draft[] {
  if (/^https?:/i.test(url)) return httpLink(url, text);
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  const rest = decodedRest(url);
  if (scheme === 'tel' || scheme === 'sms' || scheme === 'callto')
    return phoneLink(rest, url, text, readPhone);
  if (scheme === 'mailto') return mailLink(rest, url, text);
  return APP_LINK.test(url) ? appLink(url, text, readPhone) : [];
}

function httpLink(url: string, text: string): Draft[] {
  const found = things(url, text);
  if (found.length === 0) return found;
  const value = url.toLowerCase();
  return [
    ...found,
    {
      kind: 'url',
      value,
      raw: url,
      context: text,
      confidence: 0.95,
      ...(value === url ? {} : { address: url }),
    },
  ];
}

function things(url: string, text: string): Draft[] {
  return linkThings(url).map((thing: LinkThing) => ({ ...thing, raw: url, context: text }));
}

function decodedRest(url: string): string {
  const rest = url.slice(url.indexOf(':') + 1, MAX_ADDRESS_CHARS).replace(/^\/\//, '');
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

function phoneLink(rest: string, url: string, text: string, readPhone: ReadPhone): Draft[] {
  const written = rest.split(/[?;&,]/)[0] ?? '';
  const digits = written.replace(/\D/g, '');
  const facts =
    readPhone(digits, written.trim().startsWith('+')) ??
    (/^\d{3,6}$/.test(digits)
      ? ({ value: digits, phoneType: 'short', confidence: 0.85 } as const)
      : undefined);
  return facts === undefined ? [] : [{ kind: 'phone', ...facts, raw: url, context: text }];
}

function mailLink(rest: string, url: string, text: string): Draft[] {
  const address = (rest.split('?')[0] ?? '').trim().toLowerCase();
  if (!/^[^\s@]{1,64}@[a-z0-9.-]{3,253}$/.test(address)) return [];
  return [{ kind: 'email', value: address, raw: url, context: text, confidence: 0.97 }];
}

/** `tg://resolve?domain=`, `viber://chat?number=`, `market://details?id=`: read as their web addresses. */
function appLink(url: string, text: string, readPhone: ReadPhone): Draft[] {
  const parameter = (name: string): string =>
    new RegExp(`[?&]${name}=([^&#;]{1,100})`).exec(url)?.[1] ?? '';
  if (/^tg:/i.test(url)) {
    const invite = parameter('invite');
    return things(`https://t.me/${invite === '' ? parameter('domain') : `+${invite}`}`, text);
  }
  if (/^market:/i.test(url))
    return things(`https://play.google.com/store/apps/details?id=${parameter('id')}`, text);
  const number = (parameter('number') || parameter('phone')).replace(/%2b|\+/i, '+');
  return number === '' ? [] : phoneLink(number, url, text, readPhone);
}

/** Domains of other owners that the page links to. */
function outerHosts(facts: PageFacts, sharedHostOf: SharedHostOf): Draft[] {
  const home = registrableDomain(facts.host);
  const hosts = new Map<string, Draft>();
  const origins = new Set<string>();
  for (const link of facts.links) {
    if (hosts.size >= MAX_OUTER_HOSTS) break;
    // A page links to the same few origins over and over: each is parsed once.
    const origin = ORIGIN.exec(link.url)?.[0] ?? link.url;
    if (origins.has(origin)) continue;
    origins.add(origin);
    const host = hostOf(link.url);
    if (host === '' || hosts.has(host) || host === facts.host) continue;
    if (registrableDomain(host) === home || sharedHostOf(host) !== undefined) continue;
    hosts.set(host, {
      kind: 'domain',
      value: host,
      raw: link.url,
      context: link.text,
      confidence: 0.9,
    });
  }
  return [...hosts.values()];
}

/** Where forms send what is typed into them, if it leaves the page's own domain. */
function formTargets(facts: PageFacts): Draft[] {
  return facts.forms
    .filter(({ foreign }) => foreign)
    .map(({ action }) => ({
      kind: 'url',
      value: action.toLowerCase(),
      raw: action,
      context: 'form action',
      confidence: 0.95,
      role: 'collects',
    }));
}

function redirectTargets(facts: PageFacts): Draft[] {
  const home = registrableDomain(facts.host);
  return [facts.metaRefresh?.url, facts.scriptRedirect]
    .filter((url): url is string => url !== undefined && registrableDomain(hostOf(url)) !== home)
    .map((url) => ({
      kind: 'url',
      value: url.toLowerCase(),
      raw: url,
      context: 'redirect',
      confidence: 0.9,
      role: 'hosts',
    }));
}

/** Ids that name their maker (`GTM-…`, `G-…`) stand alone; bare numbers are told apart by their kind. */
function trackerDraft({ kind, id }: PageFacts['trackers'][number]): Draft {
  const value: Artefact['value'] = /^(?:GTM|G|UA|AW|ca-pub)-/.test(id) ? id : `${kind}:${id}`;
  return { kind: 'tracker', value, raw: id, context: kind, confidence: 0.95 };
}
