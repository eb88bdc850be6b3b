import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ended, jsonLines, rasoat } from './run-command.js';

type Answer = Record<string, unknown>;

const SCAM =
  'Chuc mung ban trung thuong 100 trieu! Nap phi vao STK 0123456789 Vietcombank, zalo 0900000001, http://vi-du.example/nhan';

/** One line each, as bytes or as an object; the answers must come in this order. */
const LINES: readonly (string | Buffer | object)[] = [
  { id: 'message', kind: 'message', text: SCAM },
  'not json',
  Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80]),
  '[1,2]',
  'null',
  { kind: 'message', text: 'no id' },
  { id: true, text: 'an id that is none' },
  '{"id":12345678901234567890,"text":"beyond 2^53"}',
  { id: 7, kind: 'nonsense', text: 'x' },
  { id: 8, kind: 'message' },
  { id: -1.5, kind: 'message', text: null, title: null },
  { id: '', kind: 'message', text: '' },
  '{"id":"lone","kind":"message","text":"\\ud800 trúng thưởng \\udfff http://a.example/x"}',
  '{"id":"\\ud800","kind":"message","text":"an id that is half a letter"}',
  { id: 'nul', kind: 'message', text: 'a\u0000b zalo 0900000001' },
  '{"id":"u2028","kind":"message","text":"a\u2028b\u0085c"}',
  {
    id: 'html',
    html: '<title>T</title><form action="/x"><input type="password"></form><p>Xin chào',
  },
  { id: 'html-url', url: 'https://vi-du.example/a', html: '<a href="b">b</a>' },
  { id: 'bad-url', url: '::::', html: '<p>x' },
  { id: 'url', kind: 'url', url: 'https://vietcombank-login.top/x' },
  { id: 'app', kind: 'app', app: { name: 'Vay nhanh', installs: '10.000+', reviews: ['lừa đảo'] } },
  { id: 'channel', kind: 'channel', channel: { name: 'Kiếm tiền', posts: ['việc nhẹ lương cao'] } },
  { id: 'odd-app', kind: 'app', app: 'no object' },
  { id: 'zh', kind: 'message', text: '您的账户异常，请立即登录' },
  { id: 'ar', kind: 'message', text: 'مرحبا بكم في موقعنا' },
  { id: 'deep', html: `${'<div>'.repeat(100_000)}xin chào` },
  { id: 'deep-closed', html: `${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}` },
  { id: 'long', kind: 'message', text: 'khuyến mại trúng thưởng '.repeat(400_000) },
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  { id: '__proto__', kind: 'message', text: 'x' },
  { id: 'last', kind: 'message', text: 'không xuống dòng' },
];

/** What stands in the answer's place of the id, and the error's code where there is one. */
const EXPECTED: readonly [unknown, string?][] = [
  ['message'],
  [{ line: 2 }, 'INVALID_JSON'],
  [{ line: 3 }, 'INVALID_JSON'],
  [{ line: 4 }, 'INVALID_RECORD'],
  [{ line: 5 }, 'INVALID_RECORD'],
  [{ line: 6 }, 'INVALID_RECORD'],
  [{ line: 7 }, 'INVALID_RECORD'],
  [{ line: 8 }, 'INVALID_RECORD'],
  [7, 'INVALID_RECORD'],
  [8],
  [-1.5],
  [''],
  ['lone'],
  ['\ud800'],
  ['nul'],
  ['u2028'],
  ['html'],
  ['html-url'],
  ['bad-url'],
  ['url'],
  ['app'],
  ['channel'],
  ['odd-app'],
  ['zh'],
  ['ar'],
  ['deep'],
  ['deep-closed'],
  ['long'],
  [{ line: 29 }, 'INVALID_JSON'],
  ['__proto__'],
  ['last'],
];

function bytes(): Buffer {
  const lines = LINES.map((line) =>
    Buffer.isBuffer(line)
      ? line
      : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
  );
  // A byte-order mark, ends of lines of Windows, and none at the end.
  return Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    ...lines.flatMap((line, at) => (at === 0 ? [line] : [Buffer.from('\r\n'), line])),
  ]);
}

const byId = (answers: readonly Answer[], id: unknown): Answer =>
  answers.find((answer) => answer['id'] === id) ?? {};

function expectOrder(answers: readonly Answer[]): void {
  const seen = answers.map((answer) => [
    'id' in answer ? answer['id'] : { line: answer['line'] },
    (answer['error'] as { code: string } | undefined)?.code,
  ]);
  expect(seen).toEqual(EXPECTED.map(([id, code]) => [id, code]));
  for (const { error } of answers as { error?: { message: unknown } }[])
    if (error) expect(error.message).toMatch(/\S/);
}

describe.each(['classify', 'extract'])('rasoat %s on a hostile file', (command) => {
  let ended: Ended;
  let answers: Answer[];
  beforeAll(async () => {
    ended = await rasoat([command, '--text'], { input: bytes() });
    answers = jsonLines(ended.stdout);
  });

  it('answers every line in its place, errors too, and ends well', () => {
    expect(ended.code).toBe(0);
    expectOrder(answers);
  });

  it('says how many failed on the error stream, in one line', () => {
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).toMatch(/^9 of 31 lines/);
  });

  it('returns the text that was judged', () => {
    expect(byId(answers, 'message')['text']).toBe(SCAM);
    expect(byId(answers, 'html')['text']).toContain('Xin chào');
    expect(byId(answers, 'u2028')['text']).toBe('a\u2028b\u0085c');
    expect(byId(answers, 'channel')['text']).toContain('việc nhẹ lương cao');
  });

  it('never shows the address that stands in for a missing one', () => {
    expect(ended.stdout).not.toContain('no-address');
  });
});

