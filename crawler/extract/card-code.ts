import type { FormFacts } from '../../domain/index.js';

type Field = FormFacts['fields'][number];

const CODE_OF_A_CARD = /verification|security|xác minh|bảo mật/i;
const SENT = /otp|one[ -]?time|sms|sent|gửi|tin nhắn|phone|điện thoại/i;

/**
 * In a form for a card, the “verification code” right behind the card's number or date is the one printed on the card, not one that is sent:
 * it asks for `cvv`, unless another field does.
 */
export function withCardCode(fields: Field[]): Field[] {
  const has = (wanted: Field['asks']): boolean => fields.some(({ asks }) => asks === wanted);
  if (!has('otp') || !has('card_number') || !has('card_expiry') || has('cvv')) return fields;
  return fields.map((field, at) => {
    const before = fields[at - 1]?.asks;
    const behindCard = before === 'card_expiry' || before === 'card_number';
    const isPrinted = CODE_OF_A_CARD.test(field.label) && !SENT.test(field.label + field.name);
    return field.asks === 'otp' && behindCard && isPrinted ? { ...field, asks: 'cvv' } : field;
  });
}
