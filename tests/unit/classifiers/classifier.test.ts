import { beforeAll, describe, expect, it } from 'vitest';
import { createClassifier, loadModel } from '../../../classifiers/index.js';
import { extractPage } from '../../../crawler/index.js';
import {
  type Classification,
  type Classifier,
  type ClassifierInput,
  type PageFacts,
  SUBJECT_KINDS,
} from '../../../domain/index.js';
import { MODEL_DIR, shippedReference } from './reference.js';

let classifier: Classifier;

beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  classifier = createClassifier({ reference, protect, model: await loadModel(MODEL_DIR) });
});

function judge(text: string, more: Partial<ClassifierInput> = {}): Classification {
  return classifier.classify({ id: 'x', kind: 'message', text, ...more });
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** Scam, its category, and an honest text with the same words. */
const TWINS: readonly [category: string, scam: string, honest: string][] = [
  [
    'job_task',
    'Cần gấp 30 cộng tác viên online làm tại nhà chỉ cần điện thoại, hoàn vốn và hoa hồng 20% ngay trong ngày, kết bạn Zalo nhận việc',
    'Công an cảnh báo thủ đoạn tuyển cộng tác viên online hứa hoa hồng 20%: nhiều nạn nhân đã bị chiếm đoạt tiền, đề nghị người dân cảnh giác',
  ],
  [
    'bank_brand',
    'Tài khoản ngân hàng của bạn phát hiện đăng nhập thiết bị lạ. Nếu không phải bạn vui lòng nhấn vào link để hủy và nhập mã OTP',
    'Ngân hàng không bao giờ yêu cầu khách hàng cung cấp mã OTP, không gửi link. Quý khách cảnh giác với tin nhắn giả mạo báo thiết bị lạ',
  ],
  [
    'gov_police',
    'Anh liên quan đến đường dây rửa tiền, đã có lệnh bắt tạm giam, không được tiết lộ với bất kỳ ai, chuyển tiền vào tài khoản tạm giữ để chứng minh trong sạch',
    'Mẹ em vừa bị lừa, bọn chúng giả danh công an bảo dính đường dây rửa tiền rồi bắt chuyển tiền. Mọi người cẩn thận, nhớ báo công an',
  ],
  [
    'loan',
    'Vay tiền nhanh không thế chấp, chỉ cần CCCD, nợ xấu vẫn vay được, giải ngân 5 phút, liên hệ Zalo',
    'Tòa tuyên phạt các bị cáo cho vay lãi nặng qua mạng; theo Điều 201 Bộ luật Hình sự người vi phạm có thể bị phạt tù',
  ],
  [
    'gambling',
    'Nhà cái uy tín, nạp đầu tặng 100%, nổ hũ đổi thưởng, tài xỉu online, link vào mới nhất',
    'Công an tỉnh triệt phá đường dây nổ hũ, tài xỉu trên mạng, khởi tố bị can với 12 đối tượng',
  ],
  [
    'kin',
    'Con bác đang cấp cứu ở bệnh viện, bác chuyển gấp giúp 20 triệu viện phí vào số tài khoản này',
    'Nhà trường khuyến cáo phụ huynh: kẻ gian gọi báo con đang cấp cứu để chiếm đoạt tiền viện phí, tuyệt đối không chuyển tiền',
  ],
  [
    'invest',
    'Vào room VIP chuyên gia đọc lệnh, cam kết lợi nhuận 30% mỗi tháng, nạp USDT rút lãi hàng ngày, không rủi ro',
    'Ủy ban Chứng khoán khuyến cáo nhà đầu tư cảnh giác với chiêu trò mời vào room VIP, cam kết lợi nhuận; nhiều nạn nhân mất trắng',
  ],
  [
    'shipper',
    'Em shipper đây, chị chuyển nhầm tài khoản hội viên rồi, không hủy đăng ký sẽ bị trừ 3,5 triệu mỗi tháng, chị bấm vào link hủy',
    'Cảnh giác thủ đoạn giả shipper báo chuyển nhầm tài khoản hội viên, người dân không bấm vào link lạ, trình báo công an nếu mất tiền',
  ],
  [
    'recovery',
    'Bạn bị treo tiền? Bên em hỗ trợ thu hồi vốn, lấy lại tiền bị lừa, cam kết lấy lại 100%, không thu phí trước, inbox ngay',
    'Nạn nhân bị lừa lần hai vì dịch vụ lấy lại tiền: công an khuyến cáo người dân cảnh giác thủ đoạn này và đến trình báo trực tiếp',
  ],
];

describe('scam texts and their honest twins', () => {
  it.each(TWINS)('%s is suspected, accented or not', (category, scam) => {
    for (const text of [scam, plain(scam), scam.toUpperCase(), scam.normalize('NFD')]) {
      const result = judge(text);
      expect(result.suspected, text).toBe(true);
      expect(result.category, text).toBe(category);
    }
  });

  it.each(TWINS)('%s: the honest twin stays clear and names why', (_category, _scam, honest) => {
    for (const text of [honest, plain(honest)]) {
      const result = judge(text);
      expect(result.suspected, text).toBe(false);
      expect(result.signals.some((signal) => signal.weight < 0 && signal.code !== 'prior')).toBe(
        true,
      );
    }
  });

  it('reads teencode and hidden letters', () => {
    expect(
      judge('Vay tiền nhanh ko thế chấp, n.ợ x.ấ.u vẫn duyệt, gi_ải ngân 5 phút, lh zalo')
        .suspected,
    ).toBe(true);
    expect(
      judge('Tuyen ctv onl viecnheluongcao lam tai nha chi can dien thoai, ib em').suspected,
    ).toBe(true);
  });
});

describe('the threshold of a kind', () => {
  it.each([
    ['message', 'message'],
    ['call', 'message'],
    ['post', 'post'],
    ['page', 'page'],
    ['channel', 'record'],
    ['app', 'record'],
    ['url', 'address'],
  ] as const)('%s: that of its like (%s) stands beside the score and decides', (kind, like) => {
    for (const [, scam, honest] of TWINS)
      for (const text of [scam, honest]) {
        const { score, threshold, suspected } = judge(text, { kind });
        expect(threshold).toBe(classifier.thresholds[like]);
        expect(suspected).toBe(score >= (classifier.thresholds[like] ?? 1));
      }
  });
});

describe('a page', () => {
  const judged = (html: string): number | undefined => {
    const url = 'https://anbinhnam.com/';
    const page = extractPage(html, { url });
    return classifier.classify({ id: '1', kind: 'page', url, text: page.text, page }).threshold;
  };

  it.each([
    ['asks for a password', '<form><input type="password" name="p"></form>', 'form'],
    ['asks for papers', '<form><input type="file" name="cccd_truoc"></form>', 'form'],
    ['asks for a name', '<form><input name="ten" placeholder="Họ tên"></form>', 'page'],
    ['asks for nothing', '<p>Bán trà</p>', 'page'],
  ])('that %s is judged with its like', (_, html, like) => {
    expect(judged(html)).toBe(classifier.thresholds[like]);
  });
});

describe('signals', () => {
  it('add up to the score', () => {
    const { score, signals } = judge(TWINS[0]?.[1] ?? '');
    const logit = signals.reduce((sum, signal) => sum + signal.weight, 0);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 10);
    expect(signals.map((signal) => signal.code)).toContain('prior');
  });

  it('point at the characters they rest on', () => {
    const text = `😀 ${'Chào chị, '.normalize('NFD')}em có việc nhẹ lương cao cho chị`;
    const signal = judge(text).signals.find(({ code }) => code === 'phrase.job_task');
    expect(signal?.span).toBeDefined();
    expect(text.slice(signal?.span?.start, signal?.span?.end)).toBe('việc nhẹ lương cao');
  });

  it('say why in Vietnamese and in English', () => {
    for (const signal of judge(TWINS[1]?.[1] ?? '').signals) {
      expect(signal.reason).not.toBe('');
      expect(signal.reasonEn ?? '').not.toBe('');
    }
  });
});

