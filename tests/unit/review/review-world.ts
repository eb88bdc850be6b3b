import {
  type Artefact,
  artefactId,
  type Capture,
  type Clock,
  caseId,
  createProtectList,
  type Finding,
  findingId,
  type Recipient,
  type ReferenceData,
  type ReviewCase,
  type Role,
  type Stores,
  searchTokens,
  sha256,
  silentLogger,
} from '../../../domain/index.js';
import type { ActDeps } from '../../../review/index.js';
import { createMemoryStores } from '../../fakes/memory-stores.js';

/** Numbers that cannot be assigned, and hosts on reserved endings. */
export const PHONE = '+84900000017';
export const PHONE_RAW = '0900.000.017';
export const ACCOUNT = '00001234500001';
export const HANDLE = 'hotro_ngan_hang_gia';
export const PROTECTED_HOST = 'nganhang-that.example';

const provenance = { source: 'test', verifiedAt: '2026-01-01' };
const open = { suffixes: [], platforms: [], banks: [], carriers: [] };

function recipient(
  id: string,
  part: Pick<Recipient, 'kind' | 'classes' | 'measure'> & { match?: Recipient['match'] },
): Recipient {
  return {
    id,
    name: `Đơn vị ${id}`,
    match: open,
    legalBasis: 'Căn cứ thử nghiệm',
    deadlineHours: 24,
    ...provenance,
    ...part,
  };
}

export const REFERENCE: ReferenceData = {
  brands: [
    {
      id: 'nganhangthat',
      name: 'Ngân hàng Thật',
      aliases: ['ngan hang that'],
      sector: 'bank',
      domains: [PROTECTED_HOST],
      hotlines: [],
      packages: [],
      pages: [],
      short: false,
      ...provenance,
    },
  ],
  banks: [],
  provinces: [
    {
      code: '01',
      name: 'Hà Nội',
      formerNames: [],
      areaCodes: [],
      validFrom: '2025',
      ...provenance,
    },
  ],
  phonePrefixes: [],
  sharedHosts: [],
  protect: [],
  recipients: [
    recipient('isp', { kind: 'isp', classes: ['website', 'link'], measure: 'block' }),
    recipient('telco', { kind: 'telco', classes: ['phone'], measure: 'lock_subscriber' }),
    recipient('bank', { kind: 'bank', classes: ['bank_account'], measure: 'freeze' }),
    recipient('owner', {
      kind: 'brand_owner',
      classes: ['website', 'link'],
      measure: 'warn_owner',
    }),
  ],
};

