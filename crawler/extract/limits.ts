/** What one page may cost (hardening C2). Past a limit the rest is left out and `truncated` says so. */
export interface ExtractLimits {
  readonly maxHtmlChars: number;
  readonly maxElements: number;
  readonly maxDepth: number;
  readonly maxAttributesPerElement: number;
  readonly maxAttributeChars: number;
  readonly maxTextChars: number;
  readonly maxLinks: number;
  readonly maxForms: number;
  readonly maxFieldsPerForm: number;
  readonly maxImages: number;
  /** Scripts, frames, style sheets, icons and headings, each. */
  readonly maxReferences: number;
  readonly maxHiddenChars: number;
  /** Inline script that is searched for cues, over all of the page's scripts. */
  readonly maxScriptChars: number;
}

export const EXTRACT_LIMITS: ExtractLimits = {
  maxHtmlChars: 10_000_000,
  maxElements: 100_000,
  maxDepth: 256,
  maxAttributesPerElement: 200,
  maxAttributeChars: 65_536,
  maxTextChars: 1_000_000,
  maxLinks: 2_000,
  maxForms: 200,
  maxFieldsPerForm: 200,
  maxImages: 500,
  maxReferences: 500,
  maxHiddenChars: 5_000,
  maxScriptChars: 262_144,
};
