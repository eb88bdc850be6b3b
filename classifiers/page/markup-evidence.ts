import { type MarkupCue, type PageFacts, withoutFragment } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';

interface CueMeaning {
  readonly weight: number;
  readonly vi: string;
  readonly en: string;
}

/** What a markup cue says by itself. `mirror_comment` is a trace of how data were collected and says nothing. */
const CUE_MEANINGS: Partial<Record<MarkupCue, CueMeaning>> = {
  telegram_bot_api: {
    weight: 3.2,
    vi: 'Gửi dữ liệu nhập vào tới bot Telegram',
    en: 'Sends what is typed to a Telegram bot',
  },
  discord_webhook: {
    weight: 2.8,
    vi: 'Gửi dữ liệu nhập vào tới webhook Discord',
    en: 'Sends what is typed to a Discord webhook',
  },
  google_script: {
    weight: 0.7,
    vi: 'Gửi dữ liệu tới Google Apps Script',
    en: 'Sends data to a Google Apps Script',
  },
  backend_as_a_service: {
    weight: 0.3,
    vi: 'Ghi dữ liệu vào dịch vụ nền thuê ngoài',
    en: 'Writes data to a rented backend',
  },
  ip_lookup: {
    weight: 0.7,
    vi: 'Tra địa chỉ IP của người xem',
    en: 'Looks the visitor’s address up',
  },
  obfuscated_script: { weight: 0.5, vi: 'Mã kịch bản bị làm rối', en: 'Obfuscated script' },
  right_click_blocked: { weight: 0.6, vi: 'Chặn chuột phải', en: 'Blocks the right mouse button' },
  devtools_blocked: {
    weight: 0.9,
    vi: 'Chặn công cụ kiểm tra trang',
    en: 'Blocks developer tools',
  },
  hidden_text: { weight: 0.2, vi: 'Có chữ bị giấu', en: 'Hidden text' },
  script_redirect: { weight: 0.2, vi: 'Tự chuyển hướng bằng kịch bản', en: 'Redirects by script' },
  apk_push: { weight: 2, vi: 'Đẩy tệp cài đặt APK', en: 'Pushes an APK' },
  countdown: {
    weight: 0.3,
    vi: 'Đồng hồ đếm ngược thúc ép',
    en: 'Countdown that presses the reader',
  },
  chat_widget: { weight: 0.1, vi: 'Hộp chat dẫn ra ngoài', en: 'Chat box that leads away' },
  fake_social_login: {
    weight: 2.4,
    vi: 'Ô đăng nhập mạng xã hội giả đặt trong trang',
    en: 'Fake social log-in inside the page',
  },
  websocket_download: {
    weight: 1.2,
    vi: 'Tải tệp theo từng mảnh qua WebSocket',
    en: 'Downloads a file in pieces over a WebSocket',
  },
  notification_request: {
    weight: 0.2,
    vi: 'Xin quyền gửi thông báo',
    en: 'Asks to send notifications',
  },
  user_agent_gate: {
    weight: 0.6,
    vi: 'Đổi nội dung theo thiết bị của người xem',
    en: 'Changes with the visitor’s device',
  },
};

/** Evidence of what stands in markup and script. A title that only mentions a network, or names it on its own host (`titlePresents` false), makes no fake log-in of it. */
export function markupEvidence(facts: PageFacts, titlePresents: boolean): Evidence[] {
  const seen = new Set<MarkupCue>();
  return facts.cues.flatMap(({ cue, evidence }): Evidence[] => {
    const meaning = CUE_MEANINGS[cue];
    if (!meaning || seen.has(cue) || (cue === 'fake_social_login' && !titlePresents)) return [];
    seen.add(cue);
    const shown = evidence === '' ? '' : `: ${evidence.slice(0, 80)}`;
    return [
      {
        code: `page.${cue}`,
        weight: meaning.weight,
        reason: `${meaning.vi}${shown}`,
        reasonEn: meaning.en,
        ...(cue === 'fake_social_login' ? { category: 'cred_social' as const } : {}),
      },
    ];
  });
}

const DEAD_LINK = /^(?:javascript:|$)/i;
const LINKS_TO_JUDGE = 5;
const DEAD_SHARE = 0.6;
const SITE_LINKS = 25;
const ARTICLE_UNITS = 2_500;

/** Evidence of the page as a whole: a shell whose links lead nowhere, or a site with an inside, or a long read. */
export function shapeEvidence(facts: PageFacts, sensitive: boolean): Evidence[] {
  const evidence: Evidence[] = [];
  const links = facts.links.map(({ url }) => withoutFragment(url));
  const here = withoutFragment(facts.url);
  const dead = links.filter((url) => url === here || DEAD_LINK.test(url)).length;
  if (facts.links.length >= LINKS_TO_JUDGE && dead / facts.links.length >= DEAD_SHARE)
    evidence.push({
      code: 'page.dead_links',
      weight: 0.7,
      reason: `${dead} trong ${facts.links.length} liên kết không dẫn đến đâu, như một vỏ trang sao chép`,
      reasonEn: 'Most links lead nowhere, as in a copied shell',
    });
  const ownRoot = `//${facts.host}/`;
  const own = new Set(links.filter((url) => url.includes(ownRoot))).size;
  if (own >= SITE_LINKS && !sensitive)
    evidence.push({
      code: 'page.site',
      weight: -0.7,
      reason: `Trang thuộc một website có nhiều mục (${own} liên kết trong cùng tên miền), không đòi dữ liệu`,
      reasonEn: 'Part of a site with many pages of its own that asks for nothing',
    });
  if (facts.text.length >= ARTICLE_UNITS && !sensitive)
    evidence.push({
      code: 'page.article',
      weight: -0.8,
      reason: 'Bài viết dài, không đòi người đọc nhập dữ liệu',
      reasonEn: 'A long read that asks for no data',
    });
  return evidence;
}
