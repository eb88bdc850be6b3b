import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Category, errorCode, errorMessage, InvalidInputError } from '../../domain/index.js';
import type { NameExample, TrainingExample } from './example.js';
import { COPY_SHARE, twinGroups } from './twins.js';

/** Source categories of the data folders in terms of the closed list. */
const SOURCE_CATEGORIES: Readonly<Record<string, Category>> = {
  phish_bank: 'bank_brand',
  gambling: 'gambling',
  job_task: 'job_task',
  scam_job_task: 'job_task',
  phish_gov: 'gov_social',
  prize: 'shop_fake',
  phish_shop: 'shop_fake',
  debt_threat: 'debt_threat',
  adult: 'illegal_ad',
  illegal_goods: 'illegal_ad',
  invest_scam: 'invest',
  loan_offer: 'loan',
  phish_link: 'cred_social',
};
/** A row nobody reviewed counts less than one a person judged. */
const UNREVIEWED = 0.7;
/** Except in the SMS set, whose ordinary promotions are what a scam model must not accuse. */
const UNREVIEWED_SMS = 1.5;
/** Recorded SMS are few beside our own texts: each counts sixfold. */
const SMS_WEIGHT = 6;
const SCAM_VERDICTS = ['scam', 'illegal_ad', 'debt_threat'];

const rowSchema = z.object({
  id: z.string(),
  text: z.string().default(''),
  label: z.string().optional(),
  reviewed_verdict: z.string().optional(),
  reviewed_category: z.string().nullish(),
  dup_group: z.string().optional(),
});
type Row = z.infer<typeof rowSchema>;

interface SetPlan {
  readonly name: string;
  readonly file: string;
  readonly kind: 'message' | 'post' | 'page';
  readonly read: (row: Row) => Pick<TrainingExample, 'label' | 'weight' | 'category'> | undefined;
  readonly most?: number;
}

const honest = (weight: number) => (): ReturnType<SetPlan['read']> => ({ label: 'benign', weight });

/** Which folders feed the text members, and how their labels are read (shared/data/README.md). */
const TEXT_SETS: readonly SetPlan[] = [
  { name: 'vn_sms_ie403', file: 'sms.jsonl.gz', kind: 'message', read: reviewedSms },
  { name: 'vn_social_comments_spam', file: 'comments.jsonl.gz', kind: 'post', read: reviewed },
  { name: 'vn_reviews_vispam', file: 'dev.jsonl.gz', kind: 'post', read: honest(0.5) },
  { name: 'vn_articles_viblo', file: 'benign_sample.jsonl.gz', kind: 'page', read: honest(1) },
  { name: 'vn_articles_viblo', file: 'mentions_scam.jsonl.gz', kind: 'page', read: honest(2) },
  { name: 'vn_news_vfnd', file: 'news.jsonl.gz', kind: 'page', read: honest(1) },
  { name: 'en_sms_uci', file: 'sms.jsonl.gz', kind: 'message', read: englishHam, most: 800 },
  {
    name: 'en_419_sentences',
    file: 'malicious.jsonl',
    kind: 'message',
    read: () => ({ label: 'scam', weight: 0.1, category: 'romance' }),
  },
  { name: 'tg_messages_tgspam', file: 'messages.jsonl.gz', kind: 'post', read: englishSpam },
];

function reviewed(row: Row): ReturnType<SetPlan['read']> {
  const verdict = row.reviewed_verdict ?? '';
  const category = SOURCE_CATEGORIES[row.reviewed_category ?? ''];
  if (SCAM_VERDICTS.includes(verdict))
    return { label: 'scam', weight: 2, ...(category ? { category } : {}) };
  if (verdict === 'benign') return { label: 'benign', weight: 2 };
  return verdict === 'benign_unreviewed' ? { label: 'benign', weight: UNREVIEWED } : undefined;
}

function reviewedSms(row: Row): ReturnType<SetPlan['read']> {
  const judged = reviewed(row);
  if (!judged) return undefined;
  const weight = judged.weight === UNREVIEWED ? UNREVIEWED_SMS : judged.weight;
  return { ...judged, weight: weight * SMS_WEIGHT };
}

function englishHam(row: Row): ReturnType<SetPlan['read']> {
  return row.label === 'ham' ? { label: 'benign', weight: 0.4 } : undefined;
}

function englishSpam(row: Row): ReturnType<SetPlan['read']> {
  const english = !/[\u0400-\u04ff]/.test(row.text);
  return english && row.label === 'spam'
    ? { label: 'scam', weight: 0.7, category: 'invest' }
    : undefined;
}

