import type { FieldAsk, PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { createViews } from '../vietnamese/views.js';
import { leavingOut, readVoices } from '../warning/voices.js';
import type { FoldedHead } from './folded-head.js';

/** Addresses that forums and question sites give their threads. */
const THREAD_ADDRESS =
  /\/(?:threads?|topics?|t|forums?|dien-?dan|bai-dang|hoi-dap|questions?|showthread|viewtopic)(?:[/.?-]|$)|\/\/(?:forum|diendan|hoidap|cong-?dong)[.a-z0-9-]*\//i;
/** What stands between the posts of several people; on folded text. */
const THREAD_MARKS =
  /\b(?:tra loi|binh luan|phan hoi|trich dan|thich|thanh vien|chu thot|chu top|thot|luot xem|gui boi|da viet|reply|replies|quote|upvote)\b|#\d{1,3}\b/g;
/** How people talk with each other: whoever addresses customers says “quý khách”. */
const TALK = /\b(?:minh|em|toi|cu|bac|no|ca nha|anh em|moi nguoi|cccm|may ong|ban minh)\b/g;
const WORDS_WANTED = 2;
/** Several people speak here, of what befell them too: the words are no single writer's. */
export const FORUM_THREAD = 'page.forum_thread';
/** A number to call, or an offer to write to the poster; “nó kết bạn Zalo bảo …” and “ai inbox chủ thớt” are told of others. */
const OWN_REQUEST =
  /(?:\+?84|\b0)[ .]?[35789](?:[ .-]?\d){8}(?!\d)|\b(?:inbox|inb|ib)(?: (?:em|e|minh|m|t|shop|ad|ngay|de|nhe|nha|zalo|tele)\b| ?[.,!\n]|$)|\b(?:lien he (?:em|minh|zalo|tele)|zalo em|tele @|quy khach)\b|(?<!\b(?:no|co|chi|ong|ba|be|thang|dua|nguoi|ho) )ket ban zalo (?!bao|gui|xung|ru\b|tuyen)/;
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
  head: FoldedHead,
): Evidence[] {
  if (!THREAD_ADDRESS.test(url) || STRONG_ASKS.some((ask) => asks.has(ask))) return [];
  if (links.slice(0, LINKS_READ).some((link) => LEADS_ASIDE.test(link.url))) return [];
  const { folded } = head;
  const words = new Set([...(folded.match(THREAD_MARKS) ?? []), ...(folded.match(TALK) ?? [])]);
  if (words.size < WORDS_WANTED || OWN_REQUEST.test(ownWords(head.said))) return [];
  return [
    {
      code: FORUM_THREAD,
      weight: -1,
      reason: 'Chủ đề diễn đàn nhiều người trao đổi, không đòi dữ liệu, không kéo sang kênh riêng',
      reasonEn:
        'A forum thread of several people that asks for nothing and leads to no private channel',
    },
  ];
}

/** What the members say themselves, folded: what they quote, pass on or retell asks for nothing in their name. */
function ownWords(said: string): string {
  const views = createViews(said);
  const voices = readVoices(views, views.length);
  return leavingOut(voices.said, voices.reported, ' x ');
}
