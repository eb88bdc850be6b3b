import type { ProtectList, ReferenceData, Signal } from '../../domain/index.js';
import { type Evidence, rounded, sigmoid, toSignal } from '../evidence.js';
import type { Model } from '../model/model.js';
import { type BrandIndex, createBrandIndex } from './brand-index.js';
import {
  type BrandMatch,
  cheap,
  matchBrand,
  type NameTechnique,
  playsSuffix,
} from './brand-rules.js';
import { looksGenerated } from './generated.js';
import { type HostParts, hostParts } from './host-parts.js';
import { NameLetters } from './name-letters.js';
import { nameLogit } from './name-ngrams.js';
import { GAMBLING, isGamblingStem, LURE, wordKinds } from './word-finder.js';

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
/** The most that letters add or take away. Alone they accuse nobody, not under a cheap ending either: −3 + 2.2 + 0.7 stays below even odds. */
const LETTERS_MOST = 2.2;
const LETTERS_LEAST = 3;
/** Beside text, page and record, which say more, letters count for less. */
const LETTERS_MOST_BESIDE = 1.2;
const LETTERS_LEAST_BESIDE = 1.5;

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

/** Names that score less than this come without their signals: nobody reads why a harmless name is harmless. */
const QUIET = 0.1;
const PRIOR: Evidence = {
  code: 'prior',
  weight: NAME_PRIOR,
  reason: 'Phần lớn tên miền không liên quan lừa đảo',
  reasonEn: 'Most names have nothing to do with fraud',
};
const PRIOR_SIGNAL = toSignal(PRIOR, 1);
const NO_SIGNALS: readonly Signal[] = [];

/** Scores host names by themselves. Never throws; what is no host name scores 0. */
export function createNameScorer(deps: NameDependencies): NameScorer {
  const { protect, model } = deps;
  const index = createBrandIndex(deps.reference.brands);
  return (name) => {
    const parts = hostParts(name, protect);
    const settled = settle(parts, protect);
    if (parts === undefined || settled !== undefined) return scored(name, settled ?? NOTHING);
    const rules = ruleFindings(parts, index);
    if (!model || parts.shared) return scored(name, rules);
    const weight = letterWeight(nameLogit(lettersRead(parts), model.names));
    const score = rules === NOTHING ? sigmoid(NAME_PRIOR + weight) : 1;
    if (score < QUIET) return { name, score, signals: NO_SIGNALS };
    return scored(name, withEvidence(rules, lettersEvidence(parts, weight)));
  };
}

function scored(name: string, { evidence, brand, technique }: NameFindings): NameScore {
  if (evidence.length === 0) return { name, score: 0, signals: NO_SIGNALS };
  const signals = [PRIOR_SIGNAL];
  let logit = PRIOR_SIGNAL.weight;
  for (const item of evidence) {
    const signal = toSignal(item, 1);
    signals.push(signal);
    logit += signal.weight;
  }
  const score = sigmoid(logit);
  // Spelled out: spreads of what may be missing cost more than the rest.
  if (technique === undefined) return { name, score, signals };
  if (brand === undefined) return { name, score, technique, signals };
  return { name, score, brand, technique, signals };
}

/** Evidence of a host name for fusion with other evidence. */
export function createNameExaminer({ reference, protect, model }: NameDependencies): NameExaminer {
  const index = createBrandIndex(reference.brands);
  return (host) => {
    const parts = hostParts(host, protect);
    const settled = settle(parts, protect);
    if (parts === undefined || settled !== undefined) return settled ?? NOTHING;
    const rules = ruleFindings(parts, index);
    if (!model || parts.shared) return rules;
    const weight = letterWeight(nameLogit(lettersRead(parts), model.names));
    const beside = Math.max(-LETTERS_LEAST_BESIDE, Math.min(LETTERS_MOST_BESIDE, weight));
    const letters = lettersEvidence(parts, beside);
    const gambling = beside > 0 && nameLogit(lettersRead(parts), model.gamblingNames) > 0;
    return withEvidence(rules, gambling ? { ...letters, category: 'gambling' } : letters);
  };
}

