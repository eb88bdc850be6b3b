import path from 'node:path';
import type { Command } from 'commander';
import type { RuleTests } from '../../app/rules-test.js';
import { globalOptions } from '../context.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { printJson, printTable, say } from '../output.js';
import { sayRuleProblems } from '../say-rule-problems.js';

export function addRules(root: Command): void {
  const rules = root
    .command('rules')
    .description('rules of this installation: YAML files with their own tests')
    .addHelpText(
      'afterAll',
      `\nWithout a folder: the shipped rules and those of RASOAT_RULES_DIR. How to write one: docs/rules.md.\nExit code 6 where a test fails or a rule cannot be used.\n\nExamples:\n  rasoat rules test\n  rasoat rules test /srv/rasoat/rules\n  rasoat rules list --json\n\n${EXIT_HELP}`,
    );
  rules
    .command('test')
    .description('try every rule on its own samples, those it must match and those it must not')
    .argument('[folder]', 'folder of .yaml files')
    .action(async (folder: string | undefined, _options: object, command: Command) => {
      const { testRules } = await import('../../app/rules-test.js');
      const tested = await testRules(foldersOf(folder));
      if (globalOptions(command).json) printJson(tested);
      else printTests(tested);
      const failed = tested.rules.filter(({ wrong }) => wrong.length > 0);
      if (failed.length > 0 || tested.problems.length > 0) process.exitCode = EXIT.rowsRejected;
    });
  rules
    .command('list')
    .description('list the rules with weight and category, and name the ones left out')
    .argument('[folder]', 'folder of .yaml files')
    .action(async (folder: string | undefined, _options: object, command: Command) => {
      const { loadRules } = await import('../../app/rules.js');
      const { read, problems } = await loadRules(foldersOf(folder));
      if (globalOptions(command).json)
        printJson({
          rules: read.map(({ rule, file, line }) => ({ ...rule, file, line })),
          problems,
        });
      else
        printTable(
          ['rule', 'version', 'weight', 'category', 'where', 'reason'],
          read.map(({ rule, file, line }) => [
            rule.id,
            String(rule.version),
            `${rule.clears ? '-' : '+'}${rule.weight}`,
            rule.category ?? 'clears',
            `${shortName(file)}:${line}`,
            rule.reason.vi,
          ]),
        );
      sayRuleProblems(problems);
      if (problems.length > 0) process.exitCode = EXIT.rowsRejected;
    });
}

function foldersOf(folder: string | undefined): string[] | undefined {
  return folder === undefined ? undefined : [path.resolve(folder)];
}

const shortName = (file: string): string => path.relative(process.cwd(), file);

function printTests({ rules, problems }: RuleTests): void {
  printTable(
    ['rule', 'version', 'matches', 'passes', 'where', ''],
    rules.map(({ id, version, matched, passed, file, line, wrong }) => [
      id,
      String(version),
      `${matched.right}/${matched.of}`,
      `${passed.right}/${passed.of}`,
      `${shortName(file)}:${line}`,
      wrong.length === 0 ? 'ok' : 'FAILS',
    ]),
  );
  for (const { id, wrong } of rules)
    for (const { expected, sample } of wrong) say(`${id}: must ${expected}: ${sample}`);
  sayRuleProblems(problems);
}
