import type { MarkupCue, PageFacts } from '../../domain/index.js';
import { oneLine } from './own-string.js';
import { scriptRedirectIn } from './script-redirect.js';

export type TrackerFact = PageFacts['trackers'][number];

const MAX_EVIDENCE_CHARS = 120;
const EVIDENCE_BEFORE_CHARS = 20;
/** A script full of names like `_0x3fa1` went through an obfuscator. */
const OBFUSCATED_NAMES = 12;
const MAX_HITS_PER_SCRIPT = 2_000;

interface Needle {
  readonly pattern: string;
  readonly cue?: MarkupCue;
  readonly tracker?: string;
  /** Counts towards a cue that takes several hits. */
  readonly mark?: 'obfuscated_name' | 'user_agent' | 'user_agent_kind' | 'websocket' | 'blob';
}

/** One alternation over all needles: a single scan costs less than a scan each. Every branch starts with a literal. */
const NEEDLES: readonly Needle[] = [
  { pattern: 'api\\.telegram\\.org', cue: 'telegram_bot_api' },
  { pattern: 'discord(?:app)?\\.com\\/api\\/webhooks', cue: 'discord_webhook' },
  { pattern: 'script\\.google\\.com\\/macros', cue: 'google_script' },
  {
    pattern:
      'firebaseio\\.com|firestore\\.googleapis|firebaseConfig|supabase\\.co|formspree\\.io|emailjs|getform\\.io|formsubmit\\.co|web3forms|sheetdb\\.io|pantry\\.cloud|jsonbin\\.io',
    cue: 'backend_as_a_service',
  },
  {
    pattern:
      'ipapi\\.co|ip-api\\.com|ipinfo\\.io|ipify\\.org|geolocation-db|ipgeolocation|api\\.db-ip|freegeoip|icanhazip|cdn-cgi\\/trace|ipdata\\.co|extreme-ip|geoplugin',
    cue: 'ip_lookup',
  },
  { pattern: '_0x[0-9a-f]{4,6}', mark: 'obfuscated_name' },
  {
    pattern:
      'eval\\(function\\(p,a,c,k|eval\\(atob|eval\\(unescape|document\\.write\\(unescape|(?:\\\\x[0-9a-fA-F]{2}){24}|\\[\\]\\[\\(!\\[\\]',
    cue: 'obfuscated_script',
  },
  { pattern: 'eval\\(|new Function\\(', cue: 'eval_call' },
  { pattern: 'oncontextmenu|["\']contextmenu["\']', cue: 'right_click_blocked' },
  {
    pattern:
      'keyCode\\s?={2,3}\\s?123|which\\s?={2,3}\\s?123|["\']F12["\']|disable-devtool|DisableDevtool|devtools-detect|devtoolschange|\\bdebugger;',
    cue: 'devtools_blocked',
  },
  { pattern: '\\.apk\\b', cue: 'apk_push' },
  { pattern: 'countdown|countDown|CountDown|timeLeft|time_left', cue: 'countdown' },
  {
    pattern:
      'tawk\\.to|livechatinc|LiveChatWidget|subiz|crisp\\.chat|intercom|chatra|salesmartly|meiqia|customerchat|tidio|zalo-chat-widget|sp\\.zalo\\.me|smartsupp|chatbase|pancake\\.vn|jivosite|53kf',
    cue: 'chat_widget',
  },
  { pattern: 'new WebSocket\\(', mark: 'websocket' },
  { pattern: 'createObjectURL|new Blob\\(', mark: 'blob' },
  {
    pattern: 'clipboard\\.writeText|execCommand\\(["\']copy|ClipboardJS',
    cue: 'clipboard_write',
  },
  {
    pattern: 'Notification\\.requestPermission|pushManager\\.subscribe|OneSignal',
    cue: 'notification_request',
  },
  { pattern: 'navigator\\.userAgent', mark: 'user_agent' },
  { pattern: 'Googlebot|iPhone|iPad|Android|isMobile|Mobile\\b', mark: 'user_agent_kind' },
  { pattern: 'GTM-[A-Z0-9]{4,9}\\b', tracker: 'gtm' },
  { pattern: '\\bUA-\\d{4,10}-\\d{1,3}\\b|\\bG-[A-Z0-9]{8,12}\\b', tracker: 'google_analytics' },
  { pattern: '\\bAW-\\d{8,12}\\b', tracker: 'google_ads' },
  { pattern: 'ca-pub-\\d{10,20}', tracker: 'adsense' },
  {
    pattern: 'fbq\\(\\s?["\']init["\'],\\s?["\']\\d{10,20}|facebook\\.com\\/tr\\?id=\\d{10,20}',
    tracker: 'facebook_pixel',
  },
  { pattern: 'ttq\\.load\\(\\s?["\'][A-Z0-9]{15,24}', tracker: 'tiktok_pixel' },
  { pattern: 'hm\\.baidu\\.com\\/hm\\.js\\?[0-9a-f]{32}', tracker: 'baidu' },
  { pattern: 'hjid:\\s?\\d{5,9}', tracker: 'hotjar' },
  { pattern: 'ym\\(\\d{6,9}|metrika\\.init\\(\\d{6,9}', tracker: 'yandex' },
  { pattern: 'embed\\.tawk\\.to\\/[0-9a-f]{24}', tracker: 'tawk' },
  { pattern: 'Histats\\.start\\([^)]{0,20}\\d{5,9}', tracker: 'histats' },
];

