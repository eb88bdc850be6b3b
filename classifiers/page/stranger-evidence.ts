import { type PageFacts, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { ownsHost } from './brand-evidence.js';
import { invitationEvidence } from './invitation.js';
import type { PageContext } from './page-context.js';
import { ownerEvidence } from './page-owner.js';

/** What speaks of another owner than the host's. */
export function strangerEvidence(
  facts: PageFacts,
  context: PageContext,
  { logIn, branded }: { readonly logIn: boolean; readonly branded: boolean },
): Evidence[] {
  const mayBeStrange = logIn && !ownsKnownHost(facts.host, context);
  return [
    ...(mayBeStrange ? ownerEvidence(facts, context.protect) : []),
    ...(mayBeStrange && !branded ? invitationEvidence(facts) : []),
    ...(logIn ? freeHostingEvidence(facts, context) : []),
  ];
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
