import type { Artefact, Platform } from '../../../domain/index.js';

/** What an address names besides itself: a handle, a store app, a file to install, a VietQR image. */
export type LinkThing = Pick<Artefact, 'kind' | 'value' | 'confidence'> &
  Partial<
    Pick<
      Artefact,
      | 'platform'
      | 'handleType'
      | 'numericId'
      | 'phoneType'
      | 'bin'
      | 'bank'
      | 'amount'
      | 'note'
      | 'holder'
    >
  >;

export type HandleType = NonNullable<Artefact['handleType']>;

/** Reads what the path of one platform's address names. */
export type PathReader = (path: readonly string[], url: URL) => LinkThing[];

/** A handle, or nothing where the path holds no name. */
export function handle(
  platform: Platform,
  value: string | undefined,
  handleType: HandleType,
  numericId?: string,
): LinkThing[] {
  if (value === undefined || value === '') return [];
  const id = numericId ?? (/^\d{6,}$/.test(value) ? value : undefined);
  return [
    {
      kind: 'handle',
      platform,
      value,
      handleType,
      confidence: 0.95,
      ...(id === undefined ? {} : { numericId: id }),
    },
  ];
}

/** The text where it is a platform's numeric id. */
export function numeric(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{5,}$/.test(text) ? text : undefined;
}
