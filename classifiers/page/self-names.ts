import { foldedLetters, type PageFacts } from '../../domain/index.js';
import { isBorrowedName, isPlainWord } from './login-words.js';
import { NAME, namesBy, PHRASES, type Place, place } from './name-phrases.js';

/** A name that a page gives itself. */
export interface SelfName {
  /** As the page writes it. */
  readonly name: string;
  /** Log-odds that this is whose the page is: the sum over the kinds of places that give the name. */
  readonly strength: number;
  /** Places in Vietnamese and English, strongest first. */
  readonly places: readonly Place[];
  /** Where it stands first in the visible text, if it does. */
  readonly at?: number;
}

const SITE_NAME = place(1.6, 'tên website', 'site name');
const TITLE = place(1, 'tiêu đề', 'title');
const LOGO = place(1, 'chữ của biểu trưng', 'logo');
const HEADING = place(0.5, 'đề mục', 'heading');
const COPYRIGHT = place(1.2, 'dòng bản quyền', 'copyright line');
const ADDRESS = place(1.2, 'địa chỉ viết trong trang', 'an address in its text');
const REPEATED = place(0.6, 'nhắc đi nhắc lại', 'named again and again');

const READ = 8_000;
const FOOT = 4_000;
const NAMES_KEPT = 40;
const LONGEST_NAME = 40;
const TITLE_WORDS = 6;

const COPYRIGHT_LINE = /(?:©|ⓒ|\([cC]\)|[Cc]opyright|COPYRIGHT|Bản quyền)([^\n]{0,80})/gu;
const COPYRIGHT_DUST =
  /\b(?:\d{4}|copyright|all rights reserved.*|inc|ltd|llc|gmbh|limited|corp|corporation|company|co|the|by|of|thuộc về|công ty|tnhh|cp|tm|và)\b|[©ⓒ®™,.;:|()–—-]+/giu;
const ADDRESS_IN_TEXT =
  /(?<![\p{L}\p{N}_@.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}(?:com|net|org|edu|gov|info|biz|io|app|[a-z]{2}))(?![\p{L}\p{N}_.-]*[\p{L}\p{N}_])/giu;
const OFFICE_MAIL =
  /(?:support|help|info|contact|service|care|privacy|no-?reply|admin|cskh|hotro)\w{0,10}@((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10})/giu;
/** Names of files and programs look like addresses; those of offices are given for anybody to ask there. */
const NO_ADDRESS =
  /(?:^|\.)gov(?:\.|$)|\.(?:js|ts|py|md|sh|pl|so|rs|vb|cs)$|^(?:asp|node|socket|next|vue)\./i;
const CAMEL =
  /\b(?:[A-Z][A-Za-z]{0,14}[a-z][A-Z][A-Za-z]{1,14}|[a-z]{1,4}[A-Z][A-Za-z]{2,14}|[A-Z]{3,10})\b(?![@_-])/g;
