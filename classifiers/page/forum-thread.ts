import type { FieldAsk, PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { FoldedHead } from './folded-head.js';

/** Addresses that forums and question sites give their threads. */
const THREAD_ADDRESS =
  /\/(?:threads?|topics?|t|forums?|dien-?dan|bai-dang|hoi-dap|questions?|showthread|viewtopic)(?:[/.?-]|$)|\/\/(?:forum|diendan|hoidap|cong-?dong)[.a-z0-9-]*\//i;
/** What stands between the posts of several people; on folded text. */
const THREAD_MARKS =
  /\b(?:tra loi|binh luan|phan hoi|trich dan|thich|thanh vien|chu thot|chu top|thot|bai viet|luot xem|da viet|reply|replies|quote|upvote|like)\b|#\d{1,3}\b/g;
const MARKS_WANTED = 2;
/** Invitations into private channels: who seeds a forum with them is no witness. */
const LEADS_ASIDE = /\/\/(?:zalo\.me|t\.me|telegram\.me|m\.me|wa\.me)\//i;
const LINKS_READ = 200;
const STRONG_ASKS: readonly FieldAsk[] = [
  'otp',
  'cvv',
  'card_number',
  'national_id',
  'national_id_photo',
  'selfie',
  'bank_account',
];

/** Counter-evidence: a thread of a forum, where people ask and tell; it asks for nothing and leads to nobody's private channel. */
export function forumEvidence(
  { url, links }: PageFacts,
  asks: ReadonlySet<FieldAsk>,
  { folded }: FoldedHead,
): Evidence[] {
  if (!THREAD_ADDRESS.test(url) || STRONG_ASKS.some((ask) => asks.has(ask))) return [];
  const marks = new Set([...folded.matchAll(THREAD_MARKS)].map(([mark]) => mark));
  if (marks.size < MARKS_WANTED) return [];
  if (links.slice(0, LINKS_READ).some((link) => LEADS_ASIDE.test(link.url))) return [];
  return [
    {
      code: 'page.forum_thread',
      weight: -1,
      reason: 'Chủ đề diễn đàn nhiều người trao đổi, không đòi dữ liệu, không kéo sang kênh riêng',
      reasonEn:
        'A forum thread of several people that asks for nothing and leads to no private channel',
    },
  ];
}
