import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../../../crawler/extract/beginnings.js';
import { ScriptCues } from '../../../../crawler/extract/script-cues.js';
import { CUES, TRACKERS } from '../../../../crawler/extract/script-needles.js';

function read(script: string): ScriptCues {
  const cues = new ScriptCues(100_000);
  cues.inlineScript(script);
  return cues;
}

describe('cues of a script', () => {
  it.each([
    ["fetch('https://api.telegram.org/bot1:x/sendMessage')", ['telegram_bot_api']],
    ['post("https://discordapp.com/api/webhooks/1")', ['discord_webhook']],
    ['const firebaseConfig = {}', ['backend_as_a_service']],
    ["get('https://ipinfo.io/json')", ['ip_lookup']],
    ['eval(atob("YQ=="))', ['obfuscated_script']],
    [`var a = "${'\\x41'.repeat(24)}"`, ['obfuscated_script']],
    [`var a = "${'\\x41'.repeat(23)}"`, []],
    ['eval(a)', ['eval_call']],
    ["on('contextmenu', stop)", ['right_click_blocked']],
    ["on('contextmenus', stop)", []],
    ['if (e.keyCode == 123) stop()', ['devtools_blocked']],
    ['a;debugger;', ['devtools_blocked']],
    ['a;mydebugger;', []],
    ['href = "/tai/app.apk"', ['apk_push']],
    ['href = "/tai/app.apks"', []],
    ['new WebSocket(u); new Blob(p)', ['websocket_download']],
    ['new WebSocket(u)', []],
    ["navigator.userAgent.match('iPhone') || (location = '/')", ['user_agent_gate']],
    ['openMobileMenu()', []],
    ['registerCountry(); interval = 3; context.suggest()', []],
  ])('%s', (script, cues) => {
    expect(
      read(script)
        .cues()
        .map(({ cue }) => cue),
    ).toEqual(cues);
  });

  it.each([
    ['gtag("config", "GTM-ABCD12")', 'gtm', 'GTM-ABCD12'],
    ['"UA-12345678-1"', 'google_analytics', 'UA-12345678-1'],
    ['id=G-ABCDEF1234', 'google_analytics', 'G-ABCDEF1234'],
    ['"AW-123456789"', 'google_ads', 'AW-123456789'],
    ['fbq("init", "1234567890123")', 'facebook_pixel', '1234567890123'],
    [`https://embed.tawk.to/${'0a'.repeat(12)}/default`, 'tawk', '0a'.repeat(12)],
  ])('%s has the tracker %s', (script, kind, id) => {
    expect(read(script).trackers()).toEqual([{ kind, id }]);
  });

  it.each(['"LOG-ABCDEF1234"', '"G-12"', 'BAU-12345678-1'])('%s has no tracker', (script) => {
    expect(read(script).trackers()).toEqual([]);
  });

  it('shows where a cue stands', () => {
    const script = `${'a'.repeat(50)}api.telegram.org${'b'.repeat(200)}`;
    expect(read(script).cues()).toEqual([
      { cue: 'telegram_bot_api', evidence: `${'a'.repeat(20)}api.telegram.org${'b'.repeat(84)}` },
    ]);
  });

  it('counts names of an obfuscator, a dozen or more', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => `_0x${n + 1000}`);
    const cues = (count: number) => read(names(count).join(';')).cues();
    expect(cues(11)).toEqual([]);
    expect(cues(12)).toMatchObject([{ cue: 'obfuscated_script' }]);
  });
});

describe('where literals may begin', () => {
  const literals = [...TRACKERS, ...CUES].flatMap(({ begins }) => begins);
  const beginnings = new Beginnings(literals);
  const placesIn = (text: string): number[] => {
    const places: number[] = [];
    for (let at = beginnings.next(text, 0); at >= 0; at = beginnings.next(text, at + 1))
      places.push(at);
    return places;
  };

  it.each(literals)('%s is passed over nowhere', (literal) => {
    for (const before of ['', 'x', 'var ạ = 1;\n'])
      expect(placesIn(`${before}${literal}1`)).toContain(before.length);
  });

  it('stops nowhere in a text without any of the letters', () => {
    expect(placesIn('0 0 0 0 0 0 0 0')).toEqual([]);
    expect(placesIn('')).toEqual([]);
    expect(placesIn('ap')).toEqual([]);
  });

  it('stops seldom in ordinary script', () => {
    const script = 'register("khoi-1", function (el) { el.dataset.v = "43671"; return el; });\n';
    expect(placesIn(script.repeat(20)).length).toBeLessThan(20 * 3);
  });
});
