import type { z } from 'zod';

interface Variable {
  readonly env: string;
  readonly schema: z.ZodType;
  readonly secret: boolean;
  readonly about: string;
}

const BEGIN = '<!-- table: node --import tsx scripts/docs.mjs -->';
const END = '<!-- end of table -->';

/** The table of every variable, from the schema itself: name, default, secret or not, what it is for. */
export function configurationTable(variables: Readonly<Record<string, Variable>>): string {
  const rows = Object.values(variables).map(
    ({ env, schema, secret, about }) =>
      `| \`${env}\` | ${defaultOf(schema)} | ${secret ? 'yes' : 'no'} | ${about.replaceAll('|', '\\|')} |`,
  );
  return [
    '| Variable | Default | Secret | What it is for |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A document with the table between its two marks replaced. */
export function fileWithTable(text: string, table: string): string {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < start)
    throw new RangeError(`The marks of the table are missing: ${BEGIN} … ${END}`);
  return `${text.slice(0, start)}${BEGIN}\n${table}\n${text.slice(end)}`;
}

/** What stands where nothing is set: the schema is asked, so that the table cannot differ from it. */
function defaultOf(schema: z.ZodType): string {
  const value = schema.parse(undefined);
  if (value === undefined) return '–';
  return `\`${typeof value === 'boolean' ? Number(value) : String(value)}\``;
}
