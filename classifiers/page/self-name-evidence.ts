import {
  type Brand,
  type FieldAsk,
  foldedLetters,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { CHEAP_ENDINGS, LURE_WORDS, SERVICE_WORDS } from '../names/name-words.js';
import { type HostName, hostName, type Likeness, likeness } from './host-name.js';
import { LOGIN_WORDS, WHITE_LABEL } from './login-words.js';
import { namesHost } from './names-host.js';
import { type SelfName, selfNames } from './self-names.js';

export const FOREIGN_NAME = 'page.foreign_name';
export const NAMES_HOST = 'page.names_host';
export const LOOK_ALIKE_OF_NAME = 'page.look_alike_of_name';

/** Whether a log-in page says that it is its host's, or somebody else's. */
export interface SelfNaming {
  readonly evidence: readonly Evidence[];
  /** The page names its host, bears a name like the host's, or stands where a service carries its customers' pages. */
  readonly ownHost: boolean;
  /** Its title, site name, logo or copyright line gives it a name of its own that its host bears. */
  readonly bearsName: boolean;
  /** It bears a name that is not the host's. */
  readonly foreign: boolean;
}

/** A page that was not asked, or says nothing of itself. */
export const UNNAMED: SelfNaming = {
  evidence: [],
  ownHost: false,
  bearsName: false,
  foreign: false,
};
/** The host may well carry the page: a service's customer, a short form, a sister house. */
const CUSTOMERS: SelfNaming = { ...UNNAMED, ownHost: true };
/** A heading, or a word that comes again and again, is by itself nobody's claim. */
const LEAST_STRENGTH = 0.7;
const OWN_STRENGTH = 0.5;
/** One place that claims a name says most of it; more places make it only surer whose name it is. */
const NAME_WEIGHT = 1.6;
/** A title alone, or a word in passing (“by using …”), says it less surely. */
const CLAIMED = 1.2;
const PASSING_WEIGHT = 1.2;
const NAME_SCALE = 0.3;
const IMITATED_WEIGHT = 1.8;
/** Schools and offices abbreviate as they like, and their registries let no stranger in. */
const RESTRICTED_SCALE = 0.5;
const PLACES_TOLD = 3;
/** What an owner asks of its own customers, by the weight it has against a page. */
const OWN_ASKS: Readonly<Partial<Record<FieldAsk, number>>> = {
  password: 0.3,
  otp: 1.3,
  card_number: 0.5,
  cvv: 0.9,
};
const OWN_ASKS_SHARE = -0.6;

/**
 * Whose a page that asks to log in says it is, by the names it gives itself, against its host. Where it names its host, or one of its names is
 * the host's, it accuses nobody. Hosts of services that carry their customers' pages are left out: there the name is the customer's.
 */
export function selfNaming(facts: PageFacts, protect: ProtectList, brand?: Brand): SelfNaming {
  if (facts.host === '') return UNNAMED;
  if (isWhiteLabel(facts.host, protect)) return CUSTOMERS;
  const host = hostName(facts.host);
  const names = selfNames(facts);
  const likenesses = names.map((name) => likeness(name.name, host));
  const some = (like: Likeness): boolean =>
    names.some(({ strength }, at) => likenesses[at] === like && strength >= OWN_STRENGTH);
  const squats = some('imitated') && facts.statesOwnHost !== true;
  if (!squats && (namesHost(facts, host) || some('own')))
    return {
      evidence: ownHost(facts, host, brand),
      ownHost: true,
      bearsName: names.some((name, at) => likenesses[at] === 'own' && isBorne(name, host, brand)),
      foreign: false,
    };
  if (some('akin')) return CUSTOMERS;
  const imitated = names.find(
    ({ strength }, at) => likenesses[at] === 'imitated' && strength >= OWN_STRENGTH,
  );
  const best = imitated ?? names.find(({ strength }) => strength >= LEAST_STRENGTH);
  const promises = loginWords(host);
  if (!best) return { ...UNNAMED, evidence: promises };
  const evidence = imitated ? [imitation(best, host)] : [foreignName(best, host), ...promises];
  return { evidence, ownHost: false, bearsName: false, foreign: true };
}

function isWhiteLabel(host: string, protect: ProtectList): boolean {
  const shared = protect.sharedHost(host);
  if (shared !== undefined && shared.kind !== 'hosting') return true;
  return WHITE_LABEL.has(registrableDomain(host)) || WHITE_LABEL.has(shared?.domain ?? '');
}

function leansOn(label: string, brand: Brand | undefined): boolean {
  const names = [brand?.name ?? '', ...(brand?.aliases ?? [])].map(foldedLetters);
  return names.some((name) => name.length > 1 && label.includes(name));
}

/** A proper name in a place of honour; not one made of lures (`quatang`, `vaynhanh`), nor one that leans on the brand. */
function isBorne(
  { name, strength }: SelfName,
  { label, ending }: HostName,
  brand: Brand | undefined,
): boolean {
  if (strength < LEAST_BORNE || leansOn(label, brand) || CHEAP_ENDINGS.has(ending)) return false;
  return !hasLure(foldedLetters(name));
}

function hasLure(letters: string): boolean {
  return LURES.some((lure) => letters.includes(lure));
}

const LEAST_BORNE = 1;
const LURES = [...LURE_WORDS, ...SERVICE_WORDS].filter((word) => word.length >= 4);

/** It takes back what asking weighs, and no more: fronts for gambling, loans and wares bear their own names too. */
function ownHost(
  { host, forms }: PageFacts,
  { label, ending }: HostName,
  brand: Brand | undefined,
): Evidence[] {
  // A name that says what its page lures with, bought for next to nothing, is no owner's.
  if (leansOn(label, brand) || CHEAP_ENDINGS.has(ending) || hasLure(label)) return [];
  const asks = new Set(forms.flatMap(({ fields }) => fields.map((field) => field.asks)));
  const asked = [...asks].reduce((sum, ask) => sum + (OWN_ASKS[ask] ?? 0), 0);
  if (asked === 0) return [];
  const evidence: Evidence = {
    code: NAMES_HOST,
    weight: asked * OWN_ASKS_SHARE,
    reason: `Trang tự nêu tên của chính tên miền đang đặt nó (${host}): điều nó hỏi là hỏi khách của mình`,
    reasonEn: `Names its own host (${host}): it asks its own customers`,
  };
  return [evidence];
}

function foreignName(self: SelfName, { host, restricted }: HostName): Evidence {
  const [vi, en] = placesOf(self);
  const base = self.strength < CLAIMED ? PASSING_WEIGHT : NAME_WEIGHT;
  return {
    code: FOREIGN_NAME,
    weight: (base + self.strength * NAME_SCALE) * (restricted ? RESTRICTED_SCALE : 1),
    reason: `Trang đòi đăng nhập tự xưng “${self.name}” (${vi}) nhưng tên miền ${host} không mang tên ấy, trang cũng không nhắc tới tên miền này`,
    reasonEn: `Asks to log in and calls itself “${self.name}” (${en}), yet its host does not bear that name, nor does the page name its host`,
    ...spanOf(self),
  };
}

function imitation(self: SelfName, { host }: HostName): Evidence {
  const [vi, en] = placesOf(self);
  return {
    code: LOOK_ALIKE_OF_NAME,
    weight: IMITATED_WEIGHT + self.strength * NAME_SCALE,
    reason: `Trang đòi đăng nhập tự xưng “${self.name}” (${vi}), còn tên miền ${host} chỉ nhái tên ấy`,
    reasonEn: `Asks to log in and calls itself “${self.name}” (${en}), on a host that only imitates the name`,
    ...spanOf(self),
  };
}

/** `account-verify.net`, `secure-example.info`: whoever has a name of his own need not promise safety in it. */
function loginWords(name: HostName): Evidence[] {
  const { host, label, core, restricted } = name;
  if (core === label || restricted) return [];
  return [
    {
      code: 'page.login_words_host',
      weight: promiseWeight(name),
      reason: `Trang đòi đăng nhập đặt ở tên miền ghép từ hứa hẹn (đăng nhập, xác minh, an toàn): ${host}`,
      reasonEn: `Asks to log in on a host named for log-ins, checks or safety (${host})`,
    },
  ];
}

/** One such word alone may be a service's name (`accounts.example`); two of them, or one bought for next to nothing, are hardly anybody's. */
function promiseWeight({ label, core, ending }: HostName): number {
  const cheap = CHEAP_ENDINGS.has(ending) ? 0.6 : 0;
  if (core !== '') return 1.1 + cheap;
  return (LOGIN_WORDS.has(label) ? 1.4 : 2.4) + cheap;
}

function placesOf({ places }: SelfName): [string, string] {
  const told = places.slice(0, PLACES_TOLD);
  return [told.map(({ vi }) => vi).join(', '), told.map(({ en }) => en).join(', ')];
}

function spanOf({ at, name }: SelfName): Pick<Evidence, 'span'> {
  return at === undefined ? {} : { span: { field: 'text', start: at, end: at + name.length } };
}
