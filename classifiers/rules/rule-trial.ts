import type { ClassifierInput } from '../../domain/index.js';
import { createExaminer, type ExamineDependencies } from '../examine.js';
import { contextOf } from './rule-evidence.js';
import type { Rule } from './rule-schema.js';
import { compileRules } from './rule-set.js';

/** Tries one rule on records: does it fit, whatever the rest of the classifier says? */
export function createRuleTrial(
  dependencies: ExamineDependencies,
): (rule: Rule) => (input: ClassifierInput) => boolean {
  const examine = createExaminer(dependencies);
  return (rule) => {
    const rules = compileRules([rule]);
    return (input) => {
      const found = examine(input);
      return rules.find(input, found.views, contextOf(found)).length > 0;
    };
  };
}
