/** Vietnam keeps UTC+7 all year, without summer time. */
const OFFSET_MS = 7 * 3_600_000;

/** The year it is in Vietnam: numbers of documents change with the local New Year, seven hours before UTC's. */
export function vietnamYear(at: Date): number {
  return new Date(at.getTime() + OFFSET_MS).getUTCFullYear();
}
