import { CATEGORY_INFO, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { LexiconHits } from '../text/lexicon.js';
import { withoutOverlaps } from '../text/phrase-matcher.js';
import type { TextViews } from '../vietnamese/views.js';
import { PRESS_HOSTS, WARNING_SETS, type WarningSet } from './warning-phrases.js';

/** How much of the clearing weight is left where a text offers to get money back: such offers speak of scams all the time. */
const RECOVERY_OFFER_SHARE = 0.4;
/** And where whoever warns or complains asks something himself: his request decides. */
const ASKING_SHARE = 0.25;
const STRONG_PHRASE = 1.5;
const SIGNALS_PER_SET = 3;

/** Negative evidence: the text warns, reports, asks or explains, or speaks as a real provider does. */
export function warningEvidence(found: LexiconHits, asks = false): Evidence[] {
  const recovery = (found.categories.get('recovery') ?? []).filter(
    (hit) => hit.pattern.weight >= STRONG_PHRASE,
  ).length;
  return WARNING_SETS.flatMap((set, index) => {
    const hits = withoutOverlaps(found.warnings[index] ?? []);
    const offers = recovery > 0 && hits.length <= recovery + 1;
    const share = (offers ? RECOVERY_OFFER_SHARE : 1) * (asks && isWarning(set) ? ASKING_SHARE : 1);
    return hits.slice(0, set.steps.length).map((hit, step): Evidence => {
      const weight = (set.steps[step] ?? 0) * share * Math.min(1, hit.quality + 0.1);
      return {
        code: set.code,
        weight,
        reason: `${set.reason}: “${hit.pattern.phrase}”`,
        reasonEn: set.reasonEn,
        ...(step < SIGNALS_PER_SET ? { span: hit.span } : {}),
      };
    });
  });
}

function isWarning({ code }: WarningSet): boolean {
  return code.startsWith('warning.');
}

/** What stands between quotation marks is told, not said: the accusing share of phrases there is halved. */
export function quotedRanges({ original }: TextViews): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const found of original.matchAll(/[“"«][^“”"«»]{8,400}[”"»]/g))
    ranges.push([found.index, found.index + found[0].length]);
  return ranges;
}

/** Halves accusing evidence whose span lies in quotation marks, and says so. */
export function discountQuoted(evidence: readonly Evidence[], views: TextViews): Evidence[] {
  const ranges = quotedRanges(views);
  if (ranges.length === 0) return [...evidence];
  return evidence.map((item) => {
    const { span } = item;
    const quoted =
      span !== undefined && ranges.some(([from, to]) => span.start >= from && span.end <= to);
    if (!quoted || item.weight <= 0) return item;
    return { ...item, weight: item.weight / 2, reason: `${item.reason} (trong ngoặc kép)` };
  });
}

/** Press, law and teaching hosts tell of scams. */
export function hostEvidence(host: string): Evidence[] {
  if (host === '') return [];
  if (!PRESS_HOSTS.has(registrableDomain(host)) && !host.endsWith('.edu.vn')) return [];
  return [
    {
      code: 'host.press',
      weight: -2.5,
      reason: `Trang báo chí, pháp luật hoặc giáo dục (${host}): ${CATEGORY_INFO.none.vi.toLowerCase()} hơn là nghi vấn`,
      reasonEn: 'Host of the press, of law or of teaching',
    },
  ];
}
