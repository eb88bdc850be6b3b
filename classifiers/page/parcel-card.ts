import { type FieldAsk, foldText, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

const HEAD_UNITS = 1_500;
const PARCEL =
  /\b(?:buu (?:pham|kien|gui|cuc)|kien hang|van don|giao hang (?:that bai|khong thanh cong)|phi (?:giao lai|luu kho|hai quan|thong quan)|parcel|your package|(?:delivery|customs|redelivery) fee)\b/;
/** A shop's checkout speaks of parcels too. */
const CHECKOUT = /\b(?:gio hang|tam tinh|san pham|ma giam gia|dat hang|cart|subtotal|checkout)\b/;

/** A card or a code asked for to have a parcel brought: carriers take small fees at the door or in their own app. */
export function parcelCardEvidence(
  { title }: PageFacts,
  asks: ReadonlySet<FieldAsk>,
  head: FoldedHead,
): Evidence[] {
  if (!asks.has('card_number') && !asks.has('cvv') && !asks.has('otp')) return [];
  const said = `${foldText(title)}\n${head.folded.slice(0, HEAD_UNITS)}`;
  if (!PARCEL.test(said) || CHECKOUT.test(said)) return [];
  return [
    {
      code: 'page.parcel_card',
      weight: 1.2,
      reason: 'Đòi thẻ hoặc mã OTP để giao bưu kiện',
      reasonEn: 'Asks for a card or a code to have a parcel brought',
      category: 'shipper',
      ...foundIn(head, PARCEL.exec(head.folded)),
    },
  ];
}
