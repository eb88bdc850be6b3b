import {
  createRuleTrial,
  loadModel,
  type RuleProblem,
  type RuleSample,
} from '../classifiers/index.js';
import { createArtefactExtractor } from '../crawler/index.js';
import { type ClassifierInput, createProtectList } from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { shippedPaths } from './config/paths.js';
import { inputOfRecord, type JudgeRecord } from './judge-record.js';
import { loadRules } from './rules.js';

export interface TestedRule {
  readonly id: string;
  readonly version: number;
  readonly file: string;
  readonly line: number;
  /** How many samples that must match do, and how many that must not do not. */
  readonly matched: { readonly right: number; readonly of: number };
  readonly passed: { readonly right: number; readonly of: number };
  /** The samples on which the rule is wrong, cut. */
  readonly wrong: readonly { readonly expected: 'match' | 'pass'; readonly sample: string }[];
}

export interface RuleTests {
  readonly rules: readonly TestedRule[];
  readonly problems: readonly RuleProblem[];
}

const SHOWN = 100;

/** Runs the tests that rules carry: those of the folders, else of the shipped ones and the unit's own. */
export async function testRules(folders?: readonly string[]): Promise<RuleTests> {
  const { read, problems } = await loadRules(folders);
  const paths = shippedPaths();
  const reference = await loadReferenceData(paths.seedsData, paths.parsedSeedsData);
  const protect = createProtectList(reference);
  const extract = createArtefactExtractor(reference);
  const trial = createRuleTrial({ reference, protect, model: await loadModel(paths.model) });
  const inputOf = (sample: RuleSample): ClassifierInput => inputOfRecord(recordOf(sample), extract);
  const rules = read.map(({ rule, file, line }): TestedRule => {
    const fits = trial(rule);
    const wrongOf = (samples: readonly RuleSample[], expected: 'match' | 'pass') =>
      samples
        .filter((sample) => fits(inputOf(sample)) !== (expected === 'match'))
        .map((sample) => ({ expected, sample: shown(sample) }));
    const missed = wrongOf(rule.tests.match, 'match');
    const caught = wrongOf(rule.tests.pass, 'pass');
    return {
      id: rule.id,
      version: rule.version,
      file,
      line,
      matched: count(rule.tests.match, missed),
      passed: count(rule.tests.pass, caught),
      wrong: [...missed, ...caught],
    };
  });
  return { rules, problems };
}

function count(all: readonly unknown[], wrong: readonly unknown[]): TestedRule['matched'] {
  return { right: all.length - wrong.length, of: all.length };
}

/** A bare text is a message. */
function recordOf(sample: RuleSample): JudgeRecord {
  if (typeof sample === 'string') return { id: 'sample', kind: 'message', text: sample };
  const { app, channel, kind, ...rest } = sample;
  return {
    ...rest,
    id: 'sample',
    kind: kind ?? (rest.html === undefined ? 'message' : 'page'),
    app,
    channel,
  };
}

function shown(sample: RuleSample): string {
  const text = typeof sample === 'string' ? sample : JSON.stringify(sample);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
