import { ARTEFACT_CLASS_LABELS, ARTEFACT_CLASSES } from '../domain/index.js';
import { EXERCISE_MARK, type TakedownListContext } from './context.js';
import { countRows } from './list-counts.js';
import type { TakedownRow } from './takedown-row.js';
import { formatTime } from './vietnam-time.js';

/** What the information sheet says of a list, label and value: who made it, when, out of what, and its digest. */
export function describeList(
  rows: readonly TakedownRow[],
  context: TakedownListContext,
  digest: string,
): [string, string][] {
  const counts = countRows(rows);
  const exercise = rows.some((row) => row.exercise);
  const lines: [string, string][] = [
    ['Bộ lọc', context.filter],
    ['Người xuất', context.exporterLogin],
    ['Đơn vị', context.unit.name],
    ['Thời điểm xuất (GMT+7)', formatTime(context.now)],
    ['Số dòng', String(rows.length)],
    ['Số yêu cầu không được xuất', String(context.refused?.length ?? 0)],
    ['Phiên bản công cụ', context.toolVersion],
    ['Phiên bản bộ luật', context.rulesVersion],
    ['Mức chia sẻ', context.tlp ?? 'TLP:AMBER'],
    ['SHA-256 các dòng của trang 1', digest],
  ];
  if (exercise) lines.unshift(['Chế độ', `${EXERCISE_MARK}: không gửi ra ngoài`]);
  for (const [name, count] of Object.entries(counts.byRecipient))
    lines.push([`Nơi nhận: ${name}`, String(count)]);
  for (const name of ARTEFACT_CLASSES) {
    const count = counts.byClass[name];
    if (count !== undefined) lines.push([`Loại: ${ARTEFACT_CLASS_LABELS[name].vi}`, String(count)]);
  }
  for (const { request, reason } of context.refused ?? [])
    lines.push([`Không xuất: ${request.number}`, reason]);
  return lines;
}
