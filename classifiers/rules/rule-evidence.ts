import type { ClassifierInput, ProtectList } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { Examination } from '../examine.js';
import { subjectText } from '../records/record-text.js';
import type { FieldContext } from './field-conditions.js';
import type { RuleHit, RuleSet } from './rule-set.js';

/** All rules together add or take no more than this much log-odds, whatever a folder holds. */
const MOST_TOGETHER = 4;

/**
 * What the rules of an installation add to an examination. Rules never override the protect-list: where the host, the package or the page
 * is protected they accuse of nothing.
 */
export function withRules(
  found: Examination,
  input: ClassifierInput,
  { rules, protect }: { readonly rules: RuleSet; readonly protect: ProtectList },
): Examination {
  const hits = rules.find(input, found.views, contextOf(found));
  if (hits.length === 0) return found;
  const allowed = isProtected(found.host, input, protect)
    ? hits.filter(({ rule }) => rule.clears === true)
    : hits;
  return { ...found, evidence: [...found.evidence, ...evidenceOf(allowed, input)] };
}

/** What a rule's field conditions take from an examination. */
export function contextOf({ host, language, evidence }: Examination): FieldContext {
  const brandNotHost = evidence.some(
    ({ code, brand, weight }) => brand !== undefined && weight > 0 && code.startsWith('page.'),
  );
  return { host, language, brandNotHost };
}

function isProtected(host: string, input: ClassifierInput, protect: ProtectList): boolean {
  const { app, url } = input;
  return (
    protect.host(host).protected ||
    (app?.packageId !== undefined &&
      protect.artefact({ kind: 'package', value: app.packageId }).protected) ||
    (url !== undefined &&
      (protect.artefact({ kind: 'url', value: url }).protected ||
        protect.artefact({ kind: 'handle', value: url }).protected))
  );
}

/** Heaviest first, until the rules that point one way have had their say. */
function evidenceOf(hits: readonly RuleHit[], input: ClassifierInput): Evidence[] {
  const { field } = subjectText(input);
  let accusing = MOST_TOGETHER;
  let clearing = MOST_TOGETHER;
  const evidence: Evidence[] = [];
  for (const { rule, span } of [...hits].sort((a, b) => b.rule.weight - a.rule.weight)) {
    const clears = rule.clears === true;
    const weight = Math.min(rule.weight, clears ? clearing : accusing);
    if (clears) clearing -= weight;
    else accusing -= weight;
    if (weight <= 0) continue;
    evidence.push({
      code: `rule.${rule.id}`,
      weight: clears ? -weight : weight,
      reason: rule.reason.vi,
      reasonEn: rule.reason.en,
      ...(span ? { span: { ...span, field } } : {}),
      ...(rule.category ? { category: rule.category } : {}),
    });
  }
  return evidence;
}
