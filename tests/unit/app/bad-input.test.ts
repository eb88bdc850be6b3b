import { beforeAll, describe, expect, it } from 'vitest';
import { classifyRecord, extractRecord, judgeRecordSchema } from '../../../app/judge-record.js';
import { type Judging, openJudging } from '../../../app/judging.js';

const MEGABYTES = 10_000_000;
/** What one record may take, in milliseconds of the CPU. */
const MOST = 2_000;

const filled = (unit: string, units = MEGABYTES): string =>
  unit.repeat(Math.ceil(units / unit.length)).slice(0, units);
const bytesAsText = (below: number): string =>
  Array.from({ length: 500_000 }, (_, at) => String.fromCharCode((at * 7_919) % below)).join('');

/** As text, and as the body of a page. */
const TEXTS: readonly [string, string][] = [
  ['nothing', ''],
  ['blank', ' \n\t '],
  ['bytes read as Latin-1', bytesAsText(256)],
  ['bytes read as UTF-16', bytesAsText(65_536)],
  ['lone surrogates', '\ud800\udfff\ud800 trúng thưởng '.repeat(5_000)],
  ['UTF-8 read as Latin-1', 'QuÃ½ khÃ¡ch vui lÃ²ng Ä‘Äƒng nháº­p http://vi-du.example/a'],
  ['windows-1258 read as UTF-8', 'Qu\ufffd kh\ufffdch vui l\ufffdng \ufffd\ufffdng nh\ufffdp'],
  ['10 MB of words', filled('vay tiền nhanh 0900000001 http://vi-du.example/x ')],
  ['10 MB of phone numbers', filled('0900 000 001 ')],
  ['10 MB of addresses', filled('http://vi-du.example/a?b=c ')],
  ['10 MB of handles', filled('t.me/vi_du_mau ')],
  ['10 MB of e-mail addresses', filled('a@b.vn ')],
  ['10 MB of accounts', filled('STK 0123456789 Vietcombank ')],
  ['10 MB of one letter', filled('a')],
  ['10 MB of digits', filled('1234567890')],
  ['10 MB of combining marks', filled('\u0301')],
  ['10 MB of mathematical letters', filled('𝐯𝐚𝐲 ')],
  ['10 MB of quotation marks', filled('"“')],
  ['10 MB of copyright signs', filled('© ')],
  ['Chinese', '您的账户异常，请立即登录 http://vi-du.example/a'],
  ['Russian', 'Ваш счёт заблокирован, перейдите по ссылке http://vi-du.example/a'],
  ['English', 'Your account is locked, sign in at http://vi-du.example/a'],
  ['Khmer', 'គណនីរបស់អ្នកត្រូវបានចាក់សោ http://vi-du.example/a'],
  ['Lao', 'ບັນຊີຂອງທ່ານຖືກລັອກ http://vi-du.example/a'],
  ['Thai', 'บัญชีของคุณถูกล็อค http://vi-du.example/a'],
];

const PAGES: readonly [string, string][] = [
  ...TEXTS.filter(([name]) => !/10 MB of (?:one|digits|comb|math|quot|acc)/.test(name)).map(
    ([name, text]): [string, string] => [`a page of ${name}`, `<p>${text}`],
  ),
  ['100,000 nested tags', `${'<div>'.repeat(100_000)}xin chào`],
  ['100,000 nested forms', '<form><input type=password>'.repeat(100_000)],
  ['400,000 password fields', '<input name=a type=password>'.repeat(400_000)],
  ['300,000 links', '<a href="http://vi-du.example/x">y</a>'.repeat(300_000)],
  ['500,000 headings', '<h1>Vietcombank</h1>'.repeat(500_000)],
  [
    '150,000 logos',
    '<img src="http://www.facebook.com/a.png" alt="logo facebook">'.repeat(150_000),
  ],
  ['300,000 scripts', '<script>eval(atob("x"))</script>'.repeat(300_000)],
  ['a title of 10 MB', `<title>${filled('Vietcombank ')}`],
  ['an image of 10 MB', `<img src="data:image/png;base64,${filled('A')}">`],
  ['a script of 10 MB', `<script>${filled('fetch("https://api.telegram.org/bot1/x");')}`],
  ['open comments', '<!--'.repeat(2_500_000)],
];

const RECORDS: readonly [string, object][] = [
  ...TEXTS.map(([name, text]): [string, object] => [name, { kind: 'message', text }]),
  ...PAGES.map(([name, html]): [string, object] => [name, { html, url: 'https://vi-du.example/' }]),
  ['an address of 10 MB', { kind: 'url', url: `https://vi-du.example/${filled('a')}` }],
  ['a host of 1 MB', { kind: 'url', url: `https://${filled('a-', 1_000_000)}.com/` }],
  ['no address at all', { kind: 'url', url: ':::' }],
  [
    'a channel of 100,000 posts',
    { kind: 'channel', channel: { name: 'Kiếm tiền', posts: Array(100_000).fill('việc nhẹ') } },
  ],
  [
    'an app of 100,000 reviews',
    {
      kind: 'app',
      app: { name: filled('Vay ', 1_000_000), reviews: Array(100_000).fill('lừa đảo') },
    },
  ],
];

/** Judging a record searches it for artefacts too; by itself the search is timed where there is most to find. */
const SEARCHED = RECORDS.filter(([name]) => /^10 MB|^(?:nothing|bytes|100,000)/.test(name));

describe('odd and hostile records', () => {
  let judging: Judging;
  beforeAll(async () => {
    judging = await openJudging();
  }, 60_000);

  function judged(record: object): unknown {
    const read = judgeRecordSchema.parse({ id: 1, ...record });
    return classifyRecord(read, judging).classification;
  }
  const cpuOf = (run: () => unknown): number => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  it.each(RECORDS)('%s: judged within two CPU seconds, and the answer is JSON', (_name, record) => {
    let answer: unknown;
    expect(cpuOf(() => (answer = judged(record)))).toBeLessThan(MOST);
    const { score, category } = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(category).toMatch(/^[a-z_]+$/);
  });

  it.each(SEARCHED)('%s: searched for artefacts within two CPU seconds', (_name, record) => {
    const read = judgeRecordSchema.parse({ id: 1, ...record });
    let found: unknown[] = [];
    expect(
      cpuOf(() => (found = extractRecord(read, judging.extractArtefacts).artefacts)),
    ).toBeLessThan(MOST);
    expect(found.length).toBeLessThanOrEqual(2_000);
  });

  it.each(['Chinese', 'Russian', 'English', 'Khmer', 'Lao', 'Thai'])(
    '%s: its link is found, and the words alone accuse nobody',
    (name) => {
      const text = new Map(TEXTS).get(name) ?? '';
      const read = judgeRecordSchema.parse({ id: 1, kind: 'message', text });
      const { artefacts } = extractRecord(read, judging.extractArtefacts);
      expect(artefacts.map(({ value }) => value)).toContain('http://vi-du.example/a');
      expect(classifyRecord(read, judging).classification.suspected).toBe(false);
    },
  );
});
