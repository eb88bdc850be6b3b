import { foldText, type PageFacts, type Span } from '../../domain/index.js';

const UNITS = 6_000;

/** The beginning of a page's text, as it stands and folded. */
export interface FoldedHead {
  readonly said: string;
  /** In small letters: patterns that need not tell cases apart are slow at it. */
  readonly lower: string;
  readonly folded: string;
}

/** Folded when first asked for: most pages give no cause to. */
export function foldedHead({ text }: PageFacts): FoldedHead {
  const said = text.slice(0, UNITS);
  let folded: string | undefined;
  let lower: string | undefined;
  return {
    said,
    get lower() {
      lower ??= said.toLowerCase();
      return lower;
    },
    get folded() {
      folded ??= foldText(said);
      return folded;
    },
  };
}

/** The span of what was found in the folded head; none where folding moved the letters. */
export function foundIn(
  { said, folded }: FoldedHead,
  found: RegExpExecArray | null,
): { readonly span?: Span } {
  if (!found || said.length !== folded.length) return {};
  return { span: { field: 'text', start: found.index, end: found.index + found[0].length } };
}
