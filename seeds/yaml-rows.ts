import { isMap, isNode, isSeq } from 'yaml';
import { SeedFileError } from './file-error.js';
import { cutRaw, type ImportRow, type RowField } from './import-row.js';
import { parseYaml } from './parse-yaml.js';

/** Reads a seed set, or a bare list of seeds (each a mapping or just a value), row by row with its line. */
export function readYamlRows(text: string, fileName: string): ImportRow[] {
  const { document, lines, value } = parseYaml(text, fileName);
  const { contents } = document;
  const list = isMap(contents) ? contents.get('seeds', true) : contents;
  const values: unknown = isMap(contents) ? Object(value).seeds : value;
  if (!isSeq(list) || !Array.isArray(values))
    throw new SeedFileError(`${fileName} holds no list of seeds`, 'Write them under "seeds:".', {
      fileName,
    });
  return list.items.map((item, index) => {
    const offset = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    const entry: unknown = values[index];
    const row = { line: lines.linePos(offset).line, raw: cutRaw(JSON.stringify(entry) ?? '') };
    const fields = fieldsOf(entry);
    return fields ? { ...row, fields } : { ...row, fields: {}, broken: 'không phải một hạt giống' };
  });
}

function fieldsOf(value: unknown): ImportRow['fields'] | undefined {
  if (typeof value === 'string') return { value };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
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
