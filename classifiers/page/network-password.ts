import { foldText, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

const HEAD_UNITS = 4_000;
const LABELS_READ = 40;
/** Accounts that are asked for under their own names in forms of others; on folded text. */
const ACCOUNTS =
  /\b(facebook|fb|messenger|zalo|telegram|tele|instagram|tiktok|gmail|google|icloud|apple id|garena|free ?fire|lien quan|roblox|outlook|hotmail|vneid)\b/;
/** “Bình chọn bằng Facebook”: a way in by another's account. */
const WAY_IN =
  /(?:binh chon|bau chon|bo phieu|vote|nhan qua|nhan thuong|nhan code|quay so|xac (?:thuc|minh|nhan)|dang nhap)[^\n]{0,24}\b(?:bang|qua|voi|tai khoan)\s(?:tai khoan\s)?(?:facebook|fb|zalo|telegram|google|garena|mang xa hoi)\b/;
/** Worth folding a text for. */
const MAY_VOTE = /b[iì]nh ch[oọ]n|b[aầ]u ch[oọ]n|phi[eế]u|b[iì]nh b[aầ]u|vote/i;
const VOTE = /\b(?:binh chon|bau chon|phieu bau|binh bau|luot vote)\b/;

/**
 * A password asked for on the page itself, where its label names a network's account, or beside the offer to vote or to get something
 * “by Facebook”: a network asks for its password on its own pages only.
 */
export function networkPasswordEvidence(
  { forms, title, host }: PageFacts,
  head: FoldedHead,
): Evidence[] {
  const asking = forms.filter(({ fields }) => fields.some(({ asks }) => asks === 'password'));
  if (asking.length === 0) return [];
  const labels = asking.flatMap(({ fields }) =>
    fields
      .slice(0, LABELS_READ)
      .filter(({ asks }) => asks === 'password' || asks === 'login')
      .map(({ label, name }) => foldText(`${name.replace(/[_-]/g, ' ')} ${label}`)),
  );
  const named = labels.map((label) => ACCOUNTS.exec(label)?.[1]).find((name) => name !== undefined);
  if (named === undefined && !MAY_VOTE.test(head.said) && !MAY_VOTE.test(title)) return [];
  const said = `${foldText(title)}\n${head.folded.slice(0, HEAD_UNITS)}`;
  const wayIn = WAY_IN.exec(said)?.[0];
  const vote = VOTE.test(said);
  if (named === undefined && wayIn === undefined) return [];
  if (named !== undefined && foldText(host).includes(named.replace(/\s/g, ''))) return [];
  if (named === undefined && !vote) return [];
  return [
    {
      code: 'page.network_password',
      weight: vote ? 2 : 1.5,
      reason: `Đòi mật khẩu tài khoản của mạng khác ngay trong trang: “${named ?? wayIn}”`,
      reasonEn: `Asks on the page itself for the password of another network’s account (${named ?? wayIn})`,
      // Votes are asked for in the name of kin as well.
      ...(vote ? {} : { category: 'cred_social' as const }),
      ...foundIn(head, WAY_IN.exec(head.folded)),
    },
  ];
}
