import path from 'node:path';
import type { LoadedRules } from '../app/rules.js';
import { say } from './output.js';

/** Names each rule that was left out, with its line and the reason. */
export function sayRuleProblems(problems: LoadedRules['problems']): void {
  for (const { file, line, rule, reason } of problems)
    say(
      `${path.relative(process.cwd(), file)}:${line}: ${rule === undefined ? '' : `rule ${rule}: `}${reason}`,
    );
  if (problems.length > 0)
    say(problems.length === 1 ? '1 rule is left out.' : `${problems.length} rules are left out.`);
}
