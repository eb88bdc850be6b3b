import type { PageFacts } from '../../domain/index.js';
import type { AttributeList } from './attributes.js';
import type { LinkBase } from './link-base.js';
import { oneLine } from './own-string.js';

const MAX_META_ENTRIES = 100;
const MAX_META_CHARS = 500;
const MAX_DELAY_SECONDS = 86_400;
const REFRESH =
  /^\s{0,20}(\d{0,9})(?:\.\d{0,9})?\s{0,20}[;,]?\s{0,20}(?:url\s{0,20}=\s{0,20})?["']?([^"']{0,2048})/i;

/** What the head says: meta entries, canonical address, icons, style sheets, refresh. */
export class PageMetadata {
  private readonly base: LinkBase;
  private readonly maxReferences: number;
  private readonly entries = new Map<string, string>();
  readonly icons: string[] = [];
  readonly stylesheets: string[] = [];
  canonical: string | undefined;
  refresh: PageFacts['metaRefresh'];

  constructor(base: LinkBase, maxReferences: number) {
    this.base = base;
    this.maxReferences = maxReferences;
  }

  meta(attributes: AttributeList): void {
    const content = attributes.get('content') ?? '';
    if (attributes.trimmed('http-equiv').toLowerCase() === 'refresh') {
      this.refresh ??= parseRefresh(content, this.base);
      return;
    }
    const key = attributes.trimmed('name') || attributes.trimmed('property');
    if (key === '' || this.entries.size >= MAX_META_ENTRIES) return;
    const name = oneLine(key.toLowerCase(), 80);
    if (!this.entries.has(name)) this.entries.set(name, oneLine(content, MAX_META_CHARS));
  }

  link(attributes: AttributeList): void {
    const rel = attributes.trimmed('rel').toLowerCase();
    const url = this.base.resolve(attributes.trimmed('href'));
    if (url === undefined) return;
    if (rel === 'canonical') this.canonical ??= url;
    else if (rel.includes('icon')) push(this.icons, url, this.maxReferences);
    else if (rel.includes('stylesheet')) push(this.stylesheets, url, this.maxReferences);
  }

  get description(): string {
    return this.entries.get('description') ?? this.entries.get('og:description') ?? '';
  }

  get(name: string): string | undefined {
    return this.entries.get(name);
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }
}

/** Adds to a list that has a limit. */
export function push<T>(list: T[], entry: T, max: number): void {
  if (list.length < max) list.push(entry);
}

/** `5; url=/x` → 5 seconds, absolute address. A refresh without address reloads the page itself and is left out. */
function parseRefresh(content: string, base: LinkBase): PageFacts['metaRefresh'] {
  const match = REFRESH.exec(content.slice(0, 2_200));
  const url = base.resolve(match?.[2]?.trim() ?? '');
  if (url === undefined) return undefined;
  return { delaySeconds: Math.min(MAX_DELAY_SECONDS, Number(match?.[1] ?? 0)), url };
}
