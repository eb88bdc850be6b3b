import { beforeAll, describe, expect, it } from 'vitest';
import { createClassifier, loadModel } from '../../../classifiers/index.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';
import { identityEvidence } from '../../../classifiers/warning/identity-evidence.js';
import type { Classification, Classifier, SubjectKind } from '../../../domain/index.js';
import { MODEL_DIR, shippedReference } from './reference.js';

let classifier: Classifier;

beforeAll(async () => {
  const { reference, protect } = await shippedReference();
  classifier = createClassifier({ reference, protect, model: await loadModel(MODEL_DIR) });
});

const judge = (text: string, kind: SubjectKind = 'post'): Classification =>
  classifier.classify({ id: 'x', kind, text });
const codes = (text: string): string[] =>
  identityEvidence(createViews(text)).map(({ code }) => code);

describe('a stated legal identity', () => {
  it.each([
    ['MST 0399999991', 'honest.tax_number'],
    ['Mã số doanh nghiệp: 0399 999 991', 'honest.tax_number'],
    ['Giấy phép hoạt động số 12/GP-XYZ do Sở cấp', 'honest.licence'],
    ['Giay phep kinh doanh lu hanh so 79-000', 'honest.licence'],
    ['Lãi suất từ 18% đến 32%/năm trên dư nợ giảm dần', 'honest.yearly_rate'],
    ['Tổng đài chăm sóc khách hàng 1900 0000', 'honest.switchboard'],
  ])('%s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    'Lãi suất 3% mỗi ngày, rút bất cứ lúc nào',
    'Không cần giấy phép, số lượng có hạn',
    'Gọi em số 0900 000 000',
  ])('not in: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('is found at the foot of a long page and pointed at', () => {
    const text = `${'Giới thiệu sản phẩm mới. '.repeat(1_500)}Giấy phép số 45/GP-ABC.`;
    const [found] = identityEvidence(createViews(text));
    expect(text.slice(found?.span?.start, found?.span?.end)).toMatch(/^Giấy phép số 45/);
  });
});

describe('honest twins', () => {
  it.each([
    'Công ty TNHH May Hòa Phát MST 0399999991 tuyển 20 thợ may, lương cơ bản 8 triệu, ký hợp đồng lao động, đóng BHXH sau thử việc, phỏng vấn tại xưởng. Không thu phí ứng viên.',
    'Mình bán lại chiếc tủ lạnh cũ 1 triệu 8, ai ở gần thì qua nhà mình xem rồi trả tiền tại chỗ, mình không nhận cọc.',
    'Ngân hàng Chính sách xã hội cho hộ nghèo vay vốn, lãi suất 6,6%/năm, không phải thế chấp, nộp hồ sơ tại điểm giao dịch xã, không thu phí hồ sơ, không qua trung gian.',
    'Cho mình mượn 2 triệu đóng tiền phòng với, mùng 5 có lương mình trả, chiều mình ghé phòng lấy tiền mặt nha.',
  ])('%s', (text) => {
    expect(judge(text).suspected).toBe(false);
  });
});

describe('short posts of scams', () => {
  it.each([
    ['debt_threat', 'Nhận đòi nợ thuê toàn quốc, nợ khó đòi, ăn chia 50/50, liên hệ zalo em Hổ'],
    [
      'shop_fake',
      'Nhận fake bill chuyển khoản các ngân hàng, 5 phút có liền, ib tele, ck trước làm sau',
    ],
  ])('%s', (category, text) => {
    expect(judge(text)).toMatchObject({ suspected: true, category });
  });
});

it('quotes the strongest words only, not the whole text', () => {
  const text = `${'Vay tiền nhanh không thế chấp, giải ngân trong ngày, liên hệ zalo em ngay hôm nay. '.repeat(6)}Cảm ơn.`;
  const quoted = judge(text).signals.filter(({ span }) => span !== undefined);
  expect(quoted.some(({ code }) => code === 'text.words')).toBe(true);
  for (const { span, code } of quoted)
    expect((span?.end ?? 0) - (span?.start ?? 0), code).toBeLessThanOrEqual(
      code === 'text.words' ? 100 : 120,
    );
});
