import { KnownNames } from './known-names.js';

/** Attributes some collector reads; the rest are counted and passed over without being copied. */
const READ = new KnownNames(
  `href src action method type name id class value for placeholder label title alt content property itemprop rel style
   hidden lang charset http-equiv download target data-src data-href data-url data-oaid data-tf-live data-countdown
   data-text data-clipboard-text data-sitekey aria-label aria-labelledby aria-hidden autocomplete inputmode accept
   capture onclick oncontextmenu oncopy onselectstart onload onsubmit formaction maxlength srcdoc poster`
    .trim()
    .split(/\s+/)
    .map((name) => [name, name] as const),
);

/** Is the attribute at `html[start, end)` read by anybody? Its lower-case name, if so. */
export function readAttributeName(html: string, start: number, end: number): string | undefined {
  return READ.find(html, start, end);
}

/** The attributes of the element at hand; one list is used over and over, so take what you keep. */
export class AttributeList {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  /** How many are held. */
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** The first of two attributes of one name counts, as in browsers. */
  add(name: string, value: string): void {
    if (this.has(name)) return;
    this.names[this.size] = name;
    this.values[this.size] = value;
    this.size += 1;
  }

  has(name: string): boolean {
    return this.indexOf(name) >= 0;
  }

  get(name: string): string | undefined {
    const at = this.indexOf(name);
    return at < 0 ? undefined : this.values[at];
  }

  /** The value without surrounding space; empty where there is none. */
  trimmed(name: string): string {
    return this.get(name)?.trim() ?? '';
  }

  private indexOf(name: string): number {
    for (let index = 0; index < this.size; index += 1) if (this.names[index] === name) return index;
    return -1;
  }
}
