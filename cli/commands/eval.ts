import type { Command } from 'commander';
import { evaluateKits, evaluateNames, type Share } from '../../app/evaluate.js';
import { globalOptions } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printData, printJson, printTable } from '../output.js';
import { today, trainingFolders } from '../training-folders.js';

export function addEval(root: Command): void {
  root
    .command('eval')
    .description(
      'measure the classifier on groups and kits it was not trained on; no database needed',
    )
    .argument('<data>', 'folder of labelled data sets')
    .option('--written <folder>', 'our own training texts (default: those of the checkout)')
    .option('--names', 'also measure host names first seen later than those trained on')
    .addHelpText(
      'after',
      `\nTrains five times over, each time without the groups it measures: about a minute, with --names two.\nShares stand with their 95 % Wilson intervals.\n\nExamples:\n  rasoat eval /data/labelled\n  rasoat eval /data/labelled --names --json > figures.json\n\n${EXIT_HELP}`,
    )
    .action(
      async (data: string, flags: { written?: string; names?: boolean }, command: Command) => {
        const folders = { ...trainingFolders(data, flags.written), date: today() };
        const kits = await evaluateKits(folders);
        const names = flags.names ? await evaluateNames(folders) : undefined;
        if (globalOptions(command).json) return printJson({ kits, ...(names ? { names } : {}) });
        printTable(
          ['set / kit', 'suspected of scam', 'honest accused', 'recall at 1 %', 'recall at 2 %'],
          Object.entries(kits).map(([name, figures]) => [
            name,
            shareText(figures.recall),
            shareText(figures.falsePositives),
            shareText(figures.recallAt1),
            shareText(figures.recallAt2),
          ]),
        );
        for (const [label, share] of Object.entries(names ?? {}))
          printData(`later names, ${label}, at 1 % of honest hosts: ${shareText(share)}`);
      },
    );
}

/** `85.8 % (91/106; 78.0–91.2)`, or a dash where there was nothing to measure. */
function shareText(share: Share | undefined): string {
  if (!share) return '–';
  const percent = (part: number): string => (part * 100).toFixed(1);
  return `${percent(share.share)} % (${share.hits}/${share.of}; ${percent(share.low)}–${percent(share.high)})`;
}
