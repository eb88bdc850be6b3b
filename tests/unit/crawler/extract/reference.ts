import type { ReferenceData } from '../../../../domain/index.js';

const provenance = { source: 'test', verifiedAt: '2026-11-21' };
const bank = (id: string, bin: string, code: string, aliases: string[]) => ({
  id,
  name: id,
  bin,
  code,
  aliases,
  ...provenance,
});
const prefix = (digits: string, carrier: string) => ({
  prefix: digits,
  carrier,
  type: 'mobile' as const,
  ...provenance,
});
const shared = (
  domain: string,
  kind: ReferenceData['sharedHosts'][number]['kind'],
): ReferenceData['sharedHosts'][number] => ({ domain, kind, ...provenance });

/** A small reference of the shape the shipped one has, with invented brand and numbers. */
export const REFERENCE: ReferenceData = {
  brands: [
    {
      id: 'sao-vang',
      name: 'Ngân hàng Sao Vàng',
      aliases: ['sao vang', 'svbank'],
      sector: 'bank',
      domains: ['svbank.example'],
      hotlines: ['19000000'],
      packages: ['com.svbank.app'],
      pages: ['facebook.com/svbank.official'],
      short: false,
      ...provenance,
    },
  ],
  banks: [
    bank('sao-vang', '990001', 'SVB', ['sao vang', 'svbank']),
    bank('vietcombank', '970436', 'VCB', ['vietcombank', 'vcb']),
    bank('mb', '970422', 'MB', ['mb', 'mbbank', 'mb bank']),
    bank('acb', '970416', 'ACB', ['acb']),
    bank('momo', '971025', 'MOMO', ['momo', 'vi momo']),
  ],
  provinces: [],
  phonePrefixes: [prefix('090', 'MobiFone'), prefix('096', 'Viettel'), prefix('091', 'VinaPhone')],
  sharedHosts: [
    shared('bit.ly', 'shortener'),
    shared('t.me', 'messaging'),
    shared('zalo.me', 'messaging'),
    shared('m.me', 'messaging'),
    shared('facebook.com', 'platform'),
    shared('play.google.com', 'store'),
    shared('pages.dev', 'hosting'),
  ],
  recipients: [],
  protect: [],
};
