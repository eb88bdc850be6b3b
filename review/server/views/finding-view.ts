import {
  type Artefact,
  type Category,
  defangWithin,
  type Finding,
  IMAGE_FIELD,
  inReadingOrder,
  isGeneralReason,
  type Signal,
} from '../../../domain/index.js';
import { type MaskedText, maskedTextOf, maskKnown, maskQuote } from '../../actions/mask-text.js';
import type { CaseDetail, SignalView } from '../../contract/index.js';
import { categoryLabel } from './case-item.js';
import { showUrl } from './shown-value.js';

/** Longest quote beside a reason, in characters. */
const QUOTE_LENGTH = 160;

/** The texts spans point into. */
interface Texts {
  readonly text: MaskedText;
  readonly image: MaskedText;
}

/** The lead finding: its masked text with the offsets of every span still valid, its reasons as people read them. */
export function viewFinding(
  finding: Finding,
  artefacts: readonly Artefact[],
  needles: readonly string[],
): NonNullable<CaseDetail['finding']> {
  const { classification } = finding;
  const spanned = [...finding.artefacts, ...artefacts.filter((item) => item.span === undefined)];
  const { imageText } = finding;
  const texts: Texts = {
    text: maskedTextOf(finding, spanned, 'text'),
    image: maskedTextOf(finding, spanned, IMAGE_FIELD),
  };
  return {
    id: finding.id,
    url: showUrl(finding.url),
    title: defangWithin(maskKnown(finding.title, needles)),
    text: withoutSchemes(texts.text.masked),
    imageText: imageText ? { ...imageText, text: withoutSchemes(texts.image.masked) } : undefined,
    language: classification.language,
    score: classification.score,
    category: classification.category,
    categories: viewCategories(classification.categories),
    modelVersion: classification.modelVersion,
    ...(classification.threshold === undefined ? {} : { threshold: classification.threshold }),
    signals: inReadingOrder(classification.signals).map((signal) =>
      viewSignal(signal, texts, needles),
    ),
    provinces: finding.provinces,
    foundAt: finding.foundAt.toISOString(),
  };
}

/** Links in a text lose their scheme, letter for letter, so that no offset moves; the rest of it is evidence and stays. */
function withoutSchemes(text: string): string {
  return text.replace(/http(?=s?:\/\/)/gi, 'hxxp');
}

function viewCategories(scores: Partial<Record<Category, number>>) {
  const entries = Object.entries(scores) as [Category, number][];
  return entries
    .sort(([, a], [, b]) => b - a)
    .map(([category, score]) => ({ category, label: categoryLabel(category), score }));
}

function viewSignal(signal: Signal, texts: Texts, needles: readonly string[]): SignalView {
  const { code, weight, span } = signal;
  const text = span?.field === IMAGE_FIELD ? texts.image : texts.text;
  const inText =
    span !== undefined &&
    (span.field === 'text' || span.field === IMAGE_FIELD) &&
    span.end <= text.masked.length;
  const place = inText ? span : undefined;
  const shown = (words: string): string =>
    defangWithin(maskKnown(maskQuote(words, place, text), needles));
  return {
    code,
    weight,
    general: isGeneralReason(signal),
    reason: shown(signal.reason),
    reasonEn: signal.reasonEn === undefined ? undefined : shown(signal.reasonEn),
    span,
    quote: inText
      ? defangWithin(text.masked.slice(span.start, span.end).slice(0, QUOTE_LENGTH))
      : undefined,
  };
}
