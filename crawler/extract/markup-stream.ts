import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { TokenizerCallbacks } from 'htmlparser2';
import { AttributeList, readAttributeName } from './attributes.js';
import type { ExtractLimits } from './limits.js';
import { QuickTokenizer } from './quick-tokenizer.js';
import { type Tag, tagOf } from './tags.js';

/** Characters an entity may have for one of its text: `&CounterClockwiseContourIntegral;`. */
const LONGEST_ENTITY = 33;

/** What the stream tells; `close` comes once for each `open` with `hasContent`, innermost first. */
export interface MarkupSink {
  open(tag: Tag, attributes: AttributeList, hasContent: boolean): void;
  close(tag: Tag): void;
  text(start: number, end: number): void;
  /** Text that holds entities, decoded. */
  decodedText(text: string): void;
  comment(start: number, end: number): void;
}

export interface MarkupCounts {
  readonly elements: number;
  readonly maxDepth: number;
  readonly truncated: boolean;
}

/**
 * One pass over a page with htmlparser2's tokenizer and an element stack of our own, without a tree. Elements with
 * content past the depth limit are passed over, their text is not; past the element limit the pass stops. Linear.
 */
export function streamMarkup(html: string, sink: MarkupSink, limits: ExtractLimits): MarkupCounts {
  const stream = new MarkupStream(html, sink, limits);
  return stream.run();
}

class MarkupStream implements TokenizerCallbacks {
  private readonly html: string;
  private readonly sink: MarkupSink;
  private readonly limits: ExtractLimits;
  private readonly tokenizer: QuickTokenizer;
  private readonly stack: Tag[] = [];
  private readonly attributes = new AttributeList();
  private tag: Tag | undefined;
  private attributeName: string | undefined;
  private attributeValue = '';
  private attributeCount = 0;
  private isRaw = false;
  /** The first `&` that was not passed yet. */
  private ampersand = -1;
  /** Elements open beyond the depth limit. */
  private overflow = 0;
  private foreignDepth = 0;
  private elements = 0;
  private maxDepth = 0;
  private truncated = false;

  constructor(html: string, sink: MarkupSink, limits: ExtractLimits) {
    this.html = html;
    this.sink = sink;
    this.limits = limits;
    // Told to decode, it looks at each character of text and values; entities are few, so what holds one is decoded here.
    this.tokenizer = new QuickTokenizer({ xmlMode: false, decodeEntities: false }, this);
  }

  run(): MarkupCounts {
    this.tokenizer.write(this.html);
    if (this.tokenizer.running) this.tokenizer.end();
    while (this.stack.length > 0) this.pop();
    return { elements: this.elements, maxDepth: this.maxDepth, truncated: this.truncated };
  }

  ontext(start: number, end: number): void {
    if (this.isRaw || !this.hasAmpersand(start, end)) this.sink.text(start, end);
    else this.sink.decodedText(decodeHTML(this.html.slice(start, end)));
  }

  isInForeignContext(): boolean {
    return this.foreignDepth > 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagOf(this.html, start, end);
    this.isRaw = this.tag.raw;
    this.attributes.clear();
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeCount += 1;
    this.attributeValue = '';
    if (this.attributeCount > this.limits.maxAttributesPerElement) {
      this.attributeName = undefined;
      this.truncated = true;
    } else this.attributeName = readAttributeName(this.html, start, end);
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName === undefined) return;
    const { maxAttributeChars: max } = this.limits;
    this.attributeValue = this.hasAmpersand(start, end)
      ? decodeHTMLAttribute(this.html.slice(start, Math.min(end, start + LONGEST_ENTITY * max)))
      : this.html.slice(start, end);
    if (this.attributeValue.length <= max) return;
    this.truncated = true;
    this.attributeValue = this.attributeValue.slice(0, max);
  }

  onattribend(): void {
    if (this.attributeName !== undefined)
      this.attributes.add(this.attributeName, this.attributeValue);
    this.attributeName = undefined;
  }

  onopentagend(): void {
    this.finishOpen(false);
  }

  onselfclosingtag(): void {
    this.finishOpen(this.foreignDepth > 0);
  }

  onclosetag(start: number, end: number): void {
    this.isRaw = false;
    const tag = tagOf(this.html, start, end);
    if (tag.name === 'br') this.sink.open(tag, this.attributes, false);
    if (tag.empty) return;
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    const at = this.lastOpen(tag.name);
    if (at >= 0) while (this.stack.length > at) this.pop();
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.sink.comment(start, end - endOffset);
  }

  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Asked for places that only go forward, so that a page is searched once. */
  private hasAmpersand(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const found = this.html.indexOf('&', start);
      this.ampersand = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.ampersand < end;
  }

  private finishOpen(selfClosed: boolean): void {
    const tag = this.tag;
    if (tag === undefined) return;
    this.tag = undefined;
    this.elements += 1;
    if (this.elements > this.limits.maxElements) {
      this.truncated = true;
      this.tokenizer.pause();
      return;
    }
    if (tag.closes !== undefined) this.closeImplied(tag.closes);
    const isLeaf = tag.empty || selfClosed;
    if (!isLeaf && this.stack.length >= this.limits.maxDepth) {
      this.overflow += 1;
      this.truncated = true;
      return;
    }
    this.sink.open(tag, this.attributes, !isLeaf);
    if (isLeaf) return;
    this.stack.push(tag);
    if (tag.name === 'svg' || tag.name === 'math') this.foreignDepth += 1;
    if (this.stack.length > this.maxDepth) this.maxDepth = this.stack.length;
  }

  private closeImplied(closes: ReadonlySet<string>): void {
    let top = this.stack.at(-1);
    while (top !== undefined && closes.has(top.name)) {
      this.pop();
      top = this.stack.at(-1);
    }
  }

  private lastOpen(name: string): number {
    for (let at = this.stack.length - 1; at >= 0; at -= 1)
      if (this.stack[at]?.name === name) return at;
    return -1;
  }

  private pop(): void {
    const tag = this.stack.pop();
    if (tag === undefined) return;
    if (tag.name === 'svg' || tag.name === 'math') this.foreignDepth -= 1;
    this.sink.close(tag);
  }
}
