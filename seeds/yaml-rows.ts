import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { SeedFileError } from './file-error.js';
import { cutRaw, type ImportRow, type RowField } from './import-row.js';

/** Reads a seed set, or a bare list of seeds (each a mapping or just a value), row by row with its line. */
export function readYamlRows(text: string, fileName: string): ImportRow[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const error = document.errors[0];
  if (error)
    throw new SeedFileError(
      `${fileName} is not valid YAML: ${error.message.split('\n', 1)[0]}`,
      'Correct the line named, or export the set again and edit that.',
      { fileName, line: error.linePos?.[0].line },
      error,
    );
  const list = isMap(document.contents) ? document.contents.get('seeds', true) : document.contents;
  if (!isSeq(list))
    throw new SeedFileError(`${fileName} holds no list of seeds`, 'Write them under "seeds:".', {
      fileName,
    });
  return list.items.map((item) => {
    const offset = isMap(item) || isScalar(item) || isSeq(item) ? (item.range?.[0] ?? 0) : 0;
    const value: unknown = isMap(item) || isScalar(item) ? item.toJS(document) : undefined;
    const row = {
      line: lineCounter.linePos(offset).line,
      raw: cutRaw(JSON.stringify(value) ?? ''),
    };
    const fields = fieldsOf(value);
    return fields ? { ...row, fields } : { ...row, fields: {}, broken: 'không phải một hạt giống' };
  });
}

function fieldsOf(value: unknown): ImportRow['fields'] | undefined {
  if (typeof value === 'string') return { value };
  if (value === null || typeof value !== 'object') return undefined;
  const map = new Map<string, unknown>(Object.entries(value));
  const scope: unknown = map.get('scope');
  const inner = new Map<string, unknown>(
    scope !== null && typeof scope === 'object' ? Object.entries(scope) : [],
  );
  const sources: [RowField, unknown][] = [
    ['kind', map.get('kind')],
    ['value', map.get('value')],
    ['label', map.get('label')],
    ['hint', map.get('hint')],
    ['origin', map.get('origin')],
    ['enabled', map.get('enabled')],
    ['note', map.get('note')],
    ['reach', inner.get('reach')],
    ['max_depth', inner.get('maxDepth')],
    ['max_pages', inner.get('maxPages')],
    ['exclude_paths', inner.get('excludePaths')],
  ];
  const filled = sources.filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(
    filled.map(([name, field]) => [name, Array.isArray(field) ? field.join(' ') : String(field)]),
  );
}