describe('what rasoat classify answers', () => {
  let answers: Answer[];
  beforeAll(async () => {
    answers = jsonLines(
      (await rasoat(['classify', '--text', '--explain'], { input: bytes() })).stdout,
    ).filter((answer) => !('error' in answer));
  });

  it('has the fields of the contract, of the right types', () => {
    for (const answer of answers) {
      expect(answer['score']).toBeGreaterThanOrEqual(0);
      expect(answer['score']).toBeLessThanOrEqual(1);
      expect(answer['category']).toEqual(expect.any(String));
      expect(answer['suspected']).toEqual(expect.any(Boolean));
      expect(answer['language']).toMatch(/^[a-z]{2,3}$/);
      for (const share of Object.values(answer['categories'] as object))
        expect(share).toEqual(expect.any(Number));
      for (const signal of answer['signals'] as Answer[])
        expect(signal).toMatchObject({
          code: expect.stringMatching(/\S/),
          weight: expect.any(Number),
          reason: expect.stringMatching(/\S/),
        });
    }
  });

  it('points its spans into the text', () => {
    for (const { text, signals } of answers as { text: string; signals: Answer[] }[])
      for (const { span } of signals as { span?: { field: string; start: number; end: number } }[])
        if (span?.field === 'text') {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end)).toHaveLength(span.end - span.start);
        }
  });

  it('tells languages apart', () => {
    expect(byId(answers, 'zh')['language']).toBe('zh');
    expect(byId(answers, 'html')['language']).not.toBe('zh');
  });

  it('explains a score by what it would be without each signal', () => {
    const { signals, without } = byId(answers, 'message') as { signals: []; without: Answer[] };
    expect(without).toHaveLength(signals.length);
    expect(without[0]).toMatchObject({ scoreWithout: expect.any(Number) });
  });
});

describe('what rasoat extract answers', () => {
  it('points each span at what it names, and gives platform and bank', async () => {
    const record = { id: 'm', kind: 'message', text: `😀 ${SCAM} t.me/vi_du_kenh` };
    const { stdout } = await rasoat(['extract', '--text'], { input: JSON.stringify(record) });
    const [answer] = jsonLines(stdout) as { artefacts: Answer[]; text: string }[];
    const artefacts = answer?.artefacts ?? [];
    for (const { span, raw } of artefacts as {
      span?: { start: number; end: number };
      raw: string;
    }[])
      if (span) expect(answer?.text.slice(span.start, span.end)).toBe(raw);
    expect(artefacts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'bank_account',
          value: '0123456789',
          bank: expect.any(String),
        }),
        expect.objectContaining({ kind: 'handle', platform: 'telegram' }),
        expect.objectContaining({ kind: 'url', value: 'http://vi-du.example/nhan' }),
      ]),
    );
    for (const artefact of artefacts)
      expect(artefact).toMatchObject({
        role: expect.any(String),
        context: expect.any(String),
        confidence: expect.any(Number),
      });
  });
});

describe('rasoat names', () => {
  it('answers every name in order, as it was written', async () => {
    const names = [
      '\ufeffvietcombank-login.top',
      'WWW.Example.COM.',
      '*.vi-du.example',
      'xn--vitcombank-k7a.example',
      'ngân-hàng.example',
      'not a name',
      'https://a.example/x',
      'localhost',
      'a\u0000b.example',
      `${'a'.repeat(300)}.example`,
      '😀.example',
      'last.example',
    ];
    const { code, stdout } = await rasoat(['names'], { input: `${names.join('\r\n\r\n')}` });
    const answers = jsonLines(stdout);
    expect(code).toBe(0);
    expect(answers.map((answer) => answer['name'])).toEqual(
      names.map((name) => name.replace('\ufeff', '')),
    );
    for (const answer of answers.filter(({ error }) => error === undefined))
      expect(answer).toMatchObject({ score: expect.any(Number), signals: expect.any(Array) });
    expect(answers.filter(({ error }) => error !== undefined).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['not a name', 'https://a.example/x', 'localhost']),
    );
    expect(answers[0]).toMatchObject({ brand: 'vietcombank', technique: expect.any(String) });
  });
});

describe.each(['classify', 'extract', 'names'])('rasoat %s', (command) => {
  it('answers nothing with nothing', async () => {
    expect(await rasoat([command])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('names a file it cannot read', async () => {
    const { code, stdout, stderr } = await rasoat([command, '/nowhere/records.jsonl']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/\/nowhere\/records\.jsonl.*\[FILE_UNREADABLE\]\n {2}→ /);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const line = command === 'names' ? 'a.example\n' : '{"id":1,"text":"xin chào"}\n';
    const program = spawn('sh', ['-c', `node bin/rasoat.mjs ${command} | head -n 1`]);
    let stderr = '';
    let stdout = '';
    program.stderr.on('data', (chunk) => (stderr += String(chunk)));
    program.stdout.on('data', (chunk) => (stdout += String(chunk)));
    program.stdin.on('error', () => {});
    program.stdin.end(line.repeat(20_000));
    await once(program, 'close');
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('answers a line before the next one comes', async () => {
    const line = command === 'names' ? 'a.example\n' : '{"id":1,"text":"xin chào"}\n';
    const program = spawn(process.execPath, ['bin/rasoat.mjs', command]);
    program.stdin.write(line);
    const [answer] = (await once(program.stdout, 'data')) as [Buffer];
    expect(jsonLines(String(answer))).toHaveLength(1);
    program.stdin.end();
    await once(program, 'close');
    expect(program.exitCode).toBe(0);
  });
});
