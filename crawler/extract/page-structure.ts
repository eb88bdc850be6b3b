/** Of a class attribute, what counts for a page's structure, in characters. */
const MAX_CLASS_CHARS = 60;
const MAX_STRUCTURE_CHARS = 262_144;

/** The sequence of tags and classes of a page. Kept in pieces: it is written out of few pages only. */
export class PageStructure {
  private readonly tags: string[] = [];
  private readonly classes: (string | undefined)[] = [];
  private length = 0;
  private written: string | undefined;

  /** Adds one element, unless there are too many already. */
  add(tag: string, className: string | undefined): void {
    if (this.length > MAX_STRUCTURE_CHARS) return;
    this.tags.push(tag);
    this.classes.push(className);
    this.length += tag.length + 1;
    if (className !== undefined) this.length += Math.min(className.length, MAX_CLASS_CHARS) + 1;
    this.written = undefined;
  }

  /** `html;body.home;div.box big;` */
  toString(): string {
    this.written ??= this.tags.map((tag, at) => elementOf(tag, this.classes[at])).join('');
    return this.written;
  }
}

function elementOf(tag: string, className: string | undefined): string {
  return className === undefined ? `${tag};` : `${tag}.${className.slice(0, MAX_CLASS_CHARS)};`;
}
