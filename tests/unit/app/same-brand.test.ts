import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateSameBrand, type SameBrandEvaluation } from '../../../app/evaluate-same-brand.js';
import { foreignHost, formOnHost } from '../../../app/same-brand-pages.js';
import { sameBrandTables } from '../../../app/same-brand-tables.js';

const LOGIN = `<h1>Log in</h1><form action="https://id.nha-sach-mau.vn/login" method="post">
<input name="user"><input type="password" name="pass"></form><a href="https://nha-sach-mau.vn/help">Help</a>`;
const ROWS = {
  en_html_benign_forms: [
    { id: 'a', brand: 'nhasach', html: `<!-- https://id.nha-sach-mau.vn/login -->${LOGIN}` },
    { id: 'b', brand: 'dropbox', html: `<title>Dropbox</title>${LOGIN}` },
    { id: 'c', brand: 'tin', html: '<form><input name="q" type="search"></form>' },
    { id: 'd', brand: 'form.html', html: LOGIN },
  ],
  en_html_phish_zphisher: [
    { id: 'k', brand: 'dropbox', html: `<title>Dropbox – Log in</title>${LOGIN}` },
  ],
};

let dir: string;
let evaluation: SameBrandEvaluation;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-same-brand-'));
  for (const [set, rows] of Object.entries(ROWS)) {
    mkdirSync(path.join(dir, set));
    const label = set.includes('phish') ? 'phishing' : 'benign';
    const lines = rows.map((row) => JSON.stringify({ label, ...row }));
    writeFileSync(path.join(dir, set, 'pages.jsonl.gz'), gzipSync(lines.join('\n')));
  }
  evaluation = await evaluateSameBrand({ dataDir: dir, errors: 10 });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('measuring one form on two hosts', () => {
  it('puts log-in forms on their own hosts, and neither search boxes nor forms of unknown owners', () => {
    expect(evaluation.ownForms).toBe(2);
    expect(evaluation.worst.accused.map(({ id, host }) => `${id} ${host}`).sort()).toEqual([
      'a id.nha-sach-mau.vn',
      'b dropbox.com',
    ]);
  });

  it('counts every kind of foreign host, kits and brands of the register apart', () => {
    const of = (hosts: string, forms: string) =>
      evaluation.groups.find((group) => group.hosts === hosts && group.forms === forms)?.recall.of;
    expect(of('neutral', 'all')).toBe(4);
    expect(of('neutral', 'brand in the register')).toBe(2);
    expect(of('look-alike', 'copies of a kit')).toBe(1);
    expect(of('other site', 'brand not in it')).toBe(1);
  });

  it('gives tables with recall, interval and AUC for each group', () => {
    const [table] = sameBrandTables(evaluation);
    expect(table?.rows).toHaveLength(evaluation.groups.length);
    expect(table?.rows[0]?.[2]).toMatch(/% \(\d+\/\d+; /);
  });
});

const FORM = {
  id: 'x',
  copied: false,
  html: LOGIN,
  own: 'id.nha-sach-mau.vn',
  listed: false,
  named: true,
};

describe('a form moved to another host', () => {
  it('sends to the host it stands on, wherever that is; its links stay', () => {
    for (const host of ['id.nha-sach-mau.vn', 'anbinh.com']) {
      const { forms, links } = formOnHost(FORM, host);
      expect(forms.map(({ foreign }) => foreign)).toEqual([false]);
      expect(links[0]?.url).toBe('https://nha-sach-mau.vn/help');
    }
  });

  it('gets the same host each time, and never one of its owner', () => {
    const others = ['id.nha-sach-mau.vn', 'www.nha-sach-mau.vn', 'cho-mau.vn'];
    expect(foreignHost('other site', FORM, others)).toBe('cho-mau.vn');
    expect(foreignHost('look-alike', FORM, others)).toContain('nha-sach-mau');
    expect(foreignHost('neutral', FORM, others)).toBe(foreignHost('neutral', FORM, []));
    expect(foreignHost('free hosting', FORM, others)).toMatch(/^[a-z]+\.[a-z.]+$/);
  });
});
