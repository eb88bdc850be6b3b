import type { Platform } from '../../../domain/index.js';
import { facebook } from './facebook-links.js';
import { type HandleType, handle, type LinkThing, type PathReader } from './link-thing.js';

const zalo: PathReader = (path) => {
  const [first, second] = path;
  if (first === 'g' || first === 'group') return handle('zalo', second && `g/${second}`, 'group');
  if (first === 'oa' || first === 's') return handle('zalo', second, 'page');
  if (first === undefined || /^(?:app|link|pc|web|share|download|qr)$/.test(first)) return [];
  const phone = vietnamese(first);
  if (phone === undefined) return handle('zalo', first, 'account');
  return [
    ...handle('zalo', phone, 'account', undefined),
    { kind: 'phone', value: phone, confidence: 0.95 },
  ];
};

const telegram: PathReader = (path, url) => {
  const [first, second, third] = path;
  if (first === undefined) return handle('telegram', subdomainOf(url, 't.me'), 'account');
  if (first.startsWith('+')) return handle('telegram', first, 'invite');
  if (first === 'joinchat') return handle('telegram', second && `+${second}`, 'invite');
  if (first === 's') return handle('telegram', second?.toLowerCase(), 'channel');
  if (first === 'c') return handle('telegram', second && `c/${second}`, 'group', second);
  if (/^(?:share|addstickers|proxy|iv|setlanguage|login)$/.test(first)) return [];
  if (third === undefined && second !== undefined && /^\d+$/.test(second))
    return handle('telegram', `${first.toLowerCase()}/${second}`, 'post');
  return handle('telegram', first.toLowerCase(), 'account');
};

const messenger: PathReader = ([first, second]) =>
  first === 'j'
    ? handle('messenger', second, 'invite')
    : handle('messenger', (first === 't' ? second : first)?.toLowerCase(), 'account');

const tiktok: PathReader = (path) => {
  const [first, second, third] = path;
  if (first === undefined || !first.startsWith('@')) return [];
  const name = first.slice(1).toLowerCase();
  return second === 'video' && third !== undefined
    ? handle('tiktok', `${name}/video/${third}`, 'video', third)
    : handle('tiktok', name, 'account');
};

const youtube: PathReader = (path, url) => {
  const [first, second] = path;
  if (first?.startsWith('@')) return handle('youtube', first.slice(1).toLowerCase(), 'channel');
  if (first === 'channel') return handle('youtube', second, 'channel');
  if (first === 'c' || first === 'user') return handle('youtube', second?.toLowerCase(), 'channel');
  if (first === 'watch') return handle('youtube', url.searchParams.get('v') ?? '', 'video');
  if (first === 'shorts' || first === 'live') return handle('youtube', second, 'video');
  return [];
};

const whatsapp: PathReader = (path, url) => {
  const asked = url.searchParams.get('phone')?.replace(/\D/g, '');
  const first = asked ?? path[0]?.replace(/^\+/, '');
  if (first !== undefined && /^\d{8,15}$/.test(first))
    return [
      ...handle('whatsapp', `+${first}`, 'account'),
      { kind: 'phone', value: `+${first}`, confidence: 0.9 },
    ];
  return path[0] === 'message' || path[0] === 'channel'
    ? handle('whatsapp', path[1], 'account')
    : [];
};

const viber: PathReader = (_path, url) => {
  const number = url.searchParams.get('number') ?? '';
  return handle(
    'viber',
    url.searchParams.get('g2') ?? number,
    number === '' ? 'invite' : 'account',
  );
};

/** `play.google.com/store/apps/details?id=` and Apple's `id<digits>`. */
const playStore: PathReader = (_path, url) => {
  const id = url.searchParams.get('id') ?? '';
  if (!/^[a-z][\w]*(?:\.\w+)+$/i.test(id)) return [];
  return [
    { kind: 'store_app', value: id, confidence: 0.97 },
    { kind: 'package', value: id, confidence: 0.95 },
  ];
};
const appStore: PathReader = (path) => {
  const id = path.find((segment) => /^id\d{5,12}$/.test(segment));
  return id === undefined
    ? []
    : [{ kind: 'store_app', value: id, numericId: id.slice(2), confidence: 0.97 }];
};

