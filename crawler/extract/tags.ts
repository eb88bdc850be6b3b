import { KnownNames } from './known-names.js';

/** What the pass needs to know about a tag, looked up once per element. */
export interface Tag {
  readonly name: string;
  /** Breaks lines around its content. */
  readonly block: boolean;
  /** Has no content and no end tag. */
  readonly empty: boolean;
  /** Its content is not visible text. */
  readonly silent: boolean;
  /** Its content is taken as it stands: `&amp;` in a script is no entity. */
  readonly raw: boolean;
  /** Tags on top of the stack that its start tag closes. */
  readonly closes: ReadonlySet<string> | undefined;
}

const EMPTY = words(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);
const BLOCK = words(
  `address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption
   figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option
   p pre section select summary table tbody tfoot thead title tr ul`,
);
const SILENT = words(
  'script style template noscript iframe noembed noframes svg math canvas audio video object head title textarea datalist',
);
const RAW = words('script style xmp iframe noembed noframes plaintext');

const PARAGRAPH = words('p');
const HEADING = words('p h1 h2 h3 h4 h5 h6');
const CELLS = words('td th');
const CLOSES = new Map<string, ReadonlySet<string>>([
  ['li', words('li p')],
  ['dt', words('dt dd p')],
  ['dd', words('dt dd p')],
  ['tr', words('tr td th')],
  ['td', CELLS],
  ['th', CELLS],
  ['tbody', words('thead tbody tr td th')],
  ['tfoot', words('thead tbody tr td th')],
  ['option', words('option')],
  ['optgroup', words('option optgroup')],
  ['a', words('a')],
  ['body', words('head')],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ReadonlySet<string>] => [
    name,
    HEADING,
  ]),
  ...[
    ...words(
      'p address article aside blockquote details div dl fieldset figure footer form header hr main nav ol pre section table ul',
    ),
  ].map((name): [string, ReadonlySet<string>] => [name, PARAGRAPH]),
]);

const KNOWN = new KnownNames<Tag>(
  [
    ...EMPTY,
    ...BLOCK,
    ...SILENT,
    ...RAW,
    ...CELLS,
    ...words(
      'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label map mark marquee meter output progress q rp rt ruby s samp slot small span strike strong sub sup time tt u var path g use',
    ),
  ].map((name) => [name, describe(name)]),
);
const LONGEST_NAME = 64;

/** The description of the tag whose name is `html[start, end)`; unknown names are inline and visible. */
export function tagOf(html: string, start: number, end: number): Tag {
  return (
    KNOWN.find(html, start, end) ??
    describe(html.slice(start, end).toLowerCase().slice(0, LONGEST_NAME))
  );
}

function describe(name: string): Tag {
  return {
    name,
    block: BLOCK.has(name),
    empty: EMPTY.has(name),
    silent: SILENT.has(name),
    raw: RAW.has(name),
    closes: CLOSES.get(name),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
