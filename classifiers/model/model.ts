import type { Category } from '../../domain/index.js';

/** A hashed linear model: `bias + scale × Σ weights[hash & mask] / √features`. */
export interface LinearTable {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int16Array;
}

/** The same over texts, in bytes: twice as many buckets in as much memory lose less to features that share one. */
export interface TextTable extends Omit<LinearTable, 'weights'> {
  readonly weights: Int8Array;
}

/** One linear model per category over the same buckets, bucket by bucket. */
export interface CategoryTable {
  readonly bits: number;
  readonly scale: number;
  readonly categories: readonly Category[];
  readonly bias: readonly number[];
  readonly weights: Int8Array;
}

/** How evidence becomes a likelihood, and from which likelihood on a thing counts as suspected: each kind has its own. */
export interface FusionTable {
  /** How far each code counts. */
  readonly scales: Readonly<Record<string, number>>;
  /** Log-odds before any evidence. */
  readonly priors: ByKind;
  /** What every scale of a kind is multiplied by, so that what is stated is what is seen. */
  readonly slopes: ByKind;
  /** Likelihood from which a thing counts as suspected. */
  readonly thresholds: ByKind;
  /** Between this and the threshold the answer is *unclear*. */
  readonly unclearFrom: ByKind;
}

/**
 * What is judged alike: messages and calls; posts and comments; pages; pages with a form that asks for secrets, which are weighed as pages
 * are but keep the wished rates of accused honest ones by themselves; channels, groups, accounts and apps; bare addresses.
 */
export const PRIOR_KINDS = ['message', 'post', 'page', 'form', 'record', 'address'] as const;
export type PriorKind = (typeof PRIOR_KINDS)[number];
export type ByKind = Readonly<Record<PriorKind, number>>;

export interface Model {
  readonly version: string;
  readonly text: TextTable;
  readonly categories: CategoryTable;
  readonly names: LinearTable;
  readonly gamblingNames: LinearTable;
  readonly fusion: FusionTable;
}
