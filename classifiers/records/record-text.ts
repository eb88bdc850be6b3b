import type { ClassifierInput } from '../../domain/index.js';

const POSTS_READ = 200;
const REVIEWS_READ = 50;

/** The text a subject is judged by, and the name of the field spans point into. */
export interface SubjectText {
  readonly text: string;
  readonly field: 'text' | 'record';
  /** From this offset on the text was read from the picture of the page. */
  readonly imageAt?: number;
}

/**
 * The extracted text, and below it what was read from the page's picture; or for a record without one the words of its
 * own fields, one a line.
 */
export function subjectText(input: ClassifierInput): SubjectText {
  const given = input.text || input.page?.text || '';
  if (input.imageText) {
    const text = `${given}\n${input.imageText}`;
    return { text, field: 'text', imageAt: given.length + 1 };
  }
  if (given.trim() !== '') return { text: given, field: 'text' };
  const { app, channel } = input;
  const parts = [
    channel?.name,
    channel?.description,
    ...(channel?.posts ?? []).slice(0, POSTS_READ).map((post) => post.text),
    app?.name,
    app?.description,
  ];
  return {
    text: parts.filter((part) => part !== undefined && part !== '').join('\n'),
    field: 'record',
  };
}

/** What users of an app wrote with one or two stars. */
export function lowStarReviews(input: ClassifierInput): string {
  return (input.app?.reviews ?? [])
    .slice(0, REVIEWS_READ)
    .filter((review) => (review.stars ?? 5) <= 2)
    .map((review) => review.text)
    .join('\n');
}
