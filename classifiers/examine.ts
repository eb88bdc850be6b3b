import {
  type Brand,
  type Category,
  type ClassifierInput,
  hostOf,
  type PageFacts,
  type ProtectList,
  type ReferenceData,
  type SubjectKind,
} from '../domain/index.js';
import { type Evidence, weightOf } from './evidence.js';
import { handleEvidence } from './links/handle-evidence.js';
import { type LinkDependencies, linkEvidence } from './links/link-evidence.js';
import { paperNameEvidence } from './links/paper-name-evidence.js';
import { prizeEvidence } from './links/prize-evidence.js';
import { remarkEvidence } from './links/remark-evidence.js';
import type { Model } from './model/model.js';
import { createNameExaminer, type NameFindings } from './names/name-scorer.js';
import { categoryOfBrand } from './page/brand-shown.js';
import { FORUM_THREAD } from './page/forum-thread.js';
import { pageEvidenceWithImage } from './page/image-evidence.js';
import { createPageContext } from './page/page-context.js';
import { type PageJudgement, pageEvidence } from './page/page-evidence.js';
import { asksForSecrets } from './page/secret-fields.js';
import { appEvidence } from './records/app-evidence.js';
import { channelEvidence } from './records/channel-evidence.js';
import { lowStarReviews, subjectText } from './records/record-text.js';
import { hiddenTradeEvidence } from './text/hidden-trade.js';
import { cueEvidence, findPhrases, phraseEvidence } from './text/lexicon.js';
import { createTextJudge, type TextJudgement } from './text/text-model.js';
import { writingEvidence } from './text/writing-evidence.js';
import { detectLanguage } from './vietnamese/language.js';
import { createViews, type TextViews, ViewReader } from './vietnamese/views.js';
import { companyEvidence } from './warning/company-identity.js';
import { discountQuoted, hostEvidence, warningEvidence } from './warning/counter-evidence.js';
import { identityEvidence } from './warning/identity-evidence.js';
import { noticeEvidence } from './warning/notice-evidence.js';
import { ownVoiceEvidence, quietReported } from './warning/own-voice.js';
import { readStance, type Stance } from './warning/stance-evidence.js';

export interface Examination {
  /** Evidence with weights before the learned scales; the prior comes with fusion. */
  readonly evidence: readonly Evidence[];
  readonly trained: ReadonlyMap<Category, number>;
  /** Overwritten by the examiner's next examination. */
  readonly views: TextViews;
  readonly host: string;
  readonly language: string;
  readonly brand?: string;
  /** From this offset on the text was read from the picture of the page. */
  readonly imageAt?: number;
}

export interface ExamineDependencies {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly model: Pick<Model, 'text' | 'categories' | 'names' | 'gamblingNames'>;
}

export type Examiner = (input: ClassifierInput) => Examination;

