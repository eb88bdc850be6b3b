/** Parameters that name a person or a session of theirs. */
const TOKEN_NAME =
  /^(?:token|tok|uid|user_?id|user|session(?:_?id)?|sid|auth|otp|code|key|hash|sig|ticket|invite|ref_?id|cid|rid|vid|access|id)$/i;
const CONTACT_NAME =
  /^(?:email|e-?mail|mail|phone|tel|sdt|so_?dien_?thoai|mobile|msisdn|cccd|cmnd)$/i;

const EMAIL = /[^\s@/]{1,64}@[^\s@/]{1,190}\.[a-z]{2,}/i;
const PHONE = /^(?:\+?84|0)\d{9}$/;
const NATIONAL_ID = /^\d{12}$/;

/** As written and as escaped. */
const AT_SIGN = /@|%40/;

/** Shorter ones are article numbers and slugs. */
const MIN_TOKEN_LENGTH = 16;

/**
 * The name of the part of an address that identifies a victim, if one does: an e-mail address or phone number, plain or in
 * base64, or a long unique token. Visiting such a link would tell the operator whose link it was. Never returns the value.
 */
export function victimTokenIn(url: Pick<URL, 'pathname' | 'searchParams'>): string | undefined {
  for (const [name, value] of url.searchParams) {
    if (namesPerson(value) || namesPerson(fromBase64(value))) return name;
    if (CONTACT_NAME.test(name) && (PHONE.test(digits(value)) || NATIONAL_ID.test(value)))
      return name;
    if (TOKEN_NAME.test(name) && isUniqueToken(value)) return name;
  }
  if (!AT_SIGN.test(url.pathname)) return undefined;
  const segments = url.pathname.split('/');
  return segments.some((segment) => namesPerson(decode(segment))) ? 'path' : undefined;
}

function namesPerson(value: string): boolean {
  return EMAIL.test(value) || PHONE.test(digits(value));
}

function digits(value: string): string {
  return value.replace(/[\s.()-]/g, '');
}

/** Long, and of letters and digits mixed: drawn, not written. */
function isUniqueToken(value: string): boolean {
  if (value.length < MIN_TOKEN_LENGTH || !/^[\w.~+/=-]+$/.test(value)) return false;
  const changes = value.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;
  return changes >= 3;
}

function fromBase64(value: string): string {
  if (value.length < 8 || value.length > 400 || !/^[\w+/-]+={0,2}$/.test(value)) return '';
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e]+$/.test(text) ? text : '';
}

function decode(segment: string): string {
  if (!AT_SIGN.test(segment)) return '';
  try {
    return decodeURIComponent(segment);
  } catch {
    // A malformed escape is no address of a person.
    return '';
  }
}
