import type { NameExample } from './example.js';
import { seededRandom } from './logistic.js';

const TRADES =
  'noithat xaydung dulich khachsan nhahang luat ketoan thietke inan quangcao vantai oto xemay dienlanh dientu maytinh dienthoai phukien thoitrang giaydep mypham lamdep spa nhakhoa phongkham benhvien duocpham thucpham nongsan thuysan caphe tra banhkeo hoatuoi quatang sach vanphongpham giaoduc tienganh duhoc daotao trungtam truonghoc mamnon batdongsan nhadat canho vesinh baove moitruong nangluong dien nuoc cokhi theps gach sonnuoc cuanhom kientruc vatlieu thietbi maymoc congnghe phanmem website hosting truyenthong sukien nhiepanh studio cuoi amthanh thethao bongda yoga gym xedap cauca thucung meo ruou bia hoaqua rau gao yensao nhansam dongho trangsuc vangbac sofa rem nem chan khuyenmai giare muaban raovat magiamgia tintuc bao tapchi diendan congdong blog thuvien tailieu lichsu vanhoa amnhac phim truyen nauan'.split(
    ' ',
  );
const NAMES =
  'minh anh hoang phat thanh cong dai nam viet hung long phu quy an binh tam duc thien phuc hai au chau dong tay bac phuong hoa sen lan mai truc thao linh ngoc kim ngan bao gia khang thinh vinh loc tho hanoi saigon danang hue dalat nhatrang cantho haiphong vungtau phuquoc binhduong dongnai nghean thanhhoa tan trung tuan khoa quan son thuy nguyen tran le pham vu dang bui do ho ngo duong ly'.split(
    ' ',
  );
const ADDED = 'vietnam vn online 24h shop store group giare uytin tot dep xinh'.split(' ');
const NUMBERS = ['24', '365', '360', '123', '68', '79', '1', '2'];
const ENDINGS =
  'vn vn vn vn vn vn com.vn com.vn com.vn com.vn com.vn com com com com net edu.vn org.vn'.split(
    ' ',
  );
const PREFIXES = '- - - - - - - shop. blog. mail. cdn. forum. tuyendung. daotao. thuvien.'
  .replace(/-/g, '')
  .split(' ');
const COUNT = 6_000;
const SEED = 20_261_122;

/** Honest Vietnamese names written by rule, not seen: what shops, schools and offices call themselves. For training only. */
export function writtenNames(): NameExample[] {
  const random = seededRandom(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const hosts = new Set<string>();
  while (hosts.size < COUNT)
    hosts.add(`${pick(PREFIXES)}${labelOf(pick, random)}.${pick(ENDINGS)}`);
  return [...hosts].map((host) => ({ host, label: 'benign', kind: 'written', firstSeen: '' }));
}

function labelOf(pick: (list: readonly string[]) => string, random: () => number): string {
  const trade = pick(TRADES);
  const name = `${pick(NAMES)}${random() < 0.67 ? pick(NAMES) : ''}`;
  const forms = [
    trade + name,
    name + trade,
    trade + pick(TRADES),
    `${trade}-${name}`,
    `${name}${pick(NAMES)}`,
    trade + pick(ADDED) + (random() < 0.6 ? '' : name),
  ];
  return pick(forms) + (random() < 0.05 ? pick(NUMBERS) : '');
}
