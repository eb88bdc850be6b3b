import { foldText, type PageFacts, registrableDomain } from '../../domain/index.js';
import type { HostName } from './host-name.js';
import { isPlainWord } from './login-words.js';

const READ = 12_000;
const FOOT = 4_000;
/** Longer labels are found at the beginning of a longer word too. */
const WHOLE_WORD_BELOW = 7;
const LINKS_READ = 300;
/** “Asus’s” is no “asuss”. */
const OF_HIM = /['’]s\b/g;
const IMAGES_READ = 60;

/** Does the page name its own host: in its words, its fields, or an address written out in full? */
export function namesHost(facts: PageFacts, name: HostName): boolean {
  if (facts.statesOwnHost === true || pointsHome(facts)) return true;
  const said = foldText(saidBy(facts)).replace(OF_HIM, '');
  if (name.core !== name.label || isPlainWord(name.label)) return said.includes(facts.host);
  return name.label.length > 1 && (saysLabel(said, name.label) || saysInitials(facts, name.label));
}

const FEWEST_INITIALS = 3;
const MOST_INITIALS = 6;

/** `pmi` of “Project Management Institute”, `bofa` of “Bank of America”. */
function saysInitials({ title, text }: PageFacts, label: string): boolean {
  if (label.length < FEWEST_INITIALS || label.length > MOST_INITIALS || !/^[a-z]+$/.test(label))
    return false;
  const words = Array.from(label.toUpperCase(), (letter) => `${letter}\\p{L}*`);
  const pattern = words.join('[ -](?:(?:of|and|for|the|de|di|du|&) )*');
  return new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'u').test(
    `${title}\n${text.slice(0, READ)}`,
  );
}

/** The label as a word, its parts apart or joined: `bestbuy` of “Best Buy”; a long one at the beginning of a longer word too. */
function saysLabel(said: string, label: string): boolean {
  const spaced = `${Array.from(label).join('[^a-z0-9]?')}(?![a-z0-9])`;
  const long = label.length < WHOLE_WORD_BELOW ? '' : `|${label}`;
  return new RegExp(`(?<![a-z0-9])(?:${spaced}${long})`).test(said);
}

/** Addresses of sister hosts, or ones that hand the visitor back to the host (`?redirect_uri=…`). */
function pointsHome({ host, links, forms, images, icons }: PageFacts): boolean {
  const domain = registrableDomain(host);
  const urls = [
    ...links.slice(0, LINKS_READ).map(({ url }) => url),
    ...forms.map(({ action }) => action),
    ...images.slice(0, IMAGES_READ).map(({ src }) => src),
    ...icons,
  ];
  return urls.some((url) => {
    const at = url.indexOf(domain);
    if (at < 1 || /[a-z0-9-]/.test(url[at - 1] ?? '')) return false;
    const own = url.startsWith(`//${host}`, url.indexOf('//'));
    return own ? url.includes(host, url.indexOf(host) + host.length) : true;
  });
}

function saidBy({
  title,
  description,
  meta,
  text,
  hiddenText,
  images,
  forms,
  headings,
}: PageFacts): string {
  return [
    title,
    description,
    meta['og:site_name'] ?? '',
    meta['application-name'] ?? '',
    text.slice(0, READ),
    text.length > READ ? text.slice(-FOOT) : '',
    hiddenText,
    ...headings.slice(0, 5),
    ...images.slice(0, 30).map(({ alt }) => alt),
    ...forms.flatMap(({ fields }) =>
      fields.slice(0, 20).map((field) => `${field.label} ${field.name}`),
    ),
  ].join('\n');
}
