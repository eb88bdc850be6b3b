import {
  foldText,
  hostOfHref,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';

type PageLink = PageFacts['links'][number];

const LINKS_READ = 300;
const LONGEST_BUTTON = 40;
/** What a button says that is to make the reader sign up, pay in, play or install; on folded text. */
const JOIN =
  /^(?:dang ky|dang nhap|dang ki|mo tai khoan|nap tien|rut tien|nap rut|choi ngay|vao game|vao choi|tham gia|dat cuoc|cuoc ngay|nhan ngay|nhan thuong|nhan qua|nhan code|nhan uu dai|vay ngay|dang ky vay|dau tu ngay|tai app|tai ngay|tai ung dung|lien ket vao|link vao|register|sign ?up|log ?in|play now|join now|bet now|claim)/;
/** Tells whom to pay for the visitor: fronts and doorways are paid by head. */
const INVITE =
  /[?&#/](?:invite_?code|invitation_?code|aff|aff_?id|affiliate(?:_?id)?|agent(?:_?id|_?code)?|btag|ref_?code|referral(?:_?code)?|promo_?code|i_?code|pid)=\w/i;

/** Evidence of links that hand the visitor over: buttons to join that lead to another site, and links that carry an invitation. */
export function leadAwayEvidence(facts: PageFacts, protect: ProtectList): Evidence[] {
  const own = registrableDomain(facts.host);
  const inside = `//${facts.host}/`;
  const links = facts.links.slice(0, LINKS_READ).filter(({ url }) => !url.includes(inside));
  const firstAway = (leads: (link: PageLink) => boolean): string | undefined => {
    for (const link of links) {
      if (!leads(link)) continue;
      const host = hostOfHref(link.url);
      const foreign = host !== '' && registrableDomain(host) !== own;
      if (foreign && !protect.host(host).protected && !protect.sharedHost(host)) return host;
    }
    return undefined;
  };
  const join = firstAway(
    ({ text }) => text !== '' && text.length <= LONGEST_BUTTON && JOIN.test(foldText(text.trim())),
  );
  const invite = firstAway(({ url }) => INVITE.test(url));
  return [
    ...(join === undefined ? [] : [joinElsewhere(join)]),
    ...(invite === undefined ? [] : [invitation(invite)]),
  ];
}

function joinElsewhere(host: string): Evidence {
  return {
    code: 'page.join_elsewhere',
    weight: 0.9,
    reason: `Nút đăng ký, đăng nhập, nạp tiền hoặc nhận thưởng dẫn sang tên miền khác (${host})`,
    reasonEn: `Buttons to sign up, pay in or claim lead to another domain (${host})`,
  };
}

function invitation(host: string): Evidence {
  return {
    code: 'page.invite_link',
    weight: 0.7,
    reason: `Liên kết mang mã mời, mã đại lý sang ${host}`,
    reasonEn: `Links carry an invitation or agent code to ${host}`,
  };
}
