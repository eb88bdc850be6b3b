import type { KindCalibration, Model, SourceFigures } from '../classifiers/index.js';
import { shareText } from './share-text.js';

/** What training tells of a model: data, figures on rows that neither members nor fusion had seen. */
export interface ModelCard {
  readonly version: string;
  readonly date: string;
  /** Priors, slopes and thresholds of each kind of subject. */
  readonly fusion: Pick<Model['fusion'], 'priors' | 'slopes' | 'thresholds' | 'unclearFrom'>;
  /** Of each kind with labelled rows: how far what was stated was from what was so. */
  readonly calibration: Readonly<Record<string, KindCalibration>>;
  readonly sources: Readonly<Record<string, { readonly rows: number; readonly scam: number }>>;
  readonly names: number;
  readonly rates: {
    readonly falsePositiveRate: Readonly<Record<string, number>>;
    readonly twinRate: Readonly<Record<string, number>>;
  };
  readonly method: string;
  readonly figures: Readonly<Record<string, SourceFigures>>;
}

/** The card as Markdown: every figure in it comes from `card`. */
export function renderModelCard(card: ModelCard): string {
  const { version, date, rates } = card;
  const byKind = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .map(([kind, rate]) => `${percent(rate)} (${kind}s)`)
      .join(', ');
  return `# Model card

Written by \`rasoat train\`; do not edit. Version ${version}, trained ${date}; deterministic.

**What it is.** \`model.bin\` holds a hashed linear text model (distinct syllables, folded and accented; pairs, triples, letter 3- and 4-grams,
folded; facts about the way of writing), a linear category model, letter models of host names, and the fusion table: a scale per kind of signal, for pages apart from messages, and a
prior, slope and threshold per kind of subject. Phrases, warning context, names, links and page facts are rules in code; fusion learned how far each counts. The
score is the sigmoid of the sum of the signals' weights, \`prior\` among them.
Signals \`appearance.*\` come after it, from screenshots, with stated weights that nothing was trained for (\`docs/appearance.md\`).

**What it is for.** Ordering what people review. It accuses nobody: _suspected_ is all it says. English texts count for 0.3; of
languages other than Vietnamese and English it knows nothing.

**Data** (and ${card.names} host names; no row is in the repository; nothing of the training range or the benchmark):

| set | rows | scam |
| --- | --- | --- |
${Object.entries(card.sources)
  .map(([name, { rows, scam }]) => `| ${name} | ${rows} | ${scam} |`)
  .join('\n')}

\`written\` and \`written_html\` are our own texts and pages in \`classifiers/training/written\`, each scam with honest twins meant to be mistaken. Log-in page sets
teach structure only, not words; honest forms stand under their own host, other recorded pages under an invented neutral one. Copying traces are taken out.

**Likelihood and thresholds.** Each kind's sums are put through a line (slope and prior below) fitted on rows that fusion had not seen, so that what is stated is what
is so _where as many are scams as among those rows_ (share of scams below). Where fewer are, the same evidence means less: a likelihood of 0.70 learned at 35 % is one
of 0.19 where 5 % are scams; the log-odds shift by the difference of the two shares' log-odds. A kind's threshold is the likelihood that at most ${byKind(rates.twinRate)} of our own honest twins
and ${byKind(rates.falsePositiveRate)} of other honest rows of the kind exceed, and never below 0.4 (forms: 0.25). Forms are pages with a form that asks for passwords, codes, cards or papers; records are channels, groups, accounts and apps: few rows, texts only. Bare addresses have no rows of their own: prior and threshold are set by hand, and nothing is measured.

| kind | prior | slope | suspected from | _unclear_ from | rows | share of scams | expected calibration error |
| --- | --- | --- | --- | --- | --- | --- | --- |
${kindRows(card).join('\n')}

Calibration error: ten bins of equal count, held out as in the figures below.

**Figures.** ${card.method} _At 1 %, 2 %_: recall where that share of the same set's honest rows stands above.

| set / kit | suspected of scam | honest accused | recall at 1 % | recall at 2 % |
| --- | --- | --- | --- | --- |
${Object.entries(card.figures)
  .map(([name, figures]) => `| ${name} | ${row(figures).join(' | ')} |`)
  .join('\n')}

The phrases were written by people who had seen the development sets, and victims among our own texts may quote a scam that stands on the other side of a
split: expect less on texts by others. \`bench/accuracy\` was written apart.
`;
}

function kindRows({ fusion, calibration }: ModelCard): string[] {
  return (Object.keys(fusion.priors) as (keyof typeof fusion.priors)[]).map((kind) => {
    const seen = calibration[kind];
    const cells = [fusion.priors, fusion.slopes, fusion.thresholds, fusion.unclearFrom].map(
      (values) => values[kind].toFixed(3),
    );
    const measured = seen
      ? [seen.rows, percent(seen.scamShare), seen.error.toFixed(3)]
      : ['–', '–', '–'];
    return `| ${[kind, ...cells, ...measured].join(' | ')} |`;
  });
}

function row(figures: SourceFigures): string[] {
  return [figures.recall, figures.falsePositives, figures.recallAt1, figures.recallAt2].map(
    shareText,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
