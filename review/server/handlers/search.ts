import {
  type Actor,
  type Artefact,
  type ArtefactRecord,
  type Capture,
  can,
  canonicalUrl,
  caseId,
  defang,
  hostOf,
  type ReviewCase,
  refang,
  searchTokens,
} from '../../../domain/index.js';
import { maskDigitRuns } from '../../actions/mask-text.js';
import type { SearchResult } from '../../contract/index.js';
import type { Handlers } from '../call.js';
import type { ReviewServerDeps } from '../deps.js';
import { brandNames, viewCaseBrief } from '../views/case-item.js';
import { showArtefactValue, showUrl } from '../views/shown-value.js';

const MAX_CASES = 50;
const MAX_ARTEFACTS = 50;
const MAX_CAPTURES = 20;
const MAX_UNDERSTOOD = 8;
/** Cases read for one artefact. */
const CASES_PER_ARTEFACT = 20;

/** One box for everything: what is known of a URL, phone, account, handle or words. */
export function searchHandlers(deps: ReviewServerDeps): Pick<Handlers, 'search'> {
  const brands = brandNames(deps.reference);
  return {
    search: async ({ body: { q }, signedIn: { actor } }) => {
      const understood = deps.normaliseSearch(q).slice(0, MAX_UNDERSTOOD);
      const url = typedUrl(q, understood);
      const records = await findArtefacts(deps, understood);
      const cases = await findCases(deps, q, url, records);
      const captures = url === undefined ? [] : await capturesOf(deps, url);
      const context = { actorId: actor.id, now: deps.clock.now(), brands };
      const known = cases.length + captures.length + records.length > 0;
      return {
        understood: understood.map((artefact) => viewUnderstood(artefact, deps)),
        artefacts: records.slice(0, MAX_ARTEFACTS).map(viewRecord),
        cases: cases.map((item) => viewCaseBrief(item, context)),
        captures: captures.map(viewCapture),
        crawlOffer: url === undefined || known ? undefined : offerCrawl(url, actor),
      };
    },
  };
}

/** The address that was typed, if it was one: as the extractor read it, or as it stands without its scheme. */
function typedUrl(q: string, understood: readonly Artefact[]): string | undefined {
  const read = understood.find(({ kind }) => kind === 'url' || kind === 'apk');
  if (read) return canonicalUrl(read.value);
  const domain = understood.find(({ kind }) => kind === 'domain');
  if (domain) return canonicalUrl(`https://${domain.value}/`);
  const plain = refang(q);
  return /^https?:\/\//i.test(plain) ? canonicalUrl(plain) : undefined;
}

async function findArtefacts(
  { stores }: ReviewServerDeps,
  understood: readonly Artefact[],
): Promise<ArtefactRecord[]> {
  const found = await Promise.all(understood.map(({ value }) => stores.artefacts.byValue(value)));
  return [...new Map(found.flat().map((record) => [record.id, record])).values()];
}

async function findCases(
  { stores }: ReviewServerDeps,
  q: string,
  url: string | undefined,
  records: readonly ArtefactRecord[],
): Promise<ReviewCase[]> {
  const linked = records.flatMap((record) => record.caseIds.slice(0, CASES_PER_ARTEFACT));
  const ids = [...new Set([...subjectIds(url), ...linked])].slice(0, MAX_CASES);
  const byId = await Promise.all(ids.map((id) => stores.cases.get(id)));
  const tokens = searchTokens(refang(q));
  const byWords = tokens.length > 0 ? await stores.cases.search(tokens, MAX_CASES) : [];
  const found = [...byId, ...byWords].filter((item) => item !== undefined);
  return [...new Map(found.map((item) => [item.id, item])).values()].slice(0, MAX_CASES);
}

/** Cases about the address itself, as a site or as a link. */
function subjectIds(url: string | undefined): string[] {
  if (url === undefined) return [];
  return [
    caseId({ class: 'website', value: hostOf(url) }),
    caseId({ class: 'link', value: url }),
    caseId({ class: 'account', value: url }),
    caseId({ class: 'group', value: url }),
    caseId({ class: 'content', value: url }),
    caseId({ class: 'app', value: url }),
  ];
}

async function capturesOf({ stores }: ReviewServerDeps, url: string): Promise<Capture[]> {
  return stores.captures.ofHost(hostOf(url), MAX_CAPTURES);
}

function viewUnderstood(
  artefact: Artefact,
  { protect }: ReviewServerDeps,
): SearchResult['understood'][number] {
  const verdict = protect().artefact(artefact);
  return {
    kind: artefact.kind,
    value: showArtefactValue(artefact).value,
    protectedBy: verdict.protected ? verdict.owner : undefined,
  };
}

function viewRecord(record: ArtefactRecord): SearchResult['artefacts'][number] {
  const { id, artefact, hosts, caseIds, firstSeenAt, lastSeenAt, exercise } = record;
  return {
    id,
    kind: artefact.kind,
    value: showArtefactValue(artefact).value,
    role: artefact.role,
    platform: artefact.platform,
    hosts: hosts.map(defang),
    caseCount: caseIds.length,
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    exercise,
  };
}

function viewCapture(capture: Capture): SearchResult['captures'][number] {
  const { id, finalUrl, title, capturedAt, exercise } = capture;
  const at = capturedAt.toISOString();
  return { id, url: showUrl(finalUrl), title: maskDigitRuns(title), at, exercise };
}

function offerCrawl(url: string, actor: Actor): SearchResult['crawlOffer'] {
  const allowed = can(actor.role, 'crawl.write');
  return { display: showUrl(url), host: defang(hostOf(url)), allowed };
}
