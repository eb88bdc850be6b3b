import { type PageRow, readPageFolders, withoutCopyTraces } from '../classifiers/index.js';
import { extractPage } from '../crawler/index.js';
import {
  type Brand,
  deterministicId,
  type FieldAsk,
  foldedLetters,
  isUnderDomain,
  type PageFacts,
  registrableDomain,
} from '../domain/index.js';
import { neutralHost, ownHost } from './train.js';

/** A recorded log-in form with the host it belongs on. */
export interface OwnedForm {
  readonly id: string;
  /** A kit's copy; else recorded on its owner's own host. */
  readonly copied: boolean;
  readonly html: string;
  /** The owner's own host, where it is known. */
  readonly own?: string;
  /** The register of brands knows its owner. */
  readonly listed: boolean;
  /** The page says whose it is: its code holds the label of the owner's domain, or the brand's name. */
  readonly named: boolean;
}

export const FOREIGN_HOSTS = ['look-alike', 'neutral', 'free hosting', 'other site'] as const;
export type ForeignHost = (typeof FOREIGN_HOSTS)[number];

const FORM_SETS = { honest: 'en_html_benign_forms', copied: 'en_html_phish_zphisher' } as const;

const LOG_IN: readonly FieldAsk[] = ['login', 'password', 'otp', 'card_number', 'cvv'];

function asksForLogin({ forms }: PageFacts): boolean {
  return forms.some(({ fields }) => fields.some(({ asks }) => LOG_IN.includes(asks)));
}

/** Forms of the data folders that ask for a log-in or a secret. */
export async function readOwnedForms(
  dataDir: string,
  brands: readonly Brand[],
): Promise<OwnedForm[]> {
  const rows = await readPageFolders(dataDir);
  return rows.flatMap((row) => {
    const copied = row.source === FORM_SETS.copied;
    if (!copied && row.source !== FORM_SETS.honest) return [];
    const html = withoutCopyTraces(row.html);
    const facts = extractPage(html, { url: `https://${neutralHost(row.id)}/` });
    return asksForLogin(facts)
      ? [copied ? kitCopy(row, html, brands) : ownForm(row, html, brands)]
      : [];
  });
}

function ownForm(row: PageRow, html: string, brands: readonly Brand[]): OwnedForm {
  const own = ownHost(row);
  const name = own === undefined ? '' : labelOf(own);
  return {
    id: row.id,
    copied: false,
    html,
    listed:
      own !== undefined &&
      brands.some(({ domains }) => domains.some((domain) => isUnderDomain(own, domain))),
    named: says(html, [name, row.brand?.includes('.') ? '' : (row.brand ?? '')]),
    ...(own === undefined ? {} : { own }),
  };
}

function kitCopy(row: PageRow, html: string, brands: readonly Brand[]): OwnedForm {
  const stem = (row.brand ?? '').split('_')[0] ?? '';
  const brand = brands.find(({ id, aliases }) => id === stem || aliases.includes(stem));
  const own = brand?.domains[0];
  return {
    id: row.id,
    copied: true,
    html,
    listed: brand !== undefined,
    named: says(html, [stem, ...(brand ? [brand.id, ...brand.aliases] : [])]),
    ...(own === undefined ? {} : { own }),
  };
}

function labelOf(host: string): string {
  return registrableDomain(host).split('.')[0] ?? '';
}

const SHORTEST_NAME = 3;

function says(html: string, names: readonly string[]): boolean {
  const folded = foldedLetters(html);
  return names
    .map((name) => foldedLetters(name))
    .some((name) => name.length >= SHORTEST_NAME && folded.includes(name));
}

/**
 * The form on a host: all that differs between two of them. Forms that send to the owner are pointed at the page's own host on every host, the
 * owner's too: a copy collects for itself, and where it sends must not tell the two apart.
 */
export function formOnHost({ html, own }: OwnedForm, host: string): PageFacts {
  const url = `https://${host}/`;
  const facts = extractPage(html, { url });
  const home = own === undefined ? '' : registrableDomain(own);
  const forms = facts.forms.map((form) =>
    form.foreign && home !== '' && registrableDomain(new URL(form.action).hostname) === home
      ? { ...form, action: url, foreign: false }
      : form,
  );
  return { ...facts, forms };
}

const FREE_HOSTS = [
  'pages.dev',
  'web.app',
  'weebly.com',
  'github.io',
  'vercel.app',
  'netlify.app',
  'blogspot.com',
  'workers.dev',
] as const;
const LOOK_ALIKES: readonly ((label: string) => string)[] = [
  (label) => `${label}-login.com`,
  (label) => `secure-${label}.info`,
  (label) => `${label}.account-verify.net`,
  (label) => `${label}.vn-id.top`,
  (label) => `${label}${label.at(-1)}.com`,
  (label) => `my${label}support.online`,
];

/** A host of somebody else's for a form; the same for the same form each time. `undefined` where there is none of the kind. */
export function foreignHost(
  kind: ForeignHost,
  form: OwnedForm,
  others: readonly string[],
): string | undefined {
  const pick = <T>(list: readonly T[]): T | undefined =>
    list[
      Number.parseInt(
        deterministicId(kind, form.id)
          .replace(/[^0-9a-f]/g, '')
          .slice(-6),
        16,
      ) % list.length
    ];
  switch (kind) {
    case 'neutral':
      return neutralHost(form.id);
    case 'free hosting':
      return `${neutralHost(form.id).split('.')[0]}.${pick(FREE_HOSTS)}`;
    case 'look-alike':
      return form.own === undefined ? undefined : pick(LOOK_ALIKES)?.(labelOf(form.own));
    case 'other site': {
      const home = form.own === undefined ? '' : registrableDomain(form.own);
      return pick(others.filter((host) => registrableDomain(host) !== home));
    }
  }
}
