import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import {
  type BadRow,
  KNOWN_SETS,
  type OnBadRow,
  readTextFolders,
  type TrainingExample,
} from '../classifiers/index.js';
import type { ArtefactExtractor } from '../crawler/index.js';
import {
  AppError,
  CATEGORIES,
  type Category,
  type ClassifierInput,
  errorMessage,
  isSuspectCategory,
  pageFactsSchema,
  type SubjectKind,
} from '../domain/index.js';
import { withoutNull } from './json-lines.js';
import { inputOfRecord, judgeRecordSchema } from './judge-record.js';
import { readPageExamples } from './train.js';

/** A labelled thing on its way to being judged. */
export interface LabelledRow {
  readonly source: string;
  readonly kit?: string;
  readonly language?: string;
  readonly scam: boolean;
  readonly labelled?: Category;
  readonly input: ClassifierInput;
  /** Copies of one thing share it. */
  readonly group?: string;
  /** Came from the training range. */
  readonly exercise?: boolean;
  /** Where it stands in its file; 0 where it does not come from a plain file. */
  readonly line: number;
}

export interface LabelledRows {
  readonly rows: readonly LabelledRow[];
  readonly bad: readonly BadRow[];
  /** The folder holds data sets that training reads, too. */
  readonly known: boolean;
}

const ROW_FILE = /\.(?:jsonl|ndjson)(?:\.gz)?$/;
const SCAM_LABELS = [
  'scam',
  'phish',
  'phishing',
  'fraud',
  'malicious',
  'suspected',
  'spam',
  '1',
  'true',
];
const HONEST_LABELS = [
  'benign',
  'honest',
  'ham',
  'legit',
  'legitimate',
  'clear',
  'none',
  '0',
  'false',
];

const labelledSchema = judgeRecordSchema.extend({
  id: judgeRecordSchema.shape.id.optional(),
  kind: judgeRecordSchema.shape.kind.unwrap().optional(),
  label: z.union([z.string(), z.number(), z.boolean()]).transform((label) => String(label)),
  category: z.string().optional(),
  source: z.string().optional(),
  kit: z.string().optional(),
  lang: z.string().optional(),
  group: z.string().optional(),
  exercise: z.boolean().optional(),
  /** Facts instead of HTML: rows made of decided cases hold no HTML. */
  page: pageFactsSchema.optional(),
});
type LabelledRecord = z.infer<typeof labelledSchema>;

/**
 * Reads what a folder holds: data sets that training knows as training reads them, else every `.jsonl` file under it, one
 * `{id, kind, text | html | url, label}` a line. Bad rows are listed, the rest goes on. Raises FILE_UNREADABLE where there is no row.
 */
export async function readLabelledRows(
  folder: string,
  extract: ArtefactExtractor,
): Promise<LabelledRows> {
  const bad: BadRow[] = [];
  const onBad = (row: BadRow): void => {
    bad.push({ ...row, file: path.relative(folder, row.file) });
  };
  const names = await readdir(folder);
  const known = names.some((name) => KNOWN_SETS.includes(name));
  const rows = known ? await readKnown(folder, onBad) : await readPlain(folder, { extract, onBad });
  if (rows.length > 0) return { rows, bad, known };
  const first = bad[0];
  throw unreadable(
    first
      ? `No row of ${folder} can be read: ${first.file}, line ${first.line}: ${first.reason}`
      : `${folder} holds no labelled rows`,
  );
}

function unreadable(message: string): AppError {
  return new AppError({
    code: 'FILE_UNREADABLE',
    message,
    hint: 'Labelled rows are JSON lines: {"id", "kind", "text" or "html" or "url", "label"}.',
  });
}

async function readKnown(folder: string, onBad: OnBadRow): Promise<LabelledRow[]> {
  const examples = [
    ...(await readTextFolders(folder, onBad)),
    ...(await readPageExamples(folder, onBad)),
  ];
  return examples.map(rowOfExample);
}

/** An example of training as a row to measure; recorded pages of one group are of one kit. */
export function rowOfExample(example: TrainingExample): LabelledRow {
  const { label, source, category, input } = example;
  const kit = kitOf(example);
  return {
    source,
    scam: label === 'scam',
    line: 0,
    input,
    ...(kit === undefined ? {} : { kit }),
    ...(label === 'scam' && category ? { labelled: category } : {}),
  };
}

function kitOf({ label, input, group, id }: TrainingExample): string | undefined {
  return label === 'scam' && input.kind === 'page' && group !== id ? group : undefined;
}

