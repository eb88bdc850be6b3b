import {
  type Artefact,
  type ArtefactRole,
  type Bank,
  createProtectList,
  hostOf,
  type Platform,
  type ProtectList,
  type ReferenceData,
} from '../../../domain/index.js';
import type { ArtefactExtractor, ArtefactSource } from '../../crawl-types.js';
import { oneLine } from '../own-string.js';
import { addressArtefacts } from './address-artefacts.js';
import { bankAccounts } from './bank-accounts.js';
import { type BankMention, createBankNameScan } from './bank-names.js';
import { digitRuns } from './digit-runs.js';
import { Claims, contextAround, type Draft, MAX_DRAFTS } from './draft.js';
import { emailArtefacts } from './email-artefacts.js';
import type { FoundLink } from './link-scan.js';
import { markupArtefacts } from './markup-artefacts.js';
import { namedHandles } from './named-handles.js';
import { packageNames } from './package-names.js';
import { phoneArtefacts, sipNumbers } from './phone-artefacts.js';
import { createPhoneReader, type PhoneFacts } from './phone-number.js';
import { RoleJudge } from './roles.js';
import { createSplitHostScan } from './shortener-scan.js';
import { taxCodes } from './tax-codes.js';
import { TextView } from './text-view.js';
import { vietQrPayloads } from './viet-qr.js';
import { walletArtefacts } from './wallets.js';

/** Longer texts are cut; spans still point into what was given. */
const MAX_TEXT_CHARS = 1_000_000;
const MAX_ARTEFACTS = 2_000;
const MAX_CONTEXT_CHARS = 160;

interface Readers {
  readonly reference: ReferenceData;
  readonly protect: ProtectList;
  readonly scanBanks: (view: TextView) => BankMention[];
  readonly splitHosts: (view: TextView) => FoundLink[];
  readonly bankOf: (key: string) => Bank | undefined;
  readonly readPhone: (digits: string, plus: boolean) => PhoneFacts | undefined;
}

/**
 * Makes the extractor: text and page facts in, artefacts out, each canonical, with its place in the text, its context
 * and its role. Pure and linear in the text; it never throws on any text.
 */
export function createArtefactExtractor(reference: ReferenceData): ArtefactExtractor {
  const readers: Readers = {
    reference,
    protect: createProtectList(reference),
    scanBanks: createBankNameScan(reference.banks),
    bankOf: createBankLookup(reference.banks),
    splitHosts: createSplitHostScan(reference.sharedHosts),
    readPhone: createPhoneReader(reference.phonePrefixes),
  };
  return (source) => extract(source, readers);
}

function extract(source: ArtefactSource, readers: Readers): Artefact[] {
  const text =
    source.text.length > MAX_TEXT_CHARS ? source.text.slice(0, MAX_TEXT_CHARS) : source.text;
  const view = new TextView(text);
  const drafts = [
    ...ownAddress(source, readers),
    ...textDrafts(view, source, readers),
    ...(source.facts === undefined
      ? []
      : markupArtefacts(source.facts, readers.readPhone, readers.protect.sharedHost)),
  ];
  const judge = new RoleJudge(view, readers.protect);
  return merged(
    drafts.slice(0, MAX_DRAFTS).map((draft) => finished(completed(draft, readers), view, judge)),
  );
}

/** Fills in what a link alone does not say: a phone's carrier, the bank behind a code or BIN. */
function completed(draft: Draft, { readPhone, bankOf }: Readers): Draft {
  if (draft.kind === 'phone' && draft.phoneType === undefined) {
    const { confidence: _, ...facts } = readPhone(draft.value.replace('+', ''), true) ?? draft;
    return { ...draft, ...facts };
  }
  if (draft.kind !== 'vietqr' && draft.kind !== 'bank_account') return draft;
  const bank = bankOf(draft.bin ?? draft.bank ?? '');
  return bank === undefined ? draft : { ...draft, bank: bank.id, bin: bank.bin };
}

/** Finds a bank by BIN, code or id. */
function createBankLookup(banks: readonly Bank[]): (key: string) => Bank | undefined {
  const table = new Map<string, Bank>();
  for (const bank of banks)
    for (const key of [bank.id, bank.bin, bank.code.toLowerCase(), ...bank.aliases])
      if (!table.has(key)) table.set(key, bank);
  return (key) => table.get(key);
}

