import {
  type ClassifierInput,
  type FieldAsk,
  foldedLetters,
  type PageFacts,
} from '../../domain/index.js';
import type { Asked, RuleCondition, SenderType } from './rule-schema.js';

/** What field conditions look at besides the record itself. */
export interface FieldContext {
  readonly host: string;
  readonly language: string;
  /** A brand is shown on a host that is not the brand's. */
  readonly brandNotHost: boolean;
}

const FIELDS_OF: Readonly<Record<Asked, readonly FieldAsk[]>> = {
  password: ['password'],
  otp: ['otp'],
  card: ['card_number', 'cvv', 'card_expiry'],
  cccd: ['national_id', 'national_id_photo'],
  selfie: ['selfie'],
  bank_account: ['bank_account'],
  phone: ['phone'],
};

/** Does the record fulfil a condition on its fields? A record without the field does not. Conditions on words are the rule set's business. */
export function fieldHolds(
  condition: RuleCondition,
  input: ClassifierInput,
  context: FieldContext,
): boolean {
  return (
    subjectHolds(condition, input, context) &&
    pageHolds(condition, input, context) &&
    appHolds(condition, input) &&
    channelHolds(condition, input)
  );
}

function given<T>(wanted: T | undefined, test: (wanted: T) => boolean): boolean {
  return wanted === undefined || test(wanted);
}

function subjectHolds(
  wanted: RuleCondition,
  input: ClassifierInput,
  { host, language }: FieldContext,
): boolean {
  const { kind, sender } = input;
  return (
    given(wanted.kind, (kinds) => kinds.includes(kind)) &&
    given(wanted.language, (languages) => languages.includes(language)) &&
    given(wanted.host, (endings) => endings.some((ending) => endsSo(host, ending))) &&
    given(
      wanted.artefacts,
      (kinds) => input.artefacts?.some((one) => kinds.includes(one.kind)) === true,
    ) &&
    given(wanted.sender, (types) => sender !== undefined && types.includes(senderTypeOf(sender)))
  );
}

function pageHolds(
  wanted: RuleCondition,
  input: ClassifierInput,
  { brandNotHost }: FieldContext,
): boolean {
  const { page } = input;
  return (
    given(
      wanted.asks,
      (asked) => page !== undefined && asked.some((what) => asksFor(page, what)),
    ) &&
    given(wanted.cues, (cues) => page?.cues.some(({ cue }) => cues.includes(cue)) === true) &&
    given(wanted.foreign_form, () => page?.forms.some(({ foreign }) => foreign) === true) &&
    given(wanted.brand_not_host, () => brandNotHost) &&
    given(
      wanted.apk_link,
      () =>
        page?.links.some(({ url }) => /\.apk(?:[?#]|$)/i.test(url)) === true ||
        input.artefacts?.some(({ kind }) => kind === 'apk') === true,
    )
  );
}

function appHolds(wanted: RuleCondition, { app }: ClassifierInput): boolean {
  const { developer = '', permissions = [], installs, rating } = app ?? {};
  return (
    given(wanted.developer, (names) =>
      names.some((name) => foldedLetters(developer).includes(foldedLetters(name))),
    ) &&
    given(wanted.permissions, (parts) =>
      permissions.some((one) => parts.some((part) => hasPart(one, part))),
    ) &&
    given(wanted.installs_below, (most) => installs !== undefined && installs < most) &&
    given(wanted.rating_below, (most) => rating !== undefined && rating < most)
  );
}

function channelHolds(wanted: RuleCondition, { channel }: ClassifierInput): boolean {
  const { members, verified } = channel ?? {};
  return (
    given(wanted.members_above, (least) => members !== undefined && members > least) &&
    given(wanted.members_below, (most) => members !== undefined && members < most) &&
    given(wanted.verified, (is) => verified === is)
  );
}

function hasPart(permission: string, part: string): boolean {
  return permission.toUpperCase().includes(part.toUpperCase());
}

function endsSo(host: string, ending: string): boolean {
  const name = ending.replace(/^\./, '');
  return host.endsWith(`.${name}`) || (host === name && !ending.startsWith('.'));
}

function asksFor({ forms }: PageFacts, what: Asked): boolean {
  return forms.some(({ fields }) => fields.some(({ asks }) => FIELDS_OF[what].includes(asks)));
}

/** How a sender shows: `+84…` and `0…` numbers are private, up to eight digits short, other countries foreign, letters a brand name. */
function senderTypeOf(sender: string): SenderType {
  const digits = sender.replace(/[\s().-]/g, '');
  if (/^(?:\+?84|0)\d{8,10}$/.test(digits)) return 'personal';
  if (/^\d{3,8}$/.test(digits)) return 'short';
  if (/^(?:\+|00)\d{7,15}$/.test(digits)) return 'foreign';
  return 'brandname';
}
