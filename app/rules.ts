import path from 'node:path';
import {
  compileRules,
  type RuleFromFile,
  type RuleProblem,
  type RuleSet,
  readRuleFolders,
} from '../classifiers/index.js';
import { rulesDirFromEnvironment } from './config/load.js';
import { shippedPaths } from './config/paths.js';

export interface LoadedRules {
  readonly rules: RuleSet;
  readonly read: readonly RuleFromFile[];
  readonly problems: readonly RuleProblem[];
}

/** The shipped rules, then the unit's own where RASOAT_RULES_DIR names a folder. */
export function ruleFolders(): string[] {
  const own = rulesDirFromEnvironment();
  return [shippedPaths().rules, ...(own === undefined ? [] : [path.resolve(own)])];
}

/** Loads the rules of folders; those that do not fit are named and left out. Raises FILE_UNREADABLE where a folder is not there. */
export async function loadRules(folders: readonly string[] = ruleFolders()): Promise<LoadedRules> {
  const { rules, problems } = await readRuleFolders(folders);
  return { rules: compileRules(rules.map(({ rule }) => rule)), read: rules, problems };
}
