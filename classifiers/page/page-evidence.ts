import {
  type Brand,
  type FieldAsk,
  foldedLetters,
  hostOf,
  type PageFacts,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { authorityEvidence } from './authority-evidence.js';
import {
  borrowedEvidence,
  brandEvidence,
  claimEvidence,
  ownsHost,
  privateContactEvidence,
} from './brand-evidence.js';
import { INVITED, isPaymentMark, type ShownBrand } from './brand-shown.js';
import { type FoldedHead, foldedHead } from './folded-head.js';
import { asPosed, isStore } from './foreign-brand.js';
import { forumEvidence } from './forum-thread.js';
import { isTitledAs, labelOf, SHORTEST_OWN_NAME } from './host-label.js';
import { institutionEvidence, nowhereEvidence } from './institution-evidence.js';
import { JOIN_ELSEWHERE, leadAwayEvidence } from './lead-away.js';
import { termsEvidence } from './lure-terms.js';
import { markupEvidence, shapeEvidence } from './markup-evidence.js';
import { namelessLenderEvidence } from './nameless-lender.js';
import { networkPasswordEvidence } from './network-password.js';
import { FOREIGN_IDENTITY, FOREIGN_LINKS } from './owner-evidence.js';
import type { PageContext } from './page-context.js';
import { parcelCardEvidence } from './parcel-card.js';
import { payeeEvidence } from './payee-evidence.js';
import { askEvidence } from './secret-asks.js';
import { asksForSecrets, isSecret } from './secret-fields.js';
import {
  FOREIGN_NAME,
  LOOK_ALIKE_OF_NAME,
  NAMES_HOST,
  type SelfNaming,
  selfNaming,
  UNNAMED,
} from './self-name-evidence.js';
import { strangerEvidence } from './stranger-evidence.js';

export interface PageJudgement {
  readonly evidence: readonly Evidence[];
  readonly brand?: Brand;
  /** Asks, shows or pays in such a way that a stated legal identity may be anybody's: copying one costs nothing. */
  readonly doubtful: boolean;
  /** What the page says of its owner is said of somebody else than its host's. */
  readonly foreignOwner: boolean;
}

/** Evidence beside which a stated identity clears nothing. */
const DOUBTS: ReadonlySet<string> = new Set(
  [
    'asks_cvv asks_card_number asks_card_and_code asks_internet_banking institution_login institution_keys network_password personal_payee',
    'money_for_money nameless_lender apk_push state_voice brand_nowhere short_brand_login institution_mention_keys telegram_bot_api discord_webhook fake_social_login brand_login copyright_claim join_elsewhere',
  ].flatMap((line) => line.split(' ').map((code) => `page.${code}`)),
);

/** Evidence of a page's structure: what it asks for, whom it shows, where it sends, what it hides. */
export function pageEvidence(facts: PageFacts, context: PageContext): PageJudgement {
  const { host } = facts;
  const asks = new Set(facts.forms.flatMap((form) => form.fields.map((field) => field.asks)));
  const sensitive = asksForSecrets(facts);
  const logIn = sensitive || asks.has('login');
  const official = context.protect.host(host).protected;
  const shown =
    context.readBrand.shown(facts, context.imageText) ?? invitation(facts, sensitive, context);
  const other = shown && !ownsHost(shown.brand, host) && !isStore(facts) ? shown : undefined;
  const naming =
    logIn || other?.presented === true ? selfNaming(facts, context.protect, shown?.brand) : UNNAMED;
  const foreignBrand = other && asPosed(other, facts, naming);
  const own = ownNameEvidence(facts, shown?.brand);
  const head = foldedHead(facts);
  const away = official ? [] : leadAwayEvidence(facts, context.protect);
  const against = official
    ? []
    : foreignEvidence(facts, context, {
        asks,
        sensitive,
        foreignBrand,
        own,
        logIn,
        shown: shown?.brand,
        naming,
        accused: sensitive && foreignBrand?.presented === true && foreignBrand.place !== INVITED,
        head,
      });
  const evidence = [
    ...against,
    ...(own ? [own] : []),
    ...withoutTold(away, against),
    ...forumEvidence(facts, asks, head),
    ...markupEvidence(facts, posesAs(foreignBrand, official)),
    ...shapeEvidence(facts, sensitive || away.length > 0),
  ];
  return {
    evidence,
    doubtful: !official && evidence.some(({ code }) => DOUBTS.has(code)),
    foreignOwner: against.some(({ code }) => OTHER_OWNER.has(code)),
    ...(foreignBrand && sensitive ? { brand: foreignBrand.brand } : {}),
  };
}

/** Does the page present a name that is not its own? Where no brand's is known, whoever is official does not. */
function posesAs(brand: ShownBrand | undefined, official: boolean): boolean {
  return brand ? brand.presented !== false : !official;
}

interface Shape {
  readonly asks: ReadonlySet<FieldAsk>;
  readonly sensitive: boolean;
  readonly foreignBrand: ShownBrand | undefined;
  readonly own: Evidence | undefined;
  /** Asks for secrets or at least for a name to log in with. */
  readonly logIn: boolean;
  readonly head: FoldedHead;
  readonly shown: Brand | undefined;
  readonly naming: SelfNaming;
  /** A brand of the register is shown as the page's own on a host that is not the brand's. */
  readonly accused: boolean;
}

/** Where the links are another owner's, a button among them that leads there tells nothing new. */
function withoutTold(away: readonly Evidence[], against: readonly Evidence[]): Evidence[] {
  const told = against.some(({ code }) => code === FOREIGN_IDENTITY || code === FOREIGN_LINKS);
  return away.filter(({ code }) => !(told && code === JOIN_ELSEWHERE));
}

const OTHER_OWNER: ReadonlySet<string> = new Set([
  ...[FOREIGN_IDENTITY, FOREIGN_LINKS, FOREIGN_NAME, LOOK_ALIKE_OF_NAME],
  ...['page.brand_login', 'page.copyright_claim'],
]);

/** What speaks against a page unless its host is somebody's official one. */
function foreignEvidence(facts: PageFacts, context: PageContext, shape: Shape): Evidence[] {
  const { asks, sensitive, foreignBrand, own, head } = shape;
  return [
    ...askEvidence(facts, asks),
    ...formEvidence(facts, sensitive),
    ...(foreignBrand ? institutionEvidence(foreignBrand, facts, asks) : []),
    ...nowhere(foreignBrand, facts, context),
    ...networkPasswordEvidence(facts, head),
    ...payeeEvidence(facts, head),
    ...namelessLenderEvidence(facts, head),
    ...parcelCardEvidence(facts, asks, head),
    ...termsEvidence(head),
    ...(foreignBrand?.presented ? [] : authorityEvidence(facts, asks, head)),
    ...(foreignBrand && (sensitive || !own) ? brandEvidence(foreignBrand, facts, sensitive) : []),
    ...(foreignBrand ? privateContactEvidence(foreignBrand, facts) : []),
    ...claimEvidence(facts, context, sensitive),
    ...borrowedEvidence(facts, context.brandByDomain, sensitive),
    ...strangerEvidence(facts, context, shape).filter(({ code }) => !own || code !== NAMES_HOST),
  ];
}

function nowhere(
  shown: ShownBrand | undefined,
  facts: PageFacts,
  { readBrand }: PageContext,
): Evidence[] {
  const isShown = shown?.presented === true && shown.place !== INVITED;
  const brand = isShown ? shown.brand : readBrand.claimed(facts);
  return brand && !brand.short && !ownsHost(brand, facts.host) ? nowhereEvidence(brand, facts) : [];
}

/** On a page that asks for secrets, the words that ask for them say whose they are. */
function invitation(
  facts: PageFacts,
  sensitive: boolean,
  { readBrand }: PageContext,
): ShownBrand | undefined {
  const brand = sensitive ? readBrand.invited(facts) : undefined;
  return brand && !isPaymentMark(brand)
    ? { brand, place: INVITED, named: false, presented: true }
    : undefined;
}

/**
 * A title that names the host's own label, with every form sent back to the same host: an organisation under its own name. Not where the
 * label leans on a brand of the register.
 */
function ownNameEvidence(facts: PageFacts, brand: Brand | undefined): Evidence | undefined {
  const label = labelOf(registrableDomain(facts.host));
  if (label.length < SHORTEST_OWN_NAME || /^\d+$/.test(label)) return undefined;
  const names = brand ? [brand.name, ...brand.aliases].map(foldedLetters) : [];
  if (names.some((name) => name.length > 1 && label.includes(name))) return undefined;
  if (!isTitledAs(label, facts) || facts.forms.some(({ foreign }) => foreign)) return undefined;
  return {
    code: 'page.own_name',
    weight: OWN_NAME_WEIGHT,
    reason: `Tiêu đề mang chính tên của tên miền (${facts.host}) và biểu mẫu gửi về đúng tên miền đó`,
    reasonEn: 'The title bears the name of the host and the forms stay on it',
  };
}

/** Set by hand: fronts bear their own names too, and recorded pages have no hosts of their own to learn it from. */
const OWN_NAME_WEIGHT = -0.7;

function formEvidence(facts: PageFacts, sensitive: boolean): Evidence[] {
  const foreign = facts.forms.find(
    (form) => form.foreign && form.fields.some(({ asks }) => isSecret(asks)),
  );
  if (!foreign || !sensitive) return [];
  return [
    {
      code: 'page.foreign_form',
      weight: 1.6,
      reason: `Biểu mẫu gửi dữ liệu mật sang tên miền khác (${hostOf(foreign.action)})`,
      reasonEn: 'A form sends secrets to another domain',
    },
  ];
}