/** The surest readers go first and claim their stretch: digits of a QR code are no phone number. */
function textDrafts(view: TextView, source: ArtefactSource, readers: Readers): Draft[] {
  const { protect, reference, readPhone } = readers;
  const claims = new Claims(view.plain.length);
  const runs = digitRuns(view);
  return [
    ...vietQrPayloads(view, reference.banks, claims),
    ...sipNumbers(view, readPhone, claims),
    ...emailArtefacts(view, claims),
    ...addressArtefacts(view, readers.splitHosts, protect.sharedHost, claims),
    ...walletArtefacts(view, claims),
    ...packageNames(view, claims),
    ...namedHandles(view, homePlatform(source.url), claims),
    ...(runs.length === 0 ? [] : taxCodes(view, claims)),
    ...bankAccounts(view, runs, readers.scanBanks, claims),
    ...phoneArtefacts(view, runs, readPhone, claims),
  ];
}

/** The page's own host is what hosts it. */
function ownAddress(source: ArtefactSource, readers: Readers): Draft[] {
  const host = hostOf(source.url ?? source.facts?.url ?? '');
  if (host === '') return [];
  const shared = readers.protect.sharedHost(host);
  const isPlatform = shared !== undefined && shared.kind !== 'hosting' && shared.kind !== 'cdn';
  return [
    {
      kind: /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ? 'ip' : 'domain',
      value: host,
      raw: host,
      context: source.url ?? '',
      confidence: 1,
      role: isPlatform ? 'unknown' : 'hosts',
    },
  ];
}

const HOME: readonly (readonly [RegExp, Platform])[] = [
  [/(?:^|\.)(?:t\.me|telegram\.me)$/, 'telegram'],
  [/(?:^|\.)facebook\.com$/, 'facebook'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)youtube\.com$/, 'youtube'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
];

function homePlatform(url: string | undefined): Platform | undefined {
  if (url === undefined) return undefined;
  const host = hostOf(url);
  return HOME.find(([pattern]) => pattern.test(host))?.[1];
}

function finished(draft: Draft, view: TextView, judge: RoleJudge): Artefact {
  const role = judge.roleOf(draft);
  const { at, context, ...facts } = draft;
  if (at === undefined)
    return { ...facts, context: oneLine(context ?? '', MAX_CONTEXT_CHARS), role };
  const span = view.spanOf(at.start, at.end);
  return {
    ...facts,
    raw: oneRaw(view.text.slice(span.start, span.end)),
    span: { field: 'text', ...span },
    context: contextAround(view.text, span.start, span.end),
    role,
  };
}

/** Exactly what stands in the text, as a string of its own. */
function oneRaw(raw: string): string {
  return ` ${raw}`.slice(1);
}

/** What must not be lost in a merge comes first: protection before accusation, accusation before doubt. */
const ROLE_ORDER: readonly ArtefactRole[] = [
  'borrowed',
  'victim',
  'collects',
  'contacts',
  'hosts',
  'unknown',
];

/** One artefact per kind, platform and value: first place, surest reading, weightiest role. */
function merged(found: readonly Artefact[]): Artefact[] {
  const byKey = new Map<string, Artefact>();
  for (const artefact of found) {
    const key = `${artefact.kind}|${artefact.platform ?? ''}|${keyValue(artefact)}`;
    const known = byKey.get(key);
    if (known !== undefined) byKey.set(key, joined(known, artefact));
    else if (byKey.size < MAX_ARTEFACTS) byKey.set(key, artefact);
  }
  return [...byKey.values()];
}

/** `https://a.example` and `https://a.example/` are one address. */
function keyValue({ kind, value }: Artefact): string {
  return kind === 'url' ? value.replace(/\/$/, '') : value;
}

function joined(first: Artefact, second: Artefact): Artefact {
  const place = first.span === undefined && second.span !== undefined ? second : first;
  const role =
    ROLE_ORDER.indexOf(second.role) < ROLE_ORDER.indexOf(first.role) ? second.role : first.role;
  return {
    ...second,
    ...first,
    raw: place.raw,
    context: place.context,
    ...(place.span === undefined ? {} : { span: place.span }),
    role,
    confidence: Math.max(first.confidence, second.confidence),
  };
}
