import type { SiteSpec } from '../site.js';
import { behaviour, textPage } from './define.js';

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** The first bytes of an empty ZIP, which is all that an APK of the range ever is. */
const EMPTY_ARCHIVE = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

/** Hosts that answer with an error, forbid the visit, or are no pages at all. */
export const REFUSAL_SITES: readonly SiteSpec[] = [
  behaviour({
    host: 'khong-con-nua.example',
    layout: 'status-404',
    note: 'Mọi địa chỉ trả 404',
    expected: [{ outcome: 'failed', codes: ['HTTP_ERROR'] }],
    pages: {},
  }),
  behaviour({
    host: 'hong-may-chu.example',
    layout: 'status-500',
    note: 'Mọi địa chỉ trả 500',
    expected: [{ outcome: 'failed', codes: ['HTTP_ERROR'] }],
    pages: { '*': { status: 500, body: '<h1>500</h1><p>Lỗi máy chủ</p>' } },
  }),
  behaviour({
    host: 'cho-chut-da.example',
    layout: 'status-429',
    note: 'Trả 429 kèm Retry-After',
    seed: false,
    expected: [{ outcome: 'failed', codes: ['HTTP_ERROR'] }],
    pages: { '*': { status: 429, headers: { 'retry-after': '1' }, body: 'Xin thử lại sau' } },
  }),
  behaviour({
    host: 'cam-robot.example',
    layout: 'robots-disallow',
    note: 'robots.txt cấm mọi máy thu thập',
    expected: [{ outcome: 'skipped', reasons: ['robots'] }],
    pages: {
      '/robots.txt': {
        headers: { 'content-type': 'text/plain' },
        body: 'User-agent: *\nDisallow: /\n',
      },
      '/': textPage('Nhật ký riêng', 'Chủ trang không muốn máy ghé thăm.'),
    },
  }),
  behaviour({
    host: 'tai-lieu-pdf.example',
    layout: 'pdf',
    note: 'Trả tệp PDF',
    entry: '/bieu-mau.pdf',
    seed: 'url',
    expected: [{ outcome: 'skipped', reasons: ['not_html'] }, { outcome: 'captured' }],
    pages: { '/bieu-mau.pdf': { headers: { 'content-type': 'application/pdf' }, body: PDF } },
  }),
  behaviour({
    host: 'tai-apk.example',
    category: 'gov_social',
    layout: 'apk',
    note: 'Trả thẳng tệp APK (rỗng)',
    entry: '/VssID-4.0.apk',
    seed: 'url',
    expected: [{ outcome: 'skipped', reasons: ['not_html'] }, { outcome: 'captured' }],
    pages: {
      '/VssID-4.0.apk': {
        headers: {
          'content-type': 'application/vnd.android.package-archive',
          'content-disposition': 'attachment; filename="VssID-4.0.apk"',
        },
        body: EMPTY_ARCHIVE,
      },
    },
  }),
  behaviour({
    host: 'cua-dong.example',
    layout: 'closed-port',
    note: 'Tên có địa chỉ nhưng không ai lắng nghe',
    closed: true,
    expected: [{ outcome: 'failed', codes: ['CONNECT_REFUSED'] }],
    pages: {},
  }),
  behaviour({
    host: 'sai-chung-chi.example',
    layout: 'wrong-certificate',
    note: 'Chứng chỉ cấp cho tên khác',
    certificateName: 'ten-khac.example',
    expected: [{ outcome: 'failed', codes: ['TLS_ERROR'] }],
    pages: { '/': textPage('Sai chứng chỉ', 'Không nên đọc được trang này.') },
  }),
  behaviour({
    host: 'tro-vao-noibo.example',
    layout: 'private-address',
    note: 'Tên phân giải về địa chỉ nội bộ: cổng ra phải từ chối',
    addresses: ['10.20.30.40'],
    expected: [
      { outcome: 'skipped', reasons: ['private_address'] },
      { outcome: 'failed', codes: ['EGRESS_REFUSED'] },
    ],
    pages: { '/': textPage('Nội bộ', 'Không nên đọc được trang này.') },
  }),
];
