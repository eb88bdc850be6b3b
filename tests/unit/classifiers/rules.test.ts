import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileRules, createClassifier, loadModel } from '../../../classifiers/index.js';
import { parseRules, readRuleFolders } from '../../../classifiers/rules/read-rules.js';
import { type Rule, ruleSchema } from '../../../classifiers/rules/rule-schema.js';
import { createViews } from '../../../classifiers/vietnamese/views.js';
import type { Classifier, ClassifierInput } from '../../../domain/index.js';
import { MODEL_DIR, shippedReference } from './reference.js';

const base = {
  id: 'test.rule',
  version: 1,
  category: 'loan',
  weight: 1,
  reason: { vi: 'Lý do thử', en: 'A reason' },
  tests: { match: ['x'], pass: ['y'] },
};
const rule = (over: object): Rule => ruleSchema.parse({ ...base, ...over });

const context = { host: 'a.vi-du.example', language: 'vi', brandNotHost: false };
function fits(over: object, input: Partial<ClassifierInput>, given = context): boolean {
  const full: ClassifierInput = { id: '1', kind: 'message', text: '', ...input };
  return compileRules([rule(over)]).find(full, createViews(full.text), given).length > 0;
}

describe('phrases', () => {
  const over = { any: [{ phrases: 'cho thuê tài khoản ngân hàng' }] };

  it.each([
    'Cho thuê tài khoản ngân hàng, trả cao',
    'cho thue tai khoan ngan hang',
    'cho thuê tk ngân hàng',
    'chothuetaikhoannganhang',
    'c.h.o thuê t.à.i k.h.o.ả.n ngân h\u200bàng',
    'Ｃho thuê tài khoản ngân hàng',
  ])('are found in “%s”', (text) => {
    expect(fits(over, { text })).toBe(true);
  });

  it.each(['cho thuê nhà, tài khoản ngân hàng', 'Tuyệt đối không cho thuê tài khoản ngân hàng'])(
    'are not found in “%s”',
    (text) => {
      expect(fits(over, { text })).toBe(false);
    },
  );

  it('that differ by accents alone are told apart', () => {
    const rules = compileRules([
      rule({ id: 'one', any: [{ phrases: 'hoa hồng cao' }] }),
      rule({ id: 'two', any: [{ phrases: 'hoả hồng cáo' }] }),
    ]);
    const ids = (text: string) =>
      rules
        .find({ id: '1', kind: 'message', text }, createViews(text), context)
        .map((hit) => hit.rule.id);
    expect(ids('hoa hồng cao')).toContain('one');
    expect(ids('hoả hồng cáo')).toContain('two');
    expect(ids('hoa hong cao')).toEqual(['one', 'two']);
  });

  it('point at the original words', () => {
    const text = 'Bên em CHO  THUÊ tài khoản ngân hàng nhé';
    const [hit] = compileRules([rule(over)]).find(
      { id: '1', kind: 'message', text },
      createViews(text),
      context,
    );
    expect(text.slice(hit?.span?.start, hit?.span?.end)).toBe('CHO  THUÊ tài khoản ngân hàng');
  });
});