/** A row that could not be read, and why. */
export interface BadRow {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Takes note of a bad row; readers without one raise what is wrong with the first. */
export type OnBadRow = (row: BadRow) => void;

/** Reads the text sets of a data folder; a set that is not there is passed over. */
export async function readTextFolders(
  dataDir: string,
  onBad?: OnBadRow,
): Promise<TrainingExample[]> {
  const examples: TrainingExample[] = [];
  for (const plan of TEXT_SETS) {
    const rows = await readRows(join(dataDir, plan.name, plan.file), rowSchema, onBad);
    const groups = groupsOf(rows);
    examples.push(
      ...rows
        .flatMap((row, at) => toExample(row, groups[at] ?? row.id, plan))
        .slice(0, plan.most ?? rows.length),
    );
  }
  return examples;
}

/** The group of each row: its own, else that of its copies, so that no copy stands on the other side of a split. */
function groupsOf(rows: readonly Row[]): string[] {
  const first = twinGroups(
    rows.map(({ text }) => text),
    COPY_SHARE,
  );
  return rows.map(({ id, dup_group }, at) => dup_group ?? rows[first[at] ?? at]?.id ?? id);
}

function toExample(row: Row, group: string, plan: SetPlan): TrainingExample[] {
  const judged = plan.read(row);
  if (!judged || row.text.trim() === '') return [];
  return [
    {
      id: row.id,
      source: plan.name,
      group,
      ...judged,
      input: { id: row.id, kind: plan.kind, text: row.text },
    },
  ];
}

const pageRowSchema = z.object({
  id: z.string(),
  label: z.string(),
  page_type: z.string().optional(),
  kit: z.string().nullish(),
  brand: z.string().nullish(),
  lang: z.string().optional(),
  html: z.string(),
});
export type PageRow = z.infer<typeof pageRowSchema> & { readonly source: string };

const PAGE_SETS = [
  'vn_html_phish_garena',
  'vn_html_fake_loan',
  'vn_html_gambling',
  'vn_html_benign',
  'en_html_phish_zphisher',
  'en_html_benign_forms',
] as const;

/** Folders that are read as what they are, whatever else stands beside them. */
export const KNOWN_SETS: readonly string[] = [
  ...new Set([...TEXT_SETS.map(({ name }) => name), ...PAGE_SETS]),
];

/** Reads the recorded pages as they were saved; `withoutCopyTraces` takes out what must not be learned. */
export async function readPageFolders(dataDir: string, onBad?: OnBadRow): Promise<PageRow[]> {
  const rows: PageRow[] = [];
  for (const source of PAGE_SETS) {
    const file = join(dataDir, source, 'pages.jsonl.gz');
    const found = await readRows(file, pageRowSchema, onBad);
    rows.push(...found.map((row) => ({ ...row, source })));
  }
  return rows;
}

/** Comments of mirroring tools, kit banners and the reserved ending of rewritten hosts tell how a page was collected, not what it is. */
export function withoutCopyTraces(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/([a-z0-9-]+)\.example\b/gi, '$1.com');
}

const hostColumns = z.tuple([z.string(), z.string()]).rest(z.string());

/** Reads the lists of host names. Platform addresses and shared hosts are for the caller to leave out. */
export async function readNameFolders(dataDir: string): Promise<NameExample[]> {
  const lines = async (path: string): Promise<string[][]> =>
    (await readText(join(dataDir, path)))
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  const label = (text: string | undefined): NameExample['label'] | undefined =>
    text === 'threat' || text === 'gambling' ? text : undefined;
  const blocked = (await lines('vn_domains_hostsvn/domains.tsv.gz')).flatMap(
    (row): NameExample[] => {
      const is = label(row[2]);
      return is ? [{ host: hostColumns.parse(row)[0], label: is, firstSeen: row[3] ?? '' }] : [];
    },
  );
  const listed = (await lines('vn_domains_chongluadao/urls.tsv.gz')).map(
    (row): NameExample => ({ host: row[0] ?? '', label: 'threat', firstSeen: row[2] ?? '' }),
  );
  const honestHosts = (await lines('vn_benign_hosts/hosts.tsv.gz')).map(
    (row): NameExample => ({
      host: row[0] ?? '',
      label: 'benign',
      kind: 'vietnamese',
      firstSeen: '',
    }),
  );
  const known = (await readText(join(dataDir, 'en_domains_top500/top500.txt')))
    .split('\n')
    .filter((line) => line.includes('.'))
    .map((host): NameExample => ({ host: host.trim(), label: 'benign', firstSeen: '' }));
  return [...blocked, ...listed, ...honestHosts, ...known];
}

async function readRows<T>(
  path: string,
  schema: z.ZodType<T>,
  onBad: OnBadRow = raise,
): Promise<T[]> {
  const rows: T[] = [];
  for (const [at, line] of (await readText(path)).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push(schema.parse(JSON.parse(line)));
    } catch (error) {
      onBad({ file: path, line: at + 1, reason: reasonOf(error) });
    }
  }
  return rows;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return errorMessage(error);
  const issue = error.issues[0];
  return `${issue?.path.join('.') || 'row'}: ${issue?.message}`;
}

function raise({ file, line, reason }: BadRow): never {
  throw new InvalidInputError(`${file}, line ${line}: ${reason}`, { file, line });
}

/** The text of a file, unpacked; empty where there is none. */
export async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    errorCode(error) === 'UNEXPECTED' &&
    error instanceof Error &&
    'code' in error &&
    error.code === 'ENOENT'
  );
}
