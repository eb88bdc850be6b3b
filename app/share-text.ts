import type { Estimate, Share } from '../classifiers/index.js';

/** `85.8 % (91/106; 78.0–91.2)`, or a dash where there was nothing to measure. */
export function shareText(share: Share | undefined): string {
  if (!share || share.of === 0) return '–';
  return `${bare(share.share)} % (${share.hits}/${share.of}; ${bare(share.low)}–${bare(share.high)})`;
}

/** `0.850 (0.829–0.871)`, or a dash where there was nothing to measure. */
export function estimateText(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const { value, low, high } = estimate;
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}

function bare(part: number): string {
  return (part * 100).toFixed(1);
}
