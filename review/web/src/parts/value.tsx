import { useTranslation } from 'react-i18next';
import { formatShortTime, formatTime } from '../format/time.js';
import { showDefanged } from '../format/value.js';

/** An address, defanged and never a link. */
export function Defanged({ value }: { readonly value: string }) {
  return <span className="value">{showDefanged(value)}</span>;
}

/** Who did something; the system itself is named in the language of the screen. */
export function Person({ login }: { readonly login: string }) {
  const { t } = useTranslation();
  return login === 'system' ? t('person.system') : login;
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
