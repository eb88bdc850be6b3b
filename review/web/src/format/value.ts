/** A likelihood 0..1 as whole per cent, never rounded up to certainty. */
export function formatPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent >= 100 && share < 1) return '99 %';
  if (percent <= 0 && share > 0) return '1 %';
  return `${percent} %`;
}

/** A signal's weight with its sign, comma for the decimal: `+1,8`, `−0,6`. */
export function formatWeight(weight: number): string {
  const size = Math.abs(weight).toFixed(1).replace('.', ',');
  return weight < 0 ? `−${size}` : `+${size}`;
}

/** Width of a weight's bar in per cent of the heaviest, at least 4 so that it is seen. */
export function weightBar(weight: number, heaviest: number): number {
  if (heaviest <= 0) return 4;
  return Math.max(4, Math.min(100, Math.round((Math.abs(weight) / heaviest) * 100)));
}

/** `1.234.567` as written in Vietnamese. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('vi-VN').format(count);
}

/** `640 B`, `12 KB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** An address as people may see it: never one that a click or a paste could open. Already defanged text stays as it is. */
export function showDefanged(value: string): string {
  return value
    .replace(/^http/i, 'hxxp')
    .replace(/\[*@\]*/g, '[@]')
    .replace(/\[*\.\]*/g, '[.]');
}
