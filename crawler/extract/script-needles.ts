import type { MarkupCue } from '../../domain/index.js';

/** What a script, an event attribute or an address is searched for. */
export interface Needle {
  /** Signs a place begins with, at least two of them. */
  readonly begins: readonly string[];
  /** What must follow, as a pattern. */
  readonly rest?: string;
  /** The place begins a word. */
  readonly edge?: true;
  readonly cue?: MarkupCue;
  readonly tracker?: string;
  /** Counts towards a cue that takes several hits. */
  readonly mark?: 'obfuscated_name' | 'user_agent' | 'user_agent_kind' | 'websocket' | 'blob';
}

const words = (list: string): readonly string[] => list.split(' ');
const IS_F12_KEY = '\\s?={2,3}\\s?123';

/** Where two begin alike the first counts. */
export const CUES: readonly Needle[] = [
  { begins: ['api.telegram.org'], cue: 'telegram_bot_api' },
  {
    begins: words('discord.com/api/webhooks discordapp.com/api/webhooks'),
    cue: 'discord_webhook',
  },
  { begins: ['script.google.com/macros'], cue: 'google_script' },
  {
    begins: words(
      'firebaseio.com firestore.googleapis firebaseConfig supabase.co formspree.io emailjs getform.io formsubmit.co web3forms sheetdb.io pantry.cloud jsonbin.io',
    ),
    cue: 'backend_as_a_service',
  },
  {
    begins: words(
      'ipapi.co ip-api.com ipinfo.io ipify.org geolocation-db ipgeolocation api.db-ip freegeoip icanhazip cdn-cgi/trace ipdata.co extreme-ip geoplugin',
    ),
    cue: 'ip_lookup',
  },
  { begins: ['_0x'], rest: '[0-9a-f]{4,6}', mark: 'obfuscated_name' },
  {
    begins: words('eval(function(p,a,c,k eval(atob eval(unescape document.write(unescape [][(![]'),
    cue: 'obfuscated_script',
  },
  {
    begins: ['\\x'],
    rest: '[0-9a-fA-F]{2}(?:\\\\x[0-9a-fA-F]{2}){23}',
    cue: 'obfuscated_script',
  },
  { begins: ['eval(', 'new Function('], cue: 'eval_call' },
  { begins: ['oncontextmenu'], cue: 'right_click_blocked' },
  { begins: ['"contextmenu', "'contextmenu"], rest: '["\']', cue: 'right_click_blocked' },
  { begins: ['keyCode', 'which'], rest: IS_F12_KEY, cue: 'devtools_blocked' },
  { begins: ['"F12', "'F12"], rest: '["\']', cue: 'devtools_blocked' },
  {
    begins: words('disable-devtool DisableDevtool devtools-detect devtoolschange'),
    cue: 'devtools_blocked',
  },
  { begins: ['debugger;'], edge: true, cue: 'devtools_blocked' },
  { begins: ['.apk'], rest: '\\b', cue: 'apk_push' },
  { begins: words('countdown countDown CountDown timeLeft time_left'), cue: 'countdown' },
  {
    begins: words(
      'tawk.to livechatinc LiveChatWidget subiz crisp.chat intercom chatra salesmartly meiqia customerchat tidio zalo-chat-widget sp.zalo.me smartsupp chatbase pancake.vn jivosite 53kf',
    ),
    cue: 'chat_widget',
  },
  { begins: ['new WebSocket('], mark: 'websocket' },
  { begins: ['createObjectURL', 'new Blob('], mark: 'blob' },
  { begins: ['clipboard.writeText', 'ClipboardJS'], cue: 'clipboard_write' },
  { begins: ['execCommand("copy', "execCommand('copy"], cue: 'clipboard_write' },
  {
    begins: words('Notification.requestPermission pushManager.subscribe OneSignal'),
    cue: 'notification_request',
  },
  { begins: ['navigator.userAgent'], mark: 'user_agent' },
  { begins: words('Googlebot iPhone iPad Android isMobile'), mark: 'user_agent_kind' },
  { begins: ['Mobile'], rest: '\\b', mark: 'user_agent_kind' },
];

export const TRACKERS: readonly Needle[] = [
  { begins: ['GTM-'], rest: '[A-Z0-9]{4,9}\\b', tracker: 'gtm' },
  { begins: ['UA-'], edge: true, rest: '\\d{4,10}-\\d{1,3}\\b', tracker: 'google_analytics' },
  { begins: ['G-'], edge: true, rest: '[A-Z0-9]{8,12}\\b', tracker: 'google_analytics' },
  { begins: ['AW-'], edge: true, rest: '\\d{8,12}\\b', tracker: 'google_ads' },
  { begins: ['ca-pub-'], rest: '\\d{10,20}', tracker: 'adsense' },
  {
    begins: ['fbq('],
    rest: '\\s?["\']init["\'],\\s?["\']\\d{10,20}',
    tracker: 'facebook_pixel',
  },
  { begins: ['facebook.com/tr?id='], rest: '\\d{10,20}', tracker: 'facebook_pixel' },
  { begins: ['ttq.load('], rest: '\\s?["\'][A-Z0-9]{15,24}', tracker: 'tiktok_pixel' },
  { begins: ['hm.baidu.com/hm.js?'], rest: '[0-9a-f]{32}', tracker: 'baidu' },
  { begins: ['hjid:'], rest: '\\s?\\d{5,9}', tracker: 'hotjar' },
  { begins: ['ym(', 'metrika.init('], rest: '\\d{6,9}', tracker: 'yandex' },
  { begins: ['embed.tawk.to/'], rest: '[0-9a-f]{24}', tracker: 'tawk' },
  { begins: ['Histats.start('], rest: '[^)]{0,20}\\d{5,9}', tracker: 'histats' },
];
