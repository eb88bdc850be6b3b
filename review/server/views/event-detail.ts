import type { AuditEvent } from '../../../domain/index.js';
import { maskDigitRuns } from '../../actions/mask-text.js';

/** An event's detail with whatever looks personal masked. */
export function maskDetail(detail: AuditEvent['detail']): AuditEvent['detail'] {
  return Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [
      key,
      typeof value === 'string' && !/At$|Until$|^until$/.test(key) ? maskDigitRuns(value) : value,
    ]),
  );
}
