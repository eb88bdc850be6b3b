import { registrableDomain } from '../../domain/index.js';
import type { AttributeList } from './attributes.js';
import type { ExtractLimits } from './limits.js';
import type { LinkBase } from './link-base.js';
import { oneLine } from './own-string.js';
import { push } from './page-metadata.js';
import type { ScriptCues } from './script-cues.js';
import { addressInHandler } from './script-redirect.js';

const MAX_ALT_CHARS = 200;
const MAX_SOURCE_CHARS = 2_048;
/** Players, maps, widgets and measuring frames that ordinary sites embed. */
const USUAL_FRAMES =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|google\.com|google\.com\.vn|googletagmanager\.com|doubleclick\.net|facebook\.com|vimeo\.com|tiktok\.com|zalo\.me|recaptcha\.net|twitter\.com|dailymotion\.com)$/;

interface Link {
  url: string;
  text: string;
  download: boolean;
}

/** Addresses a page points to: links, images, scripts, frames. */
export class ReferenceCollector {
  private readonly base: LinkBase;
  private readonly scriptCues: ScriptCues;
  private readonly limits: ExtractLimits;
  private readonly home: string;
  readonly links: Link[] = [];
  readonly images: { src: string; alt: string }[] = [];
  readonly scripts: string[] = [];
  readonly frames: string[] = [];
  truncated = false;

  constructor(base: LinkBase, scriptCues: ScriptCues, limits: ExtractLimits) {
    this.base = base;
    this.scriptCues = scriptCues;
    this.limits = limits;
    this.home = registrableDomain(base.host);
  }

  /** Adds a link and gives it back, so that its text can be filled in when the anchor closes. */
  link(attributes: AttributeList): Link | undefined {
    const href = attributes.trimmed('href') || attributes.trimmed('data-href');
    if (href === '' || href.startsWith('#')) return undefined;
    const label = attributes.get('title') ?? attributes.get('aria-label') ?? '';
    return this.addLink(href, oneLine(label, MAX_ALT_CHARS), attributes.has('download'));
  }

  /** An event attribute: an address it leads to is a link, and its code may hold cues. */
  handler(code: string): void {
    this.scriptCues.search(code.slice(0, 4_000));
    const address = addressInHandler(code);
    if (address !== undefined) this.addLink(address, '', false);
  }

  image(attributes: AttributeList): void {
    const source = attributes.trimmed('src') || attributes.trimmed('data-src');
    if (source.includes('facebook.com/tr')) this.scriptCues.search(source);
    const src = this.base.resolve(source) ?? (source.startsWith('data:') ? 'data:' : '');
    const alt = oneLine(attributes.get('alt') ?? '', MAX_ALT_CHARS);
    if (src !== '' || alt !== '') push(this.images, { src, alt }, this.limits.maxImages);
  }

  script(attributes: AttributeList): void {
    const source = attributes.trimmed('src');
    const src = this.base.resolve(source);
    if (src === undefined) return;
    push(this.scripts, src, this.limits.maxReferences);
    this.scriptCues.search(source);
  }

  frame(attributes: AttributeList): void {
    const source = attributes.trimmed('src') || attributes.trimmed('data-src');
    const src = this.base.resolve(source);
    if (src === undefined || !/^https?:/.test(src)) return;
    push(this.frames, src, this.limits.maxReferences);
    this.scriptCues.search(source.slice(0, MAX_SOURCE_CHARS));
    const { hostname } = new URL(src);
    if (registrableDomain(hostname) !== this.home && !USUAL_FRAMES.test(hostname))
      this.scriptCues.note('frame_of_other_host', src);
  }

  private addLink(href: string, text: string, download: boolean): Link | undefined {
    if (this.links.length >= this.limits.maxLinks) {
      this.truncated = true;
      return undefined;
    }
    const url = this.base.resolve(href);
    if (url === undefined) return undefined;
    const link = { url, text, download };
    this.links.push(link);
    if (/\.apk(?:$|[?#])/i.test(url)) this.scriptCues.note('apk_push', url);
    return link;
  }
}