/** Trackers stand first: `embed.tawk.to/<id>` would otherwise end as `tawk.to`. */
const ORDERED = [...NEEDLES].sort(
  (a, b) => Number(b.tracker !== undefined) - Number(a.tracker !== undefined),
);
const COMBINED = new RegExp(ORDERED.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
const TRACKER_ID = /[A-Z]{1,3}-[A-Z0-9-]+$|ca-pub-\d+$|[A-Z0-9]{15,}$|[0-9a-f]{24,32}$|\d{5,20}$/;

/** Searches inline scripts, and the addresses of outer ones, for cues and tracker ids. */
export class ScriptCues {
  private readonly found = new Map<MarkupCue, string>();
  private readonly trackerIds = new Map<string, TrackerFact>();
  private readonly maxChars: number;
  private searched = 0;
  inlineBytes = 0;
  /** Inline scripts, trackers left out, that could fill an empty page. */
  redirect: string | undefined;

  constructor(maxChars: number) {
    this.maxChars = maxChars;
  }

  /** Notes a cue with its evidence; the first evidence is kept. */
  note(cue: MarkupCue, evidence: string): void {
    if (!this.found.has(cue)) this.found.set(cue, oneLine(evidence, MAX_EVIDENCE_CHARS));
  }

  tracker(kind: string, id: string): void {
    if (id !== '') this.trackerIds.set(`${kind}:${id}`, { kind, id: oneLine(id, 80) });
  }

  inlineScript(script: string): void {
    this.inlineBytes += script.length;
    const room = this.maxChars - this.searched;
    if (room <= 0) return;
    const searched = script.length > room ? script.slice(0, room) : script;
    this.searched += searched.length;
    this.search(searched);
    this.redirect ??= scriptRedirectIn(searched);
  }

  /** An address, event attribute or other short piece of markup. */
  search(code: string): void {
    const marks = new Map<string, number>();
    let hits = 0;
    for (const match of code.matchAll(COMBINED)) {
      hits += 1;
      if (hits > MAX_HITS_PER_SCRIPT) break;
      const needle = ORDERED[branchOf(match)];
      if (needle === undefined) continue;
      if (needle.tracker) this.tracker(needle.tracker, TRACKER_ID.exec(match[0])?.[0] ?? '');
      if (needle.cue) this.note(needle.cue, evidenceAt(code, match.index));
      if (needle.mark) marks.set(needle.mark, (marks.get(needle.mark) ?? 0) + 1);
    }
    this.weighMarks(code, marks);
  }

  cues(): PageFacts['cues'] {
    return [...this.found].map(([cue, evidence]) => ({ cue, evidence }));
  }

  trackers(): TrackerFact[] {
    return [...this.trackerIds.values()];
  }

  private weighMarks(code: string, marks: ReadonlyMap<string, number>): void {
    if ((marks.get('obfuscated_name') ?? 0) >= OBFUSCATED_NAMES)
      this.note('obfuscated_script', evidenceAt(code, code.indexOf('_0x')));
    if (marks.has('websocket') && marks.has('blob'))
      this.note('websocket_download', evidenceAt(code, code.indexOf('new WebSocket(')));
    if (
      marks.has('user_agent') &&
      marks.has('user_agent_kind') &&
      /location|display|href/.test(code)
    )
      this.note('user_agent_gate', evidenceAt(code, code.indexOf('navigator.userAgent')));
  }
}

function branchOf(match: RegExpExecArray): number {
  for (let group = 1; group < match.length; group += 1)
    if (match[group] !== undefined) return group - 1;
  return -1;
}

function evidenceAt(code: string, at: number): string {
  const start = Math.max(0, at - EVIDENCE_BEFORE_CHARS);
  return code.slice(start, start + MAX_EVIDENCE_CHARS);
}