/** What needs no judging: no host name, an official or protected one, a shared host itself. `undefined` for all others. */
function settle(parts: HostParts | undefined, protect: ProtectList): NameFindings | undefined {
  if (!parts) return NOTHING;
  const verdict = protect.host(parts.host);
  if (verdict.protected) return { evidence: [official(parts.host, verdict.owner)] };
  // The shared host itself has no customer to judge.
  return parts.shared === 'itself' ? NOTHING : undefined;
}

function official(host: string, owner: string): Evidence {
  return {
    code: 'name.official',
    weight: OFFICIAL_WEIGHT,
    reason: `${host} là tên miền chính thức hoặc được bảo vệ của ${owner}`,
    reasonEn: `Official or protected name of ${owner}`,
  };
}

/** What the rules find, in the shared `NOTHING` where that is nothing. */
function ruleFindings(parts: HostParts, index: BrandIndex): NameFindings {
  const { letters, from, to } = parts;
  const match = matchBrand(parts, index);
  const stem = isGamblingStem(letters.units, from, to) && !parts.ending.endsWith('vn');
  const kinds = wordKinds(letters.units, to) | (stem ? GAMBLING : 0);
  const suffix = !match && playsSuffix(parts);
  const isCheap = !parts.shared && cheap(parts);
  const generated = looksGenerated(letters.units, from, to, parts.digits);
  if (!match && kinds === 0 && !suffix && !isCheap && !generated) return NOTHING;
  const evidence: Evidence[] = [];
  if (match) evidence.push(brandEvidence(parts, match));
  if (suffix) evidence.push(plain('fake_suffix', 2.6, parts.host));
  if ((kinds & GAMBLING) !== 0) evidence.push(plain('gambling', 2.6, parts.host));
  if ((kinds & LURE) !== 0) evidence.push(plain('lure_words', 1.8, parts.host));
  if (isCheap) evidence.push(cheapEvidence(parts));
  if (generated) evidence.push(plain('generated', 0.7, parts.host));
  if (match) return { evidence, brand: match.entry.brand.id, technique: match.technique };
  const technique = techniqueOf(evidence);
  return technique === undefined ? { evidence } : { evidence, technique };
}

function cheapEvidence({ ending }: HostParts): Evidence {
  return {
    code: 'name.cheap_ending',
    weight: 0.7,
    reason: `Đuôi tên miền rẻ .${ending}`,
    reasonEn: 'Ending sold for next to nothing',
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
  const evidence = {
    code: `name.${technique}`,
    weight,
    reason: `Tên miền ${host}: ${vi}`,
    reasonEn: `Host name: ${en}`,
  };
  return technique === 'gambling' ? { ...evidence, category: 'gambling' } : evidence;
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

/** Rises and falls with the log-odds of the letters, ever slower: letters order names, and alone accuse none. */
function letterWeight(logit: number): number {
  const most = logit > 0 ? LETTERS_MOST : LETTERS_LEAST;
  return rounded(most * Math.tanh(logit / most));
}

/** The name as it is read: without what only machines see of an international one. */
function readName({ host, label, ending, imitated }: HostParts): string {
  return imitated ? `${label}.${ending}` : host;
}

const readLetters = new NameLetters();

function lettersRead(parts: HostParts): NameLetters {
  return parts.whole ? parts.letters : readLetters.read(readName(parts));
}

function lettersEvidence(parts: HostParts, weight: number): Evidence {
  const name = readName(parts);
  const accuses = weight > 0;
  return {
    code: 'name.letters',
    weight,
    reason: accuses
      ? `Chữ trong tên ${name} giống các tên miền đã bị chặn`
      : `Chữ trong tên ${name} giống các tên miền bình thường`,
    reasonEn: accuses
      ? 'Letters like those of blocked names'
      : 'Letters like those of honest names',
  };
}

function withEvidence(findings: NameFindings, more: Evidence): NameFindings {
  return { ...findings, evidence: [...findings.evidence, more] };
}
