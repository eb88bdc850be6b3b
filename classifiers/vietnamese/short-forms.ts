/**
 * What short forms of chat and SMS stand for, each with its letters without accents. Only forms with one common meaning, none that is a
 * syllable or a common English word; forms with several meanings are in `SENSES`. Respelled syllables (`fải`, `đag`) need no entry.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  không: 'khoong hoong k ko hok hk hog khum kog khog',
  'không biết': 'kbt',
  'không bao giờ': 'kbh',
  được: 'dc dcc ddc',
  chưa: 'ch chx',
  trước: 'trc trk trcc',
  với: 'vs',
  gì: 'j',
  vậy: 'z zz zay zy zi dzi',
  rồi: 'r',
  nữa: 'nx',
  nhiều: 'nhiu nhju nhiw nhjeu nhieuf',
  nhưng: 'nhg nhug nhwng',
  'nhưng mà': 'nhm nma',
  'thế nào': 'tnao',
  'như thế nào': 'ntn',
  'bao nhiêu': 'bnhieu bnhiu bnh',
  'bây giờ': 'bjo bgio bgi',
  'hôm nay': 'hnay hnai',
  'hôm qua': 'hqua hwa',
  'thời gian': 'tgian',
  'người ta': 'ngta nta',
  'mọi người': 'mn mng mngng',
  mình: 'mih mjh mjk mik mjnh',
  biết: 'bik bjk bjt bjet',
  làm: 'lm',
  việc: 'vc vjec vjc',
  'công việc': 'cviec',
  'quan tâm': 'qtam wtam',
  thích: 'thik thjk thix',
  muốn: 'muonf',
  xong: 'xog xg',
  nha: 'nka nhaz nhak nhoa nhaa',
  nhé: 'nke nhek nhee',
  vô: 'zo dzo',
  vui: 'zui dzui',
  'nhắn tin': 'ntin',
  'tin nhắn': 'tnhan',
  'bình luận': 'cmt cmts',
  inbox: 'ib inb ibox inbx',
  online: 'onl ol',
  'số điện thoại': 'sdt sodt',
  'điện thoại': 'dthoai dthoaj',
  'số tài khoản': 'stk sotk',
  'tài khoản': 'tk tkhoan taikhoan tkoan',
  'chuyển khoản': 'ck ckhoan chkhoan ckoan',
  'ngân hàng': 'nh nganhang nghang nhhang',
  'ngân hàng nhà nước': 'nhnn',
  'khách hàng': 'kh khhang khachhang',
  'quý khách': 'qkhach',
  'quý khách hàng': 'qkh',
  'chăm sóc khách hàng': 'cskh',
  'cộng tác viên': 'ctv',
  'nhân viên': 'nvien',
  'nhiệm vụ': 'nvu',
  'liên hệ': 'lh lhe liehe',
  'liên kết': 'lket',
  'giao dịch': 'gd gdich',
  'lãi suất': 'ls lsuat',
  'hạn mức': 'hmuc',
  'giải ngân': 'gngan gnngan',
  'hồ sơ': 'hso',
  'hợp đồng': 'hdong',
  'thông tin': 'ttin',
  'thông báo': 'tbao',
  'thanh toán': 'ttoan thtoan',
  'tiết kiệm': 'tkiem',
  'thu nhập': 'tnhap',
  'hoa hồng': 'hhong hoahong',
  'kiểm tra': 'ktra ktr',
  'chuẩn bị': 'cbi',
  'đăng ký': 'dky dki dkii',
  'điều khiển': 'dkhien',
  'điều kiện': 'dkien',
  'điều khoản': 'dkhoan',
  'đăng nhập': 'dnhap dgnhap',
  'xác thực': 'xthuc xacthuc',
  'xác nhận': 'xnhan',
  'xử lý': 'xly xli',
  'hướng dẫn': 'hdan',
  'hỗ trợ': 'htro',
  'tư vấn': 'tvan',
  'tư vấn viên': 'tvv',
  'đầu tư': 'dtu',
  'lừa đảo': 'ldao lgdao',
  'kinh doanh': 'kdoanh',
  'dịch vụ': 'dvu',
  'chương trình': 'ctrinh',
  'chi phí': 'cphi',
  'bảo hiểm': 'bhiem',
  'khuyến mãi': 'kmai kmaj',
  'ưu đãi': 'udai',
  'số lượng lớn': 'sll',
  'số lượng': 'sluong',
  'công ty': 'cty cti',
  'vui lòng': 'vlong',
  'mật khẩu': 'mkhau matkhau mkau',
  'chất lượng': 'cluong clg',
  'cán bộ': 'cbo',
  'biên bản': 'bban',
  'tài sản': 'tsan',
  'quy định': 'qdinh',
  'trung tâm': 'ttam',
  'quốc tế': 'qte',
  'gia đình': 'gdinh',
  'bố mẹ': 'bme',
  'anh em': 'ae',
  vợ: 'vk',
  chị: 'cj',
  zalo: 'zl zlo',
  'sản phẩm': 'spham',
  'quản lý': 'qly',
  'bình thường': 'bthuong bthg',
  'trả lời': 'trl',
  'giới thiệu': 'gthieu',
  cũng: 'cx cg cng',
};

/** Meaning by short form. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, forms]) =>
    forms.split(' ').map((form) => [form, meaning] as const),
  ),
);

/** One meaning of a short form, told by the word before or after, without accents. */
export interface Sense {
  readonly meaning: string;
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
}

