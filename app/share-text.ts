import type { Share } from '../classifiers/index.js';

/** `85.8 % (91/106; 78.0–91.2)`, or a dash where there was nothing to measure. */
export function shareText(share: Share | undefined): string {
  if (!share || share.of === 0) return '–';
  return `${bare(share.share)} % (${share.hits}/${share.of}; ${bare(share.low)}–${bare(share.high)})`;
}

function bare(part: number): string {
  return (part * 100).toFixed(1);
}
