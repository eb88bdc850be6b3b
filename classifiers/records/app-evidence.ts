import { type AppRecord, type Brand, foldText, type ProtectList } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { bearsName } from '../names/brand-spelling.js';
import { categoryOfBrand } from '../page/brand-shown.js';

const GRABBING: readonly (readonly [RegExp, number, string, string])[] = [
  [/ACCESSIBILITY/i, 1.4, 'quyền trợ năng (điều khiển màn hình)', 'accessibility control'],
  [/(?:READ|RECEIVE|SEND)_SMS/i, 1, 'đọc, gửi tin nhắn', 'reading and sending SMS'],
  [/READ_CONTACTS/i, 0.6, 'đọc danh bạ', 'reading contacts'],
  [/SYSTEM_ALERT_WINDOW/i, 0.6, 'vẽ đè lên ứng dụng khác', 'drawing over other apps'],
  [/REQUEST_INSTALL_PACKAGES/i, 0.8, 'cài gói khác', 'installing packages'],
  [/READ_CALL_LOG/i, 0.5, 'đọc nhật ký cuộc gọi', 'reading the call log'],
];
const COMPLAINTS =
  /lua dao|lua tien|mat tien|khong rut duoc|ko rut duoc|k rut duoc|app lua|boc lot|de doa|khung bo|lay het danh ba|scam|cannot withdraw|can't withdraw|fake app/;
const FREE_MAIL = /@(?:gmail|yahoo|outlook|hotmail|proton|163|qq|mail)\./i;
const OFFICIAL_STORES = /google|apple|play|app ?store|huawei|samsung/i;

/** Evidence of an app's own record: whose name it bears, what it may do, who made it, what users say. */
export function appEvidence(
  app: AppRecord,
  lowStars: string,
  brands: readonly Brand[],
  protect: ProtectList,
): Evidence[] {
  const official =
    app.packageId !== undefined &&
    protect.artefact({ kind: 'package', value: app.packageId }).protected;
  if (official)
    return [
      {
        code: 'app.official',
        weight: -6,
        reason: `Gói ${app.packageId} là ứng dụng chính thức`,
        reasonEn: 'Official package',
      },
    ];
  return [
    ...brandEvidence(app, brands),
    ...permissionEvidence(app),
    ...makerEvidence(app),
    ...reviewEvidence(lowStars),
  ];
}

function brandEvidence(app: AppRecord, brands: readonly Brand[]): Evidence[] {
  const name = `${app.name ?? ''} | ${app.packageId ?? ''}`;
  const brand = brands.find(({ aliases, short }) =>
    aliases.some(
      (alias) => (short ? alias.length >= 3 : alias.length >= 4) && bearsName(name, alias),
    ),
  );
  if (!brand) return [];
  return [
    {
      code: 'app.brand',
      weight: brand.short ? 1.2 : 2.4,
      reason: `Ứng dụng mang tên ${brand.name} nhưng gói không phải của ${brand.name}`,
      reasonEn: `Bears the name of ${brand.name} but is not its package`,
      category: categoryOfBrand(brand),
      brand: brand.id,
    },
  ];
}

function permissionEvidence({ permissions }: AppRecord): Evidence[] {
  return GRABBING.flatMap(([pattern, weight, vi, en]): Evidence[] =>
    permissions.some((permission) => pattern.test(permission))
      ? [{ code: 'app.permission', weight, reason: `Đòi quyền: ${vi}`, reasonEn: `Asks for ${en}` }]
      : [],
  );
}

function makerEvidence(app: AppRecord): Evidence[] {
  const evidence: Evidence[] = [];
  if (app.store !== undefined && !OFFICIAL_STORES.test(app.store))
    evidence.push({
      code: 'app.outside_store',
      weight: 1,
      reason: `Phát tán ngoài kho chính thức (${app.store})`,
      reasonEn: 'Spread outside the official stores',
    });
  if (app.developerEmail !== undefined && FREE_MAIL.test(app.developerEmail))
    evidence.push({
      code: 'app.free_mail',
      weight: 0.4,
      reason: 'Nhà phát triển dùng hộp thư miễn phí',
      reasonEn: 'The developer uses a free mailbox',
    });
  if ((app.installs ?? 0) >= 1_000_000 && (app.rating ?? 0) >= 3.5)
    evidence.push({
      code: 'app.established',
      weight: -1.2,
      reason: 'Ứng dụng có nhiều lượt cài và đánh giá tốt',
      reasonEn: 'Many installs and good ratings',
    });
  return evidence;
}

function reviewEvidence(lowStars: string): Evidence[] {
  if (!COMPLAINTS.test(foldText(lowStars))) return [];
  return [
    {
      code: 'app.complaints',
      weight: 1.8,
      reason: 'Đánh giá một, hai sao kể mất tiền, không rút được tiền hoặc bị đe dọa',
      reasonEn: 'Low-star reviews tell of lost money, blocked withdrawals or threats',
    },
  ];
}
