import type { FieldAsk, PageFacts } from '../../domain/index.js';

const SECRETS: readonly FieldAsk[] = [
  'password',
  'otp',
  'cvv',
  'card_number',
  'national_id_photo',
  'national_id',
  'selfie',
];

/** Does a field ask for what nobody may have but its owner? */
export function isSecret(ask: FieldAsk): boolean {
  return SECRETS.includes(ask);
}

/** Does a form of the page ask for passwords, codes, cards or identity papers? */
export function asksForSecrets({ forms }: PageFacts): boolean {
  return forms.some((form) => form.fields.some(({ asks }) => isSecret(asks)));
}
