import { type Category, type FieldAsk, foldText, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type FoldedHead, foundIn } from './folded-head.js';

const HEAD_UNITS = 1_200;
/** How an office speaks of itself, by what it is about; on folded text. */
const OFFICES: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:canh sat giao thong|phat nguoi|vi pham (?:hanh chinh|giao thong)|bien ban (?:vi pham|dien tu)|cuc csgt|diem giay phep lai xe)\b/,
    'gov_traffic',
  ],
  [/\b(?:cuc thue|chi cuc thue|tong cuc thue|co quan thue|hoan thue|thue dien tu)\b/, 'gov_tax'],
  [/\b(?:bao hiem xa hoi|vssid|tro cap that nghiep|goi ho tro|an sinh xa hoi)\b/, 'gov_social'],
  [/\b(?:so do|dia chinh|giay chung nhan quyen su dung dat|du lieu dat dai)\b/, 'gov_land'],
  [
    /\b(?:can bo thu ly|can bo dieu tra|co quan dieu tra|vien kiem sat|toa an nhan dan|lenh bat|ho so vu an|duong su|danh muc mat)\b/,
    'gov_police',
  ],
  [
    /\b(?:dinh danh (?:va cu tru|dien tu|muc)|cong (?:tiep nhan|dich vu cong)|du lieu dan cu|vneid|can bo khu vuc|can cuoc gan chip|bo cong an)\b/,
    'gov_id',
  ],
];
/** Speaks as the office does: to citizens, with the number of a notice, with its seal's words. */
const OFFICIAL_VOICE =
  /\b(?:cong hoa xa hoi chu nghia|so:? ?\d{1,5}\/[a-z]{2,6}|can bo|cong dan|duong su|nguoi dan|thong bao|cong thong tin|cong tiep nhan|he thong (?:tra cuu|quoc gia)|bo phan tiep nhan|truong phong|luc luong|nguoi vi pham|nguoi nop thue)\b/;
/** Who serves citizens for a fee, or tells them of offices. */
const PRIVATE_VOICE =
  /\b(?:cong ty|tnhh|co phan|van phong luat|dich vu ke toan|phong kham|benh vien|truong (?:dai hoc|cao dang|thpt|mam non)|hoi vien|bao gia|gia dich vu|phi dich vu|lua dao|canh bao)\b/;
const STATE_HOST = /(?:^|\.)(?:gov|edu|org|mil)\.vn$/;
const ASKED: readonly FieldAsk[] = [
  'otp',
  'cvv',
  'card_number',
  'national_id_photo',
  'selfie',
  'national_id',
  'bank_account',
  'bank_name',
  'password',
];

/** A page that speaks as an office of the state from a host that is none, and asks for papers, accounts or codes or hands over an app. */
export function authorityEvidence(
  facts: PageFacts,
  asks: ReadonlySet<FieldAsk>,
  head: FoldedHead,
): Evidence[] {
  const asked = ASKED.some((ask) => asks.has(ask));
  const pushes = facts.cues.some(({ cue }) => cue === 'apk_push');
  if ((!asked && !pushes) || STATE_HOST.test(facts.host)) return [];
  const top = foldText(`${facts.title}\n${facts.headings.slice(0, 5).join('\n')}`);
  const said = `${top}\n${head.folded.slice(0, HEAD_UNITS)}`;
  const office = OFFICES.find(([pattern]) => pattern.test(said));
  if (!office || !OFFICIAL_VOICE.test(said) || PRIVATE_VOICE.test(said)) return [];
  const words = office[0].exec(said)?.[0] ?? '';
  return [
    {
      code: 'page.state_voice',
      weight: 1.3,
      reason: `Nói giọng cơ quan nhà nước (“${words}”) và đòi giấy tờ, tài khoản hoặc cài ứng dụng trên tên miền không phải .gov.vn`,
      reasonEn:
        'Speaks as an office of the state and asks for papers, accounts or to install an app, on a host that is not .gov.vn',
      category: office[1],
      ...foundIn(head, office[0].exec(head.folded)),
    },
  ];
}