/** `img.vietqr.io/image/<bin|code>-<account>-<template>.png?amount=&addInfo=&accountName=` */
const vietQrImage: PathReader = (path, url) => {
  const match = /^([a-z0-9]{2,20})-(\d{5,19})(?:-|$|\.)/i.exec(path[1] ?? '');
  const [, bank = '', account = ''] = match ?? [];
  if (path[0] !== 'image' || account === '') return [];
  const amount = Number(url.searchParams.get('amount') ?? Number.NaN);
  const note = url.searchParams.get('addInfo');
  const holder = url.searchParams.get('accountName');
  const shown = {
    ...(/^\d{6}$/.test(bank) ? { bin: bank } : { bank: bank.toLowerCase() }),
    ...(Number.isFinite(amount) ? { amount } : {}),
    ...(note ? { note } : {}),
    ...(holder ? { holder } : {}),
    confidence: 0.95,
  };
  return [
    { kind: 'vietqr', value: account, ...shown },
    { kind: 'bank_account', value: account, ...shown },
  ];
};

const byFirst =
  (platform: Platform, handleType: HandleType): PathReader =>
  ([first]) =>
    handle(platform, first?.replace(/^@/, '').toLowerCase(), handleType);
const instagram: PathReader = ([first, second]) => {
  if (first === 'p' || first === 'reel') return handle('instagram', second, 'post');
  return first === 'accounts' || first === 'explore'
    ? []
    : handle('instagram', first?.toLowerCase(), 'account');
};
const line: PathReader = (path) => handle('line', path.at(-1)?.replace(/^[@~]/, ''), 'account');

const READERS: ReadonlyMap<string, PathReader> = new Map<string, PathReader>([
  ['zalo.me', zalo],
  ['chat.zalo.me', zalo],
  ['t.me', telegram],
  ['telegram.me', telegram],
  ['telegram.dog', telegram],
  ['tg.me', telegram],
  ['facebook.com', facebook],
  ['fb.com', facebook],
  ['fb.me', facebook],
  ['m.me', messenger],
  ['messenger.com', messenger],
  ['tiktok.com', tiktok],
  ['youtube.com', youtube],
  ['youtu.be', ([first]) => handle('youtube', first, 'video')],
  ['wa.me', whatsapp],
  ['api.whatsapp.com', whatsapp],
  ['chat.whatsapp.com', ([first]) => handle('whatsapp', first, 'invite')],
  ['invite.viber.com', viber],
  ['viber.com', viber],
  ['instagram.com', instagram],
  ['x.com', byFirst('x', 'account')],
  ['twitter.com', byFirst('x', 'account')],
  ['line.me', line],
  ['lin.ee', line],
  ['play.google.com', playStore],
  ['apps.apple.com', appStore],
  ['itunes.apple.com', appStore],
  ['img.vietqr.io', vietQrImage],
  ['api.vietqr.io', vietQrImage],
]);

/** What an absolute address names; nothing where it is an ordinary page. */
export function linkThings(address: string): LinkThing[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const path = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const things = readerOf(url.hostname)?.(path, url) ?? [];
  if (!/\.(?:apk|apks|xapk|aab)$/i.test(url.pathname)) return things;
  return [...things, { kind: 'apk', value: url.href.toLowerCase(), confidence: 0.95 }];
}

/** A segment with broken escapes stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function readerOf(hostname: string): PathReader | undefined {
  const host = hostname.replace(/^(?:www|m|mobile|web|vi-vn|mbasic|l|vm|vt)\./, '');
  const known = READERS.get(host) ?? READERS.get(hostname);
  if (known !== undefined) return known;
  return host.endsWith('.t.me') ? telegram : undefined;
}

function subdomainOf(url: URL, domain: string): string | undefined {
  const rest = url.hostname.slice(0, -domain.length - 1);
  return rest === '' ? undefined : rest;
}

/** A Vietnamese mobile number in any of its written forms, as E.164. */
function vietnamese(text: string): string | undefined {
  const match = /^(?:\+?84|0)([35789]\d{8})$/.exec(text.replace(/[\s.-]/g, ''));
  return match === null ? undefined : `+84${match[1] ?? ''}`;
}
