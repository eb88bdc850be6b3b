import { type Brand, type PageFacts, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { ownsHost } from './brand-evidence.js';
import { invitationEvidence } from './invitation.js';
import { ownerEvidence } from './owner-evidence.js';
import type { PageContext } from './page-context.js';
import { pointedOwner } from './page-owner.js';
import type { SelfNaming } from './self-name-evidence.js';

interface StrangerShape {
  readonly logIn: boolean;
  /** A brand of the register that the page shows. */
  readonly shown: Brand | undefined;
  readonly naming: SelfNaming;
  /** It is shown as the page's own name, and its host is not the brand's: that is said already. */
  readonly accused: boolean;
}

/** What speaks of another owner than the host's. */
export function strangerEvidence(
  facts: PageFacts,
  context: PageContext,
  { logIn, shown, naming, accused }: StrangerShape,
): Evidence[] {
  if (!logIn) return [];
  const free = freeHostingEvidence(facts, context);
  if (ownsKnownHost(facts.host, context)) return free;
  const pointed = pointedOwner(facts, context.protect);
  const belongs = naming.ownHost && pointed?.lookAlike !== true;
  const owner =
    pointed && !belongs
      ? ownerEvidence(facts, pointed, context.brandByDomain.get(pointed.domain))
      : [];
  const names = accused && naming.foreign ? [] : naming.evidence;
  const invited = shown || naming.foreign || naming.ownHost ? [] : invitationEvidence(facts);
  const strange =
    naming.foreign || accused || free.length > 0 || owner.some(({ weight }) => weight >= 1);
  return [
    ...owner,
    ...names,
    ...invited,
    ...free,
    ...(strange && !naming.ownHost ? [unnamedHost(facts.host)] : []),
  ];
}

/** By itself it says little: bare forms name nobody. Beside another's name it says that the host has no part in the page. */
function unnamedHost(host: string): Evidence {
  return {
    code: 'page.host_unnamed',
    weight: 1,
    reason: `Không chỗ nào trên trang nhắc tới tên miền đang đặt nó (${host})`,
    reasonEn: `Nothing on the page names its host (${host})`,
  };
}

/** A platform's own pages: official as a name, though not protected, since its users write there too. */
function ownsKnownHost(host: string, { brandByDomain }: PageContext): boolean {
  const brand = brandByDomain.get(registrableDomain(host));
  return brand !== undefined && ownsHost(brand, host);
}

/** Free hosting has honest log-ins too, of hobby and trial projects; few ask for passwords of strangers. */
function freeHostingEvidence({ host }: PageFacts, { protect }: PageContext): Evidence[] {
  const shared = protect.sharedHost(host);
  if (shared?.kind !== 'hosting' || shared.domain === host) return [];
  return [
    {
      code: 'page.free_hosting_login',
      weight: 1.4,
      reason: `Đòi đăng nhập trên dịch vụ lưu trữ miễn phí ${shared.domain}`,
      reasonEn: `Asks to log in on free hosting (${shared.domain})`,
    },
  ];
}