/** The cascade's members, cheap to dear: names, text, page, records. Each adds evidence; none decides. */
export function createExaminer({ reference, protect, model }: ExamineDependencies): Examiner {
  const { brands } = reference;
  const examineName = createNameExaminer({ reference, protect, model });
  const textJudge = createTextJudge(model.text, model.categories);
  const brandById = new Map(brands.map((brand) => [brand.id, brand]));
  const links: LinkDependencies = {
    examineName,
    protect,
    categoryOf: (id) => {
      const brand = brandById.get(id);
      return brand && categoryOfBrand(brand);
    },
  };
  const pages = createPageContext(reference, protect);
  const judgePage = ({ page, imageText }: ClassifierInput, text: string) => {
    if (!page) return undefined;
    return imageText
      ? pageEvidenceWithImage(page, pages, { text, imageText })
      : pageEvidence(page, pages);
  };
  const reader = new ViewReader();
  const ownReader = new ViewReader();
  /** Counter-evidence of who says what. */
  const standing = (
    views: TextViews,
    stance: Stance | undefined,
    judged: TextJudgement,
    words: number,
  ): Evidence[] => {
    if (stance === undefined) return [];
    const read = (own: string): number =>
      weightOf(textJudge.judge(ownReader.read(own), { words, style: true }).evidence);
    return [
      ...stance.evidence,
      ...ownVoiceEvidence(views, stance, weightOf(judged.evidence), read),
    ];
  };
  /** What stands around the words of a text: addresses written in it, who says what, and the marks of its sender. A page's links are its facts. */
  const outer = (kind: SubjectKind, views: TextViews, judged: TextJudgement, words: number) => {
    const linked = kind === 'page' ? [] : linkEvidence(views.original, links);
    if (!isOneText(kind)) return { stance: undefined, evidence: linked };
    const heard = weightOf(judged.evidence) > WORTH_HEARING;
    const stance = heard ? readStance(views, linked) : undefined;
    const hidden = hiddenTradeEvidence(views);
    const evidence = [
      ...linked,
      // Whoever hides the words of a trade sells, whatever else he tells of.
      ...(hidden.length > 0 ? hidden : standing(views, stance, judged, words)),
      ...senderEvidence(kind, views, linked, stance),
    ];
    return { stance, evidence };
  };
  return (input) => {
    const address = input.url ?? input.page?.url ?? '';
    // A message has none, and finding that out by parsing costs more than its words.
    const host = address === '' ? '' : hostOf(address);
    const { text, field, imageAt } = subjectText(input);
    const views = reader.read(text);
    const names = examineName(host);
    const page = judgePage(input, text);
    const language = detectLanguage(text);
    const words = trustInWords(language, input, page);
    const judged = textJudge.judge(views, { words, style: input.kind !== 'page' });
    const around = outer(input.kind, views, judged, words);
    const said = textEvidence(views, { stance: around.stance, facts: input.page, page });
    const evidence = [
      ...withCategory(names, brandById),
      ...hostEvidence(host),
      ...inField(said, field),
      ...inField(judged.evidence, field),
      ...inField(around.evidence, field),
      ...sideEvidence(input, text, said),
      ...(page?.evidence ?? []),
      ...recordEvidence(input, brands, protect),
    ];
    const brand = names.brand ?? page?.brand?.id ?? evidence.find((item) => item.brand)?.brand;
    return {
      evidence,
      trained: judged.categories,
      views,
      host,
      language,
      ...(brand ? { brand } : {}),
      ...(imageAt === undefined ? {} : { imageAt }),
    };
  };
}

/** Trained on Vietnamese: of another language the model knows little, and formal English reads like its few English scams. */
const FOREIGN_TRUST = 0.3;
/** Lists of countries, codes, names: no language at all. A single message without one is Vietnamese that hides from filters more often. */
const NO_LANGUAGE_TRUST = 0.5;
/** Honest and fake log-in and payment pages read alike (shared/data: text alone AUC 0.65): there structure decides. */
const SECRET_FORM_TRUST = 0.4;
/** A thread holds the words of several people, and of whom they tell. */
const THREAD_TRUST = 0.5;

function isOneText(kind: SubjectKind): boolean {
  return kind === 'message' || kind === 'post' || kind === 'call';
}

function trustInWords(
  language: string,
  { kind, page }: ClassifierInput,
  judged: PageJudgement | undefined,
): number {
  const unknown = isOneText(kind) ? 1 : NO_LANGUAGE_TRUST;
  const known = language === 'vi' ? 1 : language === 'und' ? unknown : FOREIGN_TRUST;
  if (page && asksForSecrets(page)) return known * SECRET_FORM_TRUST;
  const thread = judged?.evidence.some(({ code }) => code === FORUM_THREAD) === true;
  return thread ? known * THREAD_TRUST : known;
}

/** Words that clear a text by themselves need no look at who says them: that is most texts. */
const WORTH_HEARING = -1.5;