describe('conditions', () => {
  const page = {
    url: 'https://a.vi-du.example/',
    links: [{ url: 'https://a.vi-du.example/x.apk?v=1', text: '', download: false }],
    forms: [
      {
        action: '',
        method: 'post',
        foreign: true,
        fields: [{ type: 'text', name: 'cccd', label: '', asks: 'national_id' }],
      },
    ],
    cues: [{ cue: 'telegram_bot_api', evidence: '' }],
    title: 'Nâng hạn mức',
  } as unknown as NonNullable<ClassifierInput['page']>;
  const app = {
    developer: 'Vay Nhanh JSC',
    permissions: ['android.permission.READ_SMS'],
    installs: 500,
    rating: 2,
    reviews: [],
  };
  const channel = { members: 900, verified: false, posts: [] };
  const apk = [{ kind: 'apk', value: 'x' }] as unknown as NonNullable<ClassifierInput['artefacts']>;

  it.each([
    [{ kind: 'message' }, {}, {}, { kind: 'page' }],
    [{ kind: ['post', 'page'] }, { kind: 'page' }, {}, { kind: 'call' }],
    [{ title: 'nâng hạn mức' }, { title: 'Nang han muc the' }, {}, { text: 'nâng hạn mức' }],
    [{ title: 'nâng hạn mức' }, { page }, {}, { page: { ...page, title: '' } }],
    [{ asks: 'cccd' }, { page }, {}, { page: { ...page, forms: [] } }],
    [{ cues: 'telegram_bot_api' }, { page }, {}, {}],
    [{ foreign_form: true }, { page }, {}, {}],
    [{ apk_link: true }, { page }, {}, { page: { ...page, links: [] } }],
    [{ apk_link: true }, { artefacts: apk }, {}, { artefacts: [] }],
    [{ artefacts: ['apk', 'phone'] }, { artefacts: apk }, {}, {}],
    [{ developer: 'vay nhanh' }, { app }, {}, { app: { ...app, developer: 'Khác' } }],
    [{ permissions: 'read_sms' }, { app }, {}, { app: { ...app, permissions: [] } }],
    [{ installs_below: 1000 }, { app }, {}, { app: { ...app, installs: 1000 } }],
    [{ rating_below: 3 }, { app }, {}, {}],
    [{ members_above: 899 }, { channel }, {}, { channel: { ...channel, members: 899 } }],
    [{ members_below: 901 }, { channel }, {}, { channel: { posts: [] } }],
    [{ verified: false }, { channel }, {}, { channel: { ...channel, verified: true } }],
    [{ sender: 'personal' }, { sender: '+84 900 000 001' }, {}, { sender: 'VIDUBANK' }],
    [{ sender: 'brandname' }, { sender: 'VIDUBANK' }, {}, {}],
    [{ sender: 'short' }, { sender: '8088' }, {}, { sender: '0900000001' }],
    [{ sender: 'foreign' }, { sender: '+12025550123' }, {}, { sender: '+84900000001' }],
    [{ pattern: 'vay \\d+ triệu' }, { text: 'vay 20 triệu' }, {}, { text: 'vay hai triệu' }],
  ])('%o', (condition, yes, _none, no) => {
    expect(fits({ all: [condition] }, yes as Partial<ClassifierInput>)).toBe(true);
    expect(fits({ all: [condition] }, no as Partial<ClassifierInput>)).toBe(false);
  });

  it.each([
    ['.example', true],
    ['vi-du.example', true],
    ['a.vi-du.example', true],
    ['du.example', false],
    ['.a.vi-du.example', false],
  ])('host %s', (host, expected) => {
    expect(fits({ any: [{ host }] }, {})).toBe(expected);
  });

  it('language and brand come from what was examined', () => {
    expect(fits({ any: [{ language: 'en' }] }, {})).toBe(false);
    expect(fits({ any: [{ brand_not_host: true }] }, {}, { ...context, brandNotHost: true })).toBe(
      true,
    );
  });

  it('join as all, any and none', () => {
    const over = {
      all: [{ kind: 'message' }, { phrases: 'vay tiền' }],
      any: [{ phrases: 'giải ngân' }, { pattern: '\\d+ phút' }],
      none: [{ phrases: 'cảnh giác' }],
    };
    expect(fits(over, { text: 'vay tiền, 5 phút' })).toBe(true);
    expect(fits(over, { text: 'vay tiền' })).toBe(false);
    expect(fits(over, { text: 'giải ngân 5 phút' })).toBe(false);
    expect(fits(over, { text: 'cảnh giác vay tiền giải ngân' })).toBe(false);
  });
});

const YAML = `rules:
  - id: good.one
    version: 1
    category: loan
    weight: 1
    reason: { vi: Lý do thử, en: A reason }
    any: [{ phrases: vay tiền }]
    tests: { match: [vay tiền], pass: [xin chào] }
`;
const line = (over: string) =>
  YAML.replace(/^rules:\n/, '').replace(...(over.split('→') as [string, string]));

