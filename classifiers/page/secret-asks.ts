import type { FieldAsk, PageFacts } from '../../domain/index.js';
import { foldText } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';

type Field = PageFacts['forms'][number]['fields'][number];

interface AskMeaning {
  readonly weight: number;
  readonly vi: string;
  readonly en: string;
}

/** What asking for a field says on a page whose host is nobody's official one. */
const ASK_MEANINGS: Partial<Record<FieldAsk, AskMeaning>> = {
  otp: { weight: 1.3, vi: 'mã OTP', en: 'a one-time code' },
  cvv: { weight: 0.9, vi: 'mã CVV của thẻ', en: 'the card’s security code' },
  card_number: { weight: 0.5, vi: 'số thẻ', en: 'a card number' },
  national_id: { weight: 0.8, vi: 'số CCCD', en: 'an identity number' },
  national_id_photo: { weight: 1.6, vi: 'ảnh CCCD', en: 'photos of the identity card' },
  selfie: { weight: 1.4, vi: 'ảnh chân dung', en: 'a selfie' },
  bank_account: { weight: 0.7, vi: 'số tài khoản ngân hàng', en: 'a bank account number' },
  password: { weight: 0.3, vi: 'mật khẩu', en: 'a password' },
};

/** Evidence of what the forms ask for, each thing by itself and those that no honest form asks for together. */
export function askEvidence(facts: PageFacts, asks: ReadonlySet<FieldAsk>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [ask, meaning] of Object.entries(ASK_MEANINGS)) {
    if (!asks.has(ask as FieldAsk)) continue;
    evidence.push({
      code: `page.asks_${ask}`,
      weight: meaning.weight,
      reason: `Biểu mẫu đòi ${meaning.vi}`,
      reasonEn: `A form asks for ${meaning.en}`,
    });
  }
  const fields = facts.forms.flatMap((form) => form.fields);
  return [
    ...evidence,
    ...basketEvidence(asks),
    ...bankLogInEvidence(fields),
    ...seedEvidence(fields),
    ...stepEvidence(fields),
  ];
}

/** Things asked for on one page that belong on different pages of different owners. */
function basketEvidence(asks: ReadonlySet<FieldAsk>): Evidence[] {
  const evidence: Evidence[] = [];
  const card = asks.has('card_number') || asks.has('cvv');
  const identity = asks.has('national_id') || asks.has('national_id_photo');
  if (card && asks.has('otp'))
    evidence.push({
      code: 'page.asks_card_and_code',
      weight: 1.5,
      reason: 'Đòi cả số thẻ lẫn mã OTP: mã ấy chỉ nhập ở trang của ngân hàng phát hành thẻ',
      reasonEn: 'Asks for a card and its one-time code, which only the card’s own bank asks for',
    });
  if (card && identity)
    evidence.push({
      code: 'page.asks_card_and_identity',
      weight: 1,
      reason: 'Đòi cả số thẻ lẫn CCCD',
      reasonEn: 'Asks for a card and an identity card together',
    });
  if (asks.has('password') && asks.has('bank_account'))
    evidence.push({
      code: 'page.asks_bank_login',
      weight: 0.9,
      reason: 'Đòi cả mật khẩu lẫn số tài khoản ngân hàng',
      reasonEn: 'Asks for a password and a bank account together',
      category: 'bank_brand',
    });
  return evidence;
}

const BANK_LOG_IN =
  /(?:dang nhap|truy cap|mat khau|password|log ?in|user ?name|ma pin)[^|]{0,24}(?:ngan hang|\bbank|\bi-?banking|the atm)|(?:internet|smart|mobile|digi) ?banking|\bi-?banking/;

/** A field for the name or the password of somebody's bank account; the bank’s own page does not call it so. */
function bankLogInEvidence(fields: readonly Field[]): Evidence[] {
  const found = fields.find(
    ({ asks, label, name }) =>
      (asks === 'password' || asks === 'login') && BANK_LOG_IN.test(foldText(`${name} ${label}`)),
  );
  const asked = new Set(fields.map(({ asks }) => asks));
  // Which bank, its password and its code: whoever only pays out asks for an account.
  const picks = asked.has('bank_name') && asked.has('password') && asked.has('otp');
  if (!picks && (!found || !(asked.has('password') || asked.has('otp')))) return [];
  return [
    {
      code: 'page.asks_internet_banking',
      weight: 1.6,
      reason: `Đòi tài khoản đăng nhập ngân hàng${found ? `: “${shown(found)}”` : ' của ngân hàng mà người xem chọn'}`,
      reasonEn: 'Asks for the log-in of a bank account',
    },
  ];
}

const SEED_WORDS =
  /cum tu khoi phuc|tu khoa khoi phuc|(?:seed|recovery|secret) ?phrase|private ?key|khoa (?:rieng|bi mat)|\b(?:12|24)(?:\/24)? tu\b|mnemonic/;

/** The words that open a wallet of coins to anybody who has them. */
function seedEvidence(fields: readonly Field[]): Evidence[] {
  const found = fields.find(({ label, name }) => SEED_WORDS.test(foldText(`${name} ${label}`)));
  if (!found) return [];
  return [
    {
      code: 'page.asks_seed_phrase',
      weight: 2,
      reason: `Đòi cụm từ khôi phục của ví tiền số: “${shown(found)}”`,
      reasonEn: 'Asks for the words that open a wallet of coins',
      category: 'invest',
    },
  ];
}

/** What a first step does not ask for, most telling first. Passwords stand in hidden log-in boxes of many honest pages. */
const LATER_ASKS: readonly FieldAsk[] = [
  'cvv',
  'national_id_photo',
  'selfie',
  'otp',
  'card_number',
];

/** A code, a card or identity papers asked for in a step that is out of sight when the page opens. */
function stepEvidence(fields: readonly Field[]): Evidence[] {
  const visible = new Set(fields.filter(({ hidden }) => hidden !== true).map(({ asks }) => asks));
  const hidden = fields.filter((field) => field.hidden === true);
  const ask = LATER_ASKS.find(
    (wanted) => !visible.has(wanted) && hidden.some(({ asks }) => asks === wanted),
  );
  const field = hidden.find(({ asks }) => asks === ask);
  if (ask === undefined || !field) return [];
  return [
    {
      code: 'page.hidden_step',
      weight: ask === 'otp' || ask === 'card_number' ? 0.6 : 0.9,
      reason: `Bước sau của biểu mẫu bị giấu khi mở trang, đòi ${ASK_MEANINGS[ask]?.vi}: “${shown(field)}”`,
      reasonEn: `A step of the form that is hidden at first asks for ${ASK_MEANINGS[ask]?.en}`,
    },
  ];
}

const SHOWN_UNITS = 60;

function shown({ label, name }: Field): string {
  return (label || name).slice(0, SHOWN_UNITS);
}
