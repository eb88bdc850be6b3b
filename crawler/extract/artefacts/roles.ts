import type { ArtefactRole, ProtectList } from '../../../domain/index.js';
import type { Draft } from './draft.js';
import type { TextView } from './text-view.js';

const BEFORE_CHARS = 110;
const AFTER_CHARS = 70;
const CLOSE_CHARS = 45;

/** Words of somebody who teaches caution, not of somebody who cheats. */
const TEACHES =
  /khuyen cao|canh giac|thu doan|chieu tro|chieu thuc|tuyet doi khong|khong nen|nguoi dan (?:can|nen|khong|tuyet)|to giac|phuong thuc lua dao/;
const WARNS = [
  /canh bao/,
  /gia danh|gia mao|mao danh/,
  /lua dao|chiem doat/,
  /doi tuong|ke gian|ke xau/,
  /co quan cong an|cong an/,
  /nan nhan/,
  /nguoi dan/,
];
const WARNS_BEFORE =
  /gia danh|gia mao|mao danh|ke gian|ke xau|doi tuong|lua dao|nghi van|thu doan|canh giac|khong (?:nghe|goi lai|lien he|chuyen|truy cap|bam|nhap|cung cap|lam theo)|dung (?:nghe|goi lai|bam|truy cap)/;
const WARNS_AFTER =
  /^[^.]{0,40}(?:gia danh|gia mao|mao danh|lua dao|la gia|khong phai (?:cua|la)|lua tien)/;
const OWN_STORY =
  /(?:\btoi|\bem|\bminh|\bme|\bbo|\bvo|\bchong|\bban|\bgia dinh|\bchi|\banh) [^.!?]{0,60}(?:bi lua|bi mat|da mat|bi hack|bi chiem|da chuyen|mat tien|mat het)|nho moi nguoi|nho anh chi|canh bao moi nguoi/;
const OWN_THING =
  /(?:\bso|sdt|dien thoai|tai khoan|\bstk|zalo|email|lien he|facebook|lien lac)[^.!?\n]{0,24}(?:cua|voi|cho|la cua) (?:toi|em|minh|con|chau|me toi|vo toi|nan nhan)\b[^.!?\n]{0,16}$|nan nhan[^.!?\n]{0,30}$/;
const OWN_AFTER = /^[^.!?\n]{0,12}(?:cua (?:toi|em|minh)\b|la so (?:cua )?(?:toi|em|minh)\b)/;

/** Anybody may have an address there. */
const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mail|proton|protonmail|zoho|yandex|qq|163|126|gmx|tutanota|zalo)\.[a-z]{2,4}(?:\.[a-z]{2})?$/;
const WALLET =
  /\bvi\b|wallet|usdt|\bbtc\b|\beth\b|\btrx\b|trc-?20|bep-?20|erc-?20|bitcoin|\bcoin\b|dia chi/;

const MONEY =
  /chuyen khoan|chuyen tien|chuyen vao|\bck\b|\bnap\b|\bnop\b|dat coc|\bcoc\b|thanh toan|\bstk\b|so tai khoan|so tk|gui tien|ung ho|quyen gop|thu huong|\bphi\b|\bqr\b|deposit|\busdt\b|vi nhan|donate|dong tien|chuyen \d/;
const ALERT =
  /so du|bien dong|phat sinh|gd:|giao dich:|da (?:bi )?(?:tru|cong)|ps:|[+-]\s?\d[\d.,]*\s?(?:vnd|d)\b/;
const CONTACT =
  /lien he|lien lac|\blh\b|\bgoi\b|hotline|zalo|\btele\b|telegram|inbox|\binb?\b|\bib\b|nhan tin|ket ban|\badd\b|\bsdt\b|\bdt\b|dien thoai|tu van|cskh|\bcall\b|contact|whatsapp|viber|\be?-?mail\b|ho tro|tong dai|quan ly|tuyen dung|ung tuyen|giao vien|huong dan vien|\bsms\b|\bgui\b|dang ky|\bid\b|\bgap\b|tham gia|vao nhom/;
const LEADS =
  /truy cap|dang nhap|\bbam\b|\bnhan\b|\bvao\b|\bclick\b|\blink\b|xac (?:thuc|nhan|minh)|cap nhat|dang ky|\btai\b|cai dat|download|website|\bweb\b|trang|duong dan|kiem tra|tra cuu|doi qua|de huy|tham gia|nhan qua/;

/** Judges what an occurrence does, from the words around it. Built once per text. */
export class RoleJudge {
  private readonly view: TextView;
  private readonly protect: ProtectList;
  private readonly isWarning: boolean;
  private readonly isOwnStory: boolean;

