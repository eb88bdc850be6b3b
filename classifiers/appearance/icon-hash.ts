import murmur from 'murmurhash3js-revisited';

const LINE = 76;

/**
 * The published form of a favicon's hash (Shodan's `http.favicon.hash`): MurmurHash3 (32 bit, x86, signed) of the file's base64 with a line
 * end after each 76 characters and at the end, as Python's `base64.encodebytes` writes it. The bytes of "foo" give 851989093.
 */
export function iconHash(bytes: Uint8Array): number {
  const base64 = Buffer.from(bytes).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  const text = lines.map((line) => `${line}\n`).join('');
  return signedMurmur(Buffer.from(text, 'latin1'));
}

/** MurmurHash3, 32 bit, x86, as a signed number: of "foo" −156908512. */
export function signedMurmur(bytes: Uint8Array): number {
  return murmur.x86.hash32(bytes) | 0;
}
