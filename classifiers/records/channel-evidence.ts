import { type Brand, type ChannelRecord, foldText, type ProtectList } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { bearsName } from '../names/brand-spelling.js';
import { categoryOfBrand } from '../page/brand-shown.js';

const POSTS_TO_JUDGE = 4;
const MUCH = 0.6;
const CONTACT_SHIFT = /zalo|telegram|t\.me|inbox|ib em|\bib\b|lien he em|add em|nhan tin/;
const CARE = /\b(?:cskh|ho tro|cham soc khach hang|chinh thuc|official|support|tu van)\b/;

/** Evidence of a channel's, group's or account's own record: whose name it bears, how it posts. */
export function channelEvidence(
  channel: ChannelRecord,
  brands: readonly Brand[],
  protect: ProtectList,
  url: string | undefined,
): Evidence[] {
  if (url !== undefined && protect.artefact({ kind: 'handle', value: url }).protected)
    return [
      {
        code: 'channel.official',
        weight: -6,
        reason: 'Trang, kênh chính thức',
        reasonEn: 'Official page or channel',
      },
    ];
  if (channel.verified === true)
    return [
      {
        code: 'channel.verified',
        weight: -1,
        reason: 'Nền tảng đã xác minh',
        reasonEn: 'Verified by the platform',
      },
    ];
  return [...brandEvidence(channel, brands), ...rhythmEvidence(channel)];
}

function brandEvidence(channel: ChannelRecord, brands: readonly Brand[]): Evidence[] {
  const name = `${channel.name ?? ''} | ${channel.handle ?? ''}`;
  const folded = foldText(name);
  const brand = brands.find(({ aliases }) =>
    aliases.some((alias) => alias.length >= 3 && bearsName(name, alias)),
  );
  if (!brand) return [];
  const care = CARE.test(folded);
  if (brand.short && !care) return [];
  return [
    {
      code: 'channel.brand',
      weight: care ? 1.8 : 0.8,
      reason: `Mang tên ${brand.name}${care ? ' như bộ phận chăm sóc khách hàng' : ''} mà không được xác minh`,
      reasonEn: `Bears the name of ${brand.name} without verification`,
      category: categoryOfBrand(brand),
      brand: brand.id,
    },
  ];
}

function rhythmEvidence({ posts, members }: ChannelRecord): Evidence[] {
  if (posts.length < POSTS_TO_JUDGE) return [];
  const share = (test: (post: ChannelRecord['posts'][number]) => boolean): number =>
    posts.filter(test).length / posts.length;
  const evidence: Evidence[] = [];
  if (share((post) => CONTACT_SHIFT.test(foldText(post.text))) >= MUCH)
    evidence.push({
      code: 'channel.contact_shift',
      weight: 1.1,
      reason: 'Phần lớn bài viết kéo người đọc sang nhắn riêng',
      reasonEn: 'Most posts move the reader to a private chat',
    });
  if (share((post) => post.links.length > 0 || /https?:|t\.me\//.test(post.text)) >= MUCH)
    evidence.push({
      code: 'channel.links',
      weight: 0.4,
      reason: 'Phần lớn bài viết chứa liên kết',
      reasonEn: 'Most posts carry links',
    });
  const texts = new Set(posts.map((post) => foldText(post.text).replace(/\W+/g, '')));
  if (texts.size <= posts.length / 2)
    evidence.push({
      code: 'channel.repeats',
      weight: 0.8,
      reason: 'Đăng lặp đi lặp lại cùng nội dung',
      reasonEn: 'Posts the same over and over',
    });
  const views = posts.map((post) => post.views ?? 0).filter((count) => count > 0);
  const mean = views.reduce((a, b) => a + b, 0) / Math.max(1, views.length);
  if (
    members !== undefined &&
    members > 5_000 &&
    views.length >= POSTS_TO_JUDGE &&
    mean < members / 100
  )
    evidence.push({
      code: 'channel.bought_members',
      weight: 0.7,
      reason: 'Rất đông thành viên nhưng ít người xem: dấu hiệu mua thành viên',
      reasonEn: 'Many members, few views: members look bought',
    });
  return evidence;
}
