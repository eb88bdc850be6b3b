import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calibrationByKind,
  encodeModel,
  encodeTrainedOn,
  type HeldOutScore,
  MODEL_FILE,
  type Model,
  measure,
  type OnBadRow,
  type PageRow,
  readHonestNames,
  readNameFolders,
  readPageFolders,
  readTextFolders,
  readWritten,
  TRAINED_ON_FILE,
  type TrainingExample,
  trainModel,
  WRITTEN_PAGES_SOURCE,
  type WrittenPage,
  withoutCopyTraces,
} from '../classifiers/index.js';
import { extractPage } from '../crawler/index.js';
import {
  type Category,
  createProtectList,
  deterministicId,
  hostOf,
  type ReferenceData,
} from '../domain/index.js';
import { loadReferenceData } from '../seeds/index.js';
import { type ModelCard, renderModelCard } from './model-card.js';

export interface TrainFolders {
  readonly dataDir: string;
  readonly writtenDir: string;
  readonly referenceDir: string;
  readonly outDir: string;
  /** ISO date for the version and the card. */
  readonly date: string;
  /** Examples beside those of the folders: decided cases. */
  readonly labels?: readonly TrainingExample[];
  readonly onFold?: (fold: number, of: number) => void;
}

/**
 * Honest rows that may be accused: of the data sets, and of our own hard twins. Precision before recall; of the few records none. Pages are
 * what shops live by, and among the recorded ones are the articles that warn.
 */
export const HONEST_RATES = {
  falsePositiveRate: { message: 0.01, post: 0.01, page: 0.005, form: 0.005, record: 0.01 },
  twinRate: { message: 0.025, post: 0.025, page: 0.04, form: 0.04, record: 0.01 },
} as const;
/** A recorded page counts like several short texts: there are few of them. */
const PAGE_WEIGHT = 2;
const HOST_WORDS = [
  'an',
  'binh',
  'cat',
  'dong',
  'hoa',
  'lam',
  'minh',
  'nam',
  'phuc',
  'song',
  'tan',
  'thanh',
  'viet',
  'xuan',
];

