import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedPaths } from '../../app/config/paths.js';
import { classifyRecord, type JudgeRecord, judgeRecordSchema } from '../../app/judge-record.js';
import { openJudging } from '../../app/judging.js';
import { BenchUsageError } from '../arguments.js';
import type { BenchOrder, BenchResult } from '../bench.js';
import { type Contender, keywordList, naturalBayes, product } from './contenders.js';
import { errorLines } from './errors.js';
import { figuresOf, type Judged } from './figures.js';
import { FORMS, type Form, formsOf } from './forms.js';
import { type BenchItem, isScam, readItems, splitOf } from './item.js';
import { type Measured, reportLines } from './report.js';

interface Sample {
  readonly item: BenchItem;
  readonly form: Form;
  readonly record: JudgeRecord;
}

const CARD_START = '<!-- figures: npm run bench -- accuracy --card --split final -->';
const CARD_END = '<!-- /figures -->';

/**
 * The Vietnamese scam benchmark: two baselines and the shipped model on the same samples, through the code path of `rasoat classify`.
 * Raises `BenchUsageError` where errors are asked for of anything but the `look` split.
 */
export async function runAccuracyBench(order: BenchOrder): Promise<BenchResult> {
  const split = splitAsked(order);
  const { root, written } = shippedPaths();
  const dir = path.join(root, 'bench', 'accuracy');
  const items = (await readItems(path.join(dir, 'items'))).filter(
    (item) => split === 'all' || splitOf(item) === split,
  );
  const samples = items.flatMap(samplesOf);
  const judging = await openJudging();
  const texts = samples.map(({ record }) => classifyRecord(record, judging).text);
  const ours = product(judging);
  const contenders = [keywordList(), await naturalBayes(written), ours];
  const judged = new Map<Contender, Judged[]>();
  for (const contender of contenders) {
    order.say(`${contender.name}: ${samples.length} samples of ${items.length} items`);
    judged.set(
      contender,
      samples.map(({ item, form, record }, at) => ({
        item,
        form,
        verdict: contender.judge(record, texts[at] ?? ''),
      })),
    );
  }
  const measured: Measured[] = contenders.map((contender) => ({
    name: contender.name,
    about: contender.about,
    figures: figuresOf(judged.get(contender) ?? []),
  }));
  const lines = [
    `${items.length} items (${items.filter(isScam).length} scam), ${samples.length} samples, split ${split}, model ${judging.classifier.modelVersion}`,
    '',
    ...reportLines(measured),
  ];
  if (order.card) await writeCard(path.join(dir, 'CARD.md'), lines);
  return {
    figures: {
      bench: 'accuracy',
      split,
      items: items.length,
      samples: samples.length,
      modelVersion: judging.classifier.modelVersion,
      thresholds: judging.classifier.thresholds,
      contenders: Object.fromEntries(measured.map(({ name, figures }) => [name, figures])),
    },
    lines: [...lines, ...errorLines(judged.get(ours) ?? [], order.errors)],
  };
}

function splitAsked({ split, errors }: BenchOrder): NonNullable<BenchOrder['split']> {
  if (errors > 0 && (split ?? 'look') !== 'look')
    throw new BenchUsageError('--errors shows items of the look split only: final is never read');
  return split ?? (errors > 0 ? 'look' : 'all');
}

/** Messages, posts and calls in every form, those by other hands in their own; pages, channels and apps as they are written. */
function samplesOf(item: BenchItem): Sample[] {
  const { id, kind, url, text, html, channel, app } = item;
  const sample = (form: Form, written: string | undefined): Sample => ({
    item,
    form,
    record: judgeRecordSchema.parse({ id, kind, url, text: written, html, channel, app }),
  });
  if (text === undefined) return [sample('accented', undefined)];
  if (item.form !== undefined) return [sample(item.form, text)];
  const forms = formsOf(text, id);
  return FORMS.map((form) => sample(form, forms[form]));
}

async function writeCard(file: string, lines: readonly string[]): Promise<void> {
  const card = await readFile(file, 'utf8');
  const [before, after] = [card.split(CARD_START)[0], card.split(CARD_END)[1]];
  if (before === undefined || after === undefined)
    throw new Error(`${file} has lost its marks ${CARD_START} and ${CARD_END}`);
  await writeFile(file, `${before}${CARD_START}\n${lines.join('\n')}\n${CARD_END}${after}`);
}