  constructor(view: TextView, protect: ProtectList) {
    this.view = view;
    this.protect = protect;
    this.isOwnStory = OWN_STORY.test(view.folded);
    const warned = WARNS.filter((pattern) => pattern.test(view.folded)).length;
    this.isWarning = warned >= 2 && TEACHES.test(view.folded);
  }

  /** Shown is not owned: what belongs to a brand or a victim never counts as the cheat's. */
  roleOf(draft: Draft): ArtefactRole {
    if (this.isProtected(draft)) return 'borrowed';
    if (draft.role !== undefined) return draft.role;
    if (draft.at === undefined) return byDefault(draft);
    const { start, end } = draft.at;
    const before = this.view.folded.slice(Math.max(0, start - BEFORE_CHARS), start);
    const after = this.view.folded.slice(end, end + AFTER_CHARS);
    if (this.isVictims(before, after)) return 'victim';
    if (this.isQuoted(before, after)) return 'unknown';
    if (draft.kind === 'url' && this.isMessaging(draft.value)) return 'contacts';
    return byWords(draft, before, after);
  }

  private isProtected(draft: Draft): boolean {
    const { protect } = this;
    if (draft.kind === 'email') {
      const host = draft.value.slice(draft.value.lastIndexOf('@') + 1);
      return !FREE_MAIL.test(host) && protect.host(host).protected;
    }
    if (draft.kind === 'handle')
      return protect.artefact({ kind: 'handle', value: pageOf(draft) }).protected;
    if (draft.kind === 'url' || draft.kind === 'apk') {
      const host = URL.canParse(draft.value) ? new URL(draft.value).hostname : '';
      if (protect.sharedHost(host) !== undefined)
        return protect.artefact({ kind: 'handle', value: draft.value }).protected;
    }
    return protect.artefact(draft).protected;
  }

  private isMessaging(url: string): boolean {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return this.protect.sharedHost(host)?.kind === 'messaging';
  }

  private isVictims(before: string, after: string): boolean {
    if (!this.isOwnStory) return false;
    return OWN_THING.test(before.slice(-CLOSE_CHARS)) || OWN_AFTER.test(after);
  }

  /** A warning that quotes the cheat's number does not make it known whose it is. */
  private isQuoted(before: string, after: string): boolean {
    if (this.isOwnStory && !this.isWarning) return false;
    return this.isWarning || WARNS_BEFORE.test(before) || WARNS_AFTER.test(after);
  }
}

function byWords(draft: Draft, before: string, after: string): ArtefactRole {
  switch (draft.kind) {
    case 'bank_account':
      return accountRole(draft, before, after);
    case 'phone':
    case 'email':
      return isContact(draft, before, after) ? 'contacts' : 'unknown';
    case 'url':
    case 'domain':
    case 'ip':
    case 'store_app':
    case 'package':
      return LEADS.test(before.slice(-70)) || LEADS.test(after.slice(0, 30)) ? 'hosts' : 'unknown';
    case 'wallet':
      return WALLET.test(before) || MONEY.test(before) || MONEY.test(after)
        ? 'collects'
        : 'unknown';
    default:
      return byDefault(draft);
  }
}

/** A number inside `zalo.me/…` says so itself. */
function isContact(draft: Draft, before: string, after: string): boolean {
  return (
    CONTACT.test(before) ||
    CONTACT.test(after.slice(0, 30)) ||
    CONTACT.test(draft.raw.toLowerCase())
  );
}

function accountRole(draft: Draft, before: string, after: string): ArtefactRole {
  if (ALERT.test(before.slice(-60)) || ALERT.test(after.slice(0, 40))) return 'unknown';
  const isAsked = MONEY.test(before) || MONEY.test(after) || draft.holder !== undefined;
  return isAsked ? 'collects' : 'unknown';
}

/** What a link in the markup does where no words stand around it. */
function byDefault(draft: Draft): ArtefactRole {
  switch (draft.kind) {
    case 'phone':
    case 'email':
      return 'contacts';
    case 'handle':
      return draft.handleType === 'post' || draft.handleType === 'video' ? 'unknown' : 'contacts';
    case 'apk':
      return 'hosts';
    case 'vietqr':
    case 'bank_account':
      return 'collects';
    default:
      return 'unknown';
  }
}

const PLATFORM_HOST: Readonly<Record<string, string>> = {
  facebook: 'facebook.com/',
  tiktok: 'tiktok.com/@',
  youtube: 'youtube.com/@',
  zalo: 'zalo.me/',
  telegram: 't.me/',
  instagram: 'instagram.com/',
  messenger: 'm.me/',
  x: 'x.com/',
};

/** A handle as the address of its page, the form in which protect-lists name it. */
function pageOf(draft: Draft): string {
  return `${PLATFORM_HOST[draft.platform ?? ''] ?? ''}${draft.value}`;
}