/** What links and names offer, and what a provider's own messages bear. */
function senderEvidence(
  kind: SubjectKind,
  views: TextViews,
  linked: readonly Evidence[],
  stance: Stance | undefined,
): Evidence[] {
  // Whoever tells of a prize offers none.
  const tells = stance !== undefined && stance.evidence.length > 0;
  const lures = [
    ...prizeEvidence(views, linked),
    ...paperNameEvidence(views, linked),
    ...(kind === 'post' ? remarkEvidence(views, linked) : []),
    ...handleEvidence(views.original),
  ];
  return [...(tells ? [] : lures), ...noticeEvidence(views, linked)];
}

/** What vouches for an owner: a company, licences, numbers. */
const VOUCHES: ReadonlySet<string> = new Set([
  ...['honest.identity', 'honest.company', 'honest.licence', 'honest.switchboard'],
]);

/** A copy carries the terms and numbers of the page it copies: they vouch for that owner, not for the copy's. */
function withoutBorrowed(said: readonly Evidence[], foreignOwner: boolean): readonly Evidence[] {
  return foreignOwner ? said.filter(({ code }) => !VOUCHES.has(code)) : said;
}

interface Around {
  /** Who says what, where it was worth a look. */
  readonly stance: Stance | undefined;
  readonly facts: PageFacts | undefined;
  readonly page: PageJudgement | undefined;
}

function textEvidence(views: TextViews, { stance, facts, page }: Around): readonly Evidence[] {
  const found = findPhrases(views);
  const accusing = [...phraseEvidence(found, views), ...cueEvidence(found, views)];
  const said = [
    ...(stance ? quietReported(accusing, views, stance) : discountQuoted(accusing, views)),
    ...warningEvidence(found, stance?.asks === 'yes'),
    ...identityEvidence(views, facts !== undefined),
    ...(facts ? companyEvidence(views, facts, page?.doubtful === true) : []),
    ...writingEvidence(views),
  ];
  return withoutBorrowed(said, page?.foreignOwner === true);
}

/** Phrases in the title and the description that the visible text does not repeat; they carry no span into the text. */
function sideEvidence(
  { title, page }: ClassifierInput,
  text: string,
  said: readonly Evidence[],
): Evidence[] {
  const heading = title ?? page?.title ?? '';
  const side = [heading, page?.description ?? ''].filter(
    (part) => part !== '' && !text.includes(part),
  );
  if (side.length === 0) return [];
  const views = createViews(side.join(' . ').slice(0, 2_000));
  const found = findPhrases(views);
  const known = new Set(said.map(({ reason }) => reason));
  const evidence = [...phraseEvidence(found, views), ...warningEvidence(found)].filter(
    ({ reason }) => !known.has(reason),
  );
  return evidence.map(({ span: _span, ...item }) => ({
    ...item,
    weight: item.weight * 0.6,
    reason: `${item.reason} (ở tiêu đề, mô tả)`,
  }));
}

function inField(evidence: readonly Evidence[], field: string): Evidence[] {
  if (field === 'text') return [...evidence];
  return evidence.map((item) => (item.span ? { ...item, span: { ...item.span, field } } : item));
}

/** A borrowed brand points to the category of its trade. */
function withCategory(
  { evidence }: NameFindings,
  brandById: ReadonlyMap<string, Brand>,
): Evidence[] {
  return evidence.map((item) => {
    const brand = item.brand === undefined ? undefined : brandById.get(item.brand);
    return brand === undefined ? item : { ...item, category: categoryOfBrand(brand) };
  });
}

function recordEvidence(
  input: ClassifierInput,
  brands: readonly Brand[],
  protect: ProtectList,
): Evidence[] {
  const { app, channel } = input;
  return [
    ...(app ? appEvidence(app, lowStarReviews(input), brands, protect) : []),
    ...(channel ? channelEvidence(channel, brands, protect, input.url) : []),
  ];
}
