import { statfs } from 'node:fs/promises';
import { errorMessage } from '../domain/index.js';
import type { SystemReport } from '../review/index.js';
import type { Workspace } from './compose.js';
import { redact } from './config/load.js';

type Part = SystemReport['parts'][number];

/** Below this share of free disk evidence may no longer fit. */
const MIN_FREE_SHARE = 0.1;
const MIN_FREE_BYTES = 2 * 1024 ** 3;

/** The database server: which one, and whether what it acknowledged is safe. */
export async function databasePart({ storage, services }: Workspace): Promise<Part> {
  const source = redact(services.mongoUrl);
  try {
    const info = await storage.serverInfo();
    const version = `${info.product} ${info.version}`;
    if (info.embedded)
      return {
        name: 'Database',
        state: 'warning',
        version,
        source,
        detail: 'embedded server: good for one desk, not for years of evidence',
        detailVi: 'máy chủ nhúng: đủ cho một bàn làm việc, không dùng để lưu chứng cứ nhiều năm',
        remedy: 'Set MONGODB_URL to a MongoDB 7 replica set for production.',
        remedyVi: 'Đặt MONGODB_URL tới MongoDB 7 trở lên, dạng replica set.',
      };
    if (!info.replicaSet)
      return {
        name: 'Database',
        state: 'warning',
        version,
        source,
        detail: 'standalone: acknowledged writes may be lost in a crash',
        detailVi: 'máy chủ đơn: mất điện có thể mất dữ liệu vừa ghi',
        remedy: 'Run it as a replica set.',
        remedyVi: 'Chạy dạng replica set.',
      };
    return { name: 'Database', state: 'ok', version, source, detail: 'replica set' };
  } catch (error) {
    return {
      name: 'Database',
      state: 'error',
      source,
      detail: errorMessage(error),
      remedy: 'Start it, or correct MONGODB_URL.',
      remedyVi: 'Khởi động lại, hoặc sửa MONGODB_URL.',
    };
  }
}

/** The queue's server and whether it keeps what it is given. */
export async function redisPart({ queue, services }: Workspace): Promise<Part> {
  const source = redact(services.redisUrl);
  try {
    const check = await queue.checkServer();
    return {
      name: 'Redis',
      state: check.problems.length === 0 ? 'ok' : 'warning',
      version: check.version,
      source,
      detail: check.problems.join('; ') || 'append-only file on, nothing evicted',
      ...(check.problems.length > 0 ? {} : { detailVi: 'có tệp ghi nối, không bỏ dữ liệu' }),
      ...(check.problems.length > 0
        ? { remedy: 'CONFIG SET appendonly yes; CONFIG SET maxmemory-policy noeviction' }
        : {}),
    };
  } catch (error) {
    return {
      name: 'Redis',
      state: 'error',
      source,
      detail: errorMessage(error),
      remedy: 'Start it, or correct REDIS_URL.',
      remedyVi: 'Khởi động lại, hoặc sửa REDIS_URL.',
    };
  }
}

/** Room for evidence where the data folder lies. */
export async function diskPart(dataDir: string): Promise<Part> {
  const disk = await statfs(dataDir);
  const free = disk.bavail * disk.bsize;
  const share = disk.bavail / disk.blocks;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GiB free (${Math.round(share * 100)} %)`;
  const detailVi = `còn trống ${(free / 1024 ** 3).toFixed(1).replace('.', ',')} GiB (${Math.round(share * 100)} %)`;
  return free < MIN_FREE_BYTES || share < MIN_FREE_SHARE
    ? {
        name: 'Disk',
        state: 'warning',
        source: dataDir,
        detail,
        detailVi,
        remedy: 'Free space, or move RASOAT_DATA_DIR.',
        remedyVi: 'Giải phóng ổ đĩa, hoặc chuyển RASOAT_DATA_DIR.',
      }
    : { name: 'Disk', state: 'ok', source: dataDir, detail, detailVi };
}
