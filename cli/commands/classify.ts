import type { Command } from 'commander';
import type { Classification } from '../../domain/index.js';
import { EXIT_HELP } from '../exit-codes.js';
import { explain, turnOf } from '../explain.js';
import { say } from '../output.js';
import { sayRuleProblems } from '../say-rule-problems.js';

export function addClassify(root: Command): void {
  root
    .command('classify')
    .description('score records: JSON lines in, JSON lines out, in order; no database needed')
    .argument('[file]', 'file of JSON lines, or - for standard input', '-')
    .option('--text', 'also return the extracted text that spans point into')
    .option(
      '--explain',
      'also return the score without each signal, and the least that would have to be different',
    )
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat classify records.jsonl > scores.jsonl\n  echo '{"id":1,"kind":"message","text":"…"}' | rasoat classify --explain\n\n${EXIT_HELP}`,
    )
    .action(async (file: string, options: { text?: boolean; explain?: boolean }) => {
      const { answerJsonLines } = await import('../../app/json-lines.js');
      const { classifyRecord, judgeRecordSchema } = await import('../../app/judge-record.js');
      const { openJudging } = await import('../../app/judging.js');
      const judging = await openJudging();
      sayRuleProblems(judging.ruleProblems);
      const report = await answerJsonLines(
        file,
        judgeRecordSchema,
        (record) => {
          const { classification, text } = classifyRecord(record, judging);
          return {
            id: record.id,
            ...classification,
            ...(options.text ? { text } : {}),
            ...(options.explain ? explanationOf(classification) : {}),
          };
        },
        (chunk) => process.stdout.write(chunk),
      );
      if (report.failed > 0)
        say(
          `${report.failed} of ${report.lines} lines could not be judged; each has its error in its place.`,
        );
    });
}

function explanationOf(classification: Classification): object {
  const { threshold } = classification;
  return {
    without: explain(classification),
    ...(threshold === undefined ? {} : { turn: turnOf(classification, threshold) }),
  };
}
