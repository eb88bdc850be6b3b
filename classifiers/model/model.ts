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

/** How evidence becomes a likelihood: a scale per code, a prior per kind of subject, and the threshold. */
export interface FusionTable {
  readonly scales: Readonly<Record<string, number>>;
  readonly priors: Readonly<Record<PriorKind, number>>;
  /** Likelihood from which a thing counts as suspected. */
  readonly threshold: number;
  /** Between this and the threshold the answer is *unclear*. */
  readonly unclearFrom: number;
}

export const PRIOR_KINDS = ['message', 'page', 'record', 'address'] as const;
export type PriorKind = (typeof PRIOR_KINDS)[number];

export interface Model {
  readonly version: string;
  readonly text: TextTable;
  readonly categories: CategoryTable;
  readonly names: LinearTable;
  readonly gamblingNames: LinearTable;
  readonly fusion: FusionTable;
}
