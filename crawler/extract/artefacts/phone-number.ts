import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Artefact, PhonePrefix } from '../../../domain/index.js';

export type PhoneFacts = Pick<Artefact, 'value' | 'confidence'> &
  Partial<Pick<Artefact, 'phoneType' | 'carrier'>>;

const MOBILE = /^0(?:3\d|5[1-9]|7\d|8[1-9]|9\d)\d{7}$/;
const FIXED = /^02(?:[48]\d{8}|[0-35679]\d{8})$/;
const PREMIUM = /^1[89]00\d{4,6}$/;
/** 065 and 067 are numbers of internet telephony; 069 belongs to ministries. */
const OTHER_NATIONAL = /^0(?:65\d{7}|67\d{7}|69\d{6,7}|80\d{6,7})$/;

/** Makes a reader of bare digits as a Vietnamese or foreign number. */
export function createPhoneReader(
  prefixes: readonly PhonePrefix[],
): (digits: string, plus: boolean) => PhoneFacts | undefined {
  const table = new Map(prefixes.map((entry) => [entry.prefix, entry]));
  return (digits, plus) => {
    const national = nationalOf(digits, plus);
    if (national === undefined) return foreign(digits, plus);
    if (PREMIUM.test(national)) return { value: national, phoneType: 'premium', confidence: 0.95 };
    if (MOBILE.test(national)) return mobile(national, table);
    if (FIXED.test(national)) return { value: e164(national), phoneType: 'fixed', confidence: 0.9 };
    if (OTHER_NATIONAL.test(national))
      return {
        value: e164(national),
        phoneType: national.startsWith('06') ? 'voip' : 'unknown',
        confidence: 0.75,
      };
    return undefined;
  };
}

/** `+84…`, `0084…`, `84…`, `+84 0…` as `0…`; `undefined` where the number is of another country. */
function nationalOf(digits: string, plus: boolean): string | undefined {
  const international = !plus && digits.startsWith('00') ? digits.slice(2) : digits;
  const isInternational = plus || international !== digits;
  if (international.startsWith('84') && (isInternational || international.length >= 11))
    return `0${international.slice(2).replace(/^0/, '')}`;
  return isInternational ? undefined : digits;
}

function e164(national: string): string {
  return `+84${national.slice(1)}`;
}

function mobile(national: string, table: ReadonlyMap<string, PhonePrefix>): PhoneFacts {
  const entry = table.get(national.slice(0, 4)) ?? table.get(national.slice(0, 3));
  return {
    value: e164(national),
    phoneType: 'mobile',
    confidence: entry === undefined && table.size > 0 ? 0.7 : 0.95,
    ...(entry === undefined || entry.carrier === '' ? {} : { carrier: entry.carrier }),
  };
}

function foreign(digits: string, plus: boolean): PhoneFacts | undefined {
  const bare = plus ? digits : digits.replace(/^00/, '');
  if (bare.length < 8 || bare.length > 15 || bare.startsWith('84')) return undefined;
  const parsed = parsePhoneNumberFromString(`+${bare}`);
  if (parsed === undefined || !parsed.isPossible()) return undefined;
  return {
    value: parsed.number,
    phoneType: parsed.getType() === 'VOIP' ? 'voip' : 'foreign',
    confidence: parsed.isValid() ? 0.9 : 0.6,
  };
}
