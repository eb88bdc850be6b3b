import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  AppError,
  bankSchema,
  brandSchema,
  errorMessage,
  foldText,
  phonePrefixSchema,
  protectEntrySchema,
  provinceSchema,
  type Recipient,
  type ReferenceData,
  recipientSchema,
  type SharedHost,
  sha256,
  sharedHostSchema,
} from '../domain/index.js';

/** A shipped list is missing or one of its entries is wrong: the message names the file and the entry. */
class ReferenceDataError extends AppError {
  constructor(file: string, problem: string, cause?: unknown) {
    super({
      code: 'REFERENCE_DATA_INVALID',
      message: `${file}: ${problem}`,
      facts: { file },
      hint: 'Restore the file from the release, or correct the entry.',
      cause,
    });
  }
}

/** The rows of each list as set-up parsed them, with the SHA-256 of the text they were parsed from. */
const parsedListsSchema = z.record(
  z.string(),
  z.object({ sha256: z.string(), rows: z.array(z.unknown()) }),
);

interface Source {
  readonly dataDir: string;
  readonly parsed: z.infer<typeof parsedListsSchema>;
}

/**
 * Reads and checks every shipped list under `dataDir` (brands, banks, provinces, phone prefixes, shared hosts,
 * recipients, protect-list). Where `parsedFile` holds the rows of exactly this text they are taken from there: parsing YAML costs
 * half a second. Raises REFERENCE_DATA_INVALID naming file and entry; nothing is half loaded.
 */
export async function loadReferenceData(
  dataDir: string,
  parsedFile?: string,
): Promise<ReferenceData> {
  const source: Source = { dataDir, parsed: await readParsed(parsedFile) };
  const brands = await readList(source, 'brands.yaml', brandSchema, ({ id }) => id);
  const banks = await readList(source, 'banks.yaml', bankSchema, ({ bin }) => bin);
  const provinces = await readList(source, 'provinces.yaml', provinceSchema, ({ code }) => code);
  const phonePrefixes = await readList(
    source,
    'phone-prefixes.yaml',
    phonePrefixSchema,
    ({ prefix }) => prefix,
  );
  const sharedHosts = await readList(
    source,
    'shared-hosts.yaml',
    sharedHostSchema,
    ({ domain }) => domain,
  );
  const recipients = await readList(source, 'recipients.yaml', recipientSchema, ({ id }) => id);
  const protect = await readList(source, 'protect.yaml', protectEntrySchema, ({ id }) => id);
  for (const { id, aliases } of [...brands, ...banks]) checkFolded(id, aliases);
  return {
    brands,
    banks,
    provinces,
    phonePrefixes,
    sharedHosts,
    recipients: recipients.map((recipient) => expandShared(recipient, sharedHosts)),
    protect,
  };
}

/** Nothing where set-up left nothing readable: the lists themselves are always there. */
async function readParsed(file: string | undefined): Promise<Source['parsed']> {
  if (file === undefined) return {};
  try {
    return parsedListsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

async function readList<S extends z.ZodType>(
  { dataDir, parsed }: Source,
  file: string,
  schema: S,
  keyOf: (entry: z.output<S>) => string,
): Promise<z.output<S>[]> {
  const text = await readText(dataDir, file);
  const known = parsed[file];
  const rows = known?.sha256 === sha256(text) ? known.rows : await parseRows(file, text);
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const result = schema.safeParse(row);
    if (!result.success) {
      const issue = result.error.issues[0];
      const field = issue?.path.join('.') || 'entry';
      throw new ReferenceDataError(
        file,
        `${nameOf(row, index)}: ${field}: ${issue?.message ?? 'invalid'}`,
      );
    }
    const key = keyOf(result.data);
    if (seen.has(key)) throw new ReferenceDataError(file, `${nameOf(row, index)}: stands twice`);
    seen.add(key);
    return result.data;
  });
}

async function readText(dataDir: string, file: string): Promise<string> {
  try {
    return await readFile(join(dataDir, file), 'utf8');
  } catch (error) {
    throw new ReferenceDataError(file, `cannot be read from ${dataDir}`, error);
  }
}

async function parseRows(file: string, text: string): Promise<unknown[]> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const error = document.errors[0];
  if (error) throw new ReferenceDataError(file, errorMessage(error), error);
  const rows: unknown = document.toJS();
  if (!Array.isArray(rows)) throw new ReferenceDataError(file, 'must be a list of entries');
  return rows;
}

/** `entry 12 (vietcombank)`: the place counted from one, and the name where it has one. */
function nameOf(row: unknown, index: number): string {
  const place = `entry ${index + 1}`;
  if (row === null || typeof row !== 'object') return place;
  const fields = new Map(Object.entries(row));
  const name = ['id', 'code', 'prefix', 'domain', 'name']
    .map((key) => fields.get(key))
    .find(Boolean);
  return name === undefined ? place : `${place} (${String(name)})`;
}

/** An alias with an accent or a capital would never match the folded text it is compared with. */
function checkFolded(id: string, aliases: readonly string[]): void {
  const wrong = aliases.find((alias) => foldText(alias) !== alias);
  if (wrong !== undefined)
    throw new ReferenceDataError('brands.yaml, banks.yaml', `${id}: alias not folded: ${wrong}`);
}

/** Writes `shared:KIND` out as the domains of that kind, so that no list is kept twice. */
function expandShared(recipient: Recipient, hosts: readonly SharedHost[]): Recipient {
  const expand = (suffixes: readonly string[]): string[] =>
    suffixes.flatMap((suffix) =>
      suffix.startsWith('shared:')
        ? hosts.filter(({ kind }) => `shared:${kind}` === suffix).map(({ domain }) => domain)
        : [suffix],
    );
  const { match } = recipient;
  return {
    ...recipient,
    match: {
      ...match,
      suffixes: expand(match.suffixes),
      ...(match.notSuffixes ? { notSuffixes: expand(match.notSuffixes) } : {}),
    },
  };
}
