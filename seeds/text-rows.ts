import { parse } from 'tldts';
import { refang } from '../domain/index.js';
import { cutRaw, type ImportRow } from './import-row.js';
import { kindByName } from './table-rows.js';

/** `keyword: việc nhẹ lương cao`: a kind by name, for what is no address. */
const NAMED = /^([\p{L}_ ]{2,24}?)\s*:\s+(\S.*)$/u;

const TOKEN = /[^\s<>"'“”‘’()[\]{}|,;]+/g;

/** Reads plain text: one address a line, `kind: value`, `# comment`, or running text, out of which addresses are picked. */
export function readTextRows(text: string): ImportRow[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => readLine(raw.trim(), index + 1));
}

function readLine(raw: string, line: number): ImportRow[] {
  if (raw === '' || raw.startsWith('#')) return [];
  const named = NAMED.exec(raw);
  const kind = kindByName(named?.[1] ?? '');
  const row = { line, raw: cutRaw(raw) };
  if (named && kind !== undefined) return [{ ...row, fields: { kind, value: named[2] ?? '' } }];
  if (!/\s/.test(refang(raw))) return [{ ...row, fields: { value: raw } }];
  const found = addressesIn(raw);
  if (found.length > 0) return found.map((value) => ({ ...row, fields: { value } }));
  return [
    {
      ...row,
      fields: {},
      broken: 'không thấy địa chỉ nào; từ khóa thì ghi "keyword: …", thương hiệu "brand: …"',
    },
  ];
}

/** Addresses in running text, defanged or not. Without a scheme only names under a real public suffix count. */
function addressesIn(line: string): string[] {
  const tokens = refang(line).match(TOKEN) ?? [];
  return tokens.map((token) => refang(token).replace(/[.…!?:]+$/, '')).filter(isAddress);
}

function isAddress(token: string): boolean {
  if (/^https?:\/\/\S+\.\S+/i.test(token)) return true;
  const host = /^[^/?#@]+/.exec(token)?.[0] ?? '';
  if (token.includes('@') || !/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(host)) return false;
  const { isIcann, domain } = parse(host.replace(/:\d+$/, ''));
  return isIcann === true && domain !== null;
}
