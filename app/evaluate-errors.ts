import type { MeasuredRow } from '../classifiers/index.js';
import type { ArtefactExtractor } from '../crawler/index.js';
import type { Category, Signal } from '../domain/index.js';
import { maskFindingText } from '../review/index.js';

/** An error as it may be shown: personal data masked, texts cut. */
export interface ErrorLine {
  readonly id: string;
  readonly source: string;
  readonly score: number;
  readonly labelled: Category | 'scam';
  readonly stated: Category;
  readonly text: string;
  readonly signals: readonly Pick<Signal, 'code' | 'weight' | 'reason'>[];
}

/** Longest text of an error, in characters. */
const SHOWN = 80;
const SIGNALS_SHOWN = 4;
/** Masking reads no more than this: what is shown stands at the beginning. */
const READ = 2_000;

/** The worst errors: honest things accused, surest first, and scams missed, lowest first. */
export function worstErrors(
  rows: readonly MeasuredRow[],
  most: number,
  extract: ArtefactExtractor,
): { accused: ErrorLine[]; missed: ErrorLine[] } {
  const line = (row: MeasuredRow): ErrorLine => errorLine(row, extract);
  const accused = rows
    .filter(({ scam, suspected }) => !scam && suspected)
    .sort((a, b) => b.score - a.score);
  const missed = rows
    .filter(({ scam, suspected }) => scam && !suspected)
    .sort((a, b) => a.score - b.score);
  return { accused: accused.slice(0, most).map(line), missed: missed.slice(0, most).map(line) };
}

function errorLine(row: MeasuredRow, extract: ArtefactExtractor): ErrorLine {
  const shown = (text: string): string => shortened(masked(text, extract));
  return {
    id: row.id,
    source: row.source,
    score: row.score,
    labelled: row.scam ? (row.labelled ?? 'scam') : 'none',
    stated: row.category,
    text: shown(row.text),
    signals: row.signals
      .slice(0, SIGNALS_SHOWN)
      .map(({ code, weight, reason }) => ({ code, weight, reason: shown(reason) })),
  };
}

function masked(text: string, extract: ArtefactExtractor): string {
  const part = text.slice(0, READ);
  return maskFindingText(part, extract({ text: part }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${[...line].slice(0, SHOWN - 1).join('')}…`;
}
