import { foldOf, isWritten, type TrainingExample } from './example.js';
import { obfuscated, teencode, unaccented } from './forms.js';

/** The set of rows written otherwise than they came: fusion learns from them, no figure rests on them. */
export const OTHER_WRITINGS = 'written:forms';
/** What another writing counts for beside the text it was made of. */
const FORM_SHARE = 0.5;

/**
 * A text as it came and, if it is ours and no page, in one other writing: hidden letters must not accuse by themselves, since honest people
 * play with letters too.
 */
export function writingsOf(example: TrainingExample): TrainingExample[] {
  const { input } = example;
  if (!isWritten(example) || input.kind === 'page') return [example];
  const forms = formsOf(example, input.text ?? '');
  const text = forms[foldOf(`${example.id}/form`, forms.length)] ?? '';
  const other = {
    ...example,
    source: OTHER_WRITINGS,
    weight: example.weight * FORM_SHARE,
    input: { ...input, text },
  };
  return [example, other];
}

/** Other writings of a text: without accents, in chat's short forms, and, of our own texts, with letters hidden. */
export function formsOf(example: TrainingExample, text: string): string[] {
  if (text.length > 3_000) return [unaccented(text)];
  if (!isWritten(example)) return [unaccented(text), teencode(text)];
  const seed = foldOf(example.id, 2 ** 30);
  return [
    unaccented(text),
    teencode(text, seed),
    obfuscated(text, seed),
    unaccented(teencode(text, seed + 1)),
    obfuscated(unaccented(text), seed + 2),
  ];
}
