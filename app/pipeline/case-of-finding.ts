import {
  caseId,
  type Finding,
  harmScore,
  lookMarks,
  type ProtectList,
  type ReviewCase,
  type Sighting,
  searchTokens,
} from '../../domain/index.js';

const HOUR_MS = 3_600_000;

/** A case as its first finding opens it. */
export function openCase(finding: Finding, protect: ProtectList): ReviewCase {
  const { classification } = finding;
  const id = caseId(finding.subject);
  const verdict = protect.artefact({ kind: 'url', value: finding.url });
  return {
    id,
    version: 1,
    subject: finding.subject,
    state: 'open',
    history: [],
    sightings: [sightingOf(finding)],
    leadFindingId: finding.id,
    title: finding.title,
    host: finding.host,
    category: classification.category,
    likelihood: classification.score,
    completeness: completenessOf(finding),
    harm: harmOf(finding, 1, finding.foundAt),
    ...(classification.brand ? { brand: classification.brand } : {}),
    compromised: classification.compromised,
    ...(verdict.protected ? { protectedBy: verdict.owner } : {}),
    tokens: tokensOf(finding),
    exercise: finding.exercise,
    unit: finding.unit,
    firstSeenAt: finding.foundAt,
    lastSeenAt: finding.foundAt,
    issued: false,
    outbox: [
      {
        id: `${id}:1`,
        action: 'case.opened',
        actor: 'system',
        subject: `case:${id}`,
        at: finding.foundAt,
        detail: {
          finding: finding.id,
          score: classification.score,
          category: classification.category,
        },
      },
    ],
  };
}

export function sightingOf(finding: Finding): Sighting {
  return {
    findingId: finding.id,
    captureId: finding.captureId,
    url: finding.url,
    score: finding.classification.score,
    textHash: finding.textHash,
    at: finding.foundAt,
  };
}

/**
 * A case after one more finding: the strongest finding leads, scores follow it, words it can be found by are joined.
 * `undefined` where nothing changes. The decision, if there is one, stands: only people change it.
 */
export function withFinding(
  current: ReviewCase,
  finding: Finding,
  now: Date,
): ReviewCase | undefined {
  const leads = finding.classification.score > current.likelihood;
  const tokens = [...new Set([...current.tokens, ...tokensOf(finding)])].slice(0, MAX_TOKENS);
  const lastSeenAt = new Date(Math.max(finding.foundAt.getTime(), current.lastSeenAt.getTime()));
  const reach = new Set([...current.sightings.map((sighting) => sighting.url), finding.url]).size;
  const lead = leads
    ? {
        leadFindingId: finding.id,
        title: finding.title,
        category: finding.classification.category,
        likelihood: finding.classification.score,
        completeness: completenessOf(finding),
        compromised: current.compromised || finding.classification.compromised,
        ...(finding.classification.brand ? { brand: finding.classification.brand } : {}),
      }
    : {};
  const harm = Math.max(leads ? 0 : current.harm, harmOf(finding, reach, now));
  const same =
    !leads &&
    harm === current.harm &&
    tokens.length === current.tokens.length &&
    lastSeenAt.getTime() === current.lastSeenAt.getTime();
  if (same) return undefined;
  return { ...current, ...lead, harm, tokens, lastSeenAt, version: current.version + 1 };
}

const MAX_TOKENS = 200;
const MAX_TITLE_TOKENS = 40;

/** Words and values a search finds the case by: host, title, how the page looks, and each artefact's canonical value. */
function tokensOf(finding: Finding): string[] {
  const values = finding.artefacts.map((artefact) => artefact.value.toLowerCase());
  return [
    ...new Set([
      finding.host,
      ...searchTokens(`${finding.title} ${finding.host}`, MAX_TITLE_TOKENS),
      ...lookMarks(finding.appearance ?? {}).map(({ word }) => word),
      ...values,
    ]),
  ].slice(0, MAX_TOKENS);
}

function harmOf(finding: Finding, reach: number, now: Date): number {
  const { classification } = finding;
  return harmScore({
    likelihood: classification.score,
    category: classification.category,
    reach: reach + finding.artefacts.filter((artefact) => artefact.role === 'collects').length,
    ageHours: Math.max(0, (now.getTime() - finding.foundAt.getTime()) / HOUR_MS),
    collects:
      finding.artefacts.some((artefact) => artefact.role === 'collects') ||
      classification.signals.some((signal) => signal.code.startsWith('page.ask')),
  });
}

/** 0..100: what a recipient would miss. Screenshot, text, address, a named reason with its place, and a linked artefact each count. */
export function completenessOf(finding: Finding): number {
  const parts: readonly [boolean, number][] = [
    [finding.screenshot.state === 'taken', 35],
    [finding.text.length > 0 || finding.imageText !== undefined, 20],
    [
      finding.classification.signals.some(
        (signal) => signal.weight > 0 && signal.span !== undefined,
      ),
      20,
    ],
    [finding.host !== '', 10],
    [
      finding.artefacts.some(
        (artefact) => artefact.role === 'collects' || artefact.role === 'contacts',
      ),
      15,
    ],
  ];
  return parts.reduce((sum, [there, points]) => sum + (there ? points : 0), 0);
}
