import {
  type FieldAsk,
  foldText,
  type PageFacts,
  registrableDomain,
  sha256,
} from '../../domain/index.js';
import { codeHosts } from './code-hosts.js';
import { EXTRACT_LIMITS, type ExtractLimits } from './limits.js';
import { type MarkupCounts, streamMarkup } from './markup-stream.js';
import { cutWhole, oneLine, wholeText } from './own-string.js';
import { PageCollector } from './page-collector.js';
import { PageParts } from './page-parts.js';
import type { PageStructure } from './page-structure.js';
import { foldedTextHash } from './text-hash.js';
import { paintedOf } from './thin-text.js';

export interface ExtractPageOptions {
  /** The page's final address; links are resolved against it. */
  readonly url: string;
  readonly limits?: Partial<ExtractLimits>;
  /** The text holds no lone surrogates and no NULs (`decodeHtml` promises it): it need not be searched for them. */
  readonly whole?: boolean;
}

/** Less visible text than this says nothing without the script that would fill the page. */
const THIN_TEXT_CHARS = 200;
const BARE_TEXT_CHARS = 60;
const CLOAKED_TEXT_CHARS = 80;
/** Scripts smaller than this (a tracker's loader) build no page. */
const PAGE_MAKING_SCRIPT_BYTES = 1_500;
const ASKS_FOR_SCRIPT =
  /enable (?:java)?script|javascript (?:is|to|required|enabled)|need to enable|bat javascript|ho tro javascript|kich hoat javascript|can javascript/;
/** Tags an unfilled page is made of. */
const SHELL_TAGS: ReadonlySet<string> = new Set(
  'div main section span script noscript link style iframe img app-root template svg path'.split(
    ' ',
  ),
);
const MAX_SHELL_ELEMENTS = 40;
const SOCIAL_NAMES =
  /\b(facebook|messenger|instagram|zalo|google|gmail|tiktok|twitter|telegram|garena|apple id|icloud|microsoft|netflix|paypal)\b/;

/**
 * Everything classifiers and the crawler want to know of a page, from one streaming pass without a tree.
 * Never throws on any input; cost is linear in the page's length and bounded by the limits.
 */
export function extractPage(html: string, options: ExtractPageOptions): PageFacts {
  const limits = { ...EXTRACT_LIMITS, ...options.limits };
  const cut = cutWhole(html, limits.maxHtmlChars);
  const clean = options.whole === true ? cut : wholeText(cut);
  const page = new PageParts(options.url, limits);
  const collector = new PageCollector(clean, page);
  const counts = streamMarkup(clean, collector, limits);
  return assemble(page, collector.structure, counts, {
    html: clean,
    cut: clean.length < html.length,
  });
}

function assemble(
  page: PageParts,
  structure: PageStructure,
  counts: MarkupCounts,
  source: { readonly html: string; readonly cut: boolean },
): PageFacts {
  const text = page.visible.toString();
  const painted = paintedOf(source.html, text);
  const title = oneLine(page.title.toString(), 500);
  const forms = page.forms.result();
  const redirectTarget = page.scripts.redirect;
  const scriptRedirect =
    redirectTarget === undefined ? undefined : page.base.resolve(redirectTarget);
  noteDerivedCues(page, title, forms, scriptRedirect);
  // Whose a page is matters where it asks for a secret: few pages do, and the others are not searched.
  const inCode = forms.some(asksWhoYouAre) ? codeHosts(source.html) : [];
  let textHash: string | undefined;
  let structureHash: string | undefined;
  return {
    url: page.base.url,
    host: page.base.host,
    ...(page.base.statesOwnHost() ? { statesOwnHost: true } : {}),
    ...(inCode.length > 0 ? { codeHosts: inCode } : {}),
    title,
    description: page.metadata.description,
    htmlLang: page.htmlLang,
    text,
    headings: page.headings,
    links: page.references.links,
    forms: [...forms, ...page.forms.scriptedForms()],
    images: page.references.images,
    icons: page.metadata.icons,
    scripts: page.references.scripts,
    frames: page.references.frames,
    stylesheets: page.metadata.stylesheets,
    meta: page.metadata.toRecord(),
    cues: page.scripts.cues(),
    hiddenText: hiddenTextOf(page),
    inlineScriptBytes: page.scripts.inlineBytes,
    trackers: trackersOf(page),
    ...(page.metadata.refresh === undefined ? {} : { metaRefresh: page.metadata.refresh }),
    ...(scriptRedirect === undefined ? {} : { scriptRedirect }),
    ...(page.metadata.canonical === undefined ? {} : { canonical: page.metadata.canonical }),
    elementCount: counts.elements,
    maxDepth: counts.maxDepth,
    emptyWithoutScript: isEmptyWithoutScript(page, structure, text, forms),
    ...(painted === undefined ? {} : { painted }),
    // Made when asked for: only a suspected page is ever compared with others.
    get textHash() {
      textHash ??= foldedTextHash(text);
      return textHash;
    },
    get structureHash() {
      structureHash ??= sha256(structure.toString());
      return structureHash;
    },
    truncated:
      source.cut ||
      counts.truncated ||
      page.visible.truncated ||
      page.references.truncated ||
      page.forms.truncated,
  };
}

