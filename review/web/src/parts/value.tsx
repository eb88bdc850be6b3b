import { formatShortTime, formatTime } from '../format/time.js';
import { showDefanged } from '../format/value.js';

/** An address, defanged and never a link. */
export function Defanged({ value }: { readonly value: string }) {
  return <span className="value">{showDefanged(value)}</span>;
}

/** A time in Vietnam's zone, with the zone named unless the place around it names it. */
export function TimeText({
  at,
  short = false,
}: {
  readonly at: string | Date | undefined;
  readonly short?: boolean;
}) {
  return <span className="time">{short ? formatShortTime(at) : formatTime(at)}</span>;
}
