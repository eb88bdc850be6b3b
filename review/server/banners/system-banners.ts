import type { Banner } from '../../contract/index.js';
import type { ReviewServerDeps } from '../deps.js';
import type { RunWatch } from './run-watch.js';

/** The installation is looked at for banners at most this often, in ms. */
const STATUS_EVERY_MS = 60_000;

/** Jobs that were given up, and the embedded database: for those who can mend it. */
export async function systemBanners(
  deps: ReviewServerDeps,
  watch: RunWatch,
  now: Date,
): Promise<Banner[]> {
  const letters = await deps.stores.deadLetters.list({ limit: 1, includeRedriven: false });
  const banners: Banner[] = letters.map((letter) => ({
    id: `dead:${letter.id}`,
    kind: 'dead_letters',
    severity: 'warning',
    message: {
      vi: 'Có việc đã bị bỏ lại sau nhiều lần thử.',
      en: 'Some jobs were given up after several attempts.',
    },
    remedy: {
      vi: 'Xem trang Hệ thống; chạy lại bằng “rasoat queue redrive”.',
      en: 'See the System page; run them again with "rasoat queue redrive".',
    },
    href: '/system',
    dismissable: true,
    at: letter.at.toISOString(),
  }));
  if (await usesEmbeddedDatabase(deps, watch, now)) banners.push(embeddedBanner(now));
  return banners;
}

async function usesEmbeddedDatabase(
  deps: ReviewServerDeps,
  watch: RunWatch,
  now: Date,
): Promise<boolean> {
  const known = watch.embedded;
  if (known && now.getTime() - known.at < STATUS_EVERY_MS) return known.value;
  const { embeddedDatabase } = await deps.systemStatus();
  watch.embedded = { value: embeddedDatabase, at: now.getTime() };
  return embeddedDatabase;
}

function embeddedBanner(now: Date): Banner {
  return {
    id: 'embedded-database',
    kind: 'embedded_database',
    severity: 'warning',
    message: {
      vi: 'Đang dùng cơ sở dữ liệu nhúng: đủ cho một bàn làm việc và tập huấn, không dùng để lưu chứng cứ nhiều năm.',
      en: "The embedded database serves one desk and exercises, not a province's years of evidence.",
    },
    remedy: {
      vi: 'Đặt MONGODB_URL tới MongoDB 7 trở lên, dạng replica set.',
      en: 'Set MONGODB_URL to a replica set of MongoDB 7 or newer.',
    },
    dismissable: true,
    at: now.toISOString(),
  };
}
