import type { Command } from 'commander';
import { answerJsonLines } from '../../app/json-lines.js';
import { classifyRecord, judgeRecordSchema } from '../../app/judge-record.js';
import { openJudging } from '../../app/judging.js';
import { EXIT_HELP } from '../exit-codes.js';
import { explain } from '../explain.js';
import { say } from '../output.js';
import { sayRuleProblems } from '../say-rule-problems.js';

export function addClassify(root: Command): void {
  root
    .command('classify')
    .description('score records: JSON lines in, JSON lines out, in order; no database needed')
    .argument('[file]', 'file of JSON lines, or - for standard input', '-')
    .option('--text', 'also return the extracted text that spans point into')
    .option('--explain', 'also return what the score would be without each signal')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat classify records.jsonl > scores.jsonl\n  echo '{"id":1,"kind":"message","text":"…"}' | rasoat classify --explain\n\n${EXIT_HELP}`,
    )
    .action(async (file: string, options: { text?: boolean; explain?: boolean }) => {
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
            ...(options.explain ? { without: explain(classification) } : {}),
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
