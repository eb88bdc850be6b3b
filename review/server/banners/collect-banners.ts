import { can, type Role } from '../../../domain/index.js';
import type { Banner } from '../../contract/index.js';
import type { ReviewServerDeps } from '../deps.js';
import { runBanners } from './run-banners.js';
import type { RunWatch } from './run-watch.js';
import { scheduleBanners } from './schedule-banners.js';
import { systemBanners } from './system-banners.js';

/** All banners for a role, the gravest first. */
export async function collectBanners(
  deps: ReviewServerDeps,
  watch: RunWatch,
  role: Role,
): Promise<Banner[]> {
  const now = deps.clock.now();
  const groups = await Promise.all([
    scheduleBanners(deps, now),
    runBanners(deps, watch, now),
    can(role, 'system.read') ? systemBanners(deps, watch, now) : [],
  ]);
  const order = { error: 0, warning: 1, info: 2 } as const;
  return [...groups.flat(), ...exerciseBanner(deps, now)].sort(
    (a, b) => order[a.severity] - order[b.severity],
  );
}

function exerciseBanner({ exercise }: ReviewServerDeps, now: Date): Banner[] {
  if (!exercise) return [];
  return [
    {
      id: 'exercise',
      kind: 'exercise',
      severity: 'info',
      message: {
        vi: 'TẬP HUẤN: dữ liệu lấy từ thao trường, không phải vụ việc thật.',
        en: 'EXERCISE: data of the training range, no real case.',
      },
      dismissable: false,
      at: now.toISOString(),
    },
  ];
}