const INSIDE = /\p{Ll} (\p{Lu}\p{Ll}{3,15})(?=[ ’',.])/gu;
const LEAST_REPEATS = 2;
const NAMES = new RegExp(NAME, 'gu');
const TITLE_PARTS = /\s[-–—:•·_]+\s|[|:•·»«]+/;

interface Found {
  name: string;
  readonly places: Map<string, Place>;
}

/** Names a page gives itself, strongest first: in its title, site name, logo, copyright line, terms, invitations and sections. */
export function selfNames(facts: PageFacts): SelfName[] {
  const found = new Map<string, Found>();
  const text = facts.text.slice(0, READ);
  const add = (raw: string, where: Place): void => {
    const name = properName(raw);
    if (name === undefined || found.size >= NAMES_KEPT) return;
    const key = keyOf(name);
    const known = found.get(key) ?? { name, places: new Map<string, Place>() };
    if (name.length < known.name.length) known.name = name;
    known.places.set(where.en, where);
    found.set(key, known);
  };
  addHead(facts, add);
  for (const phrase of PHRASES) for (const name of namesBy(phrase, text)) add(name, phrase.place);
  for (const [, line = ''] of facts.text.slice(-FOOT).matchAll(COPYRIGHT_LINE))
    add(capitals(line.replace(COPYRIGHT_DUST, ' ')), COPYRIGHT);
  for (const [, address = ''] of text.matchAll(ADDRESS_IN_TEXT))
    if (!NO_ADDRESS.test(address)) add(labelOfAddress(address), ADDRESS);
  for (const [, address = ''] of text.matchAll(OFFICE_MAIL)) add(labelOfAddress(address), ADDRESS);
  addRepeated(text, add);
  return [...found.values()]
    .filter(({ name }) => !isCommonWord(name, text))
    .map((each) => finished(each, text))
    .sort(byStrength);
}

type Add = (raw: string, where: Place) => void;

function addHead({ title, meta, headings, images }: PageFacts, add: Add): void {
  for (const name of [meta['og:site_name'], meta['application-name']]) add(name ?? '', SITE_NAME);
  for (const whole of [title, meta['og:title'] ?? ''])
    for (const part of whole.split(TITLE_PARTS)) addShort(part, TITLE, add);
  for (const heading of headings.slice(0, 3)) addShort(heading, HEADING, add);
  for (const { src, alt } of images.slice(0, 30))
    if (/logo/i.test(src) || /logo/i.test(alt)) addShort(alt, LOGO, add);
}

/** The names in a line. Any line begins with a capital: its first word counts where more of the name follows, or nothing else does. */
function addShort(part: string, where: Place, add: Add): void {
  const line = part.trim().replace(/\s+/g, ' ');
  const words = line.split(' ').length;
  if (words > TITLE_WORDS) return;
  for (const [name] of line.matchAll(NAMES)) {
    const isFirstWord = line.startsWith(name) && !name.includes(' ') && words > 1;
    if (!isFirstWord || isMarked(name)) add(name, where);
  }
}

/** Written as no word of a sentence is: “BT”, “wikiHow”. */
function isMarked(name: string): boolean {
  return /\p{L}\p{Lu}/u.test(name);
}

function addRepeated(text: string, add: Add): void {
  const counts = new Map<string, number>();
  for (const pattern of [CAMEL, INSIDE])
    for (const [whole, word = whole] of text.matchAll(pattern))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) if (count >= LEAST_REPEATS) add(word, REPEATED);
}

/** A name without the plain words around it; `undefined` where nothing is left, or too much. */
function properName(raw: string): string | undefined {
  const parts = raw.trim().replace(/\s+/g, ' ').split(' ');
  while (parts.length > 0 && isDust(parts[0])) parts.shift();
  while (parts.length > 0 && isDust(parts.at(-1))) parts.pop();
  const name = parts.join(' ').replace(/[.,;!?:]+$/, '');
  const letters = foldedLetters(name);
  // Vietnamese headings are written in capitals: their words are no initials.
  if (name === name.toUpperCase() && !/^[ -~]+$/.test(name)) return undefined;
  return name.length <= LONGEST_NAME && letters.length >= 2 && /[a-z]/.test(letters)
    ? name
    : undefined;
}

function isDust(word = ''): boolean {
  const folded = foldedLetters(word);
  if (folded.length < 2 || isPlainWord(folded) || isBorrowedName(folded)) return true;
  // “PasswordForgot”: words that lost the space between them.
  const joined = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return joined.length > 1 && joined.every((part) => isPlainWord(foldedLetters(part)));
}

/** A capital that stands in other places without one is that of a sentence or a button. */
function isCommonWord(name: string, text: string): boolean {
  const lower = name.toLowerCase();
  return name !== lower && !name.includes(' ') && hasLower(text, lower);
}

function hasLower(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    // In an address names are written small.
    if (!/[\p{L}\p{N}.@/_-]/u.test(around)) return true;
  }
  return false;
}

/** Names that begin alike are one owner's: “BT”, “BT ID”. */
function keyOf(name: string): string {
  return foldedLetters(name.split(' ')[0] ?? '');
}

function capitals(line: string): string {
  const plain = line.trim().replace(/\s+/g, ' ');
  return plain.split(' ').slice(0, 4).join(' ');
}

function labelOfAddress(address: string): string {
  const parts = address.toLowerCase().split('.');
  const last = parts.length - 1;
  const second = parts[last - 1] ?? '';
  return (last >= 2 && second.length <= 3 ? parts[last - 2] : second) ?? '';
}

const MOST = 2.8;

function finished({ name, places }: Found, text: string): SelfName {
  const sorted = [...places.values()].sort((a, b) => b.strength - a.strength);
  const strength = Math.min(
    MOST,
    sorted.reduce((sum, each) => sum + each.strength, 0),
  );
  const at = text.indexOf(name);
  return { name, strength, places: sorted, ...(at < 0 ? {} : { at }) };
}

function byStrength(a: SelfName, b: SelfName): number {
  return b.strength - a.strength;
}