function page(more: Partial<PageFacts>): PageFacts {
  return {
    url: 'https://hoabinhxanh.com/',
    host: 'hoabinhxanh.com',
    title: '',
    description: '',
    htmlLang: 'vi',
    text: '',
    headings: [],
    links: [],
    forms: [],
    images: [],
    icons: [],
    scripts: [],
    frames: [],
    stylesheets: [],
    meta: {},
    cues: [],
    hiddenText: '',
    inlineScriptBytes: 0,
    trackers: [],
    elementCount: 10,
    maxDepth: 5,
    emptyWithoutScript: false,
    textHash: '',
    structureHash: '',
    truncated: false,
    ...more,
  };
}

function judgePage(facts: PageFacts): Classification {
  return classifier.classify({
    id: 'p',
    kind: 'page',
    url: facts.url,
    title: facts.title,
    text: facts.text,
    page: facts,
  });
}

const LOGIN_FORM: PageFacts['forms'][number] = {
  action: 'https://hoabinhxanh.com/',
  method: 'post',
  foreign: false,
  fields: [
    { type: 'text', name: 'user', label: 'Tên đăng nhập', asks: 'login' },
    { type: 'password', name: 'pass', label: 'Mật khẩu', asks: 'password' },
  ],
};
const LOGIN_TEXT = 'Đăng nhập\nTên đăng nhập\nMật khẩu\nQuên mật khẩu?';

