import { FormCollector } from './form-collector.js';
import type { ExtractLimits } from './limits.js';
import { LinkBase } from './link-base.js';
import { PageMetadata } from './page-metadata.js';
import { ReferenceCollector } from './reference-collector.js';
import { ScriptCues } from './script-cues.js';
import { VisibleText } from './visible-text.js';

const MAX_NOSCRIPT_CHARS = 400;
const MAX_TITLE_CHARS = 500;

/** The collectors of one page, each for one kind of fact. */
export class PageParts {
  readonly limits: ExtractLimits;
  readonly base: LinkBase;
  readonly visible: VisibleText;
  /** Text out of sight. */
  readonly cloaked: VisibleText;
  /** Text in sight that is kept from screen readers; it also stands in `visible`. */
  readonly announced: VisibleText;
  readonly noscript = new VisibleText(MAX_NOSCRIPT_CHARS);
  readonly title = new VisibleText(MAX_TITLE_CHARS);
  readonly forms: FormCollector;
  readonly metadata: PageMetadata;
  readonly references: ReferenceCollector;
  readonly scripts: ScriptCues;
  readonly headings: string[] = [];
  htmlLang = '';
  /** The place at hand is cloaked or in a template. */
  outOfSight = false;

  constructor(url: string, limits: ExtractLimits) {
    this.limits = limits;
    this.base = new LinkBase(url);
    this.visible = new VisibleText(limits.maxTextChars);
    this.cloaked = new VisibleText(limits.maxHiddenChars);
    this.announced = new VisibleText(limits.maxHiddenChars);
    this.forms = new FormCollector(this.base, limits);
    this.metadata = new PageMetadata(this.base, limits.maxReferences);
    this.scripts = new ScriptCues(limits.maxScriptChars);
    this.references = new ReferenceCollector(this.base, this.scripts, limits);
  }

  /** Where the words at hand go: labels of a hidden step stand among the hidden words. */
  get words(): VisibleText {
    return this.outOfSight ? this.cloaked : this.visible;
  }
}
