/** Bytes turned at once; larger calls overrun the argument limit of `String.fromCharCode`. */
const CHUNK_BYTES = 0x8000;

/** Base64 of bytes, as the import takes files. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  return btoa(binary);
}
