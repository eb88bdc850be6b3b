const BEGIN = '<!-- table: node --import tsx scripts/docs.mjs -->';
const END = '<!-- end of table -->';

/**
 * The table of every variable, from the schema itself: name, default, what it is for.
 * @param {Readonly<Record<string, { env: string, schema: import('zod').ZodType, secret: boolean, about: string }>>} variables
 * @returns {string}
 */
export function configurationTable(variables) {
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

/**
 * A document with the table between its two marks replaced.
 * @param {string} text
 * @param {string} table
 * @returns {string}
 */
export function fileWithTable(text, table) {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`The marks of the table are missing: ${BEGIN} … ${END}`);
  return `${text.slice(0, start)}${BEGIN}\n${table}\n${text.slice(end)}`;
}

/** What stands where nothing is set: the schema is asked, so that the table cannot differ from it. */
function defaultOf(schema) {
  const value = schema.parse(undefined);
  if (value === undefined) return '–';
  return `\`${typeof value === 'boolean' ? Number(value) : value}\``;
}