/** Trains from data folders and writes `model.bin`, `trained-on.bin`, `card.json` and `CARD.md`. */
export async function trainFromFolders(folders: TrainFolders): Promise<{ version: string }> {
  const reference = await loadReferenceData(folders.referenceDir);
  const examples = [...(await readExamples(folders)), ...(folders.labels ?? [])];
  const names = [
    ...(await readNameFolders(folders.dataDir)),
    ...(await readHonestNames(folders.writtenDir)),
  ];
  const { model, scores } = trainModel(examples, {
    reference,
    protect: createProtectList(reference),
    names: usableNames(names, reference),
    date: folders.date,
    ...(folders.onFold ? { onFold: folders.onFold } : {}),
    ...HONEST_RATES,
  });
  await mkdir(folders.outDir, { recursive: true });
  await writeFile(join(folders.outDir, MODEL_FILE), encodeModel(model));
  await writeFile(
    join(folders.outDir, TRAINED_ON_FILE),
    encodeTrainedOn(examples.map(({ input }) => input)),
  );
  const card = cardOf(model, scores, folders.date, names.length);
  await writeFile(join(folders.outDir, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
  await writeFile(join(folders.outDir, 'CARD.md'), renderModelCard(card));
  return { version: model.version };
}

/** Every example of the folders: texts, our own, and recorded pages with facts and a neutral host. */
export async function readExamples(
  folders: Pick<TrainFolders, 'dataDir' | 'writtenDir'>,
): Promise<TrainingExample[]> {
  const written = await readWritten(folders.writtenDir);
  return [
    ...(await readTextFolders(folders.dataDir)),
    ...written.texts,
    ...written.pages.map(writtenPageExample),
    ...(await readPageExamples(folders.dataDir)),
  ];
}

/** The recorded pages of a data folder, with facts and a neutral host. */
export async function readPageExamples(
  dataDir: string,
  onBad?: OnBadRow,
): Promise<TrainingExample[]> {
  const pages = await readPageFolders(dataDir, onBad);
  const kitSizes = new Map<string, number>();
  for (const { kit } of pages) if (kit) kitSizes.set(kit, (kitSizes.get(kit) ?? 0) + 1);
  return pages.map((page) => pageExample(page, kitSizes));
}

/** Kits count alike, however many pages of each were recorded. */
const KIT_WEIGHT = 45;
/** Sets whose texts differ for reasons of style: honest and fake log-ins. */
const STYLE_SETS = [
  'en_html_phish_zphisher',
  'en_html_benign_forms',
  'vn_html_phish_garena',
  'vn_html_fake_loan',
];

/**
 * A recorded page. Honest forms stand under their own host; all else under a neutral one made from the hash of its id, in one manner for
 * scam and honest pages.
 */
function pageExample(row: PageRow, kitSizes: ReadonlyMap<string, number>): TrainingExample {
  const own = row.source === 'en_html_benign_forms' ? ownHost(row) : undefined;
  const url = `https://${own ?? neutralHost(row.id)}/`;
  const page = extractPage(withoutCopyTraces(row.html), { url });
  const scam = row.label !== 'benign';
  const group = row.kit ?? row.id;
  return {
    id: row.id,
    source: row.source,
    group,
    label: scam ? 'scam' : 'benign',
    weight: scam ? KIT_WEIGHT / (kitSizes.get(group) ?? 1) : PAGE_WEIGHT,
    ...(scam ? { category: categoryOf(row) } : {}),
    input: { id: row.id, kind: 'page', url, title: page.title, text: page.text, page },
    wordsTeachNothing: STYLE_SETS.includes(row.source),
    inventedHost: true,
  };
}

/** A page written for this project, under the host it was given. */
function writtenPageExample({ id, label, category, url, html }: WrittenPage): TrainingExample {
  const page = extractPage(html, { url });
  return {
    id,
    source: WRITTEN_PAGES_SOURCE,
    group: id,
    label,
    weight: PAGE_WEIGHT,
    ...(category ? { category } : {}),
    input: { id, kind: 'page', url, title: page.title, text: page.text, page },
  };
}

function categoryOf(row: PageRow): Category {
  if (row.label === 'illegal_gambling') return 'gambling';
  return row.source === 'vn_html_fake_loan' ? 'loan' : 'cred_social';
}

/** The host a form was saved from: its first comment names the page, else the brand names the host. */
export function ownHost({ html, brand }: PageRow): string | undefined {
  const noted = /^\s*<!--\s*(https?:\/\/[^\s>]+)/.exec(html)?.[1];
  const host = noted === undefined ? '' : hostOf(noted);
  if (host !== '') return host;
  // A few rows name a file instead of their owner.
  return brand && !brand.includes('.') ? `${brand.replace(/[^a-z0-9-]/gi, '')}.com` : undefined;
}

/** A made-up host by a hash of the id, in one manner for scam and honest pages. */
export function neutralHost(id: string): string {
  const hash = deterministicId('host', id);
  const pick = (at: number): string =>
    HOST_WORDS[Number.parseInt(hash.slice(-at - 2, -at) || '0', 16) % HOST_WORDS.length] ?? 'an';
  return `${pick(1)}${pick(4)}${pick(7)}.com`;
}

/** Platform and shared hosts on a block list stand there for one path: they teach nothing about names. */
export function usableNames(
  names: Awaited<ReturnType<typeof readNameFolders>>,
  reference: ReferenceData,
): typeof names {
  const protect = createProtectList(reference);
  return names.filter(
    ({ host, label }) =>
      label === 'benign' ||
      (!host.includes('/') &&
        !protect.sharedHost(host) &&
        !protect.host(host).protected &&
        /[a-z]/.test(host)),
  );
}

/** What the card says: data, counts, date, figures on rows that neither members nor fusion had seen. */
function cardOf(
  model: Model,
  scores: readonly HeldOutScore[],
  date: string,
  names: number,
): ModelCard {
  const sources: Record<string, { rows: number; scam: number }> = {};
  for (const { example } of scores) {
    const { rows, scam } = sources[example.source] ?? { rows: 0, scam: 0 };
    const is = example.label === 'scam' ? 1 : 0;
    sources[example.source] = { rows: rows + 1, scam: scam + is };
  }
  return {
    version: model.version,
    date,
    fusion: model.fusion,
    calibration: calibrationByKind(scores),
    sources,
    names,
    rates: HONEST_RATES,
    method:
      'Five folds by near-duplicate group and kit; text tables, fusion, calibration and thresholds fitted without the fold; 95 % Wilson intervals.',
    figures: measure(scores),
  };
}
