import { foldedLetters, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';

const UNITS = 6_000;
const MOST = 4;
const NAME = String.raw`([^\n.,!?]{2,30})`;
const PROPER = String.raw`([\p{Lu}][^\n.,!?]{1,24})`;
/** “With your Facebook account” is another way in, and no invitation. */
const INVITATION = new RegExp(
  [
    String.raw`(?:log|sign)[ -]?(?:in|on|into|up)\s+(?:to|for|into)\s+(?:your\s+|my\s+)?${NAME}`,
    String.raw`welcome (?:back )?to\s+${NAME}`,
    String.raw`(?:new to|join)\s+([^\n.,!?]{2,24})`,
    String.raw`(?:^|\n)\s*${PROPER}\s+(?:account|password|id|log-?in|sign[ -]?in)\s*(?:\n|$)`,
    String.raw`(?<!(?:with|using|via|through)\s)\b(?:your|an?|new)\s+${PROPER}\s+(?:account|password|id|e-?mail)\b`,
    String.raw`agree to\s+(?:the\s+|our\s+)?([^\n.,!?]{2,24}?)(?:['’]s?)?\s+(?:terms|conditions|privacy)`,
    String.raw`đăng nhập vào\s+${NAME}`,
    String.raw`tài khoản\s+${PROPER}`,
  ].join('|'),
  'giu',
);
const OTHER_WAY = /\b(?:with|via|using|through|by|bằng|qua|or|hoặc|and|to)\b/i;

/** Whose account a log-in page speaks of, as it says: “Sign in to …”, “your … password”, “agree to …’s terms”. */
export function invitations({ text }: PageFacts): string[] {
  const said = [...text.slice(0, UNITS).matchAll(INVITATION)].map(
    (found) => found.slice(1).find((part) => part !== undefined) ?? '',
  );
  return said.slice(0, MOST).map((part) => part.split(OTHER_WAY)[0]?.trim() ?? '');
}

/** Without a register only plain invitations count: what stands before “account” or “password” is more often a verb. */
const PLAIN_INVITATION =
  /(?:(?:[Ll]og|[Ss]ign)[ -]?(?:in|on|into|up)\s+(?:to|for)|[Ww]elcome (?:back )?to|[Nn]ew to|[Jj]oin|agree to(?: the| our)?|[Đđ]ăng nhập vào)\s+(?:your\s+|my\s+)?(\p{Lu}[\p{L}\p{N}]{3,})|\b[Yy]our\s+(\p{Lu}[\p{L}\p{N}]{3,})\s+account/gu;
/** What an account may be called that is nobody's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'account accounts your this these their that portal student staff member members membership system site website admin online personal ' +
    'dashboard customer client self service services continue email mail business secure user users existing free password current temporary ' +
    'webmail community newsletter first last strong same valid login profile platform page access view more save receive enter verify google ' +
    'facebook apple microsoft twitter github linkedin paypal internet banking club team store shop support help center centre terms conditions ' +
    'privacy with card cards forgot reset change general standard following processing above sign register create'
  ).split(' '),
);

/** The name of an invitation that the host does not bear. Without a register anybody's name may be a brand, so it weighs little. */
export function invitationEvidence(facts: PageFacts): Evidence[] {
  const host = foldedLetters(facts.host);
  const names = [...facts.text.slice(0, UNITS).matchAll(PLAIN_INVITATION)]
    .map((found) => found[1] ?? found[2] ?? '')
    .filter((name) => !NO_NAMES.has(name.toLowerCase()));
  const [name] = names;
  if (name === undefined || names.some((each) => host.includes(foldedLetters(each)))) return [];
  return [
    {
      code: 'page.foreign_invitation',
      weight: 1.3,
      reason: `Mời đăng nhập vào “${name}” trên tên miền không mang tên ấy (${facts.host})`,
      reasonEn: `Invites to log in to “${name}” on a host without that name`,
    },
  ];
}
