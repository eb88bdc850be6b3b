import path from 'node:path';
import natural from 'natural/lib/natural/classifiers/index.js';
import { shippedPaths } from '../../app/config/paths.js';
import { openJudging } from '../../app/judging.js';
import { loadModel, readWrittenTexts } from '../../classifiers/index.js';
import { createTextJudge } from '../../classifiers/text/text-model.js';
import { foldText } from '../../domain/index.js';
import type { BenchOrder, BenchResult } from '../bench.js';
import { SPIN_TOLERANCE, spinDrift, spinMs } from '../spin.js';
import {
  orderOfRound,
  pairedRatio,
  rounded,
  roundedSpread,
  spreadOf,
  spreadText,
} from '../statistics.js';

/** The peer takes some hundred times as long: as often as this we read each text in a round, or our rounds were too short to measure. */
const OUR_TURNS = 10;

interface Runner {
  readonly name: string;
  readonly texts: number;
  run(): void;
}

/**
 * Our text member (three views of the text, hashed linear model, then the category) and the whole cascade on messages, against
 * natural's BayesClassifier, trained on the texts written for this project with the same labels: the category, or none. natural is
 * given ready tokens, we start from the raw text. The models differ: this is a figure of speed at the same task, not of equal verdicts.
 */
export async function runTextBench(order: BenchOrder): Promise<BenchResult> {
  const { root, model: modelDir } = shippedPaths();
  const written = await readWrittenTexts(path.join(root, 'classifiers', 'training', 'written'));
  const inputs = spreadOver(written, order.pages).map(({ input }) => input);
  const model = await loadModel(modelDir);
  const { classifier } = await openJudging();
  const judge = createTextJudge(model.text, model.categories);
  const bayes = new natural.BayesClassifier();
  for (const { input, category } of written)
    bayes.addDocument(tokensOf(input.text), category ?? 'none');
  bayes.train();
  const tokens = inputs.map(({ text }) => tokensOf(text));
  const runners: readonly Runner[] = [
    {
      name: 'textMember',
      texts: inputs.length * OUR_TURNS,
      run: () => {
        for (let turn = 0; turn < OUR_TURNS; turn += 1)
          for (const { text } of inputs) judge.label(text, -model.text.bias);
      },
    },
    {
      name: 'wholeCascade',
      texts: inputs.length,
      run: () =>
        inputs.forEach(({ id, text }) => void classifier.classify({ id, kind: 'message', text })),
    },
    {
      name: 'naturalBayes',
      texts: tokens.length,
      run: () => tokens.forEach((words) => void bayes.classify(words)),
    },
  ];
  return measured(runners, order, {
    trainedOn: written.length,
    texts: inputs.length,
    medianWords: rounded(spreadOf(tokens.map((words) => words.length)).median, 0),
  });
}

function measured(
  runners: readonly Runner[],
  { rounds, say }: BenchOrder,
  facts: Record<string, number>,
): BenchResult {
  const figures = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  const spins: number[] = [];
  for (const { run } of runners) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, texts, run } of orderOfRound(runners, round)) {
      spins.push(spinMs());
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      figures.get(name)?.push(texts / ((user + system) / 1e6));
    }
    say(`round ${round + 1}/${rounds}`);
  }
  const of = (name: string) => figures.get(name) ?? [];
  const ratio = pairedRatio(of('textMember'), of('naturalBayes'));
  const ratioCascade = pairedRatio(of('wholeCascade'), of('naturalBayes'));
  const drift = spinDrift(spins);
  return {
    figures: {
      bench: 'text',
      metric:
        'texts per CPU-second; ours from raw text, natural from ready tokens; models differ, verdicts are not compared',
      ratio: rounded(ratio.median),
      ratioWholeCascade: rounded(ratioCascade.median),
      ratios: { textMember: roundedSpread(ratio), wholeCascade: roundedSpread(ratioCascade) },
      perCpuSecond: Object.fromEntries(
        runners.map(({ name }) => [name, roundedSpread(spreadOf(of(name)), 0)]),
      ),
      ...facts,
      rounds,
      peer: 'natural 8.1.1 BayesClassifier',
      spinDrift: rounded(drift, 3),
      calm: drift <= SPIN_TOLERANCE,
    },
    lines: [
      ...runners.map(({ name }) => `${name}: ${spreadText(spreadOf(of(name)), 0)} texts/CPU-s`),
      `ratio, text member against natural's BayesClassifier: ${spreadText(ratio, 1)}`,
      `ratio, whole cascade against it: ${spreadText(ratioCascade, 1)}`,
    ],
  };
}

/** So many rows, evenly from beginning to end: lures and honest texts stand in files of their own. */
function spreadOver<T>(rows: readonly T[], count: number): T[] {
  const step = rows.length / count;
  return Array.from({ length: count }, (_, at) => rows[Math.floor(at * step)]).flatMap(
    (row) => row ?? [],
  );
}

function tokensOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
