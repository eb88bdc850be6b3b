import {
  type Artefact,
  type ArtefactKind,
  defang,
  defangWithin,
  isPersonal,
  type Subject,
  type TakedownRequest,
} from '../../../domain/index.js';
import { maskDigitRuns, maskInPlace } from '../../actions/mask-text.js';

/** Kinds that are shown defanged: nobody can click them by accident. */
const ADDRESSES: readonly ArtefactKind[] = ['url', 'domain', 'ip', 'apk', 'store_app'];

/** Scheme and host of an address, then the rest. */
const ADDRESS = /^((?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]*)(.*)$/is;

/** An address for people: defanged, and what looks like a number of a person in its path or query masked. */
export function showUrl(url: string): string {
  const [, origin = '', rest = ''] = ADDRESS.exec(url) ?? [];
  return `${defang(origin)}${maskDigitRuns(rest).replace(/\./g, '[.]')}`;
}

/** A title, reason or remark as it may be shown: numbers of people masked, addresses defanged. */
export function showText(text: string): string {
  return defangWithin(maskDigitRuns(text));
}

/** An artefact's value as it may be shown unasked, and whether something was masked. */
export function showArtefactValue(artefact: Pick<Artefact, 'kind' | 'value'>): {
  value: string;
  masked: boolean;
} {
  const { kind, value } = artefact;
  if (isPersonal(kind)) return { value: maskInPlace(value), masked: true };
  if (!ADDRESSES.includes(kind)) return { value, masked: false };
  const shown = showUrl(value);
  return { value: shown, masked: shown.includes('•') };
}

/** What a case is about: numbers masked, addresses defanged, the rest as it stands. */
export function showSubject(subject: Subject): string {
  switch (subject.class) {
    case 'phone':
    case 'bank_account':
      return maskInPlace(subject.value);
    case 'website':
    case 'ip':
      return defang(subject.value);
    default:
      return showUrl(subject.value);
  }
}

/** A request's value as it may be shown unasked. */
export function showRequestValue(request: Pick<TakedownRequest, 'class' | 'value' | 'artefact'>): {
  value: string;
  masked: boolean;
} {
  if (request.artefact) return showArtefactValue(request.artefact);
  const value = showSubject({ class: request.class, value: request.value });
  return { value, masked: value.includes('•') };
}
