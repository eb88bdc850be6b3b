import { AppError, type ErrorFacts } from '../../domain/index.js';

const HINTS = {
  IMAGE_TOO_LARGE: 'Nothing to do: pictures of this size are left unread on purpose.',
  IMAGE_TOO_MANY_PIXELS: 'Nothing to do: a small file with so many pixels is a decompression bomb.',
  IMAGE_TYPE_REFUSED:
    'PNG, JPEG, GIF, WebP and ICO are read; other types are compared by their bytes only.',
  IMAGE_PLAIN:
    'Nothing to do: blank pages and icons of one colour all look alike, so they are not compared.',
  IMAGE_UNREADABLE: 'The file is broken or cut off; its bytes are still compared.',
  IMAGE_TIMEOUT:
    'Nothing to do: a picture that takes this long to decode is left unread on purpose.',
} as const;
export type ImageProblem = keyof typeof HINTS;

/** A picture that is not decoded, with the reason as its code. */
export class ImageRefusedError extends AppError {
  constructor(problem: ImageProblem, message: string, facts: ErrorFacts = {}, cause?: unknown) {
    super({ code: problem, message, facts, hint: HINTS[problem], cause });
  }
}
