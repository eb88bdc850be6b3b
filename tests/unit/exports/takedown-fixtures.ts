import type {
  ArtefactClass,
  DecisionKind,
  ReferenceData,
  ReviewCase,
  TakedownRequest,
} from '../../../domain/index.js';
import type { TakedownListContext } from '../../../exports/index.js';

const at = (text: string): Date => new Date(text);

export function makeRequest(fields: Partial<TakedownRequest> = {}): TakedownRequest {
  return {
    id: `req-${fields.number ?? '1'}`,
    version: 2,
    caseId: 'case-1',
    number: 'TD-2026-000001',
    class: 'website',
    value: 'dich-vu-cong.example.top',
    category: 'gov_id',
    brand: 'vneid',
    recipientId: 'nha-dang-ky',
    recipientName: 'Nhà đăng ký tên miền',
    measure: 'suspend_domain',
    legalBasis: 'Luật An ninh mạng 116/2025/QH15, Điều 25',
    deadlineHours: 24,
    reasons: ['Xin mã OTP', 'Giả VNeID', 'Đẩy tệp APK', 'Thứ tư'],
    province: '91',
    urgency: '24h',
    evidenceSha256: 'a'.repeat(64),
    detectedAt: at('2026-11-20T17:30:00Z'),
    verifiedAt: at('2026-11-21T02:00:00Z'),
    lastSeenAliveAt: at('2026-11-21T20:15:00Z'),
    state: 'approved',
    decidedBy: 'u1',
    decidedByLogin: 'phantich',
    approvedBy: 'u2',
    approvedByLogin: 'duyet',
    approvedAt: at('2026-11-21T03:00:00Z'),
    sourceCount: 2,
    exercise: false,
    unit: 'pa05',
    outbox: [],
    ...fields,
  };
}

export function makeCase(kind: DecisionKind | undefined, id = 'case-1'): ReviewCase {
  const by = { by: 'u1', login: 'phantich', at: at('2026-11-21T02:00:00Z') };
  const category = 'gov_id' as const;
  const values = {
    confirmed: { kind: 'confirmed', category, note: '' },
    compromised: { kind: 'compromised', category, note: '' },
    not_scam: { kind: 'not_scam', note: '' },
    unclear: { kind: 'unclear', note: '' },
    duplicate: { kind: 'duplicate', of: 'case-2', note: '' },
    held: { kind: 'held', until: at('2026-11-01T00:00:00Z'), note: '' },
  } as const;
  return {
    id,
    version: 1,
    subject: { class: 'website', value: 'dich-vu-cong.example.top' },
    state: kind ? 'decided' : 'open',
    ...(kind ? { decision: { value: values[kind], ...by } } : {}),
    history: [],
    sightings: [],
    leadFindingId: 'find-1',
    title: 'Cổng dịch vụ',
    host: 'dich-vu-cong.example.top',
    category,
    likelihood: 0.9,
    completeness: 80,
    harm: 70,
    compromised: false,
    tokens: [],
    exercise: false,
    unit: 'pa05',
    firstSeenAt: at('2026-11-19T00:00:00Z'),
    lastSeenAt: at('2026-11-21T00:00:00Z'),
    issued: false,
    outbox: [],
  };
}

export function makeContext(
  reference: ReferenceData,
  fields: Partial<TakedownListContext> = {},
): TakedownListContext {
  return {
    reference,
    evidenceByCaseId: new Map([
      [
        'case-1',
        {
          finalUrl: 'https://dich-vu-cong.example.top/dang-nhap',
          addresses: ['203.0.113.7', '203.0.113.8'],
          asn: 'AS64500',
          countries: ['SG'],
          registrar: 'Nhà đăng ký thử',
          provider: 'Nhà lưu trữ thử',
          firstSeenAt: at('2026-11-19T00:00:00Z'),
        },
      ],
    ]),
    unit: { id: 'pa05', name: 'PA05 An Giang' },
    exporterLogin: 'lienlac',
    now: at('2026-11-22T05:00:00Z'),
    toolVersion: '0.1.0',
    rulesVersion: 'model-7',
    filter: 'trạng thái: đã duyệt',
    ...fields,
  };
}

/** One request of each of the twelve classes. */
export function oneOfEach(): TakedownRequest[] {
  const artefact = { raw: '', context: '', role: 'collects', confidence: 1 } as const;
  const items: [ArtefactClass, string, Partial<TakedownRequest>][] = [
    ['website', 'dich-vu-cong.example.top', {}],
    ['link', 'https://dich-vu-cong.example.top/a?b=1', {}],
    ['app', 'https://play.google.com/store/apps/details?id=com.gia', {}],
    ['group', 'https://facebook.com/groups/1', {}],
    [
      'account',
      'https://t.me/kenh_nghi_van',
      {
        artefact: {
          ...artefact,
          kind: 'handle',
          value: 'https://t.me/kenh_nghi_van',
          platform: 'telegram',
          numericId: '10001',
        },
      },
    ],
    ['content', 'https://youtube.com/watch?v=1', {}],
    [
      'phone',
      '+84900000001',
      { artefact: { ...artefact, kind: 'phone', value: '+84900000001', carrier: 'MobiFone' } },
    ],
    ['message', '=HYPERLINK("http://x") Nhận quà ngay', {}],
    ['ip', '203.0.113.7', {}],
    ['malware', 'https://tai-ve.example.top/app.apk', {}],
    [
      'bank_account',
      '0000123456789012345',
      {
        artefact: {
          ...artefact,
          kind: 'bank_account',
          value: '0000123456789012345',
          bin: '970436',
          holder: 'NGUYEN VAN THU',
        },
      },
    ],
    ['report', 'tin-bao-17', {}],
  ];
  return items.map(([name, value, fields], index) =>
    makeRequest({
      class: name,
      value,
      number: `TD-2026-${String(index + 1).padStart(6, '0')}`,
      ...fields,
    }),
  );
}