const WHO_YOU_ARE: ReadonlySet<FieldAsk> = new Set<FieldAsk>([
  'login',
  'password',
  'otp',
  'card_number',
  'cvv',
]);

function asksWhoYouAre({ fields }: PageFacts['forms'][number]): boolean {
  return fields.some(({ asks }) => WHO_YOU_ARE.has(asks));
}

function hiddenTextOf(page: PageParts): string {
  const texts = [page.cloaked.toString(), page.announced.toString()].filter((text) => text !== '');
  return cutWhole(texts.join('\n'), page.limits.maxHiddenChars);
}

function trackersOf(page: PageParts): PageFacts['trackers'] {
  const appId = page.metadata.get('fb:app_id');
  if (appId) page.scripts.tracker('facebook_app', appId);
  const pageId = page.metadata.get('fb:pages') ?? page.metadata.get('fb:page_id');
  if (pageId) page.scripts.tracker('facebook_page', pageId);
  const verification = page.metadata.get('google-site-verification');
  if (verification) page.scripts.tracker('google_site_verification', verification);
  return page.scripts.trackers();
}

/** Cues that follow from several facts together. */
function noteDerivedCues(
  page: PageParts,
  title: string,
  forms: PageFacts['forms'],
  scriptRedirect: string | undefined,
): void {
  if (scriptRedirect !== undefined) page.scripts.note('script_redirect', scriptRedirect);
  if (page.cloaked.length >= CLOAKED_TEXT_CHARS)
    page.scripts.note('hidden_text', page.cloaked.toString());
  const asksPassword = forms.some((form) => form.fields.some(({ asks }) => asks === 'password'));
  const name = asksPassword ? SOCIAL_NAMES.exec(title.toLowerCase())?.[1] : undefined;
  if (name !== undefined && !registrableDomain(page.base.host).includes(name.replace(' ', '')))
    page.scripts.note('fake_social_login', title);
}

function isEmptyWithoutScript(
  page: PageParts,
  structure: PageStructure,
  text: string,
  forms: PageFacts['forms'],
): boolean {
  if (text.length >= THIN_TEXT_CHARS) return false;
  const isAsked = ASKS_FOR_SCRIPT.test(foldText(page.noscript.toString()));
  if (isAsked) return true;
  const hasScript =
    page.references.scripts.length > 0 || page.scripts.inlineBytes > PAGE_MAKING_SCRIPT_BYTES;
  if (!hasScript || forms.length > 0) return false;
  return text.length < BARE_TEXT_CHARS || isAppShell(structure.toString());
}

/** A body that holds little more than containers waiting to be filled. */
function isAppShell(structure: string): boolean {
  const body = structure.slice(structure.lastIndexOf('body') + 4);
  const tags = body.slice(0, 4_000).split(';').slice(1, -1);
  return (
    tags.length <= MAX_SHELL_ELEMENTS &&
    tags.every((tag) => SHELL_TAGS.has(tag.slice(0, endOfName(tag))))
  );
}

function endOfName(tag: string): number {
  const dot = tag.indexOf('.');
  return dot < 0 ? tag.length : dot;
}