describe('a rule file', () => {
  it.each([
    ['weight: 1→weight: 9', 13, 'weight: '],
    ['weight: 1→weight: 0', 13, 'weight: '],
    ['category: loan→category: none', 12, 'category: '],
    ['category: loan→clears: false', 12, 'clears: '],
    ['    category: loan\n→', 10, 'either a category or clears'],
    ['any: [{ phrases: vay tiền }]→none: [{ kind: page }]', 10, 'needs a condition'],
    ['{ phrases: vay tiền }→{ phrase: vay tiền }', 15, 'phrase'],
    ['{ phrases: vay tiền }→{ phrases: vay tiền, kind: page }', 15, 'exactly one field'],
    ['{ phrases: vay tiền }→{ pattern: "(a+)+b" }', 15, 'repetition without end'],
    ['{ phrases: vay tiền }→{ phrases: 贷款公司 }', 15, 'Latin letters'],
    ['pass: [xin chào]→pass: []', 16, 'tests.pass'],
    ['good.one→Bad Id', 10, 'id: '],
    ['version: 1→version: one', 11, 'version: '],
  ])('names what is wrong with %s, and the good rule loads', (change, at, reason) => {
    const bad = line(`${change}`).replace('good.one', 'bad.one');
    const { rules, problems } = parseRules('f.yaml', `${YAML}# a comment\n${bad}`);
    expect(rules.map(({ rule: { id } }) => id)).toEqual(['good.one']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toContain(reason);
    expect(problems[0]?.line).toBe(at);
  });

  it.each([
    ['rules: [', 1],
    ['- a list', 1],
    ['rules: 7', 1],
    ['', 1],
    ['rules:\n  - id: "x\n', 2],
  ])('that is none is named: %s', (text, at) => {
    const { rules, problems } = parseRules('f.yaml', text);
    expect(rules).toEqual([]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(at);
  });

  it('with aliases that multiply is refused, not unfolded', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let at = 1; at < 9; at += 1) {
      const previous = `*${String.fromCharCode(96 + at)}`;
      bomb.push(
        `${String.fromCharCode(97 + at)}: &${String.fromCharCode(97 + at)} [${Array(10).fill(previous).join(',')}]`,
      );
    }
    const { problems } = parseRules('f.yaml', `${bomb.join('\n')}\nrules:\n  - *i\n`);
    expect(problems).toHaveLength(1);
  });
});

describe('rule folders', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'rasoat-rules-'));
    writeFileSync(path.join(dir, 'a.yaml'), YAML);
    writeFileSync(path.join(dir, 'b.yml'), YAML);
    writeFileSync(path.join(dir, 'c.txt'), 'no rules');
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('keep the first of two rules with one id and name the other', async () => {
    const { rules, problems } = await readRuleFolders([dir]);
    expect(rules).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'good.one', line: 2 }]);
    expect(problems[0]?.reason).toContain('a.yaml:2');
  });

  it('that are not there are refused', async () => {
    await expect(readRuleFolders([path.join(dir, 'none')])).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});

describe('rules in the classifier', () => {
  const phrases = 'ăn bánh mì buổi sáng';
  const accuse = (id: string, weight: number) => rule({ id, weight, any: [{ phrases }] });
  let classifierOf: (...rules: Rule[]) => Classifier;
  beforeAll(async () => {
    const { reference, protect } = await shippedReference();
    const model = await loadModel(MODEL_DIR);
    classifierOf = (...rules) =>
      createClassifier({ reference, protect, model, rules: compileRules(rules) });
  });
  const text = 'Hôm nay ăn bánh mì buổi sáng rồi đi làm';
  const judge = (classifier: Classifier, over: Partial<ClassifierInput> = {}) =>
    classifier.classify({ id: '1', kind: 'message', text, ...over });
  const ruleSum = ({ signals }: ReturnType<typeof judge>): number =>
    signals
      .filter(({ code }) => code.startsWith('rule.'))
      .reduce((sum, one) => sum + one.weight, 0);

  it('state their code, weight, reasons and words', () => {
    const without = judge(classifierOf());
    const found = judge(classifierOf(accuse('mine', 1.5)));
    expect(found.signals.find(({ code }) => code === 'rule.mine')).toEqual({
      code: 'rule.mine',
      weight: 1.5,
      reason: 'Lý do thử',
      reasonEn: 'A reason',
      span: { field: 'text', start: 8, end: 28 },
    });
    expect(found.score).toBeGreaterThan(without.score);
  });

  it('clear with negative weight', () => {
    const clearing = rule({
      id: 'clear',
      category: undefined,
      clears: true,
      weight: 2,
      any: [{ phrases }],
    });
    expect(ruleSum(judge(classifierOf(clearing)))).toBe(-2);
  });

  it('together weigh no more than 4, however many there are', () => {
    const many = Array.from({ length: 20 }, (_, at) => accuse(`rule-${at}`, 2.5));
    expect(ruleSum(judge(classifierOf(...many)))).toBe(4);
  });

  it.each([
    { kind: 'page' as const, url: 'https://www.vietcombank.com.vn/tin-tuc' },
    { kind: 'page' as const, url: 'https://mic.gov.vn/a' },
  ])('never accuse what is protected: $url', (over) => {
    const many = Array.from({ length: 20 }, (_, at) => accuse(`rule-${at}`, 2.5));
    const found = judge(classifierOf(...many), over);
    expect(ruleSum(found)).toBe(0);
    expect(found.suspected).toBe(false);
    expect(ruleSum(judge(classifierOf(...many), { ...over, url: 'https://vi-du.example/' }))).toBe(
      4,
    );
  });
});
