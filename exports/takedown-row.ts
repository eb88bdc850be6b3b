import { domainToUnicode } from 'node:url';
import {
  type ArtefactClass,
  type Category,
  defang,
  hostOf,
  type Measure,
  type RequestState,
  registrableDomain,
  type TakedownRequest,
} from '../domain/index.js';
import type { CaseEvidence, TakedownListContext } from './context.js';

/** One item of a list in plain values, the same for every format. */
export interface TakedownRow {
  readonly position: number;
  readonly number: string;
  readonly issuedNumber: string;
  readonly campaignId: string;
  readonly class: ArtefactClass;
  /** National form of a phone number, defanged form of what could be clicked. */
  readonly shown: string;
  readonly value: string;
  /** `84987654321`, without a plus that a spreadsheet would take for a formula. */
  readonly internationalPhone: string;
  readonly domain: string;
  readonly domainAscii: string;
  readonly finalUrl: string;
  readonly addresses: readonly string[];
  readonly asn: string;
  readonly countries: readonly string[];
  readonly registrar: string;
  readonly provider: string;
  readonly numericId: string;
  readonly bank: string;
  readonly bin: string;
  /** As displayed where the account was shown; not checked. */
  readonly holder: string;
  readonly category: Category;
  readonly brand: string;
  readonly brandAddresses: readonly string[];
  readonly reasons: readonly string[];
  readonly province: string;
  readonly detectedAt: Date;
  readonly verifiedAt: Date;
  readonly firstSeenAt: Date | undefined;
  readonly lastSeenAliveAt: Date;
  readonly victimCount: number | undefined;
  readonly reportCount: number | undefined;
  readonly measure: Measure;
  readonly legalBasis: string;
  readonly urgency: '24h' | '6h';
  readonly recipient: string;
  readonly deadlineHours: number;
  /** Counted from the issue; unknown before it. */
  readonly dueAt: Date | undefined;
  readonly verifiedBy: string;
  readonly approvedBy: string;
  readonly state: RequestState;
  readonly evidenceSha256: string;
  readonly proposingUnit: string;
  readonly tlp: string;
  readonly exercise: boolean;
}

const HOUR_MS = 3_600_000;
const MAX_REASONS = 3;
const VIETNAMESE = new Intl.Collator('vi', { numeric: true });

/** Makes the rows of a list, ordered by recipient and then by request number, numbered from one. */
export function buildTakedownRows(
  requests: readonly TakedownRequest[],
  context: TakedownListContext,
): TakedownRow[] {
  return [...requests]
    .sort(
      (a, b) =>
        VIETNAMESE.compare(a.recipientName, b.recipientName) ||
        VIETNAMESE.compare(a.number, b.number),
    )
    .map((request, index) => buildRow(request, index + 1, context));
}

function buildRow(
  request: TakedownRequest,
  position: number,
  context: TakedownListContext,
): TakedownRow {
  const evidence = context.evidenceByCaseId.get(request.caseId) ?? {};
  const brand = context.reference.brands.find(({ id }) => id === request.brand);
  return {
    ...identityOf(request, position),
    ...itemOf(request),
    ...hostingOf(request, evidence),
    ...accountOf(request, evidence, context),
    category: request.category,
    brand: brand?.name ?? request.brand ?? '',
    brandAddresses: brand?.domains ?? [],
    reasons: request.reasons.slice(0, MAX_REASONS),
    province: provinceName(request.province, context),
    detectedAt: request.detectedAt,
    verifiedAt: request.verifiedAt,
    firstSeenAt: evidence.firstSeenAt,
    lastSeenAliveAt: request.lastSeenAliveAt,
    victimCount: evidence.victimCount,
    reportCount: evidence.reportCount,
    proposingUnit: context.unit.name,
    tlp: context.tlp ?? 'TLP:AMBER',
  };
}

function identityOf(request: TakedownRequest, position: number) {
  const { issuedAt, deadlineHours } = request;
  return {
    position,
    number: request.number,
    issuedNumber: request.issuedNumber ?? '',
    campaignId: request.campaignId ?? '',
    measure: request.measure,
    legalBasis: request.legalBasis,
    urgency: request.urgency,
    recipient: request.recipientName,
    deadlineHours,
    dueAt: issuedAt && new Date(issuedAt.getTime() + deadlineHours * HOUR_MS),
    verifiedBy: request.decidedByLogin,
    approvedBy: request.approvedByLogin ?? '',
    state: request.state,
    evidenceSha256: request.evidenceSha256,
    exercise: request.exercise,
  };
}

function itemOf(request: TakedownRequest) {
  if (request.class === 'phone' && /^\+?\d{3,}$/.test(request.value)) {
    const phone = nationalPhone(request.value);
    const digits = request.value.startsWith('+') ? request.value.slice(1) : '';
    return { class: request.class, shown: phone, value: phone, internationalPhone: digits };
  }
  const plain = request.class === 'bank_account' || request.class === 'message';
  return {
    class: request.class,
    shown: plain ? request.value : defang(request.value),
    value: request.value,
    internationalPhone: '',
  };
}

/** `+84987654321` → `0987654321`; a foreign number as it is dialled here, `00` first; a short number as it is. */
function nationalPhone(value: string): string {
  return value.replace(/^\+84/, '0').replace(/^\+/, '00');
}

function hostingOf(request: TakedownRequest, evidence: CaseEvidence) {
  const host = request.class === 'website' ? request.value : hostOf(request.value);
  const domainAscii = host === '' ? '' : registrableDomain(host);
  // Where the page was seen says nothing about a phone or an account that it showed.
  const onPage = request.artefact === undefined;
  return {
    domain: domainToUnicode(domainAscii),
    domainAscii,
    finalUrl: onPage ? (evidence.finalUrl ?? '') : '',
    addresses: onPage ? (evidence.addresses ?? []) : [],
    asn: onPage ? (evidence.asn ?? '') : '',
    countries: onPage ? (evidence.countries ?? []) : [],
    registrar: onPage ? (evidence.registrar ?? '') : '',
    provider: onPage ? (evidence.provider ?? '') : '',
  };
}

function accountOf(
  { artefact }: TakedownRequest,
  evidence: CaseEvidence,
  { reference }: TakedownListContext,
) {
  const named = artefact?.bank ?? '';
  const bank = reference.banks.find(
    ({ id, bin, code, name }) =>
      bin === artefact?.bin || (named !== '' && [id, bin, code, name].includes(named)),
  );
  return {
    numericId: artefact ? (artefact.numericId ?? '') : (evidence.numericId ?? ''),
    bank: bank?.name ?? named,
    bin: bank?.bin ?? artefact?.bin ?? '',
    holder: artefact?.holder ?? '',
  };
}

function provinceName(code: string | undefined, { reference }: TakedownListContext): string {
  return reference.provinces.find((province) => province.code === code)?.name ?? code ?? '';
}
