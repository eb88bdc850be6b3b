import type { ProtectList, ReferenceData, Signal } from '../../domain/index.js';
import { type Evidence, sigmoid, toSignal } from '../evidence.js';
import type { Model } from '../model/model.js';
import { type BrandIndex, createBrandIndex } from './brand-index.js';
import {
  type BrandMatch,
  cheap,
  matchBrand,
  type NameTechnique,
  playsSuffix,
} from './brand-rules.js';
import { type HostParts, hostParts } from './host-parts.js';
import { nameLogit } from './name-ngrams.js';
import { GAMBLING_WORDS, LURE_WORDS } from './name-words.js';

export interface NameScore {
  readonly name: string;
  /** Likelihood that the name alone is one of a scam. */
  readonly score: number;
  /** Brand it imitates, by id. */
  readonly brand?: string;
  readonly technique?: NameTechnique;
  readonly signals: readonly Signal[];
}

export type NameScorer = (host: string) => NameScore;

export interface NameDependencies {
  readonly reference: Pick<ReferenceData, 'brands'>;
  readonly protect: ProtectList;
  /** Adds the letters of the name to the rules. */
  readonly model?: Pick<Model, 'names' | 'gamblingNames'>;
}

/** What the rules say of a name before a prior is added. */
export interface NameFindings {
  readonly evidence: readonly Evidence[];
  readonly brand?: string;
  readonly technique?: NameTechnique;
}

export type NameExaminer = (host: string) => NameFindings;

/** Log-odds that a name nobody has spoken about belongs to a scam. */
const NAME_PRIOR = -3;
const OFFICIAL_WEIGHT = -8;
const NOTHING: NameFindings = { evidence: [] };
/** Letters alone may add this much, never accuse by themselves. */
const LETTERS_MOST = 1.2;
const LETTERS_SHARE = 0.4;
/** Gambling names are a dialect of their own, learned against all other names: their letters say more. */
const GAMBLING_SHARE = 0.9;

const REASONS: Readonly<Record<NameTechnique, { vi: string; en: string }>> = {
  fake_suffix: { vi: 'đặt trước đuôi giả kiểu “.vn-xx”', en: 'put before a fake “.vn-xx” ending' },
  brand_in_subdomain: {
    vi: 'nằm ở tên miền con của chủ khác',
    en: 'in a sub-domain of somebody else',
  },
  brand_with_words: { vi: 'ghép thêm từ', en: 'combined with other words' },
  wrong_ending: {
    vi: 'dùng đuôi tên miền khác chính chủ',
    en: 'under another ending than the official one',
  },
  typo: { vi: 'viết sai gần giống', en: 'misspelt' },
  look_alike_letters: { vi: 'viết bằng ký tự trông giống', en: 'written with look-alike letters' },
  brand_inside: { vi: 'nằm trong tên dài hơn', en: 'inside a longer name' },
  brand_on_shared_host: { vi: 'trên dịch vụ lưu trữ chung', en: 'on a shared host' },
  gambling: { vi: 'tên kiểu cờ bạc', en: 'gambling name' },
  lure_words: { vi: 'từ mồi trong tên', en: 'lure words in the name' },
  generated: { vi: 'tên như sinh tự động', en: 'looks generated' },
  letters: { vi: 'chuỗi chữ cái', en: 'letters' },
};

/** Scores host names by themselves. Never throws; what is no host name scores 0. */
export function createNameScorer(deps: NameDependencies): NameScorer {
  const examine = createNameExaminer(deps);
  return (host) => {
    const found = examine(host);
    const prior: Evidence = {
      code: 'prior',
      weight: NAME_PRIOR,
      reason: 'Phần lớn tên miền không liên quan lừa đảo',
      reasonEn: 'Most names have nothing to do with fraud',
    };
    const signals = [prior, ...found.evidence].map((item) => toSignal(item, 1));
    const logit = signals.reduce((sum, signal) => sum + signal.weight, 0);
    const { brand, technique } = found;
    return {
      name: host,
      score: found.evidence.length === 0 ? 0 : sigmoid(logit),
      ...(brand === undefined ? {} : { brand }),
      ...(technique === undefined ? {} : { technique }),
      signals,
    };
  };
}

/** Evidence of a host name for fusion with other evidence. */
export function createNameExaminer({ reference, protect, model }: NameDependencies): NameExaminer {
  const index = createBrandIndex(reference.brands);
  return (host) => {
    const parts = hostParts(host, protect);
    if (!parts) return NOTHING;
    const verdict = protect.host(parts.host);
    if (verdict.protected) return { evidence: [official(parts.host, verdict.owner)] };
    if (protect.sharedHost(parts.host)?.domain === parts.host) return NOTHING;
    return examineParts(parts, index, model);
  };
}

