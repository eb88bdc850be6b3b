import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../classifiers/evidence.js';
import { createClassifier, loadModel } from '../../../classifiers/index.js';
import { createViews, spanOf } from '../../../classifiers/vietnamese/views.js';
import { ownVoiceEvidence, quietReported } from '../../../classifiers/warning/own-voice.js';
import { readStance } from '../../../classifiers/warning/stance-evidence.js';
import { type Manner, readVoices } from '../../../classifiers/warning/voices.js';
import { MODEL_DIR, shippedReference } from './reference.js';

const LINK = 'nhanqua-vn.top/7';

/** What others say in a text, as it stands there. */
function others(text: string): [Manner, string][] {
  const views = createViews(text);
  return readVoices(views, 4_000).reported.map(({ from, to, manner }) => {
    const { start, end } = spanOf(views, from, to);
    return [manner, text.slice(start, end).trim()];
  });
}

/** As `linkEvidence` would find the invented link. */
function links(text: string): Evidence[] {
  const start = text.indexOf(LINK);
  if (start < 0) return [];
  const span = { field: 'text', start, end: start + LINK.length };
  return [{ code: 'link.name', weight: 2, reason: 'r', reasonEn: 'r', span }];
}

const asks = (text: string): string => readStance(createViews(text), links(text)).asks;

describe('who says what', () => {
  it.each<[string, string, [Manner, string][]]>([
    [
      'curly marks',
      'Sáng nay nhận tin “bạn trúng xe máy, nộp thuế ngay”, cười mệt.',
      [['quoted', '“bạn trúng xe máy, nộp thuế ngay”']],
    ],
    [
      'low marks',
      'Nó viết „chuyển tiền giữ chỗ ngay“ mà phòng không có.',
      [['quoted', '„chuyển tiền giữ chỗ ngay“']],
    ],
    [
      'angular marks',
      'Bảng ghi «nạp một trăm nhận ba trăm» ở cổng chợ.',
      [['quoted', '«nạp một trăm nhận ba trăm»']],
    ],
    [
      'single marks without accents',
      "Ba hoi cai 'nhan qua tet bam vao day' la gi vay con.",
      [['quoted', "'nhan qua tet bam vao day'"]],
    ],
    [
      'an announcement and a colon',
      'Em nhận tin nhắn này: số dư của bạn bị khóa. Mọi người coi giúp em.',
      [['passed_on', 'số dư của bạn bị khóa.']],
    ],
    [
      'the same without accents',
      'Em nhan tin nhan nay: so du cua ban bi khoa. Moi nguoi coi giup em.',
      [['passed_on', 'so du cua ban bi khoa.']],
    ],
    [
      'a list of tricks',
      'Thủ đoạn của chúng:\n- Gọi báo nợ tiền điện\n- Đòi đọc mã xác thực\nBà con gọi 113.',
      [['passed_on', '- Gọi báo nợ tiền điện\n- Đòi đọc mã xác thực']],
    ],
    [
      'a third person, up to where the writer speaks of himself',
      'Nó bảo nạp thêm mới rút được, em không tin.',
      [['retold', 'nạp thêm mới rút được']],
    ],
    ['a name between marks', 'Chương trình “Tri ân” bắt đầu hôm nay.', []],
    ['a notice of the writer’s own', 'Thông báo: mai cúp nước từ tám giờ sáng.', []],
    ['an address', 'Cái link này https://vidu-vn.test/xem nằm ở đầu trang.', []],
    ['nothing but a quotation', '“Tài khoản của bạn sẽ bị khóa trong hôm nay”', []],
  ])('%s', (_what, text, expected) => {
    expect(others(text)).toEqual(expected);
  });

  it('keeps every place: what is blanked is as long as before', () => {
    const { text, said } = readVoices(createViews('Nó nhắn “chuyển ngay cho anh nhé” đó.'), 4_000);
    expect(said).toHaveLength(text.length);
    expect(said.split(/ +/)).toEqual(['no', 'nhan', 'do.']);
  });
});

