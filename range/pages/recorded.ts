import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { type Category, errorMessage, InvalidInputError } from '../../domain/index.js';
import type { SiteSpec } from '../site.js';
import { cleanRecordedPage, neutralName } from './clean.js';

const RECORDED_SUFFIX = 'range-pages.example';

const unzip = promisify(gunzip);

/** Rows of other sets carry more; what is not named here is left where it is. */
const rowSchema = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  html: z.string(),
  label: z.string().optional(),
  kit: z.string().nullish(),
});

/**
 * Recorded pages as sites: one page, one host, named by a hash of its id in the same manner for scam and honest pages.
 * `files` is one path, or several with commas between; `.gz` is unpacked.
 * Raises `InvalidInputError` with file and line where a file cannot be read or a row has no id or html.
 */
export async function readRecordedPages(files: string): Promise<SiteSpec[]> {
  const sites: SiteSpec[] = [];
  for (const path of files.split(',').map((part) => part.trim())) {
    if (path !== '') sites.push(...(await readFileOfPages(path)));
  }
  return sites;
}

async function readFileOfPages(path: string): Promise<SiteSpec[]> {
  const text = await readText(path);
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [siteOfLine(line, path, index + 1)]));
}

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return (path.endsWith('.gz') ? await unzip(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new InvalidInputError(
      `Pages file cannot be read: ${errorMessage(cause)}`,
      { path },
      'Give JSON lines with id and html, plain or gzip.',
    );
  }
}

function siteOfLine(line: string, path: string, lineNumber: number): SiteSpec {
  const parsed = rowSchema.safeParse(parseLine(line));
  if (!parsed.success) {
    throw new InvalidInputError(
      `Row ${lineNumber} of ${path} is no recorded page`,
      { path, line: lineNumber, issue: parsed.error.issues[0]?.message },
      'Each line is one JSON object with at least id and html.',
    );
  }
  const { id, html, label, kit } = parsed.data;
  return {
    host: `${neutralName('p', id)}.${RECORDED_SUFFIX}`,
    kind: 'recorded',
    category: categoryOf(label),
    surface: 'page',
    layout: kit ?? 'recorded',
    note: `Trang ghi lại ${neutralName('p', id)}`,
    pages: { '/': cleanRecordedPage(html) },
    seed: 'url',
    ...(label === undefined ? {} : { label }),
  };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function categoryOf(label: string | undefined): Category {
  if (label === 'benign') return 'none';
  return label === 'illegal_gambling' ? 'gambling' : 'unclear';
}