function official(host: string, owner: string): Evidence {
  return {
    code: 'name.official',
    weight: OFFICIAL_WEIGHT,
    reason: `${host} là tên miền chính thức hoặc được bảo vệ của ${owner}`,
    reasonEn: `Official or protected name of ${owner}`,
  };
}

function examineParts(
  parts: HostParts,
  index: BrandIndex,
  model: NameDependencies['model'],
): NameFindings {
  const match = matchBrand(parts, index);
  const evidence: Evidence[] = [];
  if (match) evidence.push(brandEvidence(parts, match));
  else if (playsSuffix(parts)) evidence.push(plain('fake_suffix', 2.6, parts.host));
  evidence.push(...wordEvidence(parts));
  if (cheap(parts) && !parts.shared)
    evidence.push({
      ...plain('letters', 0.7, parts.host),
      code: 'name.cheap_ending',
      reason: `Đuôi tên miền rẻ .${parts.ending}`,
      reasonEn: 'Ending sold for next to nothing',
    });
  if (looksGenerated(parts.label)) evidence.push(plain('generated', 0.7, parts.host));
  if (model && !parts.shared) evidence.push(...letterEvidence(parts, model));
  const technique = match?.technique ?? techniqueOf(evidence);
  return {
    evidence,
    ...(match ? { brand: match.entry.brand.id } : {}),
    ...(technique === undefined ? {} : { technique }),
  };
}

function techniqueOf(evidence: readonly Evidence[]): NameTechnique | undefined {
  const codes = evidence.map((item) => item.code);
  return (['fake_suffix', 'gambling', 'lure_words', 'generated'] as const).find((technique) =>
    codes.includes(`name.${technique}`),
  );
}

function plain(technique: NameTechnique, weight: number, host: string): Evidence {
  const { vi, en } = REASONS[technique];
  return {
    code: `name.${technique}`,
    weight,
    reason: `Tên miền ${host}: ${vi}`,
    reasonEn: `Host name: ${en}`,
    ...(technique === 'gambling' ? { category: 'gambling' as const } : {}),
  };
}

function brandEvidence(parts: HostParts, { entry, technique, weight }: BrandMatch): Evidence {
  const { vi, en } = REASONS[technique];
  const { brand, token } = entry;
  return {
    code: `name.${technique}`,
    weight,
    reason: `Tên miền ${parts.host} giả tên ${brand.name} (“${token}” ${vi})`,
    reasonEn: `Host name imitates ${brand.name} (${en})`,
    brand: brand.id,
  };
}

function wordEvidence({ label, left, host }: HostParts): Evidence[] {
  const bare = `${left.join('')}${label}`.replace(/[-_]/g, '');
  const found: Evidence[] = [];
  if (GAMBLING_WORDS.some((word) => bare.includes(word))) found.push(plain('gambling', 2.6, host));
  if (LURE_WORDS.some((word) => bare.includes(word))) found.push(plain('lure_words', 1.8, host));
  return found;
}

/** Long runs of consonants, or letters and digits in turns. */
function looksGenerated(label: string): boolean {
  if (label.length < 7) return false;
  const turns = (label.match(/[a-z]\d|\d[a-z]/g) ?? []).length;
  return turns >= 4 || /[bcdfghjklmnpqrstvwxz]{7,}/.test(label) || /^\d{6,}$/.test(label);
}

function letterEvidence(
  parts: HostParts,
  model: NonNullable<NameDependencies['model']>,
): Evidence[] {
  const name = `${parts.label}.${parts.ending}`;
  const gambling = nameLogit(name, model.gamblingNames) * GAMBLING_SHARE;
  const threat = Math.min(LETTERS_MOST, nameLogit(name, model.names) * LETTERS_SHARE);
  const weight = Math.max(-1.5, threat, gambling);
  if (Math.abs(weight) < 0.1) return [];
  return [
    {
      code: 'name.letters',
      weight,
      reason:
        weight > 0
          ? `Chữ trong tên ${name} giống các tên miền đã bị chặn`
          : `Chữ trong tên ${name} giống các tên miền bình thường`,
      reasonEn:
        weight > 0 ? 'Letters like those of blocked names' : 'Letters like those of honest names',
      ...(gambling > 0.5 && gambling >= threat ? { category: 'gambling' as const } : {}),
    },
  ];
}
