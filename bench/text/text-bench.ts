import type { BenchOrder, BenchResult } from '../bench.js';
export async function runTextBench(_order: BenchOrder): Promise<BenchResult> {
  return { figures: {}, lines: [] };
}
