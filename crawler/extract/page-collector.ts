import type { AttributeList } from './attributes.js';
import { type CloseAction, ELEMENT_READERS } from './element-readers.js';
import { type Hiding, hidingOf } from './hidden-style.js';
import type { MarkupSink } from './markup-stream.js';
import type { PageParts } from './page-parts.js';
import { PageStructure } from './page-structure.js';
import type { Tag } from './tags.js';
import type { VisibleText } from './visible-text.js';

const MAX_COMMENT_CHARS = 200;
const MIRROR = /mirrored from|saved from url|httrack|singlefile|website copier/i;
const NO_TARGET: readonly VisibleText[] = [];

interface OpenElement {
  readonly hiding: Hiding;
  readonly onClose: CloseAction | undefined;
}

/** Routes the stream of one page to its collectors and keeps account of what is silent, hidden or a script. */
export class PageCollector implements MarkupSink {
  private readonly html: string;
  private readonly page: PageParts;
  private readonly elements: OpenElement[] = [];
  private readonly onlyVisible: readonly VisibleText[];
  /** Extent of the script at hand; -1 outside scripts. */
  private scriptStart = -1;
  private scriptEnd = -1;
  private inScript = false;
  private inTitle = false;
  private noscriptDepth = 0;
  private drawings = 0;
  private silentDepth = 0;
  private cloakDepth = 0;
  private announcedDepth = 0;
  readonly structure = new PageStructure();

  constructor(html: string, page: PageParts) {
    this.html = html;
    this.page = page;
    this.onlyVisible = [page.visible];
  }

  open(tag: Tag, attributes: AttributeList, hasContent: boolean): void {
    const className = attributes.get('class');
    this.structure.add(tag.name, className);
    if (tag.block) this.page.visible.breakLine();
    this.noteAttributes(attributes, className);
    const onClose = ELEMENT_READERS.get(tag.name)?.(this.page, attributes);
    if (!hasContent) return;
    const hiding = hidingOf(attributes);
    this.elements.push({ hiding, onClose });
    if (tag.silent) this.enterSilent(tag);
    if (hiding !== 'none') this.shiftHiding(hiding, 1);
  }

  close(tag: Tag): void {
    const element = this.elements.pop();
    if (element === undefined) return;
    element.onClose?.();
    if (tag.silent) this.leaveSilent(tag);
    if (element.hiding !== 'none') this.shiftHiding(element.hiding, -1);
    if (tag.block) this.page.visible.breakLine();
  }

  text(start: number, end: number): void {
    if (this.inScript) {
      if (this.scriptStart < 0) this.scriptStart = start;
      this.scriptEnd = end;
      return;
    }
    if (this.silentDepth + this.cloakDepth + this.announcedDepth === 0)
      this.page.visible.append(this.html, start, end);
    else for (const target of this.targets()) target.append(this.html, start, end);
  }

  decodedText(text: string): void {
    for (const target of this.targets()) target.append(text, 0, text.length);
  }

  comment(start: number, end: number): void {
    const comment = this.html.slice(start, Math.min(end, start + MAX_COMMENT_CHARS));
    if (MIRROR.test(comment)) this.page.scripts.note('mirror_comment', comment);
  }

  private targets(): readonly VisibleText[] {
    const { page } = this;
    if (this.silentDepth > 0) {
      if (this.inTitle) return [page.title];
      return this.noscriptDepth > 0 ? [page.noscript] : NO_TARGET;
    }
    if (this.cloakDepth > 0) return [page.cloaked];
    return this.announcedDepth > 0 ? [page.visible, page.announced] : this.onlyVisible;
  }

  private enterSilent(tag: Tag): void {
    this.silentDepth += 1;
    if (tag.name === 'script') {
      this.inScript = true;
      this.scriptStart = -1;
    } else if (tag.name === 'noscript') this.noscriptDepth += 1;
    else if (tag.name === 'svg') this.drawings += 1;
    else if (tag.name === 'title' && this.page.title.length === 0) {
      // A title inside an svg names the drawing, not the page.
      this.inTitle = this.drawings === 0;
    }
  }

  private leaveSilent(tag: Tag): void {
    this.silentDepth -= 1;
    if (tag.name === 'script') {
      this.inScript = false;
      if (this.scriptStart >= 0)
        this.page.scripts.inlineScript(this.html.slice(this.scriptStart, this.scriptEnd));
    } else if (tag.name === 'noscript') this.noscriptDepth -= 1;
    else if (tag.name === 'title') this.inTitle = false;
    else if (tag.name === 'svg') this.drawings -= 1;
  }

  private shiftHiding(hiding: Hiding, by: 1 | -1): void {
    if (hiding === 'cloaked') this.cloakDepth += by;
    else this.announcedDepth += by;
    this.page.cloaked.breakLine();
    this.page.announced.breakLine();
  }

  private noteAttributes(attributes: AttributeList, className: string | undefined): void {
    if (attributes.size === 0) return;
    const { scripts, references } = this.page;
    const blocked = attributes.get('oncontextmenu') ?? attributes.get('onselectstart');
    if (blocked !== undefined) scripts.note('right_click_blocked', blocked);
    const code = attributes.get('onclick') ?? attributes.get('onload');
    if (code !== undefined) references.handler(code);
    if (className?.includes('countdown')) scripts.note('countdown', className);
    const zaloPage = attributes.get('data-oaid');
    if (zaloPage !== undefined) scripts.tracker('zalo_oa', zaloPage.trim());
  }
}