describe('his request decides: warnings as a disguise', () => {
  it.each([
    `Cảnh báo lừa đảo: “Tài khoản của bạn bị khóa, xác thực tại ${LINK}”`,
    `Canh bao lua dao: "Tai khoan cua ban bi khoa, xac thuc tai ${LINK}"`,
    'Mọi người cảnh giác: "Shop xả kho, đặt cọc vào số 0123456789012 giữ hàng"',
    `[CẢNH BÁO] Nhiều khách hàng bị lừa. Quý khách xác minh tại ${LINK} trước 17h.`,
    `Điện lực cảnh báo có kẻ giả nhân viên. Khách hàng xác minh hợp đồng tại ${LINK}.`,
    'Mình bị lừa 30 triệu, nhờ bạn @cuuho_vidu lấy lại được, ai cần ib.',
    'Minh bi lua 30 trieu, nho ban @cuuho_vidu lay lai duoc, ai can ib.',
    'Em từng bị lừa hết tiền tiết kiệm. Ai cần thì liên hệ Telegram @cuuho_vidu nhé.',
    `Link này không phải lừa nha mọi người, vào ${LINK} bình chọn giúp bé.`,
    'Chị hàng xóm nói “tiền về rồi, cảm ơn em nhiều lắm”. Ai cần nhắn em.',
    'Kẻ gian giả danh ngân hàng, nó gọi đòi mã. Anh đọc em mã vừa nhận để em khóa cho.',
    'Bọn lừa thì nhiều, mọi người đừng tin ai. Nick khác đều là giả, chỉ nhắn mình.',
  ])('%s', (text) => {
    const stance = readStance(createViews(text), links(text));
    expect(stance.asks).toBe('yes');
    expect(stance.evidence).toEqual([]);
    expect(stance.reported).toEqual([]);
  });

  it.each([
    `fwd: “Tài khoản của bạn bị khóa, xác thực tại ${LINK}” - hmm`,
    `Tin nhắn có nội dung: Tài khoản của quý khách bị khóa, xác thực tại ${LINK}. Đây là lừa đảo, đừng bấm.`,
    `Tin nhan co noi dung: Tai khoan cua quy khach bi khoa, xac thuc tai ${LINK}. Day la lua dao, dung bam.`,
    `Coi giúp em: Quý khách trúng xe, nộp thuế tại ${LINK} trước 17h. Cái này có phải lừa không ạ?`,
    'Công an phường nhắc: nếu có người gọi xưng cán bộ, yêu cầu cài ứng dụng thì cúp máy, gọi 113.',
    'Ngân hàng không gửi tin “tài khoản bị khóa, đăng nhập để mở”. Quý khách nghi ngờ vui lòng gọi tổng đài 1900 545 413.',
    'Nó bảo “chuyển phí là tiền về đủ”, mình chặn luôn rồi báo 156.',
  ])('an honest one is no request: %s', (text) => {
    const stance = readStance(createViews(text), links(text));
    expect(stance.asks).toBe('no');
    expect(stance.evidence[0]?.weight).toBeLessThan(0);
  });

  it('“coi chung” without accents is “together” as often as “beware”', () => {
    expect(readStance(createViews('Toi nay ca nha coi chung phim nay.'), []).evidence).toEqual([]);
    expect(readStance(createViews('Coi chung bi lua do ca nha.'), []).evidence).not.toEqual([]);
  });

  it('a threat of loss is no story of a loss', () => {
    expect(asks('Không làm là mất hết tiền đó, đăng ký ngay.')).toBe('no');
    expect(
      readStance(createViews('Không làm là mất hết tiền đó, đăng ký ngay.'), []).evidence,
    ).toEqual([]);
  });
});

describe('the writer’s own words, read by themselves', () => {
  const text = 'Nó nhắn “chuyển phí là tiền về đủ liền”, mình chặn luôn.';
  const views = createViews(text);
  const stance = readStance(views, []);

  it('take off what only the others’ words said, and point at those', () => {
    const heard: string[] = [];
    const [found] = ownVoiceEvidence(views, stance, 3, (own) => {
      heard.push(own);
      return 0.5;
    });
    expect(heard[0]).not.toContain('tiền về');
    expect(heard[0]).toContain('mình chặn luôn');
    expect(found).toMatchObject({ code: 'warning.reported', weight: -2.5 });
    expect(text.slice(found?.span?.start, found?.span?.end)).toContain('chuyển phí');
  });

  it.each([
    ['the text accuses nobody', 0.1, 0],
    ['the own words accuse as much', 3, 3.5],
  ])('say nothing where %s', (_what, whole, own) => {
    expect(ownVoiceEvidence(views, stance, whole, () => own)).toEqual([]);
  });

  it('are not read at all where nothing accuses: that is most texts', () => {
    const read = (): number => {
      throw new Error('read');
    };
    expect(ownVoiceEvidence(views, stance, -2, read)).toEqual([]);
    expect(ownVoiceEvidence(views, { ...stance, reported: [] }, 4, read)).toEqual([]);
  });

  it('phrases in what others said weigh less and say so; others keep their weight', () => {
    const phrase = (start: number, end: number): Evidence => ({
      code: 'phrase.recovery',
      weight: 1,
      reason: 'r',
      reasonEn: 'r',
      span: { field: 'text', start, end },
    });
    const [inside, outside] = quietReported(
      [phrase(text.indexOf('tiền về'), text.indexOf(' đủ')), phrase(0, 2)],
      views,
      stance,
    );
    expect(inside?.weight).toBeLessThan(0.5);
    expect(inside?.reasonEn).toContain('what others said');
    expect(outside?.weight).toBe(1);
  });
});

it('reads a hostile text in no time', () => {
  const started = performance.now();
  for (const unit of [
    '“',
    "'a ",
    'tin nay: ',
    'no bao ',
    '"a b c d" ',
    'coi giup:\n- ',
    'em nhan ',
  ])
    readStance(createViews(unit.repeat(20_000)), []);
  expect(performance.now() - started).toBeLessThan(4_000);
});

describe('the same words, said and told', () => {
  it.each([
    [
      'Tài khoản của bạn bị khóa do đăng nhập lạ, xác thực ngay tại nhanqua-vn.top/7',
      (said: string) => `Em nhận được tin này: “${said}”, có phải lừa đảo không ạ?`,
    ],
    [
      'Cần tuyển cộng tác viên làm tại nhà, hoàn vốn và hoa hồng 20% ngay trong ngày',
      (said: string) => `Mấy bài kiểu “${said}” toàn lừa đó, đừng tin.`,
    ],
  ])('%s', async (said, told) => {
    const { reference, protect } = await shippedReference();
    const classifier = createClassifier({ reference, protect, model: await loadModel(MODEL_DIR) });
    const plain = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    for (const form of [(text: string) => text, plain]) {
      const judge = (text: string) =>
        classifier.classify({ id: 'x', kind: 'message', text: form(text) });
      const [own, reported, wrapped] = [
        judge(said),
        judge(told(said)),
        judge(`Cảnh báo lừa đảo: “${said}”`),
      ];
      expect(own.suspected).toBe(true);
      expect(reported.score).toBeLessThan(own.score - 0.2);
      const named = reported.signals.find(({ code }) => code === 'warning.reported');
      expect(named?.span).toBeDefined();
      expect(wrapped.signals.some(({ code }) => code === 'warning.reported')).toBe(false);
    }
  });
});
