import type { Command } from 'commander';
import { EXIT_HELP } from '../exit-codes.js';
import { say } from '../output.js';

export function addExtract(root: Command): void {
  root
    .command('extract')
    .description(
      'list the artefacts of records: JSON lines in, JSON lines out, in order; no database needed',
    )
    .argument('[file]', 'file of JSON lines, or - for standard input', '-')
    .option('--text', 'also return the extracted text that spans point into')
    .addHelpText(
      'after',
      `\nExamples:\n  rasoat extract pages.jsonl\n  echo '{"id":"a","kind":"message","text":"…"}' | rasoat extract\n\n${EXIT_HELP}`,
    )
    .action(async (file: string, options: { text?: boolean }) => {
      const { answerJsonLines } = await import('../../app/json-lines.js');
      const { extractRecord, judgeRecordSchema } = await import('../../app/judge-record.js');
      const { openExtracting } = await import('../../app/judging.js');
      const extract = await openExtracting();
      const report = await answerJsonLines(
        file,
        judgeRecordSchema,
        (record) => {
          const { artefacts, text } = extractRecord(record, extract);
          return { id: record.id, artefacts, ...(options.text ? { text } : {}) };
        },
        (chunk) => process.stdout.write(chunk),
      );
      if (report.failed > 0)
        say(
          `${report.failed} of ${report.lines} lines could not be read; each has its error in its place.`,
        );
    });
}