/** A clock that stands still until it is moved. */
export function movableClock(start = '2026-11-22T03:00:00.000Z') {
  let now = new Date(start);
  const clock: Clock = { now: () => new Date(now) };
  return {
    clock,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Stores in memory, a standing clock, a small reference, and what an act is handed. */
export async function createWorld() {
  const time = movableClock();
  const stores = createMemoryStores(() => time.clock.now());
  let protect = createProtectList(REFERENCE);
  const reloadProtect = async () => {
    protect = createProtectList(REFERENCE, await stores.protect.list());
  };
  const deps: ActDeps = {
    stores,
    reference: REFERENCE,
    protect: () => protect,
    clock: time.clock,
    logger: silentLogger,
  };
  return { ...time, stores, deps, reloadProtect };
}

export function actor(login: string, role: Role) {
  return { id: `user-${login}`, login, role, unit: 'unit-1' };
}

export const ANALYST = actor('phantich', 'analyst');
export const OTHER_ANALYST = actor('phantich2', 'analyst');
export const APPROVER = actor('duyet', 'approver');

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const TEXT = `Ngân hàng thông báo: thẻ của quý khách sắp bị khóa.
Gọi ngay ${PHONE_RAW} để được hỗ trợ.
Chuyển 500.000đ tới tài khoản ${ACCOUNT} (NGUYEN VAN THU) để xác minh.
Hoặc nhắn t.me/${HANDLE}, thư hotro.khachhang@lua-dao.example`;

function span(needle: string) {
  const start = TEXT.indexOf(needle);
  return { field: 'text', start, end: start + needle.length };
}

export const ARTEFACTS: Artefact[] = [
  {
    kind: 'phone',
    value: PHONE,
    raw: PHONE_RAW,
    span: span(PHONE_RAW),
    context: `Gọi ngay ${PHONE_RAW} để được hỗ trợ`,
    role: 'contacts',
    confidence: 0.95,
    phoneType: 'mobile',
  },
  {
    kind: 'bank_account',
    value: ACCOUNT,
    raw: ACCOUNT,
    span: span(ACCOUNT),
    context: `tài khoản ${ACCOUNT} (NGUYEN VAN THU)`,
    role: 'collects',
    confidence: 0.9,
    holder: 'NGUYEN VAN THU',
  },
  {
    kind: 'handle',
    value: HANDLE,
    raw: `t.me/${HANDLE}`,
    span: span(`t.me/${HANDLE}`),
    context: `Hoặc nhắn t.me/${HANDLE}`,
    role: 'contacts',
    confidence: 0.9,
    platform: 'telegram',
    handleType: 'account',
  },
];

/** Whatever must never leave unasked. */
export const SECRETS = [
  PHONE,
  PHONE.slice(3),
  PHONE_RAW,
  ACCOUNT,
  HANDLE,
  'NGUYEN VAN THU',
  'hotro.khachhang',
];

export interface CaseWish {
  readonly host?: string;
  readonly harm?: number;
  readonly path?: string;
  readonly protectedBy?: string;
  readonly foldedInto?: string;
  readonly compromised?: boolean;
}

/** A suspected bank page with its finding, capture, screenshot and artefacts, ready to be reviewed. */
export async function seedCase(
  { stores, clock }: { stores: Stores; clock: Clock },
  wish: CaseWish = {},
): Promise<ReviewCase> {
  const host = wish.host ?? 'lua-dao.example';
  const url = `https://${host}/${wish.path ?? 'xac-minh'}`;
  const subject = wish.protectedBy
    ? { class: 'link' as const, value: url }
    : { class: 'website' as const, value: host };
  const at = clock.now();
  const id = caseId(subject);
  const image = await stores.evidence.put('screenshot', 'image/png', PNG);
  const page = await stores.evidence.put('html', 'text/html', Buffer.from(`<p>${PHONE_RAW}</p>`));
  const capture: Capture = {
    id: `cap-${host}`,
    runId: 'run-1',
    epoch: 'e1',
    requestedUrl: `http://${host}/`,
    finalUrl: url,
    host,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    lane: 'http',
    title: 'Xác minh thẻ',
    textHash: sha256(TEXT),
    redirects: [
      { url: `http://${host}/`, status: 302, via: 'http', address: '93.184.216.34' },
      { url: `${url}?sdt=0900000017`, status: 200, via: 'final' },
    ],
    addresses: ['93.184.216.34'],
    robots: 'none',
    forms: [
      {
        action: 'https://nhan-otp.example/luu.php?sdt=0900000017',
        method: 'post',
        foreign: true,
        fields: [
          { type: 'password', name: 'mk', label: 'Mật khẩu', asks: 'password' },
          {
            type: 'text',
            name: 'otp',
            label: `OTP gửi tới ${PHONE_RAW}`,
            asks: 'otp',
            hidden: true,
          },
        ],
      },
    ],
    files: [image, page],
    manifestSha256: sha256(`manifest ${host}`),
    exercise: true,
    unit: 'unit-1',
    capturedAt: at,
  };
  const finding: Finding = {
    id: findingId(url, 'e1'),
    runId: 'run-1',
    epoch: 'e1',
    captureId: capture.id,
    subjectKind: 'page',
    subject,
    url,
    host,
    title: `Hỗ trợ ${PHONE_RAW}`,
    text: TEXT,
    textHash: sha256(TEXT),
    structureHash: 's',
    classification: {
      score: 0.97,
      category: 'bank_brand',
      suspected: true,
      categories: { bank_brand: 0.95, loan: 0.02 },
      signals: [
        { code: 'prior', weight: -3.9, reason: 'Mức khởi điểm' },
        { code: 'text.rest', weight: 4.2, reason: 'Phần còn lại của văn bản' },
        { code: 'counter', weight: -0.5, reason: 'Tên miền lâu năm' },
        {
          code: 'phone',
          weight: 1.2,
          reason: `Gọi số ${PHONE_RAW}`,
          span: span(PHONE_RAW),
        },
        { code: 'transfer', weight: 2.5, reason: `Đòi chuyển tiền tới ${ACCOUNT}` },
      ],
      language: 'vi',
      compromised: wish.compromised ?? false,
      brand: 'nganhangthat',
      modelVersion: 'test',
    },
    artefacts: ARTEFACTS,
    screenshot: { state: 'taken', sha256: image.sha256, width: 1, height: 1, takenAt: at },
    exercise: true,
    unit: 'unit-1',
    provinces: { mentioned: [] },
    foundAt: at,
  };
  const item: ReviewCase = {
    id,
    version: 1,
    subject,
    state: 'open',
    history: [],
    sightings: [
      {
        findingId: finding.id,
        captureId: capture.id,
        url,
        score: 0.97,
        textHash: finding.textHash,
        at,
      },
    ],
    leadFindingId: finding.id,
    title: finding.title,
    host,
    category: 'bank_brand',
    likelihood: 0.97,
    completeness: 90,
    harm: wish.harm ?? 70,
    brand: 'nganhangthat',
    compromised: wish.compromised ?? false,
    ...(wish.protectedBy ? { protectedBy: wish.protectedBy } : {}),
    ...(wish.foldedInto ? { foldedInto: wish.foldedInto } : {}),
    tokens: searchTokens(`${host} xác minh thẻ ngân hàng`),
    exercise: true,
    unit: 'unit-1',
    firstSeenAt: at,
    lastSeenAt: at,
    issued: false,
    outbox: [],
  };
  await stores.captures.put(capture);
  await stores.findings.put(finding);
  await stores.artefacts.record(ARTEFACTS, {
    host,
    caseId: id,
    findingId: finding.id,
    at,
    exercise: true,
  });
  await stores.cases.create(item);
  return item;
}

export function artefactIdOf(kind: Artefact['kind']): string {
  const found = ARTEFACTS.find((artefact) => artefact.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return artefactId(found);
}
