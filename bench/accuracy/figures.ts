import {
  areaUnderCurve,
  barAtRate,
  type Calibration,
  calibrationOf,
  type ShareOf,
  wilsonOf,
} from '../../classifiers/index.js';
import { type Category, SUSPECT_CATEGORIES } from '../../domain/index.js';
import type { Verdict } from './contenders.js';
import { FORMS, type Form } from './forms.js';
import { type BenchItem, groupOf, isScam, KIND_GROUPS, type KindGroup } from './item.js';

/** One item in one of its forms, judged. */
export interface Judged {
  readonly item: BenchItem;
  readonly form: Form;
  readonly verdict: Verdict;
}

const RATES = { at1: 0.01, at2: 0.02, at3: 0.03 } as const;

export interface GroupFigures {
  readonly scamItems: number;
  readonly honestItems: number;
  readonly auc: number;
  /** Recall where at most 1, 2 and 3 % of the group's honest samples are let through. */
  readonly recallAt: Readonly<Record<keyof typeof RATES, ShareOf>>;
  /** As shipped. */
  readonly recall: ShareOf;
  readonly falsePositives: ShareOf;
}

interface FormFigures {
  readonly recall: ShareOf;
  readonly falsePositives: ShareOf;
  /** At the bar that lets 2 % of all honest texts through. */
  readonly recallAt2: ShareOf;
  /** Points of recall lost against the accented form, at that bar. */
  readonly lost: number;
  /** At the bar that lets 2 % of the honest texts of this form through: as if all were written so. */
  readonly recallAt2Alone: ShareOf;
}

interface CategoryFigures {
  readonly recall: ShareOf;
  /** Of the found ones, those given this category. */
  readonly named: ShareOf;
  /** Honest items in the same words that were suspected. */
  readonly falsePositives: ShareOf;
}

export interface ContenderFigures {
  readonly groups: Readonly<Partial<Record<KindGroup, GroupFigures>>>;
  readonly forms: Readonly<Record<Form, FormFigures>>;
  readonly categories: Readonly<Partial<Record<Category, CategoryFigures>>>;
  /** Of the found ones, those given the right category. */
  readonly named?: ShareOf;
  /** Suspected honest items by what they are. */
  readonly accused: Readonly<Record<string, ShareOf>>;
  readonly calibration?: Calibration;
}

/** All figures of one contender. Shares are of samples; their intervals count each item once, however many forms it has. */
export function figuresOf(judged: readonly Judged[]): ContenderFigures {
  const texts = judged.filter(({ item }) => groupOf(item) === 'texts');
  const named = namedShare(judged);
  const calibration = calibrationOfStated(judged);
  const groups = KIND_GROUPS.map(
    (group) => [group, judged.filter(({ item }) => groupOf(item) === group)] as const,
  ).filter(([, rows]) => rows.length > 0);
  return {
    groups: Object.fromEntries(groups.map(([group, rows]) => [group, groupFigures(rows)])),
    forms: formFigures(texts),
    categories: categoryFigures(judged),
    ...(named ? { named } : {}),
    accused: accusedByGenre(judged),
    ...(calibration ? { calibration } : {}),
  };
}

const suspected = ({ verdict }: Judged): boolean => verdict.suspected;
const scores = (rows: readonly Judged[]): number[] => rows.map(({ verdict }) => verdict.score);

/** The share of rows for which `holds`, its interval over distinct items. */
function share(rows: readonly Judged[], holds: (row: Judged) => boolean): ShareOf {
  const items = new Set(rows.map(({ item }) => item.id)).size;
  return wilsonOf(items === 0 ? 0 : rows.filter(holds).length / rows.length, items);
}

function sides(rows: readonly Judged[]): { scam: Judged[]; honest: Judged[] } {
  return {
    scam: rows.filter(({ item }) => isScam(item)),
    honest: rows.filter(({ item }) => !isScam(item)),
  };
}

function groupFigures(rows: readonly Judged[]): GroupFigures {
  const { scam, honest } = sides(rows);
  const recallAt = (rate: number): ShareOf => recallAtRate(scam, honest, rate);
  const recall = share(scam, suspected);
  const falsePositives = share(honest, suspected);
  return {
    scamItems: recall.of,
    honestItems: falsePositives.of,
    auc: areaUnderCurve(scores(scam), scores(honest))?.value ?? Number.NaN,
    recallAt: {
      at1: recallAt(RATES.at1),
      at2: recallAt(RATES.at2),
      at3: recallAt(RATES.at3),
    },
    recall,
    falsePositives,
  };
}

function recallAtRate(scam: readonly Judged[], honest: readonly Judged[], rate: number): ShareOf {
  const bar = barAtRate(scores(honest), rate);
  return share(scam, ({ verdict }) => verdict.score > bar);
}

function formFigures(texts: readonly Judged[]): Record<Form, FormFigures> {
  const { scam, honest } = sides(texts);
  const bar = barAtRate(scores(honest), RATES.at2);
  const above = (form: Form): ShareOf =>
    share(of(scam, form), ({ verdict }) => verdict.score > bar);
  const accented = above('accented').share;
  const figures = (form: Form): FormFigures => ({
    recall: share(of(scam, form), suspected),
    falsePositives: share(of(honest, form), suspected),
    recallAt2: above(form),
    lost: accented - above(form).share,
    recallAt2Alone: recallAtRate(of(scam, form), of(honest, form), RATES.at2),
  });
  const [first, second, third, fourth] = FORMS;
  return {
    [first]: figures(first),
    [second]: figures(second),
    [third]: figures(third),
    [fourth]: figures(fourth),
  };
}

function of(rows: readonly Judged[], form: Form): Judged[] {
  return rows.filter((row) => row.form === form);
}

function categoryFigures(judged: readonly Judged[]): Partial<Record<Category, CategoryFigures>> {
  const rows = SUSPECT_CATEGORIES.map((category): [Category, CategoryFigures] => {
    const scam = judged.filter(({ item }) => item.category === category);
    return [
      category,
      {
        recall: share(scam, suspected),
        named: share(scam.filter(suspected), ({ verdict }) => verdict.category === category),
        falsePositives: share(
          judged.filter(({ item }) => item.near === category),
          suspected,
        ),
      },
    ];
  });
  return Object.fromEntries(rows.filter(([, { recall }]) => recall.of > 0));
}

function namedShare(judged: readonly Judged[]): ShareOf | undefined {
  const found = judged.filter((row) => isScam(row.item) && suspected(row));
  return found.some(({ verdict }) => verdict.category !== undefined)
    ? share(found, ({ item, verdict }) => verdict.category === item.category)
    : undefined;
}

function accusedByGenre(judged: readonly Judged[]): Record<string, ShareOf> {
  const honest = sides(judged).honest;
  const genres = [...new Set(honest.map(({ item }) => item.genre ?? ''))].sort();
  return Object.fromEntries(
    genres.map((genre) => [
      genre,
      share(
        honest.filter(({ item }) => item.genre === genre),
        suspected,
      ),
    ]),
  );
}

/** Of what states a likelihood; a word list states none. */
function calibrationOfStated(judged: readonly Judged[]): Calibration | undefined {
  const stated = judged.flatMap(({ item, verdict }) =>
    verdict.likelihood === undefined ? [] : [{ score: verdict.likelihood, scam: isScam(item) }],
  );
  return stated.length === 0 ? undefined : calibrationOf(stated);
}
