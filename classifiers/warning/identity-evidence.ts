import type { Evidence } from '../evidence.js';
import { type TextViews, viewText } from '../vietnamese/views.js';

interface IdentityShape {
  readonly code: string;
  readonly weight: number;
  /** What seldom stands in a text and must: a text without it costs next to nothing. */
  readonly rare?: RegExp;
  /** On the folded view; every repetition is bounded. */
  readonly pattern: RegExp;
  readonly vi: string;
  readonly en: string;
}

/** What a provider that can be found and held to account states, with its numbers. A number can be invented, so none of them settles a case. */
const SHAPES: readonly IdentityShape[] = [
  {
    code: 'honest.tax_number',
    weight: -0.8,
    pattern:
      /\b(?:mst|ma so thue|ma so doanh nghiep|msdn|gpkd|dkkd)\b[^\n\d]{0,25}\d{2}[\d\s.-]{6,14}/,
    vi: 'Nêu mã số thuế hoặc số đăng ký kinh doanh',
    en: 'States a tax or business registration number',
  },
  {
    code: 'honest.licence',
    weight: -0.9,
    pattern:
      /\b(?:giay phep|giay chung nhan|giay xac nhan|giay dang ky|quyet dinh thanh lap|gphd|gcn)\b[^\n]{0,70}?\bso\s{0,2}:?\s{0,2}\d[\w./-]{0,30}/,
    vi: 'Nêu giấy phép, giấy chứng nhận có số',
    en: 'States a numbered licence or certificate',
  },
  {
    code: 'honest.yearly_rate',
    weight: -0.9,
    rare: /%/,
    pattern:
      /\b(?:lai suat|apr)\b[^\n%]{0,60}\d{1,2}(?:[.,]\d{1,2})?\s?%[^\n]{0,20}?(?:\/|mot|moi|theo)?\s?nam\b/,
    vi: 'Công bố lãi suất theo năm',
    en: 'States a yearly rate',
  },
  {
    code: 'honest.switchboard',
    weight: -0.6,
    rare: /1[89]00/,
    pattern: /\b(?:tong dai|hotline|duong day nong|lien he|goi)\b[^\n]{0,25}?\b1[89]00\b/,
    vi: 'Dẫn về số tổng đài',
    en: 'Points to a switchboard number',
  },
];
/** A page's tax number counts only together with what else names its owner: see `companyEvidence`. */
const SHAPES_OF_PAGES = SHAPES.filter(({ code }) => code !== 'honest.tax_number');
const HEAD_UNITS = 20_000;
/** Who a page belongs to stands at its end. */
const FOOT_UNITS = 4_000;

/** Counter-evidence: stated legal identity, licences, yearly rates and switchboards, each with the words it rests on. */
export function identityEvidence(views: TextViews, isPage = false): Evidence[] {
  if (views.tokenCount === 0) return [];
  const head = viewText(views.folded, 0, Math.min(views.length, HEAD_UNITS));
  const footAt = Math.max(head.length, views.length - FOOT_UNITS);
  const foot = footAt < views.length ? viewText(views.folded, footAt, views.length) : '';
  return (isPage ? SHAPES_OF_PAGES : SHAPES).flatMap((shape) => {
    const inHead = find(shape, head);
    const found = inHead ?? find(shape, foot);
    if (!found) return [];
    const from = found.index + (inHead ? 0 : footAt);
    const span = {
      field: 'text',
      start: views.starts[from] ?? 0,
      end: views.ends[from + found[0].length - 1] ?? 0,
    };
    const { code, weight, vi, en } = shape;
    return [{ code, weight, reason: vi, reasonEn: en, span }];
  });
}

function find({ pattern, rare }: IdentityShape, text: string): RegExpExecArray | null {
  return text === '' || rare?.test(text) === false ? null : pattern.exec(text);
}
