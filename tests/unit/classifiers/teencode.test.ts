import { describe, expect, it } from 'vitest';
import { respelled } from '../../../classifiers/vietnamese/respelling.js';
import { isSyllable } from '../../../classifiers/vietnamese/syllables.js';
import { telexOf } from '../../../classifiers/vietnamese/telex.js';
import { createViews, spanOf, viewText } from '../../../classifiers/vietnamese/views.js';
import { foldText } from '../../../domain/index.js';

function read(text: string): string {
  const views = createViews(text);
  return viewText(views.accented, 0, views.length);
}

describe('syllables without accents', () => {
  it.each(
    'nghieng khuyen quynh giuong gi oai uoc yeu thuo gieng quyet ghe nguyen xoong khuyu'.split(' '),
  )('takes %s for one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each('fai trog dag kai nge ge cem wa jo pam zui str nhah tien1 ngg'.split(' '))(
    'does not take %s for one',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('teencode is read', () => {
  it.each([
    ['ko bik j đâu', 'không biết gì đâu'],
    ['ck trc 50% r nt sđt nha', 'chuyển khoản trước 50% rồi nt số điện thoại nha'],
    ['fải qua nhà jữ jấy tờ', 'phải qua nhà giữ giấy tờ'],
    ['wét mã wa điện thoại', 'quét mã qua điện thoại'],
    ['zô đây, zề đi, zợ chồng, zữ lắm', 'vô đây, về đi, vợ chồng, dữ lắm'],
    ['đag ở trog phòg, nhah lên', 'đang ở trong phòng, nhanh lên'],
    ['tjền lươg thág này', 'tiền lương tháng này'],
    ['ngỉ vjệc, nge lời', 'nghỉ việc, nghe lời'],
    ['kon kủa thuốk đượk', 'con của thuốc được'],
    ['đẹppp nhaaaa ơiiii', 'đẹp nha ơi'],
    ['ktra tkhoản, đký vs xthực', 'kiểm tra tài khoản, đăng ký với xác thực'],
    ['cnhân đtượg stiền', 'c nhân đ tượng s tiền'],
    ['khoong ddangw nhaajp tieenf', 'không đăng nhâp tiền'],
    [
      'tai khoan bi khoa, lhe cskh de dc mo',
      'tai khoan bi khoa, liên hệ chăm sóc khách hàng de được mo',
    ],
  ])('%s', (text, reading) => {
    expect(foldText(read(text))).toBe(foldText(reading));
  });

  it('tells short forms with several meanings by their neighbours', () => {
    expect(read('nhập mk vào đây')).toContain('mật khẩu');
    expect(read('cho mk xin')).toContain('mình');
    expect(read('ko dk')).toContain('được');
    expect(read('dk tk mới')).toContain('đăng ký');
    expect(read('e ơi')).toBe('em ơi');
    expect(read('vitamin e')).toBe('vitamin e');
    expect(read('mk dk ng')).toBe('mk dk ng');
  });

  it('points at the short form it read', () => {
    const views = createViews('xin stk gấp');
    const at = viewText(views.accented, 0, views.length).indexOf('tài');
    expect(spanOf(views, at, at + 3)).toEqual({ field: 'text', start: 4, end: 7 });
  });
});

describe('what is no teencode stays', () => {
  it.each([
    'tôi đang ở trong hẻm nhà bà quỳnh, gửi giấy tờ khuya rồi',
    'nguyễn khuyến viết bài thơ thu điếu ở làng yên đổ',
    'quyết định số 12/qđ của ủy ban nhân dân quận',
    'gió nghiêng giếng xoong khuỷu tay thuở ấy',
    'we win a big free bag of fun, log in to get it',
    'you need to see the door of the room, it was always the best for us',
    'my boss keeps asking how we can fix the web page by two',
    'they look good for few days and then fall off',
    'facebook tiktok zalo shopee wifi website google',
    'đắk lắk, fe credit, ok nhé',
    'ban hang truc tuyen phai dang ky kinh doanh',
    'x.com/k và a@k.vn',
    'giá 100 k',
  ])('%s', (text) => {
    expect(foldText(read(text))).toBe(foldText(text));
  });

  it('asks for two left-over keys before it reads Telex', () => {
    expect(telexOf('tieenf')).toBe('tiền');
    expect(telexOf('ddangw')).toBe('đăng');
    expect(telexOf('nhaajp')).toBe('nhập');
    expect(telexOf('dduowcj')).toBe('được');
    expect(telexOf('been')).toBeUndefined();
    expect(telexOf('door')).toBeUndefined();
  });

  it('leaves a syllable alone', () => {
    expect(respelled('vay')).toBeUndefined();
    expect(respelled('thanh')).toBeUndefined();
  });
});