/** Words that stand beside a person in chat. */
const BEFORE_PERSON =
  'cho chi ben cua ib nt giup voi vs goi nhan dm cam on nhu thay hoi chao thua da nay cac nha ma thi luc de hay roi r bao keu gui tin thuong nho va';
const AFTER_PERSON =
  'oi dang dag can co ko k khong hok nhan ben se da muon mun lam lm gui bi cung cug cg hoi vay van vua moi ms nay ck nghi thay biet bik duoc dc xin ib tim di ve o con mua ban rut nap tra la nha nhe a nt';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function person(meaning: string): Sense {
  return { meaning, before: words(BEFORE_PERSON), after: words(AFTER_PERSON) };
}

/** Senses of forms with several meanings, tried in this order; without one the form stays as it is. */
export const SENSES: ReadonlyMap<string, readonly Sense[]> = new Map([
  ['e', [person('em')]],
  ['c', [person('chị')]],
  ['b', [person('bạn')]],
  ['ac', [person('anh chị')]],
  [
    'mk',
    [
      {
        meaning: 'mật khẩu',
        before: words(
          'nhap quen doi dat sai nho lo mat user ten luu cap doc otp pass tk khoan set go dien',
        ),
        after: words('app moi ms cu tk may wifi zalo zl fb gmail facebook cap giao dich ngan'),
      },
      {
        meaning: 'mình',
        before: words('cho cua nha voi vs ben nhu giup bang nhan tim bon tui'),
        after: words(
          'can co la dang dag muon mun se ko k khong hok tuyen thay bi di xin o nghi van cung ban mua nhan vua ib',
        ),
      },
    ],
  ],
  [
    'dk',
    [
      {
        meaning: 'đăng ký',
        after: words('tk tai goi sim thanh app web khoa hoc ngay tham nhanh online mua the mo'),
      },
      {
        meaning: 'được',
        before: words(
          'ko k khong hok cung cug cg moi ms da nhan rut vay lay mua ban lam lm kiem thay',
        ),
        after: words('ko k khong hok tien nhieu hoan'),
      },
    ],
  ],
  [
    'nt',
    [
      {
        meaning: 'nhắn tin',
        before: words('cu hay c e a b nho vui'),
        after: words('cho e m minh c a t rieng zl zalo ib qua lai'),
      },
    ],
  ],
  [
    'ng',
    [
      {
        meaning: 'người',
        before: words('moi nhieu cac may la co bao vai hai ba cai mot nhung cho con bi tung'),
        after: words(
          'ta dung nha lon la gia quen than mua ban dan lam lm khac yeu nhan gui vay bi nao ay do',
        ),
      },
    ],
  ],
  [
    'nv',
    [
      {
        meaning: 'nhiệm vụ',
        before: words('lam lm giao hoan don xong xog thanh nhan'),
        after: words('hang ngay moi tiep don'),
      },
      {
        meaning: 'nhân viên',
        before: words('tuyen la goi cua ban'),
        after: words('ngan nh cskh tu kinh van ban giao cong cty ho'),
      },
    ],
  ],
  [
    'tn',
    [
      {
        meaning: 'tin nhắn',
        before: words('gui cai doc xem cac rep may'),
        after: words('nay cua tu den lua'),
      },
      { meaning: 'thu nhập', after: words('cao on them hap') },
    ],
  ],
  [
    'tt',
    [
      { meaning: 'thanh toán', after: words('tien qua truoc trc don hoa online lien the') },
      {
        meaning: 'thông tin',
        before: words('lay cap cung gui xem dien ca bao'),
        after: words('ca cua khach kh'),
      },
    ],
  ],
  [
    'hd',
    [
      { meaning: 'hợp đồng', before: words('ky huy theo pham vi'), after: words('vay lao ky') },
      { meaning: 'hướng dẫn', after: words('cach lam lm cu the') },
    ],
  ],
  [
    'bt',
    [
      {
        meaning: 'biết',
        before: words('ko k khong hok ai cho chua ch co'),
        after: words('la ai duoc dc'),
      },
    ],
  ],
  [
    'h',
    [
      {
        meaning: 'giờ',
        before: words('bay may den tu gio'),
        after: words('minh e m a c b t moi ms di lam lm'),
      },
    ],
  ],
  [
    'ms',
    [
      {
        meaning: 'mới',
        before: words('so tk dt tai may xe tien thi gio no app sim ai'),
        after: words('dc duoc co biet bik nhan cho rut mua vao vo ve toi den xong xog'),
      },
    ],
  ],
  ['nc', [{ meaning: 'nước', before: words('nha trong'), after: words('ngoai mat') }]],
  [
    'ns',
    [
      {
        meaning: 'nói',
        before: words('no a e c ai ca me ba co k ko'),
        after: words('la k ko cho trc vs tren that chuyen'),
      },
    ],
  ],
  [
    'bn',
    [
      {
        meaning: 'bao nhiêu',
        before: words('het gia tra la duoc dc lai'),
        after: words('tien vay 1'),
      },
      { meaning: 'bạn', before: words('cac moi may cho'), after: words('nao oi be') },
    ],
  ],
  ['v', [{ meaning: 'vậy', before: words('sao the gi j nao ai lam lm nhu dau') }]],
]);