describe('pages', () => {
  it('suspects a bank log-in on a host that is not the bank’s', () => {
    const result = judgePage(
      page({ title: 'Vietcombank - Đăng nhập', text: LOGIN_TEXT, forms: [LOGIN_FORM] }),
    );
    expect(result.suspected).toBe(true);
    expect(result.category).toBe('bank_brand');
    expect(result.brand).toBe('vietcombank');
  });

  it('leaves the bank’s own log-in alone', () => {
    const url = 'https://portal.vietcombank.com.vn/dang-nhap';
    const result = judgePage(
      page({
        url,
        host: 'portal.vietcombank.com.vn',
        title: 'Vietcombank - Đăng nhập',
        text: LOGIN_TEXT,
        forms: [{ ...LOGIN_FORM, action: url }],
      }),
    );
    expect(result).toMatchObject({ suspected: false, compromised: false });
  });

  it('leaves an ordinary log-in with social buttons alone', () => {
    const result = judgePage(
      page({
        title: 'Đăng nhập | Hòa Bình Xanh',
        text: `${LOGIN_TEXT}\nĐăng nhập bằng Google\nĐăng nhập bằng Facebook`,
        headings: ['Đăng nhập bằng Facebook'],
        forms: [LOGIN_FORM],
      }),
    );
    expect(result.suspected).toBe(false);
  });

  it('suspects a form that sends passwords to a Telegram bot', () => {
    const result = judgePage(
      page({
        text: LOGIN_TEXT,
        forms: [LOGIN_FORM],
        cues: [{ cue: 'telegram_bot_api', evidence: 'api.telegram.org/bot' }],
      }),
    );
    expect(result.suspected).toBe(true);
  });

  it('calls gambling planted on a state host compromised, and a warning there clear', () => {
    const host = 'thcs-hoabinh.gov.vn';
    const url = `https://${host}/84731`;
    const planted =
      'Nhà cái uy tín số 1. Nổ hũ đổi thưởng, tài xỉu online, bắn cá đổi thưởng, nạp đầu tặng 100%, link vào mới nhất, cá cược bóng đá, casino trực tuyến';
    expect(judgePage(page({ url, host, title: 'Nhà cái uy tín', text: planted }))).toMatchObject({
      suspected: true,
      compromised: true,
      category: 'gambling',
    });
    const warning =
      'Công an xã cảnh báo người dân: thủ đoạn lôi kéo chơi nổ hũ, tài xỉu online qua link lạ. Nhiều nạn nhân đã trình báo, đề nghị bà con cảnh giác';
    expect(judgePage(page({ url, host, title: 'Cảnh báo', text: warning }))).toMatchObject({
      suspected: false,
      compromised: false,
    });
  });
});

describe('records', () => {
  it('suspects an app that bears a bank’s name from outside the stores', () => {
    const result = classifier.classify({
      id: 'a',
      kind: 'app',
      text: '',
      app: {
        name: 'Vietcombank VIP',
        packageId: 'com.vcb.vip.update',
        store: 'apk-site',
        permissions: [
          'android.permission.BIND_ACCESSIBILITY_SERVICE',
          'android.permission.READ_SMS',
        ],
        reviews: [{ stars: 1, text: 'App lừa đảo, mất tiền trong tài khoản' }],
      },
    });
    expect(result).toMatchObject({ suspected: true, brand: 'vietcombank' });
  });

  it('leaves the official package alone', () => {
    const result = classifier.classify({
      id: 'a',
      kind: 'app',
      text: '',
      app: { name: 'VCB Digibank', packageId: 'com.VCB', permissions: [], reviews: [] },
    });
    expect(result.suspected).toBe(false);
  });

  it('reads a channel’s posts and points into the record', () => {
    const posts = Array.from({ length: 6 }, (_, i) => ({
      text: `Lệnh số ${i}: room VIP chuyên gia đọc lệnh, cam kết lợi nhuận, inbox em vào nhóm`,
      links: [],
    }));
    const result = classifier.classify({
      id: 'c',
      kind: 'channel',
      text: '',
      channel: { name: 'Đầu tư cùng chuyên gia', posts },
    });
    expect(result).toMatchObject({ suspected: true, category: 'invest' });
    expect(result.signals.find((signal) => signal.span)?.span?.field).toBe('record');
  });
});

describe('bad input', () => {
  const odd: [string, string][] = [
    ['nothing', ''],
    ['blank', ' \n\t '],
    [
      'binary',
      Array.from({ length: 5_000 }, (_, i) => String.fromCharCode((i * 7_919) % 65_536)).join(''),
    ],
    ['lone surrogates', '\ud800\udfff\ud800 '.repeat(2_000)],
    ['ten megabytes', 'vay tiền nhanh '.repeat(700_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['marks only', '\u0301'.repeat(100_000)],
    ['quotes', '"“'.repeat(50_000)],
    ['spelled', 'a.'.repeat(100_000)],
    ['Chinese', '登录领取免费钻石'.repeat(50)],
  ];
  it.each(odd)('%s: an answer within two seconds, for every kind', (_name, text) => {
    for (const kind of SUBJECT_KINDS) {
      const started = performance.now();
      const result = judge(text, { kind });
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(1);
    }
  });

  it('says unclear where there is nothing to judge', () => {
    expect(judge('')).toMatchObject({ category: 'unclear', suspected: false });
  });

  it.each([
    ['Chào bạn, mai mình họp lúc mấy giờ?', 'vi'],
    ['tai khoan cua quy khach da bi khoa, vui long lien he', 'vi'],
    ['Please confirm your order and the delivery address', 'en'],
    ['登录领取免费钻石', 'zh'],
    ['Привет, как дела?', 'ru'],
    ['12345', 'und'],
  ])('%s is %s', (text, language) => {
    expect(judge(text).language).toBe(language);
  });
});
