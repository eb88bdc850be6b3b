import { useTranslation } from 'react-i18next';
import type { AuditEventView } from '../../../contract/index.js';
import { formatTime } from '../format/time.js';
import { formatCount } from '../format/value.js';
import { useWord } from './vocabulary.js';

type Fact = AuditEventView['detail'][string];

/** Facts whose value is a member of a closed list, and the lists it may stand in. */
const LISTED: Readonly<Record<string, readonly Parameters<ReturnType<typeof useWord>>[0][]>> = {
  from: ['decisions', 'requestStates', 'roles'],
  to: ['decisions', 'requestStates', 'roles'],
  role: ['roles'],
  measure: ['measures'],
  category: ['categories'],
};
const ourWord = (value: string): string => `auditValue.${value}`;
/** Facts whose value is a word of ours, and the key of its translation. */
const CODED: Readonly<Record<string, (value: string) => string>> = {
  from: ourWord,
  to: ourWord,
  by: ourWord,
  change: ourWord,
  include: ourWord,
  kind: (value) => `artefactKind.${value}`,
  profile: (value) => `runs.profile.${value}`,
  evidence: (value) => `infra.role.${value}`,
};
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** An event's facts in the language of the screen: known names and words of closed lists translated, the rest as it was written. */
export function useAuditDetail(): (detail: AuditEventView['detail']) => string {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const textOf = (name: string, value: string): string => {
    if (INSTANT.test(value)) return formatTime(value);
    const listed = LISTED[name]?.map((list) => word(list, value)).find((text) => text !== value);
    const key = CODED[name]?.(value);
    return listed ?? (key !== undefined && i18n.exists(key) ? t(key) : value);
  };
  const factOf = (name: string, value: Exclude<Fact, null>): string => {
    if (typeof value === 'string') return textOf(name, value);
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
    return Number.isInteger(value) ? formatCount(value) : String(value).replace('.', ',');
  };
  const nameOf = (name: string): string => {
    const key = `auditDetail.${name}`;
    return i18n.exists(key) ? t(key) : name;
  };
  return (detail) =>
    Object.entries(detail)
      .flatMap(([name, value]) =>
        value === null || value === '' ? [] : [`${nameOf(name)}: ${factOf(name, value)}`],
      )
      .join(' · ');
}