/** Masked letters and digits; one alone may be the bullet of a list. */
const MASK = /(?<=\d)•+|•+(?=\d)|•{2,}/g;
/** Masks are read as digits: what they cover most often, and live text has no masks. */
const zeros = (mask: string): string => '0'.repeat(mask.length);

/** Reads one file of labelled rows; bad rows are listed. Raises FILE_UNREADABLE where it cannot be read. */
export async function readLabelFile(
  file: string,
  extract: ArtefactExtractor,
): Promise<Pick<LabelledRows, 'rows' | 'bad'>> {
  const bad: BadRow[] = [];
  const folder = path.dirname(file);
  const onBad = (row: BadRow): void => {
    if (row.line === 0) throw unreadable(`${file}: ${row.reason}`);
    bad.push(row);
  };
  const rows = await readFileRows(folder, path.basename(file), { extract, onBad });
  return { rows, bad };
}

interface PlainReading {
  readonly extract: ArtefactExtractor;
  readonly onBad: OnBadRow;
}

async function readPlain(folder: string, reading: PlainReading): Promise<LabelledRow[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => ROW_FILE.test(name));
  const rows: LabelledRow[] = [];
  for (const name of files.sort()) rows.push(...(await readFileRows(folder, name, reading)));
  return rows;
}

async function readFileRows(
  folder: string,
  name: string,
  { extract, onBad }: PlainReading,
): Promise<LabelledRow[]> {
  const file = path.join(folder, name);
  const stem = name.replace(ROW_FILE, '');
  const rows: LabelledRow[] = [];
  const lines = await readLines(file, onBad);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push(rowOfLine(line, { line: at + 1, source: stem }, extract));
    } catch (error) {
      onBad({ file, line: at + 1, reason: reasonOf(error) });
    }
  }
  return rows;
}

async function readLines(file: string, onBad: OnBadRow): Promise<string[]> {
  try {
    const bytes = await readFile(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  } catch (error) {
    onBad({ file, line: 0, reason: errorMessage(error) });
    return [];
  }
}

function rowOfLine(
  line: string,
  place: { line: number; source: string },
  extract: ArtefactExtractor,
): LabelledRow {
  const record = labelledSchema.parse(JSON.parse(line.replace(MASK, zeros), withoutNull));
  if (isEmpty(record)) throw new Error('row: no text, html, url, app or channel');
  const { scam, labelled } = readLabel(record);
  const input = inputOfRecord(
    {
      ...record,
      id: record.id ?? `${place.source}:${place.line}`,
      kind: record.kind ?? kindOf(record),
    },
    extract,
  );
  return {
    source: record.source || place.source,
    line: place.line,
    scam,
    input: record.page && record.html === undefined ? { ...input, page: record.page } : input,
    ...(record.group ? { group: record.group } : {}),
    ...(record.exercise ? { exercise: true } : {}),
    ...(record.kit ? { kit: record.kit } : {}),
    ...(record.lang ? { language: record.lang } : {}),
    ...(labelled ? { labelled } : {}),
  };
}

function isEmpty({ text, html, url, app, channel }: LabelledRecord): boolean {
  return [text, html, url].every((part) => (part ?? '').trim() === '') && !app && !channel;
}

function kindOf({ html, url, text, app, channel }: LabelledRecord): SubjectKind {
  if (html !== undefined) return 'page';
  if (app) return 'app';
  if (channel) return 'channel';
  return text === undefined && url !== undefined ? 'url' : 'message';
}

/** `scam`, `benign` and their usual synonyms, or the id of a category. Raises where a label is none of them. */
function readLabel({ label, category }: LabelledRecord): { scam: boolean; labelled?: Category } {
  const word = label.trim().toLowerCase();
  const named = categoryOf(word) ?? categoryOf(category ?? '');
  const scam = SCAM_LABELS.includes(word) || (categoryOf(word) !== undefined && word !== 'none');
  if (!scam && !HONEST_LABELS.includes(word))
    throw new Error(`label: “${label.slice(0, 40)}” says neither scam nor benign`);
  return { scam, ...(scam && named ? { labelled: named } : {}) };
}

function categoryOf(word: string): Category | undefined {
  return CATEGORIES.find((category) => category === word && isSuspectCategory(category));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return errorMessage(error);
  const issue = error.issues[0];
  return `${issue?.path.join('.') || 'row'}: ${issue?.message}`;
}
